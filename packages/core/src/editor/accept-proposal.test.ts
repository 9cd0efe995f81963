import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyse, type Analysis } from '../analyse.js'
import type { Edit, Path } from '../finding/finding.js'
import type { Review, ReviewProposal } from '../generated/specification.js'
import { textFieldsOf } from '../review/text-fields.js'
import { thingAt } from '../review/thing-at.js'
import { exampleAnalysis, exampleNames } from '../review/proposal.test.data.js'
import { analyseText, head, readerOf, rootName } from '../testing.js'
import { acceptProposal } from './accept-proposal.js'

function registerOf(proposal: ReviewProposal | undefined, at: string | undefined): Review {
  return {
    kravspek: 1,
    threads: [
      {
        id: 'K-222222',
        text: 'Endre.',
        state: 'open',
        ...(at === undefined ? {} : { at }),
        ...(proposal === undefined ? {} : { proposal }),
      },
    ],
  }
}

function written(sources: ReadonlyMap<string, string>, edits: readonly Edit[]): Record<string, string> {
  const texts = Object.fromEntries(sources)
  for (const { location, newText } of edits.toReversed()) {
    const text = texts[location.source] ?? assert.fail()
    texts[location.source] = text.slice(0, location.range[0]) + newText + text.slice(location.range[1])
  }
  return texts
}

/** The text of a file after a proposal to change a field was accepted, or why it was not. */
function accepted(
  text: string,
  field: string,
  before: string,
  after: string,
  at = 'DRI-01',
): string | undefined {
  const review = registerOf({ field, action: 'change', before, after }, at)
  const analysis = analyseText(head + text, { 'prove.review.yaml': JSON.stringify(review) })
  assert.ok(analysis.review !== undefined)
  const acceptance = acceptProposal(analysis, 'K-222222')
  if (!('edits' in acceptance)) return acceptance.problem
  return written(analysis.sources, acceptance.edits)[rootName]?.slice(head.length)
}

const sections = (requirement: string): string =>
  `sections:\n  - id: drift\n    title: Drift\n    requirements:\n${requirement}`

describe('acceptProposal', () => {
  it('changes the words and nothing else, however the text is written', () => {
    const [before, after] = ['Alarmen skal høres.', 'Alarmen må høres: alltid.']
    for (const [text, expected] of [
      [
        '      - id: DRI-01 # lyd\n        kind: minimum\n        text: Alarmen skal høres. # hvor\n',
        "      - id: DRI-01 # lyd\n        kind: minimum\n        text: 'Alarmen må høres: alltid.' # hvor\n",
      ],
      [
        "      - { id: DRI-01, kind: minimum, text: 'Alarmen skal høres.' }\n",
        "      - { id: DRI-01, kind: minimum, text: 'Alarmen må høres: alltid.' }\n",
      ],
      [
        '      - id: DRI-01\n        kind: minimum\n        text: "Alarmen skal høres."\n',
        '      - id: DRI-01\n        kind: minimum\n        text: "Alarmen må høres: alltid."\n',
      ],
      [
        '      - id: DRI-01\n        kind: minimum\n        text: >-\n          Alarmen skal\n          høres.\n        title: Lyd\n',
        '      - id: DRI-01\n        kind: minimum\n        text: >-\n          Alarmen må\n          høres: alltid.\n        title: Lyd\n',
      ],
    ] as const)
      assert.equal(accepted(sections(text), 'text', before, after), sections(expected))
  })

  it('keeps what was changed in the meantime', () => {
    const text = '      - id: DRI-01\n        kind: minimum\n        text: Alarmen skal høres godt.\n'
    assert.equal(
      accepted(sections(text), 'text', 'Alarmen skal høres.', 'Alarmen må høres.'),
      sections(text.replace('skal', 'må')),
    )
  })

  it('changes sub-requirements, sections and parameters', () => {
    const text = sections(
      '      - id: DRI-01\n        kind: minimum\n        text: Innen <tid> minutter.\n        parameters:\n          tid: { value: 30, unit: minutter }\n          sted: Ås\n        children:\n          - { id: a, text: Lampe. }\n',
    )
    assert.equal(accepted(text, 'children.a.text', 'Lampe.', 'Lamper.'), text.replace('Lampe.', 'Lamper.'))
    assert.equal(accepted(text, 'text', 'Lampe.', 'Lamper.', 'DRI-01.a'), text.replace('Lampe.', 'Lamper.'))
    assert.equal(accepted(text, 'parameters.tid', '30', '7.5'), text.replace('30', '7.5'))
    assert.equal(accepted(text, 'parameters.sted', 'Ås', 'Moss'), text.replace('Ås', 'Moss'))
    assert.equal(
      accepted(text, 'title', 'Drift', 'Sikker drift', 'drift'),
      text.replace('Drift', 'Sikker drift'),
    )
    assert.equal(accepted(text, 'parameters.tid', '30', 'mange'), 'not-editable')
  })

  it('changes the value of a section that the requirement alone has it from', () => {
    const text = `sections:\n  - id: drift\n    title: Drift\n    defaults:\n      parameters: { tid: 30 }\n    requirements:\n      - { id: DRI-01, kind: minimum, text: Innen <tid> minutter. }\n`
    assert.equal(accepted(text, 'parameters.tid', '30', '60'), text.replace('30', '60'))
  })

  it('changes the file that the text stands in', () => {
    const part =
      'kravspek: 1\npartOf: ../prove.krav.yaml\nsection:\n  id: drift\n  title: Drift\n  requirements:\n    - id: DRI-01\n      kind: minimum\n      text: Alarm. # her\n'
    const files = {
      [rootName]: `${head}organisation: felles.yaml\nroles:\n  - { id: nattevakt }\nsections:\n  - include: parts/drift.kravdel.yaml\n`,
      'parts/drift.kravdel.yaml': part,
      'felles.yaml': 'kravspek: 1\nroles:\n  - { id: nattevakt, title: Nattevakt, mandate: Går runden. }\n',
    }
    const changed = (proposal: ReviewProposal, at: string): Record<string, string> => {
      const analysis: Analysis = { ...analyse(rootName, readerOf(files)), review: registerOf(proposal, at) }
      assert.ok(analysis.specification !== undefined, JSON.stringify(analysis.findings))
      const acceptance = acceptProposal(analysis, 'K-222222')
      assert.ok('edits' in acceptance, JSON.stringify(acceptance))
      return written(new Map(Object.entries(files)), acceptance.edits)
    }
    assert.deepEqual(changed({ field: 'text', before: 'Alarm.', after: 'Lyd.' }, 'DRI-01'), {
      ...files,
      'parts/drift.kravdel.yaml': part.replace('Alarm.', 'Lyd.'),
    })
    assert.deepEqual(
      changed({ field: 'mandate', before: 'Går runden.', after: 'Går to runder.' }, 'nattevakt'),
      {
        ...files,
        'felles.yaml': files['felles.yaml'].replace('Går runden.', 'Går to runder.'),
      },
    )
  })

  it('changes a file in JSON', () => {
    const text = JSON.stringify({
      kravspek: 1,
      id: 'x',
      title: 'X',
      language: 'nb',
      status: 'draft',
      sections: [
        { id: 'drift', title: 'Drift', requirements: [{ id: 'DRI-01', kind: 'minimum', text: 'Si "hei".' }] },
      ],
    })
    const analysis: Analysis = {
      ...analyse('x.krav.json', readerOf({ 'x.krav.json': text })),
      review: registerOf({ field: 'text', before: 'Si "hei".', after: 'Si "ha det".' }, 'DRI-01'),
    }
    const acceptance = acceptProposal(analysis, 'K-222222')
    assert.ok('edits' in acceptance)
    assert.equal(written(analysis.sources, acceptance.edits)['x.krav.json'], text.replace('hei', 'ha det'))
  })

  it('says why there is nothing to accept', () => {
    const text = sections('      - { id: DRI-01, kind: minimum, text: Alarm. }\n')
    const problem = (review: Review | undefined): string | undefined => {
      const acceptance = acceptProposal({ ...analyseText(head + text), review }, 'K-222222')
      return 'problem' in acceptance ? acceptance.problem : undefined
    }
    const change = { field: 'text', before: 'Alarm.', after: 'Lyd.' }
    assert.equal(problem(undefined), 'no-thread')
    assert.equal(problem(registerOf(undefined, 'DRI-01')), 'no-proposal')
    assert.equal(problem(registerOf(change, undefined)), 'not-placed')
    assert.equal(problem(registerOf(change, 'DRI-02')), 'gone')
    assert.equal(problem(registerOf({ ...change, before: 'Lys.' }, 'DRI-01')), 'conflict')
    assert.equal(problem(registerOf({ before: 'Alarm.', action: 'remove' }, 'DRI-01')), 'whole')
    assert.equal(problem(registerOf({ ...change, before: 'Lys.', after: 'Alarm.' }, 'DRI-01')), undefined)
  })

  it('changes words and values that one paragraph changes, each in its place', () => {
    const text = sections(
      '      - id: DRI-01\n        kind: minimum\n        parameters: { tid: 30 }\n        text: "Alarmen høres innen <tid> minutter."\n',
    )
    const review = registerOf(
      {
        action: 'change',
        before: 'Alarmen høres innen 30 minutter.',
        after: 'Alarmen høres og ses innen 20 minutter.',
      },
      'DRI-01',
    )
    const analysis: Analysis = { ...analyseText(head + text), review }
    const acceptance = acceptProposal(analysis, 'K-222222')
    assert.ok('edits' in acceptance, JSON.stringify(acceptance))
    assert.equal(
      written(analysis.sources, acceptance.edits)[rootName],
      head + text.replace('30', '20').replace('høres', 'høres og ses'),
    )
  })

  it('gives the wording that other readers get, where that is left as it is', () => {
    const text = sections(
      '      - id: DRI-01\n        kind: minimum\n        parameters: { tid: 5 }\n        text: Svar innen <tid> dager.\n        plain: Du får svar innen fem dager.\n',
    )
    const other = (field: string, before: string, after: string): unknown => {
      const review = registerOf({ field, action: 'change', before, after }, 'DRI-01')
      const acceptance = acceptProposal({ ...analyseText(head + text), review }, 'K-222222')
      return 'edits' in acceptance ? acceptance.other : acceptance
    }
    const plain = 'Du får svar innen fem dager.'
    assert.deepEqual(other('plain', plain, 'Du får svar innen tre dager.'), {
      field: 'text',
      shown: 'Svar innen 5\u00a0dager.',
    })
    assert.deepEqual(other('text', 'Svar innen <tid> dager.', 'Raskt svar innen <tid> dager.'), {
      field: 'plain',
      shown: plain,
    })
    assert.deepEqual(other('parameters.tid', '5', '3'), { field: 'plain', shown: plain })
    assert.equal(other('plain', 'Du får svar innen tre dager.', plain), undefined)
  })

  it('gives the other wording as it is read, without its marks', () => {
    const text = sections(
      '      - id: DRI-01\n        kind: minimum\n        text: Svar **skriftlig**, se <ref:DRI-01>.\n        plain: Du får svar.\n',
    )
    const review = registerOf(
      { field: 'plain', action: 'change', before: 'Du får svar.', after: 'Dere får svar.' },
      'DRI-01',
    )
    const acceptance = acceptProposal({ ...analyseText(head + text), review }, 'K-222222')
    assert.deepEqual('edits' in acceptance ? acceptance.other : acceptance, {
      field: 'text',
      shown: 'Svar skriftlig, se DRI-01.',
    })
  })

  it('names whose proposal it was that changed the same words', () => {
    const text = sections('      - { id: DRI-01, kind: minimum, text: Alarmen må høres. }\n')
    const before = 'Alarmen skal høres.'
    const [first] = registerOf({ field: 'text', before, after: 'Alarmen bør høres.' }, 'DRI-01').threads ?? []
    assert.ok(first !== undefined)
    const followed = (changed: string[], after = 'Alarmen må høres.'): Review => ({
      kravspek: 1,
      threads: [
        first,
        {
          ...first,
          id: 'K-333333',
          proposal: { field: 'text', before, after },
          state: 'answered',
          disposition: 'accepted',
          changed,
        },
      ],
    })
    const takenIn = (review: Review): unknown => {
      const acceptance = acceptProposal({ ...analyseText(head + text), review }, 'K-222222')
      return 'problem' in acceptance ? acceptance.takenIn : acceptance
    }
    assert.deepEqual(takenIn(followed(['DRI-01'])), ['K-333333'])
    assert.deepEqual(takenIn(followed([])), [])
    // It was taken in, and changed once more.
    assert.deepEqual(takenIn(followed(['DRI-01'], 'Alarmen kan høres.')), [])
  })

  it('says where the words stand that are shown together with others', () => {
    const text = `phaseOut:
  - { function: f, replaces: Runden klokken ni, when: Hele vakta har øvd på rutinen }
${sections('      - { id: DRI-01, kind: minimum, text: Alarm. }\n')}functions:
  - { id: f, title: Varsel }
`
    const [thread] =
      registerOf(
        {
          action: 'change',
          before: 'Først må dette være på plass: Hele vakta har øvd på rutinen. Slutt.',
          after: 'Først må dette være på plass: Alle på vakta har øvd på rutinen. Slutt.',
        },
        undefined,
      ).threads ?? []
    assert.ok(thread !== undefined)
    const analysis = analyseText(head + text)
    assert.ok(analysis.specification !== undefined, JSON.stringify(analysis.findings))
    const at = (place: object): unknown => {
      const review: Review = { kravspek: 1, threads: [{ ...thread, ...place }] }
      const acceptance = acceptProposal({ ...analysis, review }, 'K-222222')
      assert.ok('problem' in acceptance)
      const { source, range } = acceptance.location ?? assert.fail()
      return [acceptance.problem, analysis.sources.get(source)?.slice(...range)]
    }
    const words = 'Hele vakta har øvd på rutinen'
    assert.deepEqual(at({ part: ':stops' }), ['put-together', words])
    assert.deepEqual(at({ at: 'DRI-01' }), ['not-found', words])
    assert.deepEqual(at({}), ['not-placed', words])
  })

  for (const name of exampleNames) {
    it(`never changes another value, in ${name}`, () => {
      const analysis = exampleAnalysis(name)
      const { specification } = analysis
      assert.ok(specification !== undefined)
      const ids = [...analysis.ids.keys()].filter((id) => textsAt(analysis, id).length > 0)
      const put = fc.array(
        fc.constantFrom('ord', ': ', ' #', "'", '"', ', ', '- ', '{', '\\', '%', '@', '\\<b\\>'),
        { minLength: 1, maxLength: 4 },
      )
      fc.assert(
        fc.property(fc.nat(), fc.nat(), fc.nat(), put, (which, nth, from, words) => {
          const at = ids[which % ids.length] ?? assert.fail()
          const fields = textsAt(analysis, at)
          const field = fields[nth % fields.length] ?? assert.fail()
          const start = from % (field.value.length + 1)
          const changed = `${field.value.slice(0, start)}x${words.join('')}x${field.value.slice(start)}`
          if (/[\ud800-\udbff]x/.test(changed)) return
          // Two places, most often: each is to be changed where it stands.
          const after = changed.replace(/(\p{L}+)(\P{L}*)$/u, '$1 sist$2')
          const review = registerOf({ field: field.name, action: 'change', before: field.value, after }, at)
          const acceptance = acceptProposal({ ...analysis, review }, 'K-222222')
          assert.ok('edits' in acceptance, `${at} ${field.name} ${after}`)
          const again = analyse(analysis.name, readerOf(written(analysis.sources, acceptance.edits)))
          const path = [...(thingAt(specification, at)?.path ?? []), ...field.path]
          assert.deepEqual(again.value, withText(analysis.value ?? {}, path, after))
        }),
        { numRuns: 15 },
      )
    })
  }
})

function textsAt({ specification }: Analysis, id: string) {
  const thing = specification && thingAt(specification, id)
  return thing === undefined ? [] : textFieldsOf(thing).filter(({ value }) => value.length > 0)
}

function withText(value: object, [key = '', ...rest]: Path, text: string): unknown {
  const copy: Record<string | number, unknown> = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...value }
  ) as never
  copy[key] = rest.length === 0 ? text : withText(copy[key] as object, rest, text)
  return copy
}
