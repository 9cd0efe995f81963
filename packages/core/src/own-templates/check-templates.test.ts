import assert from 'node:assert/strict'
import { formatFinding } from '../locale/format-finding.js'
import { ownTemplates, templateSources } from './own-templates.js'

/**
 * What is said of a template, as `message` or `message: field`. What it is said of stands between ⟦ and ⟧ in the text, in
 * the order of the findings.
 */
function expectSaid(marked: string, expected: readonly string[], name = 'tender/document'): void {
  const text = marked.replace(/[⟦⟧]/g, '')
  const { findings } = ownTemplates(new Map([[name, text]]))
  const said = findings.map(({ message, data }) => {
    const told = data['field'] ?? data['element'] ?? data['partial'] ?? data['parent'] ?? data['name']
    return typeof told === 'string' ? `${message}: ${told}` : message
  })
  assert.deepEqual(
    said,
    expected.map((each) => `template-${each}`),
  )
  const places = findings
    .map(({ location: { range } }) => text.slice(...range))
    .filter((place) => place !== '')
  assert.deepEqual(
    places,
    [...marked.matchAll(/⟦(.*?)⟧/gs)].map((found) => found[1]),
  )
  for (const finding of findings) {
    assert.equal(finding.location.source, `${name}.hbs`)
    for (const language of ['nb', 'nn', 'en'] as const)
      assert.doesNotMatch(formatFinding(finding, language), /(?<!\{)\{\w+\}|^template-/)
  }
}

const inDocument = (body: string) => `<document>${body}</document>`
const inParagraph = (body: string) => inDocument(`<p>${body}</p>`)

describe('the check of templates', () => {
  it('has nothing to say of the built-in ones', () => {
    assert.deepEqual(
      ownTemplates(new Map(Object.entries(templateSources))).findings.map((each) => [
        each.location,
        formatFinding(each, 'en'),
      ]),
      [],
    )
  })

  const cases: Readonly<Record<string, Readonly<Record<string, readonly [string, ...string[]]>>>> = {
    'knows what stands in a view': {
      'a field': [inParagraph('{{title}} {{this.title}} {{./title}} {{@root.title}}')],
      'a misspelt field': [inParagraph('{{⟦titel⟧}}'), 'unknown-field: titel'],
      'a misspelt field in a field': [inParagraph('{{about.⟦sumary⟧}}'), 'unknown-field: sumary'],
      'a field that nothing is like': [inParagraph('{{⟦qqqqq⟧}}'), 'unknown-field-without-guess: qqqqq'],
      'a field of a text': [inParagraph('{{title.⟦length⟧}}'), 'unknown-field-in-text: length'],
      'the length of a list': [inParagraph('{{sections.length}}')],
      'a misspelt field in a condition': [inDocument('{{#if ⟦abut⟧}}{{/if}}'), 'unknown-field: abut'],
      'an item of a list': [inDocument('{{#each sections}}<p>{{title}} {{@index}}</p>{{/each}}')],
      'a field of the document inside a list': [
        inDocument('{{#each sections}}<p>{{⟦labels.lots⟧}}</p>{{/each}}'),
        'unknown-field-outer: labels.lots',
      ],
      'the field outside': [
        inDocument('{{#each sections}}{{#if rows}}<p>{{../labels.lots}}</p>{{/if}}{{/each}}'),
      ],
      'one step too far out': [
        inDocument('{{#if about}}<p>{{⟦../title⟧}}</p>{{/if}}'),
        'unknown-field-outside: ../title',
      ],
      'a way out that may be none': [
        inDocument(
          '{{#each sections}}{{#each ../sections}}<p>{{⟦../../title⟧}}{{@root.title}}</p>{{/each}}{{/each}}',
        ),
        'unknown-field-unsure: ../../title',
      ],
      'a variable that is none': [inParagraph('{{⟦@foo⟧}}'), 'unknown-field-data: @foo'],
      'the number of an item outside a list': [inParagraph('{{⟦@index⟧}}'), 'unknown-field-data: @index'],
      'what stands in the else of a list': [
        inDocument('{{#each sections}}{{else}}<p>{{title}}{{labels.lots}}</p>{{/each}}'),
      ],
      'what any object has': [
        inParagraph('{{⟦constructor⟧}}{{⟦__proto__⟧}}{{labels.⟦toString⟧}}'),
        'unknown-field-without-guess: constructor',
        'unknown-field-without-guess: __proto__',
        'unknown-field-without-guess: toString',
      ],
      'what a text is not': [
        inParagraph('{{⟦sections⟧}}{{⟦about⟧}}{{⟦hasRequirements⟧}}'),
        'field-not-text: sections',
        'field-not-text-group: about',
        'field-not-text-flag: hasRequirements',
      ],
      'what is no list': [inDocument('{{#each ⟦title⟧}}<p>{{this}}</p>{{/each}}'), 'field-not-list: title'],
      'what may be missing': [
        inParagraph('{{⟦about.buyers.caption⟧}}'),
        'field-may-be-missing: about.buyers.caption',
      ],
      'what is there where it is asked for': [
        inDocument(
          '{{#if about.buyers}}<p>{{about.buyers.caption}}</p>{{/if}}{{#with about.buyers}}<p>{{caption}}</p>{{/with}}',
        ),
      ],
      'what is there unless it is not': [
        inParagraph('{{#unless about.buyers}}{{else}}{{about.buyers.caption}}{{/unless}}'),
      ],
      'what is not there where it is missing': [
        inParagraph('{{#if about.buyers}}{{else}}{{⟦about.buyers.caption⟧}}{{/if}}'),
        'field-may-be-missing: about.buyers.caption',
      ],
    },
    'knows the vocabulary': {
      'an element that is none': [inDocument('<⟦div⟧>a</div>'), 'unknown-element-without-guess: div'],
      'a misspelt element': [inDocument('<⟦captoin⟧/>'), 'unknown-element: captoin'],
      'an element in a wrong place': [inDocument('<⟦tr⟧/>'), 'element-place: tr'],
      'an element outside the document': ['<document/><⟦p⟧/>', 'element-place-top: p'],
      'text outside the document': ['<document/>\n⟦a b⟧\n', 'text-place-top'],
      'text straight in the document': [inDocument(' ⟦a⟧ '), 'text-place: document'],
      'a field straight in a row': [
        inDocument('<table widths="1"><tr>⟦{{title}}⟧</tr></table>'),
        'text-place-of-few: tr',
      ],
      'text in what holds nothing': [inParagraph('<br>⟦a⟧</br>'), 'text-place-empty: br'],
      'an attribute that is none': [inDocument('<ul ⟦class⟧="a"/>'), 'unknown-attribute-of-few: ul'],
      'a misspelt attribute': [inDocument('<p ⟦clas⟧="note"/>'), 'unknown-attribute: p'],
      'an attribute where there are none': [inParagraph('<br ⟦id⟧="a"/>'), 'unknown-attribute-of-none: br'],
      'a value that is none': [inDocument('<p class="⟦nte⟧"/>'), 'attribute-value-of-few: p'],
      'a value of another form': [inDocument('<table widths="⟦wide⟧"/>'), 'attribute-value: table'],
      'a value of the view': [inDocument('<p class="{{title}}"/><p lang="x{{title}}"/>')],
      'a value that is wrong in one case': [
        inDocument('<p class="⟦{{#if title}}note{{else}}nte{{/if}}⟧"/>'),
        'attribute-value-of-few: p',
      ],
      'a value that is empty in one case': [
        inDocument('<p class="⟦{{#if title}}note{{/if}}⟧"/>'),
        'attribute-value-empty: p',
      ],
      'an attribute that is missing': [inDocument('<⟦h1⟧>a</h1>'), 'attribute-missing: h1'],
      'an attribute that is missing in one case': [
        inDocument('<⟦h1⟧{{#if title}} id="a"{{/if}}>a</h1>'),
        'attribute-missing: h1',
      ],
      'an attribute in either case': [inDocument('<h1{{#if title}} id="a"{{else}} id="b"{{/if}}>a</h1>')],
      'an attribute twice': [inDocument('<p lang="nb" ⟦lang⟧="nn"/>'), 'attribute-twice: p'],
      'an entity of HTML': [inParagraph('a⟦&nbsp;⟧b'), 'unknown-entity'],
      'numbers of characters': [inParagraph('&#160;&#xE6;⟦&#0;⟧'), 'unknown-entity'],
      'a bare ampersand': [inParagraph('a ⟦&⟧ b'), 'character'],
      'a bare angle': [inParagraph('1 ⟦<⟧ 2'), 'character'],
      'a character that XML forbids': [inParagraph('⟦\u0007⟧'), 'character-forbidden'],
      'a comment': [inParagraph('⟦<!-- a -->⟧'), 'markup-kind-comment'],
      'CDATA and instructions': [inParagraph('⟦<![CDATA[a]]>⟧⟦<?a b?>⟧'), 'markup-kind', 'markup-kind'],
      'no document': ['', 'document'],
      'a document in a block': ['{{#if title}}<⟦document⟧/>{{/if}}', 'document-place'],
      'two documents': ['<document/><⟦document⟧/>', 'document-place'],
    },
    'wants every block balanced': {
      'an element that is not ended': [inDocument('<⟦p⟧>a'), 'unclosed-element: p'],
      'an element that is ended twice': [inDocument('<p>a</p>⟦</p>⟧'), 'stray-end: p'],
      'an element across a block': [
        inDocument('{{#if title}}<⟦p⟧>{{/if}}{{#if title}}⟦</p>⟧{{/if}}'),
        'unclosed-element: p',
        'stray-end: p',
      ],
      'an element that a block ends': [
        inDocument('<⟦p⟧>a{{#if title}}⟦</p>⟧{{/if}}'),
        'unclosed-element: p',
        'stray-end: p',
      ],
      'elements that cross': [
        inParagraph('<strong><⟦em⟧>a</strong>⟦</em>⟧'),
        'unclosed-element: em',
        'stray-end: em',
      ],
      'a tag that a block ends': [inDocument('<⟦p⟧{{#if title}}>{{/if}}/>'), 'unclosed-tag-across: p'],
      'a tag that is not ended': [inDocument('{{#if title}}<⟦p⟧ {{/if}}'), 'unclosed-tag: p'],
      'a value that is not ended': [inDocument('{{#if title}}<p ⟦class="⟧note{{/if}}'), 'unclosed-tag-value'],
      'a field in a tag': [inDocument('<p ⟦{{title}}⟧/>'), 'expression-place: p'],
      'a list in a tag': [inDocument('<p⟦{{#each sections}}⟧{{/each}}/>'), 'expression-place-each: p'],
      'a partial in a tag': [
        inDocument('<p ⟦{{> partials/facts facts=cover label=title}}⟧/>'),
        'expression-place: p',
      ],
      'an attribute without quotation marks': [inDocument('<p ⟦class=note⟧/>'), 'tag-syntax: p'],
      'attributes without a space': [inDocument('<p class="note"⟦lang⟧="nb"/>'), 'tag-syntax-space'],
      'white space that a block takes away': [
        inDocument('<p class="note" {{~#if title}}⟦lang⟧="nb"{{/if}}/>'),
        'tag-syntax-space',
      ],
    },
    'knows four helpers': {
      'a helper that is none': [
        inDocument('{{#⟦foreach⟧ sections}}{{/foreach}}'),
        'unknown-helper-without-guess: foreach',
      ],
      'a misspelt helper': [inDocument('{{#⟦eech⟧ sections}}{{/eech}}'), 'unknown-helper: eech'],
      'a field as a block': [inDocument('{{#⟦about⟧}}{{/about}}'), 'unknown-helper-without-guess: about'],
      'a helper in a line': [
        inParagraph('⟦{{if title "a"}}⟧⟦{{lookup labels "x"}}⟧⟦{{log}}⟧'),
        'unknown-helper-inline: if',
        'unknown-helper-inline: lookup',
        'unknown-helper-inline: log',
      ],
      'a helper in parentheses': [
        inDocument('{{#if ⟦(lookup labels "x")⟧}}{{/if}}'),
        'not-supported-parentheses',
      ],
      'a helper without a field': [inDocument('⟦{{#each}}⟧{{/each}}'), 'helper-parameter: each'],
      'a helper with two fields': [inDocument('⟦{{#if title subject}}⟧{{/if}}'), 'helper-parameter: if'],
      'text that is not made harmless': [inParagraph('⟦{{{title}}}⟧⟦{{& title}}⟧'), 'unescaped', 'unescaped'],
      'partials in a template': [inDocument('⟦{{#*inline "a"}}⟧{{/inline}}'), 'not-supported'],
      'a decorator': [inDocument('⟦{{* a}}⟧'), 'not-supported'],
      'names of one’s own': [inDocument('⟦{{#each sections as |each|}}⟧{{/each}}'), 'not-supported-names'],
      'a literal': [inParagraph('{{⟦"a"⟧}}{{⟦5⟧}}'), 'not-supported-literal', 'not-supported-literal'],
    },
    'knows the partials': {
      'one that is not there': [
        inDocument('{{> ⟦partials/qqqqqqqq⟧}}'),
        'unknown-partial-without-guess: partials/qqqqqqqq',
      ],
      'a misspelt one': [inDocument('{{> ⟦partials/gird⟧ about.buyers}}'), 'unknown-partial: partials/gird'],
      'a document as a partial': [
        inDocument('{{> ⟦sheet/document⟧}}'),
        'unknown-partial-without-guess: sheet/document',
      ],
      'one that a value names': [inDocument('{{> ⟦(title)⟧}}'), 'not-supported-dynamic'],
      'one with content': [
        inDocument('⟦{{#> partials/grid}}⟧{{/partials/grid}}'),
        'not-supported-partial-block',
      ],
      'one that is given what it needs': [
        inDocument('{{> partials/grid about.buyers}}{{> partials/facts facts=cover label="Fakta"}}'),
      ],
      'one that is not given what it needs': [inDocument('⟦{{> partials/grid cover}}⟧'), 'partial-field: id'],
      'one where it can’t stand': [inParagraph('⟦{{> partials/grid about.buyers}}⟧'), 'partial-place: table'],
    },
    'says where a template can’t be read': {
      'a block that is not ended': [inDocument('\n⟦{{#if title}}⟧\n<p>a</p>'), 'block: if'],
      'blocks that cross': [
        inDocument('{{#if title}}{{#each sections}}⟦{{/if}}⟧{{/each}}'),
        'block-crossed: if',
      ],
      'the end of no block': [inDocument('{{#if title}}{{/if}}⟦{{/if}}⟧'), 'block-not-opened: if'],
      'blocks in comments': [inDocument('{{!-- {{#if a}} --}}{{! #if }}<p>\\{{#if a}}</p>')],
      'an expression that is none': [inParagraph('⟦{{title subject=}}⟧ {{title}}'), 'syntax-expression'],
      'an expression that is not ended': [`<p>\n⟦{{title</p>⟧\n`, 'syntax-expression'],
      'an expression that never ends': [`<p>⟦{{⟧${'a'.repeat(1_001)}</p>`, 'syntax-long'],
      'a path that is none': [inParagraph('⟦{{about/../title}}⟧'), 'syntax-expression'],
    },
  }

  for (const [fact, examples] of Object.entries(cases)) {
    describe(fact, () => {
      for (const [name, [text, ...expected]] of Object.entries(examples))
        it(`${name}: ${expected.join(', ') || 'nothing'}`, () => {
          expectSaid(text, expected)
        })
    })
  }

  it('suggests what to write instead', () => {
    const { findings } = ownTemplates(
      new Map([
        ['tender/document', inDocument('{{#each sections}}<p>{{labels.lots}}{{{titel}}}</p>{{/each}}')],
      ]),
    )
    assert.deepEqual(
      findings.map(({ fixes }) => fixes[0]?.edits[0]?.newText),
      ['../labels.lots', '{{titel}}', 'title'],
    )
  })

  it('counts lines and places as editors do, whatever the line ends', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expectSaid(`<document>${end}${end}  <p>{{⟦titel⟧}}</p>${end}</document>`, ['unknown-field: titel'])
  })
})

describe('the check of partials', () => {
  /** What is said of several templates: `file: message`. */
  const said = (texts: Readonly<Record<string, string>>) =>
    ownTemplates(new Map(Object.entries(texts))).findings.map(
      ({ location: { source, range }, message }) =>
        `${source} «${(texts[source.replace('.hbs', '')] ?? '').slice(...range)}» ${message}`,
    )

  it('reads one with what every document gives it', () => {
    assert.deepEqual(said({ 'partials/grid': '{{#if this}}<p>{{caption}} {{captoin}}</p>{{/if}}' }), [
      'partials/grid.hbs «captoin» template-unknown-field',
    ])
    assert.deepEqual(said({ 'partials/grid': '<p>{{caption}}</p>' }), [
      'partials/grid.hbs «caption» template-field-may-be-missing',
    ])
  })

  it('wants one balanced, and right for where it stands', () => {
    assert.deepEqual(said({ 'partials/grid': '<table widths="1">' }), [
      'partials/grid.hbs «table» template-unclosed-element',
    ])
    assert.deepEqual(said({ 'partials/facts': '<h1 id="a">a</h1>' }).slice(0, 1), [
      'partials/facts.hbs «h1» template-element-place',
    ])
  })

  it('lets a template bring its own, and knows what it is given', () => {
    const house = { 'felles/logo': '<p class="lead">{{navn}}: {{title}}</p>' }
    const document = (call: string) => ({ ...house, 'sheet/document': inDocument(call) })
    assert.deepEqual(said(document('{{> felles/logo navn="Fjordvik"}}')), [])
    assert.match(
      said(document('{{> felles/logo}}')).join(),
      /^felles\/logo\.hbs «navn» template-unknown-field[\w-]*$/,
    )
    assert.deepEqual(said(house), ['felles/logo.hbs «» template-unknown-name-without-guess'])
  })

  it('asks what a file was meant to be called', () => {
    const { findings } = ownTemplates(new Map([['tender/documnet', inDocument('')]]))
    assert.deepEqual(
      findings.map((each) => formatFinding(each, 'nb')),
      [
        'Ingen innebygd mal heter «tender/documnet.hbs», og ingen mal bruker den. Mente du «tender/document.hbs»?',
      ],
    )
  })

  it('refuses one that puts in itself, by itself or through others', () => {
    assert.deepEqual(said({ 'partials/grid': '{{> partials/grid}}' }), [
      'partials/grid.hbs «{{> partials/grid}}» template-partial-recursion',
    ])
    assert.deepEqual(
      said({
        'partials/grid': '{{> partials/a}}',
        'partials/a': '{{> partials/b}}',
        'partials/b': '{{> partials/a}}',
      }),
      ['partials/b.hbs «{{> partials/a}}» template-partial-recursion'],
    )
  })

  it('refuses partials that put in partials without end, and says so in no time', () => {
    const names = Array.from({ length: 30 }, (_, index) => `felles/p${index}`)
    const texts = Object.fromEntries(
      names.map((name, index) => [name, (index < 29 ? `{{> felles/p${index + 1}}}` : '').repeat(10)]),
    )
    const [first] = said({ ...texts, 'sheet/document': inDocument('{{> felles/p0}}') })
    assert.match(first ?? '', /template-too-many-partials/)
  })

  it('reads one that nothing puts in for what can be said of it', () => {
    const whole = Object.fromEntries(Object.keys(templateSources).map((name) => [name, inDocument('')]))
    const documents = Object.fromEntries(Object.entries(whole).filter(([name]) => name.endsWith('/document')))
    assert.deepEqual(said({ ...documents, 'partials/grid': '<p>{{whatever.it.is}}</p><div/>' }), [
      'partials/grid.hbs «div» template-unknown-element-without-guess',
    ])
  })

  it('refuses what is too deep or too long to be read', () => {
    const deep = (open: string, close: string, count: number) => open.repeat(count) + close.repeat(count)
    const messages = (body: string) =>
      said({ 'sheet/document': inDocument(body) }).map((each) => each.split(' ').at(-1))
    assert.deepEqual(messages(deep('{{#if title}}', '{{/if}}', 60)), ['template-too-deep-blocks'])
    assert.deepEqual(messages(deep('<ul><li>', '</li></ul>', 40)), ['template-too-deep'])
    assert.deepEqual(messages(deep('{{#if title}}', '{{/if}}', 4_000)), ['template-too-deep-blocks'])
    assert.deepEqual(messages(' '.repeat(100_001)), ['template-unusable-size'])
  })
})
