import assert from 'node:assert/strict'
import fc from 'fast-check'
import { buildDocument } from '../build.js'
import type { Block, Language } from '../document/nodes.js'
import { plainText, richText } from '../document/rich-text.js'
import type { Requirement, Specification } from '../generated/specification.js'
import { reviewLabels } from '../locale/documents/review.js'
import { fillParameters } from '../view/tender/requirements.js'
import { wordsOf } from '../view/words.js'
import { cleanWords } from './clean-words.js'
import { findField } from './find-field.js'
import { exampleAnalysis, exampleNames, paragraphsOf } from './proposal.test.data.js'
import { proposalOf } from './proposal.js'
import type { ReturnedChange } from './returned.js'
import { thingAt } from './thing-at.js'

function changeAt(id: string | undefined, before: string, after: string): ReturnedChange {
  return {
    place: id === undefined ? undefined : { id, certainty: 'bookmark' },
    author: 'Nattevakt',
    date: undefined,
    action: 'change',
    before,
    after,
    isTracked: true,
  }
}

const head = { kravspek: 1, id: 'x', title: 'X', language: 'nb', status: 'review' } as const

function withRequirement(more: Partial<Requirement>, language: Language = 'nb'): Specification {
  return {
    ...head,
    language,
    sections: [{ id: 'drift', title: 'Drift', requirements: [{ id: 'DRI-01', text: 'Alarm.', ...more }] }],
  }
}

/** The field of a proposal, and what it is to be. */
function proposed(before: string, after: string, more: Partial<Requirement>, language: Language = 'nb') {
  const { field, after: value } = proposalOf(
    changeAt('DRI-01', before, after),
    withRequirement(more, language),
  )
  return field === undefined ? undefined : [field, value]
}

const minutes = {
  text: 'Alarmen skal besvares innen <svartid> minutter, også om natten.',
  parameters: { svartid: { value: 30, type: 'number', unit: 'minutter' } },
} as const
const shownMinutes = 'Alarmen skal besvares innen 30\u00a0minutter, også om natten.'

describe('a proposal of other words', () => {
  it('is written in the source of the field, with its parameters', () => {
    assert.deepEqual(
      proposalOf(
        changeAt(
          'DRI-01',
          shownMinutes,
          'Alarmen må besvares innen 30 minutter, også om natten og i helger.',
        ),
        withRequirement(minutes),
      ),
      {
        field: 'text',
        before: minutes.text,
        after: 'Alarmen må besvares innen <svartid> minutter, også om natten og i helger.',
        action: 'change',
        tracked: true,
      },
    )
  })

  it('finds the field after the labels of the documents', () => {
    const { bindings, why } = reviewLabels.nb
    const more = { ...minutes, kind: 'minimum', rationale: 'Noen venter.' } as const
    assert.deepEqual(
      proposed(
        `${bindings.minimum} ${shownMinutes}`,
        `${bindings.minimum} ${shownMinutes.replace('skal', 'bør')}`,
        more,
      ),
      ['text', minutes.text.replace('skal', 'bør')],
    )
    assert.deepEqual(proposed(`${why} Noen venter.`, `${why} Noen venter hjemme.`, more), [
      'rationale',
      'Noen venter hjemme.',
    ])
    assert.deepEqual(proposed('Svartid DRI-01', 'Lang svartid DRI-01', { ...more, title: 'Svartid' }), [
      'title',
      'Lang svartid',
    ])
  })

  it('finds a sub-requirement, whether its requirement or itself is the place', () => {
    const more = {
      children: [
        { id: 'a', text: 'Én lampe.' },
        { id: 'b', text: 'To lamper.' },
      ],
    }
    assert.deepEqual(proposed('To lamper.', 'Tre lamper.', more), ['children.b.text', 'Tre lamper.'])
    const { field } = proposalOf(changeAt('DRI-01.b', 'To lamper.', 'Tre lamper.'), withRequirement(more))
    assert.equal(field, 'text')
  })

  it('finds the texts of sections, roles and questions too', () => {
    const specification: Specification = {
      ...head,
      sections: [{ id: 'drift', title: 'Drift', rationale: 'Noen må svare.' }],
      roles: [{ id: 'nattevakt', title: 'Nattevakt', mandate: 'Går runden.' }],
      serviceInvolvement: { questions: [{ id: 'S-1', text: 'Hva gjør du?' }] },
    }
    const fieldOf = (id: string, before: string, after: string): string | undefined =>
      proposalOf(changeAt(id, before, after), specification).field
    assert.equal(
      fieldOf(':portion-2-drift', 'Hvorfor: Noen må svare.', 'Hvorfor: Noen kan svare.'),
      'rationale',
    )
    assert.equal(fieldOf(':role-nattevakt', 'Går runden.', 'Går to runder.'), 'mandate')
    assert.equal(fieldOf('S-1', '1. Hva gjør du?', '1. Hva gjør du om natten?'), 'text')
  })

  it('keeps Markdown that the change does not touch, and the line breaks of the source', () => {
    const text =
      'Dispenseren skal\nvarsle **tydelig** med lys, se [siden](https://x.example/a_b).\n\n- lys\n- *lyd* eller lys\n'
    assert.deepEqual(
      proposed(
        'Dispenseren skal varsle tydelig med lys, se siden.',
        'Dispenseren bør varsle tydelig med lys og lyd, se siden.',
        { text },
      ),
      ['text', text.replace('skal', 'bør').replace('med lys', 'med lys og lyd')],
    )
    assert.deepEqual(
      proposed('lyd eller lys', 'sterk lyd eller lys', { text })?.[1],
      text.replace('*lyd*', '*sterk lyd*'),
    )
    assert.deepEqual(
      proposed('Varsle tydelig.', 'Varsle klart.', { text: 'Varsle **tydelig**.' })?.[1],
      'Varsle **klart**.',
    )
  })

  it('keeps cross references, however they are shown', () => {
    const text = 'Oppgavene i <ref:TAB-1> prøves først.'
    assert.deepEqual(
      proposed('Oppgavene i Tabell 1 prøves først.', 'Oppgavene i Tabell 1 prøves sist.', { text }),
      ['text', 'Oppgavene i <ref:TAB-1> prøves sist.'],
    )
    assert.equal(
      proposed('Oppgavene i Tabell 1 prøves først.', 'Oppgavene i Tabell 2 prøves først.', { text }),
      undefined,
    )
  })

  it('takes what a stranger writes as words, never as marks or parameters', () => {
    const after = (words: string) => proposed('Alarm nå.', `Alarm ${words} nå.`, {})
    const text = { text: 'Alarm nå.', parameters: { b: 1 } }
    assert.deepEqual(proposed('Alarm nå.', 'Alarm <b> nå.', text), ['text', 'Alarm \\<b\\> nå.'])
    assert.equal(after('uten treff'), undefined)
    assert.deepEqual(proposed('Alarm nå.', 'Alarm **straks** nå.', text)?.[1], 'Alarm \\*\\*straks\\*\\* nå.')
    assert.deepEqual(proposed('Alarm nå.', 'Alarm <ref:X> nå.', text)?.[1], 'Alarm \\<ref:X\\> nå.')
    assert.equal(proposed('Svartid DRI-01', 'Svartid <b> DRI-01', { title: 'Svartid' }), undefined)
    assert.deepEqual(
      proposed('Alarm nå.', 'Alarm\u0000 \u202eveldig\u00a0raskt\u200b nå.', text)?.[1],
      'Alarm veldig raskt nå.',
    )
  })

  it('is left to a person where the field is not certain', () => {
    const twice = {
      children: [
        { id: 'a', text: 'Lampe.' },
        { id: 'b', text: 'Lampe.' },
      ],
    }
    assert.equal(proposed('Lampe.', 'To lamper.', twice), undefined)
    assert.equal(proposed('Noe helt annet.', 'Noe nytt.', minutes), undefined)
    assert.deepEqual(proposalOf(changeAt(undefined, ' Alarm\u00a0. ', 'Alarm!'), withRequirement({})), {
      before: 'Alarm .',
      after: 'Alarm!',
      action: 'change',
      tracked: true,
    })
    const removed = proposalOf(
      { ...changeAt('DRI-01', 'Alarm.', ''), action: 'remove', isTracked: false },
      withRequirement({}),
    )
    assert.deepEqual(removed, { before: 'Alarm.', action: 'remove', tracked: false })
  })
})

describe('a proposal of another value', () => {
  const value = (after: string, more: Partial<Requirement> = minutes, language: Language = 'nb') =>
    proposed(shownMinutes, shownMinutes.replace('30', after), more, language)

  it('is one of the parameter where it reads as a value of its kind', () => {
    assert.deepEqual(value('60'), ['parameters.svartid', '60'])
    assert.deepEqual(value('1 000'), ['parameters.svartid', '1000'])
    assert.deepEqual(value('7,5'), ['parameters.svartid', '7.5'])
    assert.deepEqual(value('tolv'), ['parameters.svartid', '12'])
    assert.deepEqual(value('7.5'), undefined)
    assert.deepEqual(value('noen'), undefined)
  })

  it('reads numbers as the language writes them', () => {
    const text = 'Within <time> minutes.'
    const english = (said: string) =>
      proposed(
        'Within 30 minutes.',
        `Within ${said} minutes.`,
        { text, parameters: { time: { value: 30, unit: 'minutes' } } },
        'en',
      )
    assert.deepEqual(english('1,000.5'), ['parameters.time', '1000.5'])
    assert.deepEqual(english('7,5'), undefined)
    assert.deepEqual(english('twelve'), ['parameters.time', '12'])
  })

  it('reads the everyday words that the document writes', () => {
    const more = {
      text: 'Nytt apparat innen <timer> timer.',
      plain: 'Du får nytt innen <timer> timer.',
      parameters: { timer: { value: 24, unit: 'timer' } },
    }
    assert.deepEqual(proposed('Du får nytt innen et døgn.', 'Du får nytt innen to døgn.', more), [
      'parameters.timer',
      '48',
    ])
    assert.deepEqual(proposed('Du får nytt innen et døgn.', 'Du får nytt innen 12 timer.', more), [
      'parameters.timer',
      '12',
    ])
    assert.equal(proposed('Du får nytt innen et døgn.', 'Du får nytt innen rimelig tid.', more), undefined)
  })

  it('reads texts, dates, durations and yes and no', () => {
    const changed = (
      parameter: NonNullable<Requirement['parameters']>[string],
      before: string,
      after: string,
    ) =>
      proposed(`Gjelder ${before}.`, `Gjelder ${after}.`, {
        text: 'Gjelder <x>.',
        parameters: { x: parameter },
      })
    assert.deepEqual(changed('norsk og engelsk', 'norsk og engelsk', 'norsk og polsk'), [
      'parameters.x',
      'norsk og polsk',
    ])
    assert.deepEqual(changed({ value: '2027-03-01', type: 'date' }, '2027-03-01', '2027-04-01'), [
      'parameters.x',
      '2027-04-01',
    ])
    assert.equal(changed({ value: '2027-03-01', type: 'date' }, '2027-03-01', 'snart'), undefined)
    assert.deepEqual(changed({ value: 'PT4H', type: 'duration' }, 'PT4H', 'PT8H'), ['parameters.x', 'PT8H'])
    assert.equal(changed({ value: 'rød', type: 'choice' }, 'rød', 'blå'), undefined)
    assert.deepEqual(changed(true, 'Ja', 'nei'), ['parameters.x', 'false'])
  })

  it('never becomes words in the place of the parameter, nor changes another text', () => {
    assert.equal(proposed(shownMinutes, shownMinutes.replace('30', '30–60'), minutes), undefined)
    assert.equal(
      proposed(shownMinutes, shownMinutes.replace('30\u00a0minutter', 'en halvtime'), minutes),
      undefined,
    )
    assert.equal(proposed(shownMinutes, shownMinutes.replace('minutter', 'sekunder'), minutes), undefined)
    assert.equal(
      proposed(shownMinutes, shownMinutes.replace('30', '60').replace('også', 'bare'), minutes),
      undefined,
    )
    assert.equal(proposed(shownMinutes, shownMinutes.replace('30', '30 til 60'), minutes), undefined)
    assert.equal(
      proposed(shownMinutes, shownMinutes.replace('innen 30', 'mellom 20 og 30'), minutes),
      undefined,
    )
    const broken = { ...minutes, text: minutes.text.replace('> ', '>\n') }
    assert.equal(proposed(shownMinutes, shownMinutes.replace('minutter', 'sekunder'), broken), undefined)
    const twoParts = { ...minutes, children: [{ id: 'a', text: 'Ny alarm etter <svartid> minutter.' }] }
    assert.equal(value('60', twoParts), undefined)
  })

  it('is left to a person where other requirements have the value from the section', () => {
    const specification = (other: string): Specification => ({
      ...head,
      sections: [
        {
          id: 'drift',
          title: 'Drift',
          defaults: { parameters: { svartid: 30 } },
          requirements: [
            { id: 'DRI-01', text: 'Innen <svartid> minutter.' },
            { id: 'DRI-02', text: other },
          ],
        },
      ],
    })
    const change = changeAt('DRI-01', 'Innen 30 minutter.', 'Innen 60 minutter.')
    assert.equal(proposalOf(change, specification('Alarm.')).field, 'parameters.svartid')
    assert.equal(proposalOf(change, specification('Igjen etter <svartid> minutter.')).field, undefined)
  })
})

describe('the paragraphs of a document', () => {
  for (const name of exampleNames) {
    it(`are all told the field that they come from: ${name}`, () => {
      const analysis = exampleAnalysis(name)
      const { specification } = analysis
      assert.ok(specification !== undefined)
      const words = wordsOf(specification)
      const labels = reviewLabels[words.language]
      const isOurs = [labels.everyday, labels.appliesTo, labels.readBy].map((label) =>
        label.replace('{roles}', ''),
      )
      const counts = { found: 0, text: 0, plain: 0, rationale: 0, title: 0, children: 0 }
      const lost: string[] = []
      for (const { id, text } of paragraphsOf(buildDocument(analysis, 'review').tree)) {
        const thing = thingAt(specification, id)
        if (thing?.of === undefined || isOurs.some((label) => text.startsWith(label))) continue
        const inherited = thing.of.section.defaults?.['rationale' as never] as string | undefined
        if (inherited !== undefined && thing.of.own.rationale === undefined && text.startsWith(labels.why))
          continue
        const found = findField(thing, id, cleanWords(text), words)
        if (found === undefined) lost.push(`${id}: ${text}`)
        else {
          counts.found += 1
          const field = found.field.name.split('.')[0] as keyof typeof counts
          counts[field] += 1
        }
      }
      assert.deepEqual(lost, [])
      const all = (specification.sections ?? []).flatMap(({ requirements = [] }) => requirements)
      const have = (field: 'title' | 'plain' | 'rationale'): number =>
        all.filter((each) => each[field] !== undefined).length
      assert.ok(
        counts.title >= have('title') &&
          counts.plain >= have('plain') &&
          counts.rationale >= have('rationale'),
      )
      assert.ok(counts.text >= all.length, 'the binding text of every requirement')
    })
  }

  it('read as they were changed when the change is carried over, in all examples', () => {
    const examples = exampleNames.map((name) => {
      const analysis = exampleAnalysis(name)
      const { specification } = analysis
      assert.ok(specification !== undefined)
      const paragraphs = paragraphsOf(buildDocument(analysis, 'review').tree).filter(
        ({ id, text }) => thingAt(specification, id)?.of !== undefined && text.includes(' '),
      )
      return { analysis, specification, paragraphs }
    })
    let carried = 0
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('', 'helt nytt', 'ett'),
        (which, paragraph, word, put) => {
          const { specification, paragraphs } = examples[which % examples.length] ?? assert.fail()
          const { id, text } = paragraphs[paragraph % paragraphs.length] ?? assert.fail()
          const all = cleanWords(text).split(' ')
          const after = cleanWords(all.with(word % all.length, put).join(' '))
          const proposal = proposalOf(changeAt(id, text, after), specification)
          const { field, after: value } = proposal
          if (field === undefined || value === undefined || field.startsWith('parameters.')) return
          carried += 1
          const thing = thingAt(specification, id) ?? assert.fail()
          const copy = structuredClone(thing)
          const steps = field.split('.')
          const target =
            steps[0] === 'children'
              ? (copy.value['children'] as { id: string }[]).find((child) => child.id === steps[1])
              : copy.value
          Object.assign(target ?? {}, { [steps.at(-1) ?? '']: value })
          const again = findField(copy, id, after, wordsOf(specification))
          assert.equal(again?.field.value, value)
          assert.equal(again.index, findField(thing, id, cleanWords(text), wordsOf(specification))?.index)
        },
      ),
      { numRuns: 200 },
    )
    assert.ok(carried > 80, String(carried))
  })
})

describe('carrying a change over', () => {
  const parameters = { tid: { value: 1500, unit: 'minutter' }, sted: 'Ås_by *nord*', ny: true }
  const requirement: Requirement = { id: 'DRI-01', text: '', parameters }
  const specification = (text: string): Specification => withRequirement({ text, parameters })
  const words = wordsOf(specification(''))
  const shownOf = (text: string): readonly string[] =>
    richText(fillParameters(text, requirement, words) ?? '')
      .flatMap(linesOf)
      .map(cleanWords)

  const pieces = fc.constantFrom(
    'alfa',
    'beta',
    'gamma',
    'delta,',
    '<tid> minutter',
    '<tid>',
    '<sted>',
    '<ny>',
    '**fet alfa**',
    '*skrå beta*',
    '[lenke hit](https://x.example/alfa_beta)',
    '<ref:TAB-1>',
    '3 \\* 4',
    'a_b',
    '\n',
    '\n\n',
    '\n\n- ',
    '\n\n1. ',
    '&',
    '😀',
  )
  const source = fc
    .array(pieces, { minLength: 1, maxLength: 12 })
    .map((all) => `Start ${all.join(' ')} slutt.`)

  it('of an ordinary word always succeeds, and reads as it was written', () => {
    fc.assert(
      fc.property(source, fc.nat(), fc.constantFrom('epsilon', 'to ord', 'zeta,'), (text, nth, put) => {
        const before = shownOf(text)
        const paragraph = before.find((each) => each.startsWith('Start')) ?? assert.fail()
        const isUnique = before.filter((each) => each === paragraph).length === 1
        const places = [...paragraph.matchAll(/Start|slutt|alfa|beta|gamma|delta|fet|skrå/g)]
        const place = places[nth % places.length] ?? assert.fail()
        const after = paragraph.slice(0, place.index) + put + paragraph.slice(place.index + place[0].length)
        const { field, after: value = '' } = proposalOf(
          changeAt('DRI-01', paragraph, after),
          specification(text),
        )
        if (!isUnique) return
        assert.equal(field, 'text', JSON.stringify([text, paragraph, after]))
        assert.deepEqual(
          shownOf(value),
          before.map((each) => (each === paragraph ? cleanWords(after) : each)),
        )
      }),
      { numRuns: 200 },
    )
  })

  it('of anything at any place reads as it was written, or is left to a person', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '<b>',
          '<tid>',
          '<ref:X>',
          '**',
          '*',
          '_',
          '`',
          '[',
          '](',
          ')',
          '\\',
          '|',
          '#',
          '- ',
          '1. ',
          ' ',
          '\n',
          'x',
          '7',
          '~~',
          '&amp;',
          '<',
          '>',
          '!',
          'https://x.example',
          '\u0000',
          '\u200b',
          '\ud800',
        ),
        { maxLength: 6 },
      )
      .map((all) => all.join(''))
    let carried = 0
    fc.assert(
      fc.property(source, fc.nat(), fc.nat(6), hostile, (text, from, length, put) => {
        const before = shownOf(text)
        const index = from % before.length
        const paragraph = before[index] ?? ''
        const start = from % (paragraph.length + 1)
        const after = paragraph.slice(0, start) + put + paragraph.slice(start + length)
        const { field, after: value = '' } = proposalOf(
          changeAt('DRI-01', paragraph, after),
          specification(text),
        )
        if (field !== 'text') return
        carried += 1
        assert.deepEqual(
          shownOf(value),
          before.with(before.indexOf(paragraph), cleanWords(after)),
          JSON.stringify([text, after, value]),
        )
        assert.deepEqual(value.match(/<(?:ref:)?[a-z]\w*>/gi), text.match(/<(?:ref:)?[a-z]\w*>/gi))
      }),
      { numRuns: 150 },
    )
    assert.ok(carried > 40, String(carried))
  })
})

function linesOf(block: Block): readonly string[] {
  if (block.type === 'paragraph') return [plainText(block.children)]
  return block.type === 'list' ? block.items.flatMap((item) => item.flatMap(linesOf)) : []
}
