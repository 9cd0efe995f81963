import assert from 'node:assert/strict'
import type { Section } from '../../generated/specification.js'
import { analyseText } from '../../testing.js'
import type { OfficeBlock } from './office-block.js'
import { officeReportLines } from './office-report.js'
import { heading, item, paragraph, table } from './office.test.data.js'
import { specificationFromOffice } from './specification-from-office.js'

const requirementTable = table(['Nr', 'Krav', 'Type'], ['T-1', 'Løsningen skal varsle.', 'A'])

interface Read {
  readonly text: string
  readonly sections: readonly Section[]
  readonly told: string
  /** What `check` asks for, as the place in the file. */
  readonly tasks: readonly string[]
}

function read(...blocks: readonly OfficeBlock[]): Read {
  const result = specificationFromOffice({ blocks }, { fileName: 'Krav.docx', language: 'nb' })
  assert.ok(result.type === 'specification')
  const { specification, findings } = analyseText(result.text)
  assert.ok(specification !== undefined)
  return {
    text: result.text,
    sections: specification.sections ?? [],
    told: officeReportLines(result.report, 'nb').join('\n'),
    tasks: findings
      .filter(({ code }) => code === 'undecided')
      .map(({ location: { range } }) => result.text.slice(0, range[0]).split('\n').at(-1)?.trim() ?? ''),
  }
}

/** The requirements of a chapter that stands beside one with a table. */
function beside(title: string, ...blocks: readonly OfficeBlock[]): readonly (readonly unknown[])[] {
  const { sections } = read(heading('Funksjoner'), requirementTable, heading(title), ...blocks)
  const section = sections.find((each) => each.title === title)
  return (section?.requirements ?? []).map(({ text, kind }) => [text, kind])
}

describe('a list beside tables of requirements', () => {
  it('has requirements in sentences about the supplier and the solution', () => {
    assert.deepEqual(
      beside(
        'Teknikk',
        paragraph('Dette gjelder alle leveranser.'),
        item('Løsningen skal være tilgjengelig 99,5 % av tiden.', '1.'),
        item('Løsningen bør støtte ID-porten.', '2.'),
      ),
      [
        ['Løsningen skal være tilgjengelig 99,5 % av tiden.', 'minimum'],
        ['Løsningen bør støtte ID-porten.', 'evaluated'],
      ],
    )
  })

  it('takes sentences about other things, where most of the list or the heading is about requirements', () => {
    const logged = item('Nattevakten skal få beskjed.')
    const texts = (title: string, ...blocks: readonly OfficeBlock[]): readonly unknown[] =>
      beside(title, ...blocks).map(([text]) => text)
    assert.deepEqual(texts('Varsling', item('Løsningen skal varsle ansatte.'), logged), [
      'Løsningen skal varsle ansatte.',
      'Nattevakten skal få beskjed.',
    ])
    assert.deepEqual(texts('Tekniske krav', logged), ['Nattevakten skal få beskjed.'])
    assert.deepEqual(texts('Tekniske krav', item('Dersom nettet faller ut, skal alarmen virke.')), [
      'Dersom nettet faller ut, skal alarmen virke.',
    ])
    assert.deepEqual(texts('Varsling', logged, item('Kjøkkenet ligger i første etasje.')), [])
  })

  it('takes what is said of parts of the solution, and of what people are to be able to do', () => {
    for (const text of [
      'Det skal være mulig å registrere flere pårørende.',
      'De ansatte skal enkelt kunne kvittere ut alarmer.',
      'Batteriet bør vare i minst to år.',
      'Alle varsler skal logges.',
      'Låsen skal kunne åpnes med nøkkel.',
      'Leverandøren skal ha tilbud om kurs hvert år.',
    ])
      assert.equal(beside('Drift', item(text)).length, 1, text)
  })

  it('stands under the same heading as a table too', () => {
    const { sections } = read(
      heading('Funksjoner'),
      item('Leverandøren skal svare innen én time.'),
      requirementTable,
    )
    assert.deepEqual(
      sections[0]?.requirements?.map(({ id }) => id),
      ['K-1', 'T-1'],
    )
  })

  it('has none in chapters that explain or are about the procurement', () => {
    const demand = item('Leverandøren skal varsle kommunen.')
    for (const title of [
      'Innledning',
      '1.2 Bakgrunn',
      'Formål',
      'Om kommunen',
      'Veiledning til leverandøren',
      'Krav til tilbudet',
      'Gjennomføring av konkurransen',
      'Kvalifikasjonskrav',
      'Slik leses kravene',
      'Bakgrunn og føremål',
    ])
      assert.deepEqual(beside(title, demand), [], title)
    assert.equal(beside('Drift', demand).length, 1)
    for (const title of [
      'Evalueringskrav',
      'Evalueringskrav til løsningen',
      'Tildelingskrav',
      'Konkurransekrav',
      'Evaluation requirements',
      'Award requirements',
    ])
      assert.equal(beside(title, demand).length, 1, title)
    for (const title of ['Evaluering', 'Tildelingskriterier', 'Evaluation of tenders', 'Award criteria'])
      assert.deepEqual(beside(title, demand), [], title)
    assert.equal(beside('Kravspesifikasjon for anskaffelse av alarmer', demand).length, 1)
  })

  it('has none in what tells suppliers how to answer, or what the customer does', () => {
    for (const text of [
      'Leverandøren skal besvare alle krav.',
      'Leverandøren skal fylle ut kolonnen til høyre.',
      'Leverandøren skal levere prisskjemaet med tilbudet.',
      'Kommunen skal stille lokaler til rådighet.',
      'Kapittelet beskriver hva leverandøren skal levere.',
      'Dette kapittelet sier hva løsningen skal gjøre.',
    ])
      assert.deepEqual(beside('Drift', item(text)), [], text)
    assert.deepEqual(
      beside(
        'Drift',
        paragraph('Når dere besvarer kravene, gjelder dette:'),
        item('Leverandøren skal svare på norsk.'),
      ),
      [],
    )
  })

  it('may have a paragraph above it that only says what it is about', () => {
    const lead = paragraph('Dette kapittelet beskriver hva løsningen skal gjøre:')
    assert.equal(beside('Drift', lead, item('Løsningen skal varsle ansatte.')).length, 1)
  })

  it('is a paragraph where one item is left of it', () => {
    const { sections } = read(
      heading('Funksjoner'),
      requirementTable,
      item('Kommunen skal stille lokaler til rådighet.'),
    )
    assert.equal(sections[0]?.intro, 'Kommunen skal stille lokaler til rådighet.')
  })

  it('has none before the first heading', () => {
    const { sections } = read(
      item('Leverandøren skal varsle kommunen.'),
      heading('Funksjoner'),
      requirementTable,
    )
    assert.deepEqual(
      sections.flatMap(({ requirements = [] }) => requirements.map(({ id }) => id)),
      ['T-1'],
    )
  })
})

describe('a paragraph beside tables of requirements', () => {
  it('is a requirement where it is one sentence about the supplier or the solution', () => {
    assert.deepEqual(beside('Andre forhold', paragraph('Leverandøren skal stille på møter.')), [
      ['Leverandøren skal stille på møter.', 'minimum'],
    ])
    assert.equal(beside('Andre forhold', paragraph('4.1 Leverandøren skal stille på møter.')).length, 1)
  })

  it('is one with a number typed before it, of a part of the solution too', () => {
    for (const text of [
      '3.1 Batteriet skal vare i minst 8 timer.',
      'Krav 7: Varsler skal logges.',
      'K-4 De ansatte skal enkelt kunne kvittere ut alarmer.',
    ]) {
      assert.equal(beside('Andre forhold', paragraph(text)).length, 1, text)
      assert.equal(beside('Andre forhold', item(text)).length, 1, text)
    }
    for (const text of [
      '3.1 Nattevakten skal få beskjed.',
      '3.2 Kravene under skal besvares.',
      '3.3 Batteriet varer i åtte timer.',
    ])
      assert.deepEqual(beside('Andre forhold', paragraph(text)), [], text)
    assert.equal(beside('Tekniske krav', item('3.1 Nattevakten skal få beskjed.')).length, 1)
    assert.equal(
      beside('Varsling', item('3.1 Løsningen skal varsle.'), item('3.2 Nattevakten skal få beskjed.')).length,
      2,
    )
  })

  it('leads into the parts of one', () => {
    const { sections } = read(
      heading('Funksjoner'),
      requirementTable,
      heading('Leveranse'),
      paragraph('Leverandøren skal levere:'),
      item('kurs'),
      item('brukerveiledning'),
    )
    assert.equal(sections[1]?.requirements?.[0]?.children?.length, 2)
  })

  it('only introduces a table under the same heading', () => {
    const { sections, told } = read(
      heading('Funksjoner'),
      paragraph('Løsningen skal hjelpe de ansatte.'),
      requirementTable,
    )
    assert.equal(sections[0]?.requirements?.length, 1)
    assert.match(told, /Én setning med «skal», .*«Funksjoner» \(1\)/)
  })
})

describe('what demands something, but is no requirement', () => {
  const result = read(
    heading('Funksjoner'),
    requirementTable,
    heading('Bakgrunn'),
    paragraph('Alarmene er gamle. Disse skal skiftes ut.'),
    heading('Opplæring'),
    paragraph('Leverandøren skal gi opplæring. Opplæringen bør være på norsk. Kurset varer en dag.'),
    paragraph('A = skal-krav, B = bør-krav.'),
  )

  it('is told of with where it is', () => {
    assert.match(
      result.told,
      /- 3 setninger med «skal», .* i kapitlene «Bakgrunn» \(1\), «Opplæring» \(2\)\./,
    )
  })

  it('has a note beside it', () => {
    assert.match(result.text, /# 2 setninger med «skal», [^\n]*\n +- id: opplaering\n/)
    assert.match(result.text, /# Én setning med «skal», [^\n]*\n +- id: bakgrunn\n/)
  })

  it('is told of where it stands in a table of something else', () => {
    const { told } = read(
      heading('Funksjoner'),
      requirementTable,
      heading('Drift'),
      table(
        ['Versjon', 'Endret'],
        ['0.1', 'Leverandøren skal svare på alt.'],
        ['0.2', 'Må rettes.'],
        ['0.3', 'Rettet.'],
      ),
    )
    assert.match(told, /Én setning med «skal», .* i kapittelet «Drift» \(1\)\./)
  })

  it('is not told of where there is none', () => {
    const { told, text } = read(heading('Funksjoner'), requirementTable, paragraph('Alarmene er gamle.'))
    assert.doesNotMatch(`${told}\n${text}`, /setning/)
  })
})

describe('a table that is kept', () => {
  const kept = table(['Avtale', 'Utløper'], ['Alarmer', '2027'])
  const captionAfter = (...blocks: readonly OfficeBlock[]): unknown =>
    read(heading('Funksjoner'), requirementTable, ...blocks, kept).sections.at(-1)?.tables?.[0]?.caption

  it('has the caption that stands above it', () => {
    assert.equal(captionAfter(heading('Avtaler'), paragraph('Tabell 4: Avtaler i dag')), 'Avtaler i dag')
    assert.equal(captionAfter(heading('Avtaler'), paragraph('Dagens avtaler', true)), 'Dagens avtaler')
    assert.equal(captionAfter(heading('Avtaler'), paragraph('Dette er avtalene:')), 'Dette er avtalene')
  })

  it('is called what its chapter is called, where nothing right above it is a caption', () => {
    assert.equal(captionAfter(heading('2.1 Avtaler')), 'Avtaler')
    assert.equal(captionAfter(heading('Avtaler'), paragraph('Vi har flere avtaler.')), 'Avtaler')
    assert.equal(captionAfter(heading('Avtaler'), paragraph('Dagens avtaler', true), kept), 'Dagens avtaler')
    const { sections } = read(
      heading('Avtaler'),
      paragraph('Dagens avtaler', true),
      kept,
      kept,
      requirementTable,
    )
    assert.deepEqual(
      sections[0]?.tables?.map(({ caption }) => caption),
      ['Dagens avtaler', 'Avtaler'],
    )
  })
})

describe('what stands before the first heading', () => {
  it('must be given a title, and its tables captions', () => {
    const { sections, tasks, told, text } = read(
      paragraph('Saksnr. 2019/4711'),
      table(['Rolle', 'Navn'], ['Leder', 'Kari']),
      heading('Funksjoner'),
      requirementTable,
    )
    assert.equal(sections[0]?.id, 'ikke-plassert')
    assert.equal(sections[0].intro, 'Saksnr. 2019/4711')
    assert.deepEqual(tasks, ['title:', 'caption:'])
    assert.match(told, /ligger i kapittelet «ikke-plassert», som ikke har noen tittel/)
    assert.match(text, /# Dette sto før den første overskriften[^\n]*\n +- id: ikke-plassert\n/)
  })
})
