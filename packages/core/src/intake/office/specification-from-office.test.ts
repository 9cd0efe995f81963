import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyseText } from '../../testing.js'
import { kindsIn, made, notesIn, requirementsIn } from './made.test.data.js'
import type { OfficeBlock } from './office-block.js'
import { officeReportLines } from './office-report.js'
import { heading, item, paragraph, table } from './office.test.data.js'
import { specificationFromOffice } from './specification-from-office.js'

const sentence = 'Løsningen skal varsle de ansatte.'

describe('a table of requirements', () => {
  it('is known by its headings, wherever they stand', () => {
    const result = made([
      table(
        ['Kravspesifikasjon for alarmer'],
        ['Krav-ID', 'Kravtekst', 'Skal/Bør'],
        ['F-1', sentence, 'Skal'],
        ['F-2', 'Løsningen bør logge.', 'Bør'],
      ),
    ])
    assert.deepEqual(kindsIn(result), [
      ['F-1', 'minimum'],
      ['F-2', 'evaluated'],
    ])
    assert.equal(result.specification.title, 'Kravspesifikasjon for alarmer')
  })

  it('is known by what stands in it, where it has no headings', () => {
    const result = made([table(['1', sentence], ['2', 'Leverandøren bør svare alle dager.'])])
    assert.deepEqual(kindsIn(result), [
      ['K-1', 'minimum'],
      ['K-2', 'evaluated'],
    ])
  })

  it('is not any table', () => {
    const result = made([
      table(
        ['Behov', 'Meldt av'],
        ['Jeg må se alarmen om natten.', 'Nattevakt'],
        ['Jeg må vite hvem som kommer.', 'Bruker'],
      ),
      table(['Nr', 'Krav'], ['1', sentence]),
    ])
    assert.deepEqual(kindsIn(result), [['K-1', 'minimum']])
    assert.deepEqual(result.specification.sections?.[0]?.tables?.[0]?.columns, ['Behov', 'Meldt av'])
  })

  it('has other columns after other headings', () => {
    const result = made([
      table(
        ['Nr', 'Krav', 'Type'],
        ['1', sentence, 'A'],
        ['Nr', 'Type', 'Krav'],
        ['2', 'B', 'Løsningen bør logge.'],
      ),
    ])
    assert.deepEqual(kindsIn(result), [
      ['K-1', 'minimum'],
      ['K-2', 'evaluated'],
    ])
  })

  it('has sections where a row reaches over the columns', () => {
    const result = made([
      heading('Krav'),
      table(
        ['Nr', 'Krav', 'Type'],
        [{ text: 'A. Varsling', columns: 3 }, null, null],
        ['1', sentence, 'A'],
        [{ text: 'B. Drift', columns: 3 }, null, null],
        ['2', 'Løsningen skal logge.', 'A'],
      ),
    ])
    assert.deepEqual(
      result.specification.sections?.map(({ title, requirements }) => [title, requirements?.length]),
      [
        ['A. Varsling', 1],
        ['B. Drift', 1],
      ],
    )
  })

  it('gives a cell that reaches down to every row', () => {
    const result = made([
      table(
        ['Nr', 'Krav', 'Type'],
        ['1', 'Løsningen bør varsle.', { text: 'B', rows: 2 }],
        ['2', 'Løsningen bør logge.', null],
      ),
    ])
    assert.deepEqual(kindsIn(result), [
      ['K-1', 'evaluated'],
      ['K-2', 'evaluated'],
    ])
  })

  it('takes marks in a column for each kind', () => {
    const result = made([
      table(
        ['Nr', 'Krav', 'Skal', 'Bør'],
        ['1', sentence, 'X', ''],
        ['2', 'Løsningen bør logge.', '', 'x'],
        ['3', sentence, '', ''],
      ),
    ])
    assert.deepEqual(kindsIn(result), [
      ['K-1', 'minimum'],
      ['K-2', 'evaluated'],
      ['K-3', undefined],
    ])
  })

  it('takes lettered rows for parts, and goes on over a page break', () => {
    const result = made([
      table(
        ['Nr', 'Krav', 'Type'],
        ['1', 'Løsningen skal varsle om:', 'A'],
        ['a)', 'fall', ''],
        ['1b', 'røyk', ''],
        ['2', 'Leverandøren skal svare før', 'A'],
        ['', 'kl. 10.00.', ''],
      ),
    ])
    const [first, second] = requirementsIn(result)
    assert.deepEqual(first?.children, [
      { id: 'a', text: 'fall' },
      { id: 'b', text: 'røyk' },
    ])
    assert.equal(second?.text, 'Leverandøren skal svare før kl. 10.00.')
  })
})

describe('a kind that a file says', () => {
  it('is what the file explains', () => {
    const result = made([
      paragraph('A = informasjon, B: absolutt krav.'),
      table(['Nr', 'Krav', 'Type'], ['1', sentence, 'A'], ['2', sentence, 'B']),
    ])
    assert.deepEqual(kindsIn(result), [
      ['K-1', 'information'],
      ['K-2', 'minimum'],
    ])
  })

  it('is optional for an O beside an M', () => {
    const header = ['No.', 'Requirement', 'M/O']
    const rows = [
      ['1', 'The Supplier shall answer.', 'M'],
      ['2', 'The Supplier should call.', 'O'],
    ]
    assert.deepEqual(kindsIn(made([table(header, ...rows)])), [
      ['R-1', 'minimum'],
      ['R-2', 'evaluated'],
    ])
    assert.deepEqual(kindsIn(made([table(['Nr', 'Krav', 'Type'], ['1', sentence, 'O'])])), [
      ['K-1', 'minimum'],
    ])
  })

  it('is left open, and told, where it is not understood', () => {
    const result = made([table(['Nr', 'Krav', 'Type'], ['1', sentence, 'Q7'])])
    assert.deepEqual(kindsIn(result), [['K-1', undefined]])
    assert.match(result.text, /# Kravtype i filen: «Q7»\n +- id: K-1/)
    assert.deepEqual(notesIn(result).get('kind-unknown'), ['K-1'])
  })

  it('is left open where the verb of the text says another, and a task asks for it', () => {
    const rows = [
      ['1', 'Løsningen bør varsle.', 'A', ''],
      ['2', 'Løsningen skal varsle.', 'B', '5'],
      ['3', 'Løsningen kan varsle med lys.', 'A', ''],
      ['4', 'Leverandøren bør varsle kunden.', 'Kontraktsvilkår', ''],
    ]
    const result = made([table(['Nr', 'Krav', 'Type', 'Poeng'], ...rows)])
    assert.deepEqual(
      requirementsIn(result).map(({ text, kind }) => [text, kind]),
      rows.map(([, text]) => [text, undefined]),
    )
    assert.deepEqual(notesIn(result).get('wording-differs'), ['K-1', 'K-2', 'K-3', 'K-4'])
    assert.match(
      result.text,
      /# Kravtype i filen: «B», men i teksten står det «skal»\n +# Poeng i filen: 5\n +- id: K-2\n/,
    )
    const { findings } = analyseText(result.text)
    assert.deepEqual(
      findings
        .filter(({ severity }) => severity === 'task')
        .map(({ location: { range } }) => result.text.slice(0, range[0]).split('\n').at(-1)),
      rows.map(() => '        kind: '),
    )
  })

  it('is that of the file where the verb of the text does not speak against it', () => {
    const result = made([
      table(
        ['Nr', 'Krav', 'Type'],
        ['1', 'Leverandøren skal beskrive hvordan løsningen varsler.', 'B'],
        ['2', 'Løsningen skal varsle, og den bør varsle med lyd.', 'A'],
        ['3', 'Brukeren kan velge lyd.', 'A'],
        ['4', 'Løsningen skal varsle.', 'I'],
      ),
    ])
    assert.deepEqual(kindsIn(result), [
      ['K-1', 'evaluated'],
      ['K-2', 'minimum'],
      ['K-3', 'minimum'],
      ['K-4', 'information'],
    ])
    assert.equal(notesIn(result).get('wording-differs'), undefined)
  })
})

describe('the number of a requirement', () => {
  it('is kept where it can be an id, and made one otherwise', () => {
    const numbers = ['FUN-01', '1.2.3', '7', 'Krav 12', '(4)']
    const result = made([table(['Nr', 'Krav'], ...numbers.map((number) => [number, sentence]))])
    assert.deepEqual(
      requirementsIn(result).map(({ id }) => id),
      ['FUN-01', 'K-1.2.3', 'K-7', 'Krav-12', 'K-4'],
    )
    assert.match(result.text, /# Nummer i filen: Krav 12\n/)
  })

  it('is not used twice', () => {
    const result = made([
      table(
        ['Nr', 'Krav'],
        ['A-1', sentence],
        ['a-1', sentence],
        ['A-1', sentence],
        ['', 'Løsningen skal logge.'],
      ),
    ])
    assert.deepEqual(
      requirementsIn(result).map(({ id }) => id),
      ['A-1', 'a-1-2', 'A-1-2', 'K-1'].map((id, index) => (index === 2 ? 'A-1-3' : id)),
    )
    assert.equal(notesIn(result).get('id-repeated')?.length, 2)
  })
})

describe('a document without tables', () => {
  it('has requirements in its lists and sentences', () => {
    const result = made([
      heading('Opplæring'),
      paragraph('Opplæringen er viktig.'),
      paragraph('Leverandøren skal levere:'),
      item('kurs'),
      item('brukerveiledning'),
      item('K2.1 Løsningen bør vise hjelp.'),
      paragraph('Kurset holdes på rådhuset.'),
    ])
    const [first, second] = requirementsIn(result)
    assert.equal(result.language, 'nb')
    assert.deepEqual(
      [first?.id, first?.text, first?.children?.length],
      ['K-1', 'Leverandøren skal levere:', 2],
    )
    assert.deepEqual([second?.id, second?.kind], ['K2.1', 'evaluated'])
    assert.match(result.specification.sections?.[0]?.intro ?? '', /Kurset holdes på rådhuset/)
  })

  it('gives the items of a demand as its parts', () => {
    const result = made([paragraph('Leverandøren skal levere:'), item('kurs'), item('brukerveiledning')])
    assert.deepEqual(requirementsIn(result)[0]?.children, [
      { id: 'a', text: 'kurs' },
      { id: 'b', text: 'brukerveiledning' },
    ])
  })

  it('is nothing where nothing is demanded', () => {
    const { type } = specificationFromOffice(
      { blocks: [heading('Møte'), paragraph('Vi spiste kake.')] },
      { fileName: 'a.docx' },
    )
    assert.equal(type, 'nothing')
  })
})

describe('the language of a file', () => {
  it('is told by its words', () => {
    const said = (text: string): string => made([item(text)]).language
    assert.equal(said('Løsningen skal ikke vise hva brukeren heter.'), 'nb')
    assert.equal(said('Løysinga skal ikkje vise kva brukaren heiter.'), 'nn')
    assert.equal(said('The solution shall not show the name of the user.'), 'en')
    assert.equal(made([item(sentence)], { language: 'nn' }).language, 'nn')
  })
})

describe('specificationFromOffice', () => {
  /** Words that are found again, among what gives tables and texts a meaning. */
  const word = fc.nat(99_999).map((number) => `ord${number}`)
  const said = fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: word },
        fc.constantFrom(
          'skal',
          'bør',
          'Løsningen',
          'Leverandøren skal',
          '*',
          '_x_',
          '<a>',
          '[b]',
          ':',
          '.',
          '# ',
          '- ',
        ),
        fc.constantFrom(
          '\n',
          'a)',
          '1.',
          '3.1',
          '\u0007',
          '\ud800',
          '"',
          "'",
          '\t',
          '{{',
          'null',
          '<ref:K-1>',
          '---',
          '%',
        ),
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join(' '))
  const cell = fc.oneof(
    said,
    fc.constantFrom(
      '',
      '',
      '1',
      '2.1',
      'a)',
      'K-1',
      'A',
      'B',
      'x',
      'Skal',
      'Bør',
      'Nr',
      'Krav',
      'Type',
      'Svar',
      'Poeng',
      '10',
    ),
  )
  const row = fc.array(
    fc.oneof(
      cell,
      fc.record({
        text: cell,
        columns: fc.integer({ min: 1, max: 4 }),
        rows: fc.integer({ min: 1, max: 3 }),
      }),
    ),
    { minLength: 1, maxLength: 5 },
  )
  const header = fc.constantFrom(
    ['Nr', 'Krav', 'Type', 'Svar', 'Merknad'],
    ['ID', 'Tittel', 'Beskrivelse', 'Skal', 'Bør'],
    [],
  )
  const block: fc.Arbitrary<OfficeBlock> = fc.oneof(
    fc
      .tuple(header, fc.array(row, { maxLength: 6 }))
      .map(([head, rows]) => table(...(head.length === 0 ? [] : [head]), ...rows)),
    said.map((text) => paragraph(text)),
    fc.tuple(said, fc.constantFrom('•', 'a)', '1.')).map(([text, mark]) => item(text, mark)),
    fc.tuple(said, fc.integer({ min: 0, max: 3 })).map(([text, level]) => heading(text, level)),
  )
  const start = [table(['Nr', 'Krav'], ['K-1', sentence])]

  it('loses no word of the source, and writes what can be read', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const source = [...blocks, ...start]
        const result = made(source, { language: 'nb' })
        const kept = `${result.text}\n${officeReportLines(result.report, 'nb').join('\n')}`
        for (const text of textsIn(source))
          for (const [token] of text.matchAll(/ord\d+/g))
            assert.ok(kept.includes(token), `${token} in\n${result.text}`)
      }),
    )
  })
})

describe('a table without end', () => {
  it('is refused before every row of it is held against the catalogue', () => {
    const rows = Array.from({ length: 20_001 }, (_, index) => [`F-${String(index)}`, sentence])
    const result = specificationFromOffice(
      { blocks: [table(['Nr', 'Krav'], ...rows)] },
      { fileName: 'Krav.csv' },
    )
    assert.deepEqual(result, { type: 'too-large' })
  })
})

function textsIn(blocks: readonly OfficeBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'table' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [block.text],
  )
}
