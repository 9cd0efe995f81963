import assert from 'node:assert/strict'
import fc from 'fast-check'
import { kindsIn, made, notesIn, requirementsIn } from './made.test.data.js'
import { officeReportLines } from './office-report.js'
import { heading, table } from './office.test.data.js'

describe('tables beside each other on one sheet', () => {
  it('are read one by one, from the left', () => {
    const result = made([
      table(
        ['Fylles ut'],
        ['Kap', 'Kravnr.', 'Krav', 'Kravnivå', 'Svar', 'Kap', 'Kravnr.', 'Krav'],
        ['Alarm', '1', 'Alarmen skal virke ute.', 'Må', '', 'Lås', '11', 'Låsen skal logge.'],
        ['', '2', 'Alarmen bør tåle vann.', 'Bør', '', '', '12', 'Låsen bør ha nøkkel.'],
        ['', '3', 'Alarmen skal kunne lades.', 'Må'],
      ),
    ])
    assert.deepEqual(kindsIn(result), [
      ['K-1', 'minimum'],
      ['K-2', 'evaluated'],
      ['K-3', 'minimum'],
      ['K-11', 'minimum'],
      ['K-12', 'evaluated'],
    ])
    assert.deepEqual(
      requirementsIn(result).map(({ title }) => title),
      Array(5).fill(undefined),
    )
  })

  it('have groups of their own', () => {
    const result = made([
      heading('Krav'),
      table(
        ['Nr', 'Krav', 'Svar', 'Nr', 'Krav', 'Svar'],
        [{ text: 'A. Alarm', columns: 3 }, null, null],
        ['1', 'Alarmen skal virke.', '', '11', 'Låsen skal logge.', ''],
        ['2', 'Alarmen skal varsle.', '', '12', 'Låsen skal kunne åpnes.', ''],
      ),
    ])
    assert.deepEqual(
      result.specification.sections?.map(({ title, requirements }) => [
        title,
        requirements?.map(({ id }) => id),
      ]),
      [
        ['Krav', ['K-11', 'K-12']],
        ['A. Alarm', ['K-1', 'K-2']],
      ],
    )
  })

  it('are one table where only a column comes again', () => {
    const result = made([
      table(
        ['Nr', 'Krav', 'Kommentar', 'Svar', 'Kommentar'],
        ['1', 'Løsningen skal varsle.', 'fra IKT', '', 'fra drift'],
      ),
    ])
    assert.deepEqual(kindsIn(result), [['K-1', 'minimum']])
    assert.match(result.text, /# Kommentar: fra drift\n/)
  })
})

describe('a table to each requirement', () => {
  const card = (number: string, text: string, kind: string): ReturnType<typeof table> =>
    table(['Krav-ID', number], ['Krav', text], ['Kravtype', kind], ['Leverandørens besvarelse', ''])

  it('is one requirement', () => {
    const result = made([
      heading('Varsling'),
      card('K-01', 'Løsningen skal varsle nattevakten.', 'Skal-krav'),
      card('K-02', 'Løsningen bør kunne tilpasses.', 'Bør-krav'),
    ])
    assert.deepEqual(kindsIn(result), [
      ['K-01', 'minimum'],
      ['K-02', 'evaluated'],
    ])
    assert.equal(requirementsIn(result)[0]?.text, 'Løsningen skal varsle nattevakten.')
    assert.deepEqual(notesIn(result).get('answers-empty'), ['Leverandørens besvarelse'])
    assert.equal(result.text.match(/# Kolonner i filen: /g)?.length, 1)
  })

  it('may have headings in other columns, a title above and reasons below', () => {
    const result = made([
      table(
        [{ text: 'K-7 Varsel om natten', columns: 4 }, null, null, null],
        ['Kravtype', 'Evalueringskrav', 'Poeng', '10'],
        ['Kravtekst', { text: 'Løsningen bør varsle om natten.', columns: 3 }, null, null],
        ['Begrunnelse', { text: 'Nattevakten er alene.', columns: 3 }, null, null],
        ['Fagansvarlig', { text: 'Natt', columns: 3 }, null, null],
      ),
    ])
    const beside = made([
      table(
        ['Nr', '8', 'Vekt', '5 %'],
        ['Krav', 'Løsningen skal logge.', 'Type', 'Skal'],
        ['Svar', '', '', ''],
      ),
    ])
    assert.deepEqual(kindsIn(beside), [['K-8', 'minimum']])
    const [requirement] = requirementsIn(result)
    assert.deepEqual(
      [requirement?.id, requirement?.title, requirement?.kind, requirement?.points, requirement?.rationale],
      ['K-7', 'Varsel om natten', 'evaluated', 10, 'Nattevakten er alene.'],
    )
    assert.match(result.text, /# Fagansvarlig: Natt\n/)
  })

  it('may stand right below the one before, in the same table', () => {
    const result = made([
      table(
        ['Nr', '1'],
        ['Krav', 'Løsningen skal varsle.'],
        ['Type', 'A'],
        ['Nr', '2'],
        ['Krav', 'Løsningen bør logge.'],
        ['Type', 'B'],
      ),
    ])
    assert.deepEqual(kindsIn(result), [
      ['K-1', 'minimum'],
      ['K-2', 'evaluated'],
    ])
  })

  it('is none where it tells of something else', () => {
    const result = made([
      table(['Prosjekt', 'Trygg natt'], ['Beskrivelse', 'Kommunen kjøper alarmer.'], ['Nr', '2019/47']),
      table(['Nr', 'Krav'], ['1', 'Løsningen skal varsle.']),
    ])
    assert.deepEqual(kindsIn(result), [['K-1', 'minimum']])
  })
})

describe('rows that are no requirements', () => {
  const requirement = ['1', 'Løsningen bør varsle.', 'B', '20 %']

  it('are sums: they are kept beside the requirement above', () => {
    const sums = [
      ['Sum', '', '', '100 %'],
      ['', 'Sum', '', '100 %'],
      ['Totalt', '', '', '100 %'],
    ]
    for (const sum of sums) {
      const result = made([table(['Nr', 'Krav', 'Type', 'Vekt'], requirement, sum)])
      assert.deepEqual(kindsIn(result), [['K-1', 'evaluated']])
      assert.match(result.text, /# I filen: (?:Sum|Totalt) \| 100 %\n/)
    }
  })

  it('but are requirements where they only begin as sums do', () => {
    const result = made([
      table(['Nr', 'Krav'], ['1', 'Summen skal vises.'], ['2', 'Totalt skal løsningen vise sju dager.']),
    ])
    assert.equal(requirementsIn(result).length, 2)
  })

  it('are sums of how many there are of each kind', () => {
    const result = made([
      table(['Nr', 'Krav', 'Skal', 'Bør'], ['1', 'Løsningen skal varsle.', 'x', ''], ['Sum', '', '1', '12']),
    ])
    assert.deepEqual(kindsIn(result), [['K-1', 'minimum']])
    assert.match(result.text, /# I filen: Sum \| 1 \| 12\n/)
  })

  it('but are requirements where they say how binding they are, or what weighs', () => {
    const head = ['Requirement', 'Level']
    for (const row of [
      ['Total weight of the device at most 200 g', 'Must'],
      ['Total score for each resident', 'Must'],
    ])
      assert.deepEqual(
        requirementsIn(made([table(head, ['The solution must log in.', 'Must'], row)])).map(
          ({ text, kind }) => [text, kind],
        ),
        [
          ['The solution must log in.', 'minimum'],
          [row[0], 'minimum'],
        ],
      )
    for (const text of ['Total weight of the device: 200 g', 'Total vekt på enheten: 200 g'])
      assert.equal(
        requirementsIn(made([table(['Krav', 'Svar'], ['Løsningen skal varsle.', ''], [text, ''])])).length,
        2,
        text,
      )
  })

  it('are those of a table of service levels, prices or letters, which stays a table', () => {
    const tables = [
      table(
        ['Nr', 'Feilklasse', 'Beskrivelse', 'Responstid'],
        ['1', 'Kritisk', 'Løsningen er nede', '1 time'],
        ['2', 'Alvorlig', 'Deler av løsningen er nede', '4 timer'],
      ),
      table(['Kategori', 'Beskrivelse', 'Responstid'], ['A', 'Alt er nede', '1 t'], ['B', 'Feil', '4 t']),
      table(['Nr', 'Beskrivelse', 'Antall'], ['1', 'Alarmer', '20'], ['2', 'Smykker', '40']),
      table(['Type', 'Beskrivelse'], ['A', 'Absolutte krav (må oppfylles)'], ['B', 'Evalueringskrav']),
    ]
    for (const other of tables) {
      const result = made([
        heading('Tabell'),
        other,
        heading('Krav'),
        table(['Nr', 'Krav', 'Type', 'Vekt'], requirement),
      ])
      assert.deepEqual(kindsIn(result), [['K-1', 'evaluated']])
      assert.equal(result.specification.sections?.[0]?.tables?.length, 1)
    }
  })

  it('but prices and dates beside kinds and answers are told of requirements', () => {
    const result = made([
      table(
        ['Nr', 'Beskrivelse', 'Skal', 'Bør', 'Pris'],
        ['1', 'Kryptering av data', 'x', '', '100'],
        ['2', 'Logg', '', 'x', '200'],
      ),
      table(['Nr', 'Beskrivelse', 'Type', 'Dato', 'Svar'], ['3', 'Tofaktor', 'A', '1.2.2019', '']),
    ])
    assert.deepEqual(kindsIn(result), [
      ['K-1', 'minimum'],
      ['K-2', 'evaluated'],
      ['K-3', 'minimum'],
    ])
  })

  it('but numbers and kinds tell of requirements, whatever a column beside them is about', () => {
    for (const other of ['Antall', 'Dato', 'Pris', 'Versjon', 'Sum']) {
      const result = made([
        table(
          ['Nr', 'Beskrivelse', 'Skal/Bør', other],
          ['1', 'Varsling ved fall', 'Skal', '10'],
          ['2', 'Lading uten kabel', 'Bør', '20'],
        ),
        table(['Nr', 'Beskrivelse', 'Type', other], ['3', 'Tofaktor', 'A', '1'], ['4', 'Logg', 'B', '2']),
        table(['Beskrivelse', 'Skal/Bør', other], ['Sporing ute', 'Skal', '5']),
      ])
      assert.deepEqual(
        kindsIn(result).map(([, kind]) => kind),
        ['minimum', 'evaluated', 'minimum', 'evaluated', 'minimum'],
        other,
      )
    }
  })

  it('but short demands under «Spesifikasjon» are requirements', () => {
    const result = made([
      table(['ID', 'Spesifikasjon', 'S/B', 'Oppfylles (J/N)'], ['S1', 'Data lagres i EØS.', 'S', '']),
      table(['Nr', 'Beskrivelse'], ['1', 'Kryptering av data.']),
    ])
    assert.deepEqual(
      requirementsIn(result).map(({ id }) => id),
      ['S1', 'K-1'],
    )
  })
})

describe('a table of requirements in any shape', () => {
  const word = fc.nat(99_999).map((number) => `ord${String(number)}`)
  const demand = word.map((each) => `Løsningen skal ${each}.`)
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '',
      'A',
      'B',
      'C',
      'A/B',
      '1',
      '2.1',
      'a)',
      'Sum',
      'Totalt',
      'Nr',
      'Krav',
      'Responstid',
    ),
    word,
    demand,
  )
  const reaching = fc.record({
    text: cell,
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 2 }),
  })
  const row = fc.array(fc.oneof(cell, reaching), { minLength: 1, maxLength: 7 })
  const header = fc.constantFrom(
    ['Nr', 'Krav', 'Type', 'Nr', 'Krav', 'Type'],
    ['Krav', 'Svar', 'Merknad', 'Krav', 'Nr', 'Svar', 'Krav', 'Svar'],
    ['Nr', 'Feilklasse', 'Beskrivelse', 'Responstid'],
    ['Type', 'Beskrivelse'],
    ['Nr', 'Tema', 'Krav', 'Type', 'Vekt'],
  )
  const below = fc.tuple(header, fc.array(row, { maxLength: 6 })).map(([head, rows]) => [head, ...rows])
  const label = fc.constantFrom(
    'Krav-ID',
    'Krav',
    'Kravtype',
    'Svar',
    'Tittel',
    'Område',
    'Eier',
    'Beskrivelse',
  )
  const card = fc.tuple(
    fc.array(row, { maxLength: 1 }),
    fc.array(fc.tuple(label, cell, fc.oneof(label, cell), cell), { minLength: 1, maxLength: 8 }),
    demand,
  )
  const cards = card.map(([above, lines, text]) => [...above, ...lines, ['Nr', '7'], ['Krav', text]])

  it('loses no word', () => {
    const start = table(['Nr', 'Krav'], ['Z-1', 'Løsningen skal varsle.'])
    fc.assert(
      fc.property(fc.oneof(below, cards), (rows) => {
        const source = table(...rows)
        const result = made([heading('Krav'), source, start], { language: 'nb' })
        const kept = `${result.text}\n${officeReportLines(result.report, 'nb').join('\n')}`
        for (const { cells } of source.rows)
          for (const { text } of cells)
            for (const [token] of text.matchAll(/ord\d+/g))
              assert.ok(kept.includes(token), `${token} in\n${result.text}`)
      }),
      { numRuns: 300 },
    )
  })
})
