import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { AnswersRegister, Submission } from '../../answers/answers-register.js'
import type { Specification } from '../../generated/specification.js'
import type { Given } from '../document-view.js'
import { wordsOf } from '../words.js'
import { supplierGroups } from './comparing.js'
import { comparisonView } from './comparison-view.js'

const current = { version: '1.1', hash: 'a'.repeat(64) }

const supplier = (
  name: string,
  answers: Readonly<Record<string, string>>,
  more: Partial<Submission> = {},
): AnswersRegister['suppliers'][number] => ({
  name,
  submissions: [
    {
      ...{ file: 'b'.repeat(64), date: '2027-01-01', edition: current, organisationNumber: '' },
      ...{ isSigned: true, notPlaced: [], written: [], ...more },
      answers: Object.entries(answers).map(([id, text]) => ({ id, text })),
    },
  ],
})

const specification: Specification = {
  kravspek: 1,
  id: 'prove',
  language: 'nb',
  sections: [
    {
      id: 's',
      title: 'Drift',
      requirements: [
        { id: 'K-1', kind: 'minimum', title: 'Varsel', text: 'Skal varsle.', answer: { form: 'yes-no' } },
        { id: 'K-2', kind: 'minimum', text: 'Skal virke.', answer: { form: 'yes-no' } },
        {
          ...{ id: 'K-3', kind: 'evaluated', text: 'Beskriv.', points: 20 },
          answer: { form: 'text', maxWords: 2, confidentialAllowed: true },
        },
        { id: 'K-4', kind: 'minimum', addressee: 'customer', text: 'Kundens eget.' },
      ],
    },
  ],
}

const viewOf = (...suppliers: AnswersRegister['suppliers']) =>
  comparisonView(specification, wordsOf(specification), {
    answers: { specification: 'prove', current, suppliers },
  } as Partial<Given> as Given)

describe('the answers of suppliers side by side', () => {
  it('has minimum requirements that are not met before those that are not answered, and no others', () => {
    const { minimum } = viewOf(supplier('A', { 'K-2': 'Nei' }), supplier('B', { 'K-1': 'Ja', 'K-2': 'Ja' }))
    assert.deepEqual(
      minimum.rows.map(({ asked, answers }) => [
        asked.id,
        ...answers.map(({ supplier: name, state }) => `${name}: ${state}`),
      ]),
      [
        ['K-2', 'A: Nei'],
        ['K-1', 'A: Ikke besvart'],
      ],
    )
    const answered = { 'K-1': 'Ja', 'K-2': 'Ja' }
    assert.deepEqual(viewOf(supplier('A', answered)).minimum.rows, [])
  })

  it('has an answer that is none of the choices among the minimum requirements to look at first, and counts it', () => {
    const { minimum, counts, chapters } = viewOf(
      supplier('A', { 'K-1': 'Ja, men bare hvis Kunden betaler', 'K-2': 'Ja' }),
      supplier('B', { 'K-1': 'Ja' }),
    )
    assert.deepEqual(
      minimum.rows.map(({ asked, answers }) => [asked.id, ...answers.map(({ state }) => state)]),
      [
        [
          'K-1',
          'Svaret viser ikke at minstekravet er oppfylt. «Ja, men bare hvis Kunden betaler» er ikke et av valgene i skjemaet.',
        ],
        ['K-2', 'Ikke besvart'],
      ],
    )
    const cell = chapters[0]?.tables[0]?.rows[0]?.cells[0]
    assert.equal(cell?.important, 'Svaret viser ikke at minstekravet er oppfylt.')
    const column = counts?.header.indexOf('Minstekrav med uklart svar') ?? -1
    assert.deepEqual(
      counts?.rows.map(({ cells }) => cells[column]?.text),
      ['1', '0'],
    )
  })

  describe('where an earlier edition was answered', () => {
    const [section] = specification.sections ?? []
    const [first, ...others] = section?.requirements ?? []
    assert.ok(section !== undefined && first !== undefined)
    const earlier: Specification = {
      ...specification,
      sections: [{ ...section, requirements: [{ ...first, text: 'Skal varsle noen.' }, ...others] }],
    }
    const old = { version: '1.0', hash: 'c'.repeat(64) }
    const sent = [
      { ...old, specification: earlier },
      { ...current, specification },
    ]
    const answered = { 'K-1': 'Ja', 'K-2': 'Ja', 'K-3': 'Slik.' }
    const compared = (...suppliers: AnswersRegister['suppliers']) =>
      comparisonView(specification, wordsOf(specification), {
        answers: { specification: 'prove', current, suppliers },
        sent,
      } as Partial<Given> as Given)

    it('says so at the requirement, with what it said then, and puts it among those to look at first', () => {
      const { chapters, minimum } = compared(
        supplier('A', answered, { edition: old }),
        supplier('B', answered),
        supplier('C', answered, { edition: old }),
      )
      const rows = chapters[0]?.tables[0]?.rows ?? []
      assert.deepEqual(
        rows.map(({ cells }) => cells.map((cell) => cell.earlier)),
        [
          ['Svarte på en eldre tekst (utgave 1.0).', '', 'Svarte på en eldre tekst (utgave 1.0).'],
          ['', '', ''],
          ['', '', ''],
        ],
      )
      const told = {
        heading: 'Utgave 1.0, som A og C svarte på:',
        ...{ title: '', whole: '', text: 'Skal varsle noen.', notes: [] },
      }
      assert.deepEqual(
        rows.map((row) => row.earlier),
        [[told], [], []],
      )
      assert.deepEqual(
        minimum.rows.map(({ asked, earlier: texts, answers }) => [
          asked.id,
          texts,
          answers.map(({ supplier: name, state }) => `${name}: ${state}`),
        ]),
        [
          [
            'K-1',
            [told],
            [
              'A: Ja. Svarte på en eldre tekst (utgave 1.0).',
              'C: Ja. Svarte på en eldre tekst (utgave 1.0).',
            ],
          ],
        ],
      )
    })

    it('says what was asked in no edition that was answered', () => {
      const added: Specification = { ...earlier, sections: [{ ...section, requirements: others }] }
      const { chapters } = comparisonView(specification, wordsOf(specification), {
        answers: {
          ...{ specification: 'prove', current },
          suppliers: [supplier('A', { 'K-2': 'Ja' }, { edition: old })],
        },
        sent: [{ ...old, specification: added }],
      } as Partial<Given> as Given)
      const [row] = chapters[0]?.tables[0]?.rows ?? []
      assert.deepEqual(
        [row?.cells[0]?.important, row?.cells[0]?.earlier, row?.earlier[0]?.notes],
        ['Ikke besvart', 'Sto ikke i utgaven som leverandøren svarte på (1.0).', ['Dette sto ikke der.']],
      )
    })

    it('names the edition, and says that nobody knows what has changed where it is not kept', () => {
      const lost = { version: '0.9', hash: 'd'.repeat(64) }
      const { overview, minimum } = compared(
        supplier('A', answered, { edition: lost }),
        supplier('B', answered, { edition: old }),
        supplier('C', answered),
        supplier('D', answered, { edition: undefined }),
      )
      assert.deepEqual(
        overview?.rows.map(({ cells }) => cells[1]?.text),
        [
          '0.9, som ikke er den gjeldende (1.1). Utgaven er ikke tatt vare på: Se selv etter hva som er endret',
          '1.0, som ikke er den gjeldende (1.1)',
          '1.1',
          'ikke oppgitt',
        ],
      )
      assert.match(
        minimum.text,
        / A: Svarer på utgave 0\.9, som ikke er den gjeldende \(1\.1\)\. .* endret\.$/,
      )
    })
  })

  it('shows every requirement that suppliers answer, with each answer in the column of its supplier', () => {
    const { chapters } = viewOf(supplier('A', { 'K-3': 'Slik.\n\nOg slik.' }), supplier('B', { 'K-1': 'Ja' }))
    const [table] = chapters[0]?.tables ?? []
    assert.deepEqual(table?.header, ['Krav', 'A', 'B'])
    assert.deepEqual(
      table.rows.map(({ asked, cells }) => [
        asked.id,
        ...cells.map(({ choice, important, paragraphs }) => choice || paragraphs.join(' / ') || important),
      ]),
      [
        ['K-1', 'Ikke besvart', 'Ja'],
        ['K-2', 'Ikke besvart', 'Ikke besvart'],
        ['K-3', 'Slik. / Og slik.', 'Ikke besvart'],
      ],
    )
  })

  it('says what is too long and what is confidential', () => {
    const { chapters } = viewOf(supplier('A', { 'K-3': 'én to tre', 'K-3:confidential': 'Ja' }))
    assert.deepEqual(chapters[0]?.tables[0]?.rows[2]?.cells[0]?.notes, [
      'For langt: 3 ord, og grensen er 2.',
      'Leverandøren sier at noe i svaret er taushetsbelagt.',
    ])
  })

  it('leaves room for points where points are given, and sets none', () => {
    const { chapters } = viewOf(supplier('A', {}), supplier('B', {}))
    const points = chapters[0]?.tables[0]?.rows.map(({ cells }) =>
      cells.flatMap((cell) => cell.points.map(({ id, form }) => `${id} ${form}`)),
    )
    assert.deepEqual(points, [
      [],
      [],
      [
        ...['points:K-3:1 number', 'reason:K-3:1 long-text', 'set-by:K-3:1 text'],
        ...['points:K-3:2 number', 'reason:K-3:2 long-text', 'set-by:K-3:2 text'],
      ],
    ])
  })

  it('shows what was written beside the answers, and answers to what is no longer asked', () => {
    const { besides } = viewOf(
      supplier('A', { 'K-1': 'Ja' }),
      supplier(
        'B',
        { 'deviation:2:what': 'Uten batteri.', 'GAMMEL-1': 'Ja' },
        { written: [{ type: 'change', at: 'K-2', before: 'Skal virke.', after: 'Bør virke.' }] },
      ),
    )
    assert.deepEqual(
      besides.map(({ supplier: name, tables }) => [
        name,
        ...tables.flatMap((table) =>
          (table?.rows ?? []).map(({ cells }) => cells.map(({ text }) => text).join(' | ')),
        ),
      ]),
      [['B', 'Uten batteri.', 'K-2 | Endret i teksten | Skal virke. | Bør virke.', 'GAMMEL-1 | Ja']],
    )
  })

  it('puts every supplier in one table, never more than four side by side', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 30 }), (names) => {
        const groups = supplierGroups(names, '26')
        assert.deepEqual(
          groups.flatMap((group) => group.names),
          names,
        )
        for (const { names: some, widths } of groups) {
          assert.ok(some.length > 0 && some.length <= 4)
          assert.equal(widths.split(' ').length, some.length + 1)
        }
      }),
    )
  })
})
