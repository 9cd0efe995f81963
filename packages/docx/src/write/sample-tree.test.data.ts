import type { Block, Cell, DocumentTree, Inline, Paragraph, Row, Table } from '@kravspek/core'

export const text = (words: string): Inline => ({ type: 'text', text: words })

export const paragraph = (
  words: string | readonly Inline[],
  style: Paragraph['style'] = 'normal',
): Paragraph => ({
  type: 'paragraph',
  style,
  language: undefined,
  children: typeof words === 'string' ? [text(words)] : words,
})

export const cell = (...blocks: readonly Block[]): Cell => ({ isHeader: false, blocks })

const heading = (level: 1 | 2 | 3, id: string, number: string | undefined, words: string): Block => ({
  type: 'heading',
  level,
  id,
  number,
  children: [text(words)],
})

const headerCell = (words: string): Cell => ({ isHeader: true, blocks: [paragraph(words)] })

const facts = (rows: readonly (readonly [string, string])[]): Table => ({
  type: 'table',
  kind: 'facts',
  id: undefined,
  caption: undefined,
  label: 'Opplysninger om anskaffelsen',
  widths: [1, 2.4],
  header: [],
  rows: rows.map(([label, value]) => ({
    id: undefined,
    kind: 'plain',
    cells: [headerCell(label), cell(paragraph(value))],
  })),
})

const requirement = (
  id: string,
  kind: Row['kind'],
  words: string | readonly Block[],
  type: string,
  proof: string,
): Row => ({
  id,
  kind,
  cells: [
    headerCell(id),
    typeof words === 'string' ? cell(paragraph(words)) : cell(...words),
    cell(paragraph(type)),
    cell(paragraph(proof)),
  ],
})

const group = (words: string): Row => ({ id: undefined, kind: 'group', cells: [headerCell(words)] })

const requirements = (id: string, number: number, caption: string, rows: readonly Row[]): Table => ({
  type: 'table',
  kind: 'requirements',
  id,
  caption: { word: 'Tabell', number, text: caption },
  label: `Krav: ${caption}. Kolonnene er nummer, krav, type og dokumentasjon.`,
  widths: [1, 5, 0.9, 2.2],
  header: ['Nr.', 'Krav', 'Type', 'Dokumentasjon'],
  rows,
})

const bullets = (...items: readonly (readonly Block[])[]): Block => ({
  type: 'list',
  ordered: false,
  language: undefined,
  items,
})

const steps = (...items: readonly (readonly Block[])[]): Block => ({
  type: 'list',
  ordered: true,
  language: undefined,
  items,
})

const alarmRows: readonly Row[] = [
  group('Mottak av varsler'),
  requirement(
    'K-1',
    'plain',
    'Leverandøren skal levere et responssenter som tar imot trygghetsalarmer hele døgnet, alle dager i året.',
    'Må',
    'Bekreftelse',
  ),
  requirement(
    'K-2',
    'stem',
    'Løsningen skal vise følgende om hvert varsel for den som tar det imot:',
    'Må',
    'Skjermbilde',
  ),
  requirement('K-2.1', 'child', 'hvem varselet gjelder, med navn og adresse', 'Må', 'Skjermbilde'),
  requirement('K-2.2', 'child', 'hvilken sensor som utløste det, og når', 'Må', 'Skjermbilde'),
  requirement(
    'K-2.3',
    'child',
    'hva som er avtalt om bistand for denne brukeren',
    'Bør',
    'Beskrivelse, høyst én side',
  ),
  requirement(
    'K-3',
    'plain',
    [
      paragraph([
        text('Varselet skal være mottatt og vist innen '),
        { type: 'strong', children: [text('10 sekunder')] },
        text(' i 99,5 % av tilfellene, målt per måned. Se '),
        { type: 'reference', target: 'tabell-drift', children: [text('Tabell 2')] },
        text('.'),
      ]),
      paragraph([
        {
          type: 'span',
          style: 'muted',
          language: undefined,
          children: [text('Måles fra utløst alarm til visning på skjerm.')],
        },
      ]),
    ],
    'Må',
    'Målerapport fra en løsning i drift',
  ),
  group('Videreformidling'),
  requirement(
    'K-4',
    'plain',
    [
      paragraph('Løsningen skal kunne sende et varsel videre til:'),
      bullets(
        [paragraph('hjemmetjenestens vakttelefon')],
        [paragraph('ambulerende team')],
        [paragraph('pårørende, der det er avtalt')],
      ),
    ],
    'Må',
    'Beskrivelse',
  ),
]

const operationRows: readonly Row[] = Array.from({ length: 28 }, (_, index) =>
  requirement(
    `D-${index + 1}`,
    'plain',
    index % 3 === 0
      ? 'Leverandøren skal varsle kommunen om planlagt nedetid minst ti virkedager i forveien, og nedetiden skal legges utenom vaktskifter.'
      : 'Løsningen skal ha en tilgjengelighet på minst 99,9 % per kalendermåned, målt ved kommunens tilknytningspunkt.',
    index % 4 === 0 ? 'Bør' : 'Må',
    'Bekreftelse og beskrivelse',
  ),
)

const integrations: Table = {
  type: 'table',
  kind: 'grid',
  id: 'integrasjoner',
  caption: { word: 'Tabell', number: 3, text: 'Integrasjoner' },
  label: 'System, retning, standard og hyppighet for hver integrasjon.',
  widths: [2, 1, 2, 2, 2, 3],
  header: ['System', 'Retning', 'Standard', 'Hyppighet', 'Ansvarlig', 'Merknad'],
  rows: ['EPJ', 'VAR', 'Vaktplan', 'Nødnett', 'Min side'].map((system) => ({
    id: undefined,
    kind: 'plain',
    cells: [
      headerCell(system),
      ...[
        'Begge',
        'HL7 FHIR R4',
        'Løpende',
        'Leverandøren',
        'Kommunen stiller testmiljø til rådighet fra oppstart av prosjektet.',
      ].map((words) => cell(paragraph(words))),
    ],
  })),
}

/** A tender with everything a tree can hold, as a municipality might send it. */
export const sampleTree: DocumentTree = {
  meta: {
    language: 'nb',
    title: 'Responssenter og trygghetsalarmer',
    subject: 'Kravspesifikasjon',
    author: 'Nordfjord kommune',
    keywords: ['velferdsteknologi', 'responssenter'],
    date: '2027-01-15',
    header: { left: 'Responssenter og trygghetsalarmer', right: 'Sak 2026/4711' },
    footer: 'Nordfjord kommune · versjon 1.2 · 15. januar 2027',
    pageWords: ['Side ', ' av ', ''],
    draftMark: 'UTKAST',
    stamp: { specification: 'responssenter', version: '1.2', document: 'tender', hash: 'ab'.repeat(32) },
  },
  blocks: [
    {
      type: 'cover',
      blocks: [
        paragraph('Responssenter og trygghetsalarmer', 'title'),
        paragraph('Bilag 1: Kundens kravspesifikasjon', 'subtitle'),
        facts([
          ['Oppdragsgiver', 'Nordfjord kommune, på vegne av seks kommuner'],
          ['Saksnummer', '2026/4711'],
          ['Versjon', '1.2'],
          ['Dato', '15. januar 2027'],
          ['Kontaktperson', 'Kari Nordmann, innkjøpssjef'],
        ]),
      ],
    },
    { type: 'contents', title: 'Innhold', depth: 2 },
    heading(1, 'innledning', '1', 'Innledning'),
    paragraph(
      'Kommunene vil at innbyggere skal kunne bo trygt hjemme lenger. Dette bilaget sier hva løsningen skal gjøre.',
      'lead',
    ),
    paragraph([
      text('Anskaffelsen følger '),
      {
        type: 'link',
        url: 'https://lovdata.no/dokument/SF/forskrift/2016-08-12-974',
        children: [text('anskaffelsesforskriften')],
      },
      text(', og kravene er samlet i '),
      { type: 'reference', target: 'krav', children: [text('kapittel 2')] },
      text('. Ord som '),
      { type: 'emphasis', children: [text('må')] },
      text(' og '),
      { type: 'emphasis', children: [text('bør')] },
      text(' er brukt slik '),
      { type: 'reference', target: 'begreper', children: [text('punkt 1.1')] },
      text(' sier. Standarden heter '),
      {
        type: 'span',
        style: undefined,
        language: 'en',
        children: [text('Fast Healthcare Interoperability Resources')],
      },
      text('.'),
    ]),
    heading(2, 'begreper', '1.1', 'Begreper'),
    bullets(
      [paragraph([{ type: 'strong', children: [text('Må:')] }, text(' et krav som tilbudet må oppfylle.')])],
      [
        paragraph([
          { type: 'strong', children: [text('Bør:')] },
          text(' et krav som gir uttelling i evalueringen.'),
        ]),
        bullets(
          [paragraph('Vekten står i konkurransegrunnlaget.')],
          [paragraph('Delvis oppfylt gir delvis uttelling.')],
        ),
      ],
    ),
    paragraph('Slik er et varsel ment å bli behandlet:'),
    steps(
      [paragraph('Brukeren utløser alarmen.')],
      [
        paragraph('Responssenteret svarer og avklarer.'),
        paragraph('Svarer ikke brukeren, regnes det som et reelt varsel.'),
      ],
      [
        paragraph('Hjemmetjenesten rykker ut:'),
        steps([paragraph('nærmeste bil varsles')], [paragraph('ankomst kvitteres')]),
      ],
    ),
    paragraph('Verneverdig informasjon skal ikke stå i besvarelsen, se offentleglova § 13.', 'note'),
    {
      type: 'figure',
      id: 'forløp',
      caption: { word: 'Figur', number: 1, text: 'Fra varsel til bistand' },
      alt: 'Tre bokser med piler mellom: varsel, responssenter, bistand.',
      file: 'figurer/forløp.png',
    },
    heading(1, 'krav', '2', 'Krav'),
    heading(2, 'krav-alarm', '2.1', 'Alarm og responssenter'),
    paragraph('Tabellen under gjelder alle kommunene.'),
    requirements('tabell-alarm', 1, 'Alarm og responssenter', alarmRows),
    heading(2, 'krav-drift', '2.2', 'Drift og tjenestenivå'),
    heading(3, 'krav-drift-oppetid', '2.2.1', 'Oppetid'),
    requirements('tabell-drift', 2, 'Drift og tjenestenivå', operationRows),
    paragraph('Brudd på tjenestenivå gir avslag i prisen etter bilag 5.'),
    {
      type: 'landscape',
      blocks: [heading(1, 'integrasjoner-kapittel', '3', 'Integrasjoner'), integrations],
    },
    heading(1, 'vedlegg', undefined, 'Vedlegg'),
    paragraph('Vedleggene er tilgjengelige i konkurransegjennomføringsverktøyet.'),
  ],
}

/** The start of a PNG of a size, which is all that its size is read from. */
export const pngOf = (width: number, height: number): Uint8Array => {
  const png = new Uint8Array(33)
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(png.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return png
}

export const sampleFiles: ReadonlyMap<string, Uint8Array> = new Map([
  ['figurer/forløp.png', pngOf(1200, 300)],
])
