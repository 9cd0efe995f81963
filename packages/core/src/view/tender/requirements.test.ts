import assert from 'node:assert/strict'
import type { Requirement, Section, Specification } from '../../generated/specification.js'
import { wordsOf } from '../words.js'
import { requirementLayout, requirementSections } from './requirements.js'

const sectionsOf = (sections: readonly Section[], more: Partial<Specification> = {}) => {
  const specification: Specification = {
    kravspek: 1,
    id: 'prove',
    language: 'nb',
    ...more,
    sections: [...sections],
  }
  return requirementSections(specification, wordsOf(specification))
}

const rowsOf = (
  requirement: Partial<Requirement>,
  section: Partial<Section> = {},
  more: Partial<Specification> = {},
) =>
  sectionsOf(
    [
      {
        id: 's',
        title: 'S',
        ...section,
        requirements: [{ id: 'K-1', kind: 'minimum', text: 'T', ...requirement }],
      },
    ],
    more,
  )[0]?.rows ?? []

describe('a section of requirements', () => {
  it('has title, text before its table, and the appendix it belongs to', () => {
    const annexes = [
      { id: 'krav', number: 'Bilag 1', title: 'Krav', source: 'tender' },
      { id: 'niva', number: 'Bilag 4', title: 'Tjenestenivå', source: 'service-levels' },
    ] as const
    const section = {
      id: 'drift',
      title: 'Drift',
      intro: 'Slik',
      rationale: 'Fordi',
      language: 'nn',
      annex: 'niva',
    } as const
    const [own, other] = sectionsOf([section, { id: 'b', title: 'B', language: 'nb', annex: 'krav' }], {
      annexes: [...annexes],
    })
    assert.deepEqual(own, {
      id: 'drift',
      title: 'Drift',
      language: 'nn',
      intro: 'Slik',
      rationale: 'Fordi',
      annex: 'Hører til Bilag 4: Tjenestenivå.',
      rows: [],
      tables: [],
      figures: [],
    })
    assert.deepEqual([other?.language, other?.annex], ['', undefined])
  })

  it('has tables with a cell in every column, also where rows are too short or too long', () => {
    const [section] = sectionsOf([
      {
        id: 's',
        title: 'S',
        tables: [
          {
            id: 'T-1',
            caption: 'Tider',
            columns: ['A', 'Lengre overskrift'],
            rows: [['1'], ['2', 'x', 'y']],
          },
          { id: 'T-2' },
          { id: 'T-3', rows: [['1']] },
        ],
        figures: [{ id: 'F-1', caption: 'Flyt', file: 'a.png' }, { id: 'F-2' }],
      },
    ])
    assert.deepEqual(
      section?.tables.map(({ caption, widths, header, rows }) => [
        caption,
        widths,
        header,
        rows.map(({ cells }) => cells.map(({ text }) => text)),
      ]),
      [
        [
          'Tider',
          '8 17 8',
          ['A', 'Lengre overskrift', ''],
          [
            ['1', '', ''],
            ['2', 'x', 'y'],
          ],
        ],
        // A caption that is still to be decided is no id.
        ['[ikke fastsatt]', '8', [''], [['1']]],
      ],
    )
    assert.deepEqual(section.figures, [
      { id: 'F-1', caption: 'Flyt', alt: 'Flyt', file: 'a.png' },
      { id: 'F-2', caption: '[ikke fastsatt]', alt: '', file: '' },
    ])
  })
})

describe('a row for a requirement', () => {
  it('says what is asked, of which kind, when and how it is checked', () => {
    const [row] = rowsOf({
      title: 'Varsel',
      ask: 'Beskriv',
      rationale: 'Fordi',
      fulfilledBy: 'go-live',
      verification: { tender: 'documentation', acceptance: 'user-test', operation: 'none' },
      answer: { form: 'yes-no' },
    })
    assert.deepEqual(row, {
      id: 'K-1',
      rowKind: 'plain',
      isChild: false,
      language: '',
      title: 'Varsel',
      text: 'T',
      ask: 'Beskriv',
      rationale: 'Fordi',
      notes: [],
      kind: 'Minstekrav',
      fulfilled: 'ved oppstart',
      checks: [
        { stage: 'Tilbud', text: 'dokumentasjon' },
        { stage: 'Aksept', text: 'brukertest' },
      ],
      answer: ['Ja eller nei'],
    })
  })

  it('has what its section says for all of them', () => {
    const [row] = rowsOf(
      { answer: { form: 'none' } },
      { language: 'nn', defaults: { kind: 'evaluated', fulfilledBy: 'tender' } },
    )
    assert.deepEqual([row?.kind, row?.language, row?.answer], ['Minstekrav', 'nn', []])
    assert.equal(rowsOf({ language: 'nb' }, { language: 'nn' })[0]?.language, '')
  })

  it('says when it is met by date or milestone', () => {
    assert.equal(rowsOf({ fulfilledOn: '2027-09-01' })[0]?.fulfilled, '1.\u00a0september 2027')
    const milestones = [{ id: 'M1', title: 'Oppstart i Nordvik' }]
    assert.equal(rowsOf({ fulfilledOn: 'M1' }, {}, { milestones })[0]?.fulfilled, 'Oppstart i Nordvik')
  })

  it('fills in parameters, and says which are open', () => {
    const text = (written: string, parameters?: Requirement['parameters']) =>
      rowsOf({ text: written, ...(parameters === undefined ? {} : { parameters }) })[0]?.text
    assert.equal(text('innen <dager> dager', { dager: 12_000 }), 'innen 12\u00a0000 dager')
    assert.equal(text('<a> <b> <c>', { a: { value: 99.5 }, b: 'x', c: true }), '99,5\u00a0x Ja')
    assert.equal(text('<åpen> <tom>', { tom: {} }), '[ikke fastsatt] [ikke fastsatt]')
    assert.equal(text('<constructor> <toString>', { a: 1 }), '[ikke fastsatt] [ikke fastsatt]')
    assert.equal(text('se <ref:K-2>, a < b', { ref: 1 }), 'se <ref:K-2>, a < b')
    assert.equal(text('<a>', { a: 'x*y*' }), 'x\\*y\\*')
  })

  it('does not take back from its section what it leaves open', () => {
    const open = { kind: undefined } as unknown as Partial<Requirement>
    assert.equal(rowsOf(open, { defaults: { kind: 'minimum' } })[0]?.kind, '')
  })

  it('has no title to print where an enclosure has none yet', () => {
    assert.deepEqual(rowsOf({ answer: { form: 'text', attachments: [{}] } })[0]?.notes, [
      'Legg ved: \\[ikke fastsatt\\]',
    ])
  })

  it('says where its text is not decided', () => {
    const { text: _, ...withoutText } = { id: 'K-1', kind: 'minimum', text: '' } as const
    assert.equal(
      sectionsOf([{ id: 's', title: 'S', requirements: [withoutText as Requirement] }])[0]?.rows[0]?.text,
      '[ikke fastsatt]',
    )
  })

  it('notes what narrows it and what is enclosed', () => {
    const requirement: Partial<Requirement> = {
      addressee: 'joint',
      lots: ['D1', 'D2'],
      buyers: ['n'],
      option: 'O1',
      needs: ['B-1'],
      evaluatedBeyond: { measure: 'Svartid', unit: 'sekunder', from: 60, best: 20 },
      answer: {
        form: 'text',
        attachments: [{ title: 'Plan', required: true }, { title: 'CV' }],
        confidentialAllowed: true,
      },
    }
    const buyers = [{ id: 'n', name: 'Nordvik' }, { id: 's' }]
    assert.deepEqual(rowsOf(requirement, {}, { buyers })[0]?.notes, [
      'Kravet gjelder begge parter.',
      'Gjelder delkontrakt <ref:D1> og <ref:D2>',
      'Gjelder Nordvik',
      'Del av opsjon <ref:O1>',
      'Utover minstekravet: svartid, fra 60 til 20 sekunder',
      'Dekker behov <ref:B-1>',
      'Legg ved: Plan (påkrevd), CV',
      'Kan merkes som taushetsbelagt',
    ])
    assert.deepEqual(rowsOf({ lots: [], buyers: [] }, { needs: ['B-2'] })[0]?.notes, [
      'Dekker behov <ref:B-2>',
    ])
    assert.deepEqual(rowsOf({ evaluatedBeyond: { measure: 'Pris' } })[0]?.notes, [
      'Utover minstekravet: pris',
    ])
  })

  it('does not note that it applies to all', () => {
    const buyers = [{ id: 'n' }, { id: 's' }]
    assert.deepEqual(rowsOf({ buyers: ['s', 'n'] }, {}, { buyers })[0]?.notes, [])
  })

  it('takes names and titles in its notes for plain text', () => {
    const buyers = [{ id: 'n', name: 'A*S* [x](https://x.no) <b>' }, { id: 's' }]
    assert.deepEqual(rowsOf({ buyers: ['n'] }, {}, { buyers })[0]?.notes, [
      'Gjelder A\\*S\\* \\[x\\](https://x.no) \\<b\\>',
    ])
  })

  it('has its sub-requirements below it, answered one by one', () => {
    const children = [
      { id: 'a', text: 'A <dager>', ask: 'Hvordan' },
      { id: 'b', text: 'B', answer: { form: 'date' } },
    ] as const
    const rows = rowsOf(
      { children: [...children], parameters: { dager: 3 } },
      { defaults: { answer: { form: 'yes-no' } } },
    )
    assert.deepEqual(
      rows.map(({ id, rowKind, text, ask, kind, answer }) => [id, rowKind, text, ask, kind, answer]),
      [
        ['K-1', 'stem', 'T', undefined, 'Minstekrav', []],
        ['K-1.a', 'child', 'A 3', 'Hvordan', '', ['Ja eller nei']],
        ['K-1.b', 'child', 'B', undefined, '', ['Dato']],
      ],
    )
    const [stem] = rowsOf({ children: [...children], answer: { form: 'text' } })
    assert.deepEqual(stem?.answer, ['Fritekst'])
  })

  it('says in what form it is answered', () => {
    const lines = (answer: Requirement['answer']) => rowsOf({ answer: answer ?? {} })[0]?.answer
    assert.deepEqual(lines({ form: 'number', unit: 'sekunder', min: 1, max: 60 }), [
      'Tall',
      '1 til 60\u00a0sekunder',
    ])
    assert.deepEqual(lines({ form: 'number', min: 1 }), ['Tall', 'minst 1'])
    assert.deepEqual(lines({ form: 'number', max: 5, unit: 'kr' }), ['Tall', 'høyst 5\u00a0kr'])
    assert.deepEqual(lines({ form: 'choice', options: ['A', 'B'] }), ['Valg fra liste', '– A', '– B'])
    assert.deepEqual(lines({ form: 'text', maxWords: 200, maxPages: 2 }), [
      'Fritekst',
      'høyst 200 ord',
      'høyst 2 sider',
    ])
    assert.deepEqual(lines({ form: 'none', maxWords: 3 }), [])
  })
})

describe('the columns of the requirement tables', () => {
  it('are left out where every row would be empty', () => {
    const bare = rowsOf({})
    assert.deepEqual(requirementLayout(bare), { showsChecks: false, showsAnswers: false, widths: '12 42 15' })
    const full = rowsOf({ answer: { form: 'yes-no' }, verification: { tender: 'report' } })
    assert.deepEqual(requirementLayout(full), {
      showsChecks: true,
      showsAnswers: true,
      widths: '12 42 15 16 15',
    })
  })
})
