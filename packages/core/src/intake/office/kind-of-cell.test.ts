import assert from 'node:assert/strict'
import fc from 'fast-check'
import { kindLegend } from './kind-legend.js'
import { kindOfCell } from './kind-of-cell.js'
import { kindsIn, made, notesIn } from './made.test.data.js'
import { officeReportLines } from './office-report.js'
import { heading, paragraph, table } from './office.test.data.js'

const none = new Map()
const kindsOf = (...cells: readonly string[]): readonly unknown[] =>
  cells.map((cell) => kindOfCell(cell, none))
const legendOf = (...texts: readonly string[]): object => Object.fromEntries(kindLegend(texts, new Set()))

describe('what a cell says of how binding a requirement is', () => {
  it('is understood in words and letters, alone or explained', () => {
    assert.deepEqual(
      kindsOf('Skal', 'må-krav', 'A', 'Absolutt krav (A)', 'A – absolutt krav', 'Skal (må)', 'A/M'),
      Array(7).fill('minimum'),
    )
    assert.deepEqual(
      kindsOf('Bør', 'B', 'Evalueringskrav', 'Ønskelige krav', 'O (ønskelig)', 'E. Leverandøren må svare.'),
      Array(6).fill('evaluated'),
    )
  })

  it('is what stands first, where a sentence comes below', () => {
    assert.deepEqual(
      kindsOf('Evalueringskrav Skal oppfyllast: ved oppstart', 'Kontraktsvilkår Skal oppfylles: ved aksept'),
      ['evaluated', 'contract-term'],
    )
  })

  it('is nothing where it says two things, or asks', () => {
    const unsure = ['Skal/Bør', 'A eller B', 'a/b', 'A/B/C', 'A/C', 'Skal?', 'Skal (evt. bør)', 'Skal\nBør']
    const more = ['Skal (kanskje)', 'Minstekrav / evalueringskrav', 'A (evt. B)', 'Bør (skal)', 'Skal (B)']
    assert.deepEqual(kindsOf(...unsure, ...more), Array(13).fill(undefined))
  })

  it('is nothing where it is denied', () => {
    assert.deepEqual(kindsOf('Obligatorisk: nei', 'Skal ikke evalueres'), [undefined, undefined])
  })

  it('is nothing for a C that nobody explains', () => {
    assert.deepEqual(kindsOf('C', 'C-krav'), [undefined, undefined])
  })

  it('is never a minimum requirement where it also names another kind', () => {
    const words = fc.constantFrom('Bør', 'Ønskelig', 'Evalueringskrav', 'Informasjon', 'B', 'Kontraktskrav')
    const mark = fc.constantFrom(' / ', '/', ' eller ', ', ', ' (evt. ', ' - ', ' ')
    const minimum = fc.constantFrom('Skal', 'Må', 'Minstekrav', 'A', 'Absolutt krav')
    fc.assert(
      fc.property(minimum, mark, words, fc.boolean(), (must, between, other, isTurned) => {
        const cell = isTurned ? `${other}${between}${must}` : `${must}${between}${other}`
        // «B - Minstekrav» explains the letter.
        fc.pre(!isTurned || other !== 'B')
        assert.notEqual(kindOfCell(cell, none), 'minimum', cell)
      }),
    )
  })

  it('leads to no kind, a note of what stood there and a task', () => {
    const result = made([
      table(
        ['Nr', 'Krav', 'Skal/Bør'],
        ['1', 'Løsningen bør vise norsk.', 'Skal/Bør'],
        ['2', 'Alarmen må virke i dusj.', 'A eller B'],
        ['3', 'Leverandøren skal ha vakt.', 'Skal?'],
        ['4', 'Leverandøren skal ha lager.', 'Skal'],
      ),
    ])
    assert.deepEqual(kindsIn(result), [
      ['K-1', undefined],
      ['K-2', undefined],
      ['K-3', undefined],
      ['K-4', 'minimum'],
    ])
    assert.match(result.text, /# Kravtype i filen: «A eller B»\n/)
    assert.deepEqual(notesIn(result).get('kind-unknown'), ['K-1', 'K-2', 'K-3'])
  })

  it('is not read of the words instead, where no row of the column is clear', () => {
    const rows = ['1', '2', '3'].map((number) => [number, 'Løsningen skal varsle.', 'Skal/Bør'])
    assert.deepEqual(
      kindsIn(made([table(['Nr', 'Krav', 'Kravtype'], ...rows)])).map(([, kind]) => kind),
      [undefined, undefined, undefined],
    )
    const letters = ['1', '2'].map((number) => [number, 'Løsningen skal varsle.', 'C-krav'])
    assert.deepEqual(
      kindsIn(made([table(['Nr', 'Krav', 'Kravtype'], ...letters)])).map(([, kind]) => kind),
      [undefined, undefined],
    )
  })
})

describe('what a file explains of its letters', () => {
  it('is a kind, in other words than the usual ones too', () => {
    assert.deepEqual(legendOf('A = absolutte krav', 'B: Viktige krav som evalueres', 'C = Ønskelige krav'), {
      a: 'minimum',
      b: 'evaluated',
      c: 'evaluated',
    })
    assert.deepEqual(legendOf('A er krav som skal oppfylles, B er krav som bør oppfylles'), {
      a: 'minimum',
      b: 'evaluated',
    })
    assert.deepEqual(legendOf('Typer: M (må-krav), C (til informasjon).'), { m: 'minimum', c: 'information' })
  })

  it('is told of what is marked with them', () => {
    assert.deepEqual(legendOf('Krav merket A må oppfylles. Krav merket med «C» er ønskelige.'), {
      a: 'minimum',
      c: 'evaluated',
    })
  })

  it('is nothing where two explanations differ, unless one of them speaks of requirements', () => {
    assert.deepEqual(legendOf('A = minstekrav', 'A = evalueringskrav'), { a: undefined })
    assert.deepEqual(legendOf('B – Informasjon om bydelen', 'B = evalueringskrav', 'B – obligatorisk'), {
      b: 'evaluated',
    })
  })

  it('is not what suppliers are to do with the requirement', () => {
    assert.deepEqual(
      legendOf('A: må oppfylles', 'B: skal besvares og evalueres', 'C: Krav som leverandøren skal beskrive'),
      { a: 'minimum', b: 'evaluated' },
    )
  })

  it('is told by the letters beside it: M may be «må» and the middle one', () => {
    const lettered = (...letters: readonly string[]): readonly unknown[] =>
      kindsIn(
        made([
          table(
            ['Nr', 'Krav', 'Prioritet'],
            ...letters.map((letter, index) => [String(index + 1), 'Kryptering av data', letter]),
          ),
        ]),
      ).map(([, kind]) => kind)
    assert.deepEqual(lettered('M', 'O'), ['minimum', 'evaluated'])
    assert.deepEqual(lettered('H', 'M', 'L'), [undefined, undefined, undefined])
    assert.deepEqual(lettered('O', 'V', 'M'), [undefined, undefined, undefined])
    assert.deepEqual(lettered('M', 'S', 'C', 'W'), ['minimum', undefined, undefined, undefined])
  })

  it('is nothing where the words are about something else', () => {
    assert.deepEqual(
      legendOf(
        'Bilag B – Krav som skal oppfylles',
        'Fase 1: Leverandøren skal levere',
        'Mer informasjon finnes i bilaget',
        'Delkontrakt A – leverandøren må varsle',
        'B: Løsningen skal gi informasjon',
        'Sensor A er en obligatorisk del',
        'Alternativ A = minimum tre sensorer',
      ),
      {},
    )
  })

  it('is nothing where a chapter has a letter and is about something', () => {
    assert.deepEqual(
      legendOf(
        'A: Krav til informasjon',
        'B: Krav til kontrakt og leveranse',
        'C – Requirements for evaluation',
        'D: Tekniske krav om evaluering',
      ),
      {},
    )
    assert.deepEqual(legendOf('A: krav som må oppfylles, B: absolutte krav til alle'), {
      a: 'minimum',
      b: 'minimum',
    })
    const row = (number: string, text: string, kind: string) =>
      table(['Nr', 'Krav', 'Type'], [number, text, kind])
    assert.deepEqual(
      kindsIn(
        made([
          heading('A: Krav til informasjon'),
          row('1', 'Løsningen skal varsle.', 'A'),
          heading('B: Krav til kontrakt og leveranse'),
          row('2', 'Løsningen bør logge.', 'B'),
        ]),
      ),
      [
        ['K-1', 'minimum'],
        ['K-2', 'evaluated'],
      ],
    )
  })

  it('holds for C, wherever it stands', () => {
    const rows = [
      ['1', 'Alarmen kan brukes i dusj.', 'C'],
      ['2', 'Alarmen skal virke.', 'A'],
    ]
    const requirements = table(['Nr', 'Krav', 'Type'], ...rows)
    const legends = [
      [paragraph('A = absolutte krav, C = Ønskelige krav')],
      [table(['Type', 'Forklaring'], ['A', 'Absolutte krav (må oppfylles)'], ['C', 'Ønskelige krav'])],
      [table(['Kravtype', 'Beskrivelse'], ['A', 'Absolutte krav'], ['C', 'Ønskelige krav'])],
      [table(['Type', 'Navn', 'Svar'], ['A', 'Absolutte krav', 'Ja/nei'], ['C', 'Ønskelige krav', 'Tekst'])],
    ]
    for (const legend of legends)
      for (const blocks of [
        [heading('Typer'), ...legend, heading('Krav'), requirements],
        [heading('Krav'), requirements, heading('Typer'), ...legend],
      ])
        assert.deepEqual(
          kindsIn(made(blocks)),
          [
            ['K-1', 'evaluated'],
            ['K-2', 'minimum'],
          ],
          JSON.stringify(legend),
        )
  })

  it('is missed where it is missing: C is a wish only where the text wishes', () => {
    const result = made([
      table(
        ['Nr', 'Krav', 'Type'],
        ['1', 'Det er ønskelig med app.', 'C'],
        ['2', 'Løsningen skal varsle.', 'C'],
        ['3', 'Kommunen har 300 alarmer.', 'C'],
      ),
    ])
    assert.deepEqual(kindsIn(result), [
      ['K-1', 'evaluated'],
      ['K-2', undefined],
      ['K-3', undefined],
    ])
    assert.deepEqual(notesIn(result).get('kind-by-wish'), ['K-1'])
    assert.deepEqual(notesIn(result).get('kind-unknown'), ['K-2', 'K-3'])
    assert.equal(result.text.match(/# Kravtype i filen: «C»\n/g)?.length, 3)
  })

  it('is not said to be missing where it is there twice, as two things', () => {
    const result = made([
      paragraph('C = ønskelige krav'),
      paragraph('C = krav til informasjon'),
      table(['Nr', 'Krav', 'Type'], ['1', 'Det er ønskelig med app.', 'C']),
    ])
    assert.deepEqual(kindsIn(result), [['K-1', 'evaluated']])
    const told = (['nb', 'nn', 'en'] as const).map((language) =>
      officeReportLines(result.report, language).join('\n'),
    )
    assert.match(told[0] ?? '', /Filen sier ikke klart hva «C» betyr\. .*: K-1/)
    assert.match(told[1] ?? '', /Fila seier ikkje klart kva «C» betyr\. .*: K-1/)
    assert.match(told[2] ?? '', /The file does not say clearly what “C” means\. .*: K-1/)
  })
})
