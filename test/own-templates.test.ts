import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { buildDocument, documentKinds, formatFinding, type Analysis, type DocumentKind } from '@kravspek/core'
import { ownTemplates, templateSources, type OwnTemplates } from '@kravspek/core/own-templates'
import { analyseText, example, exampleNames, optionsFor, render, renderedExample } from './rendered.js'
import { root } from './root.js'

const own = (texts: Readonly<Record<string, string>>) => ownTemplates(new Map(Object.entries(texts)))

/** What is wrong with templates, before they are filled or while they are. */
function faults(templates: OwnTemplates, analysis: Analysis, kind: DocumentKind): readonly string[] {
  const said = templates.findings.map((finding) => formatFinding(finding, 'en'))
  if (said.length > 0) return said
  try {
    buildDocument(analysis, kind, { fill: templates.fill })
    return []
  } catch (error) {
    const fault = templates.faultOf(error)
    if (fault === undefined) throw error
    return [`${fault.location.source} ${fault.location.range.join('-')} ${formatFinding(fault, 'en')}`]
  }
}

describe('templates as they are copied', function () {
  this.timeout(120_000)
  const templates = own(templateSources)

  for (const name of exampleNames) {
    for (const kind of documentKinds) {
      it(`give the same ${kind} of ${name}, byte for byte`, () => {
        const options = { ...optionsFor(example(name), kind), fill: templates.fill }
        const { html, docx } = render(example(name), kind, options)
        const built = renderedExample(name, kind)
        assert.equal(html, built.html)
        assert.deepEqual(Buffer.from(docx), Buffer.from(built.docx))
      })
    }
  }
})

describe('templates that somebody wrote', function () {
  this.timeout(60_000)
  const specification = analyseText(
    readFileSync(`${root}examples/${exampleNames[0] ?? ''}.krav.yaml`, 'utf8').replace(
      /^organisation:.*\n/m,
      '',
    ),
  )
  const document = (body: string) => ({ 'tender/document': `<document>${body}</document>` })
  const faultsOf = (body: string) => faults(own(document(body)), specification, 'tender')

  it('replace a document, and partials in every document', () => {
    const { html } = render(specification, 'tender', {
      fill: own(document('<h1 id="a">Vår egen {{title}}</h1>')).fill,
    })
    assert.match(html, /Vår egen/)
    const { html: withGrid } = render(specification, 'tender', {
      fill: own({ 'partials/grid': '{{#if this}}<p>Her sto {{caption}}.</p>{{/if}}' }).fill,
    })
    const told = withGrid.match(/Her sto [A-ZÆØÅ]/g)?.length ?? 0
    assert.ok(told > 10 && !withGrid.includes('Her sto .'), String(told))
  })

  it('are told of a value that only a specification shows, at its place', () => {
    const body = '<p>a</p>\n<p class="{{title}}">b</p>'
    const start = '<document>'.length + body.indexOf('{{title}}')
    const [said = ''] = faultsOf(body)
    const told = `tender/document.hbs ${start}-${start + '{{title}}'.length} "class" on <p> can't be "`
    assert.ok(said.startsWith(told), said)
  })

  it('are told of what goes on and on', () => {
    const body = `${'{{#each @root.sections}}'.repeat(12)}<p>{{title}}</p>${'{{/each}}'.repeat(12)}`
    assert.match(faultsOf(body).join(), /becomes too large/)
  })

  it('get no further than the view, even where nobody has checked them', () => {
    const names = ['constructor', '__proto__', 'title.constructor', 'labels.__proto__', 'labels.constructor']
    for (const name of names) {
      const { fill } = own(document(`<p>{{#with ${name}}}reached{{this}}{{/with}}</p>`))
      assert.doesNotMatch(fill('tender/document', { title: 'a', labels: {} }), /reached/)
    }
    for (const helper of ['lookup this "title"', 'log "a"', 'helperMissing', 'blockHelperMissing'])
      assert.throws(() => own(document(`<p>{{${helper}}}</p>`)).fill('tender/document', { title: 'a' }))
  })

  it('print what people wrote as text', () => {
    const { fill } = own(document('<p>{{title}}</p>'))
    const markup = fill('tender/document', { title: '<p class="x">&{{title}}' })
    assert.equal(markup, '<document><p>&lt;p class&#x3D;&quot;x&quot;&gt;&amp;{{title}}</p></document>')
  })

  it('never stop the program, whatever is written', () => {
    const pieces = fc.constantFrom(
      ...[
        '{{title}}',
        '{{#if about}}',
        '{{else}}',
        '{{/if}}',
        '{{#each sections}}',
        '{{/each}}',
        '{{id}}',
        '{{#with about}}',
      ],
      ...[
        '{{/with}}',
        '{{../title}}',
        '{{> partials/grid this}}',
        '{{> partials/facts facts=cover label=title}}',
        '{{{',
        '}}',
      ],
      ...[
        '<p>',
        '</p>',
        '<p class="',
        '"',
        '>',
        '<h1 id="{{id}}">a</h1>',
        '<h1 id="a">',
        '</h1>',
        'a',
        ' ',
        '\n',
        '&amp;',
        '&',
      ],
      ...[
        '<table widths="1">',
        '<tr>',
        '<td>',
        '</td>',
        '</tr>',
        '</table>',
        '<br/>',
        '{{@index}}',
        '{{this}}',
        '{{~title~}}',
      ],
      ...[
        '<p>{{title}}</p>',
        '<rich>{{title}}</rich>',
        '{{#each sections}}<p lang="{{title}}">{{title}}</p>{{/each}}',
      ],
      ...[
        '<p{{#if title}} class="{{title}}"{{/if}}>a</p>',
        '{{#unless about}}',
        '{{/unless}}',
        '\\{{title}}',
        '{{!-- a --}}',
      ],
    )
    const counts = { right: 0, wrong: 0 }
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (body) => {
        counts[faultsOf(body.join('')).length === 0 ? 'right' : 'wrong'] += 1
      }),
      { numRuns: 250 },
    )
    assert.ok(counts.right > 5 && counts.wrong > 50, JSON.stringify(counts))
  })
})

describe('the examples in docs/maler.md', function () {
  this.timeout(60_000)
  const text = readFileSync(`${root}docs/maler.md`, 'utf8')
  const fences = [...text.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map((found) => ({
    kind: found[1] ?? '',
    name: found[2],
    code: found[3] ?? '',
  }))
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-maler-'))
  const specification = 'dorsensor.krav.yaml'
  const kravspek = (...args: readonly string[]) => {
    const bin = `${root}packages/cli/bin/kravspek.js`
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    assert.equal(stderr, '')
    return { status, stdout }
  }

  before(() => {
    // The guide's own file: what a reader of it has.
    const guide = readFileSync(`${root}docs/brukerveiledning.md`, 'utf8')
    const whole = [...guide.matchAll(/^```yaml dorsensor\.krav\.yaml\n([\s\S]*?)^```$/gm)].at(-1)?.[1]
    assert.ok(whole !== undefined)
    writeFileSync(join(folder, specification), whole)
  })

  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const commands = fences.filter(({ kind }) => kind === 'sh').map(({ code }) => code.trim())

  it('succeed as they are written', () => {
    assert.equal(commands.length, 2)
    for (const command of commands) {
      const [program, ...args] = command.replace('npx --no kravspek', 'kravspek').split(' ')
      assert.equal(program, 'kravspek')
      assert.equal(kravspek(...args).status, 0)
    }
    assert.deepEqual(
      readdirSync(join(folder, 'maler'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.hbs'))
        .map((name) => name.replaceAll('\\', '/').replace('.hbs', ''))
        .toSorted(),
      Object.keys(templateSources).toSorted(),
    )
  })

  it('make the document that the example tells of', () => {
    const files = fences.filter(({ kind, name }) => kind === 'xml' && name?.startsWith('maler/'))
    assert.equal(files.length, 3)
    rmSync(join(folder, 'maler'), { recursive: true })
    for (const { name = '', code } of files) write(name, code)
    const { status, stdout } = kravspek(
      ...`render ${specification} --document tender --out eget --format html --templates maler`.split(' '),
    )
    assert.equal(status, 0, stdout)
    const html = readFileSync(join(folder, 'eget/dorsensor-tender-nb.html'), 'utf8')
    assert.match(html, /Om Fjordvik kommune/)
    assert.match(html, /12\u00a0000 innbyggere/)
    assert.doesNotMatch(html, /Står først/)
    const [table = ''] = /<table class="requirements"[\s\S]*?<\/table>/.exec(html) ?? []
    assert.equal(table.match(/<th\b/g)?.length, 3 + (table.match(/<th[^>]*scope="row"/g)?.length ?? 0))
  })

  it('say what the page says of a template with faults', () => {
    const [bad] = fences.filter(({ kind, name }) => kind === 'xml' && name?.startsWith('feil/'))
    const [said] = fences.filter(({ kind }) => kind === 'text')
    write(bad?.name ?? '', bad?.code ?? '')
    const { status, stdout } = kravspek(
      ...`render ${specification} --document tender --out galt --templates feil`.split(' '),
    )
    assert.deepEqual([status, stdout], [1, said?.code])
    assert.equal(existsSync(join(folder, 'galt')), false)
  })

  function write(name: string, code: string): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), code)
  }
})
