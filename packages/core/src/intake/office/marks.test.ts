import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Requirement } from '../../generated/specification.js'
import { analyseText } from '../../testing.js'
import type { OfficeBlock, OfficeCell, OfficeContent, OfficeTable } from './office-block.js'
import { item, paragraph, table } from './office.test.data.js'
import { contentOfSheets } from './sheet-content.js'
import { specificationFromOffice } from './specification-from-office.js'

/** A cell of a table as tests write it: struck words stand between `~`. */
const marked = (written: string): Pick<OfficeCell, 'text' | 'struck'> => {
  const struck = [...written.matchAll(/~([^~]+)~/g)].map(([, piece = '']) => piece)
  return { text: written.replaceAll('~', ''), struck }
}

const markedTable = (...rows: readonly (readonly string[])[]): OfficeTable => {
  const made = table(...rows)
  return {
    ...made,
    rows: made.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, ...marked(cell.text) })),
    })),
  }
}

const struckThrough = (block: OfficeBlock, ...struck: readonly string[]): OfficeBlock =>
  block.type === 'table' ? block : { ...block, struck }

const imported = (content: OfficeContent, fileName = 'Krav.docx') => {
  const result = specificationFromOffice(content, { fileName, language: 'nb' })
  assert.ok(result.type === 'specification')
  const { specification } = analyseText(result.text)
  assert.ok(specification !== undefined, result.text)
  const requirements: readonly Requirement[] = (specification.sections ?? []).flatMap(
    (section) => section.requirements ?? [],
  )
  const notes = new Map(
    result.report.notes.map(({ type, names, count }) => [type, names.length === 0 ? count : names]),
  )
  return { text: result.text, title: specification.title, requirements, notes }
}

const kindsOf = (blocks: readonly OfficeBlock[]) =>
  imported({ blocks }).requirements.map(({ id, kind }) => [id, kind])

const head = ['Nr', 'Krav', 'Type']

describe('a requirement that is struck through in the file', () => {
  it('has no kind, whatever the file says of it, and is told of', () => {
    const { text, requirements, notes } = imported({
      blocks: [
        markedTable(head, ['1', '~Løsningen skal ha faks.~', 'A'], ['2', 'Løsningen skal varsle.', 'A']),
      ],
    })
    assert.deepEqual(
      requirements.map(({ text: own, kind }) => [own, kind]),
      [
        ['Løsningen skal ha faks.', undefined],
        ['Løsningen skal varsle.', 'minimum'],
      ],
    )
    assert.match(text, /# Kravtype i filen: «A»\n +# Hele kravet er gjennomstreket i filen\n +- id: K-1\n/)
    assert.deepEqual(notes.get('struck'), ['K-1'])
    assert.equal(notes.get('struck-elsewhere'), undefined)
  })

  it('is so in runs too, and with all of its row', () => {
    assert.deepEqual(
      kindsOf([
        markedTable(
          head,
          ['~1~', '~Løsningen skal~\n~ha faks.~', '~A~'],
          ['2', 'Løsningen bør varsle.', 'B'],
        ),
      ]),
      [
        ['K-1', undefined],
        ['K-2', 'evaluated'],
      ],
    )
  })

  it('is so where it is an item or a sentence', () => {
    const { requirements, notes } = imported({
      blocks: [
        struckThrough(item('Løsningen skal ha faks.'), 'Løsningen skal ha faks.'),
        item('Løsningen skal varsle.'),
        paragraph('Leverandøren skal levere:'),
        struckThrough(item('kurs'), 'kurs'),
        item('brukerveiledning'),
      ],
    })
    assert.deepEqual(
      requirements.map(({ kind }) => kind),
      [undefined, 'minimum', 'minimum'],
    )
    assert.deepEqual([notes.get('struck'), notes.get('partly-struck')], [['K-1'], ['K-3']])
  })

  it('keeps parts that are not struck through, and says which words are', () => {
    const { text, requirements } = imported({
      blocks: [
        markedTable(
          head,
          ['1', '~Løsningen skal varsle om:~', 'A'],
          ['a)', 'fall', ''],
          ['b)', '~røyk~', ''],
        ),
      ],
    })
    assert.deepEqual(
      requirements.map(({ kind, children }) => [kind, children?.length]),
      [[undefined, 2]],
    )
    assert.match(text, /# Gjennomstreket i filen: «Løsningen skal varsle om:», «røyk»\n/)
  })

  it('is so where it has a table to itself, and where tables stand side by side', () => {
    assert.deepEqual(
      kindsOf([
        markedTable(['Krav-ID', 'K-1'], ['Krav', '~Løsningen skal ha faks.~'], ['Kravtype', 'Skal-krav']),
      ]),
      [['K-1', undefined]],
    )
    assert.deepEqual(
      kindsOf([
        markedTable(
          [...head, ...head],
          ['1', '~Løsningen skal ha faks.~', 'A', '3', 'Løsningen skal varsle.', 'A'],
          ['2', 'Løsningen skal logge.', 'A', '4', '~Løsningen skal ringe.~', 'A'],
        ),
      ]),
      [
        ['K-1', undefined],
        ['K-2', 'minimum'],
        ['K-3', 'minimum'],
        ['K-4', undefined],
      ],
    )
  })
})

describe('a requirement of which some words are struck through', () => {
  it('keeps them, and its kind, and says which they are', () => {
    const { text, requirements, notes } = imported({
      blocks: [markedTable(head, ['1', 'Løsningen skal ha ~faks og~ telefon.', 'A'])],
    })
    assert.deepEqual(
      requirements.map(({ text: own, kind }) => [own, kind]),
      [['Løsningen skal ha faks og telefon.', 'minimum']],
    )
    assert.match(text, /# Gjennomstreket i filen: «faks og»\n +- id: K-1\n/)
    assert.deepEqual(notes.get('partly-struck'), ['K-1'])
  })

  it('has the kind of the mark that is not struck through', () => {
    assert.deepEqual(
      kindsOf([
        markedTable(
          ['Nr', 'Krav', 'Skal', 'Bør'],
          ['1', 'Løsningen bør varsle.', '~x~', 'x'],
          ['2', 'Løsningen skal logge.', 'x', ''],
          ['3', 'Løsningen må ringe.', '~x~', ''],
        ),
      ]),
      [
        ['K-1', 'evaluated'],
        ['K-2', 'minimum'],
        ['K-3', undefined],
      ],
    )
  })

  it('has no kind where it is the kind, or the only verb that tells it', () => {
    assert.deepEqual(
      kindsOf([
        markedTable(head, ['1', 'Løsningen skal varsle.', '~A~']),
        markedTable(head, ['2', 'Løsningen skal varsle.', 'A']),
      ]),
      [
        ['K-1', undefined],
        ['K-2', 'minimum'],
      ],
    )
    assert.deepEqual(
      kindsOf([
        markedTable(['Nr', 'Krav'], ['1', 'Løsningen ~skal~ kan ha faks.'], ['2', 'Løsningen skal varsle.']),
      ]),
      [
        ['K-1', undefined],
        ['K-2', 'minimum'],
      ],
    )
  })
})

describe('marks of a file', () => {
  it('are told of where they are at no requirement', () => {
    const content: OfficeContent = {
      blocks: [
        struckThrough(paragraph('Alt dette er utgått.'), 'Alt dette'),
        markedTable(['Nr', '~Krav~', 'Type'], ['1', 'Løsningen skal varsle.', 'A']),
      ],
    }
    const { notes, requirements } = imported(content)
    assert.equal(notes.get('struck-elsewhere'), 2)
    assert.deepEqual(
      requirements.map(({ kind }) => kind),
      ['minimum'],
    )
  })

  it('lose no word and no comment, wherever they are', () => {
    const word = fc.nat(99_999).map((number) => `ord${String(number)}`)
    const cell = fc.record({
      text: fc.oneof(word, fc.constantFrom('Løsningen skal varsle.', '', 'a)', 'A', 'Nr', 'Krav', '3')),
      struck: fc.boolean(),
      comments: fc.array(
        word.map((each) => `kommentar${each}`),
        { maxLength: 1 },
      ),
    })
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 })
    fc.assert(
      fc.property(rows, (drawn) => {
        const [sheet] = [
          {
            ...{ name: 'Ark1', isHidden: false, merged: [], hiddenColumns: [] },
            rows: [
              ['Nr', 'Krav', 'Type'].map((text) => ({ text, struck: false, comments: [] as string[] })),
              ['1', 'Løsningen skal logge.', 'A'].map((text) => ({
                text,
                struck: false,
                comments: [] as string[],
              })),
              ...drawn,
            ].map((cells, number) => ({
              ...{ number, isHidden: false },
              cells: cells.flatMap(({ text, struck }, column) =>
                text === '' ? [] : [{ column, text, struck: struck ? [text] : undefined }],
              ),
            })),
            comments: drawn.flatMap((cells, row) =>
              cells.flatMap(({ comments }, column) =>
                comments.map((text) => ({ place: [row + 2, column] as const, text })),
              ),
            ),
          },
        ]
        const { text } = imported(contentOfSheets([sheet]))
        for (const { text: own, comments } of drawn.flat())
          for (const each of [...comments, ...(own.startsWith('ord') ? [own] : [])])
            assert.ok(text.includes(each), `${each} in\n${text}`)
      }),
    )
  })
})

describe('a comment of a sheet', () => {
  const sheetWith = (...comments: readonly (readonly [row: number, column: number, text: string])[]) =>
    contentOfSheets([
      {
        ...{ name: 'Ark1', isHidden: false, merged: [], hiddenColumns: [] },
        rows: [
          ['Nr', 'Krav', 'Type'],
          ['1', 'Løsningen skal varsle.', 'A'],
          ['2', 'Løsningen skal logge.', 'A'],
        ].map((texts, number) => ({
          ...{ number, isHidden: false },
          cells: texts.map((text, column) => ({ column, text })),
        })),
        comments: comments.map(([row, column, text]) => ({ place: [row, column] as const, text })),
      },
    ])

  it('is a note at the requirement, that of an empty cell too', () => {
    const { text, notes } = imported(sheetWith([1, 1, 'sjekk med IKT'], [2, 7, 'fra i fjor']))
    assert.match(text, /# Kommentar: sjekk med IKT\n +- id: K-1\n/)
    assert.match(text, /# Kommentar: fra i fjor\n +- id: K-2\n/)
    assert.deepEqual(notes.get('cell-comments'), ['K-1', 'K-2'])
    assert.equal(notes.get('aside'), undefined)
  })

  it('stands below the specification where it is at no requirement', () => {
    const { text, notes } = imported(sheetWith([0, 2, 'etter malen'], [40, 0, 'langt nede']))
    assert.match(text, /# Kommentar: langt nede\n# Kommentar: etter malen\n$/)
    assert.deepEqual([notes.get('cell-comments'), notes.get('aside')], [undefined, 2])
  })

  it('is kept where its sheet holds nothing else, unless the sheet is hidden', () => {
    const empty = { name: 'Ark2', rows: [], merged: [], hiddenColumns: [] }
    const { blocks, aside, remarks } = contentOfSheets([
      { ...empty, isHidden: false, comments: [{ place: [3, 1], text: 'spør IKT først' }] },
      { ...empty, isHidden: true, comments: [{ place: [3, 1], text: 'skjult' }] },
    ])
    assert.deepEqual([blocks, aside, remarks], [[], [{ type: 'comment', text: 'spør IKT først' }], []])
  })
})

describe('what stands above a table of requirements', () => {
  const titleOver = (...above: readonly string[]): string | null | undefined =>
    imported(
      { blocks: [table(...above.map((text) => [text]), head, ['1', 'Løsningen skal varsle.', 'A'])] },
      'Krav til lås.xlsx',
    ).title

  it('is no title where it tells how to fill in', () => {
    for (const text of [
      ...[
        'Fylles ut av leverandør',
        'Skal fylles ut av tilbyder',
        'Besvares av leverandøren',
        'Fyll ut de gule feltene',
      ],
      ...[
        'Leverandøren fyller ut kolonne D',
        'Fyllast ut av leverandøren',
        'To be completed by the supplier',
        'Ja = oppfylt',
      ],
    ])
      assert.equal(titleOver(text), 'Krav til lås', text)
  })

  it('is the title where it does not, below what tells how to fill in too', () => {
    for (const text of [
      'Kravspesifikasjon e-lås',
      'Fyllingsalarm',
      'Complete solution for alarms',
      'Svarskjema for lås',
    ])
      assert.equal(titleOver(text), text)
    assert.equal(titleOver('Fylles ut av leverandør', 'Kravspesifikasjon e-lås'), 'Kravspesifikasjon e-lås')
  })

  it('is kept as text where it is no title', () => {
    const { text } = imported({
      blocks: [table(['Fylles ut av leverandør'], head, ['1', 'Løsningen skal varsle.', 'A'])],
    })
    assert.match(text, /intro: Fylles ut av leverandør\n/)
  })
})
