import type { DocumentKind } from '@kravspek/core'
import type { Language } from '../language.js'
import type { Format } from '../render/render-choice.js'

interface RenderWords {
  readonly title: string
  readonly kinds: Readonly<Record<DocumentKind, readonly [title: string, readers: string]>>
  readonly forSuppliers: string
  readonly forServices: string
  readonly forOthers: string
  /** Documents that are cut to what concerns one role or one service. */
  readonly forOne: string
  readonly which: string
  readonly writtenAs: string
  readonly formats: Readonly<Record<Format, readonly [title: string, use: string]>>
  readonly look: string
  readonly ownLook: readonly [title: string, use: string]
  readonly setLook: (file: string) => string
  readonly usedLook: string
  readonly chooseLook: readonly [title: string, use: string]
  readonly wordFiles: string
  readonly useLook: string
  readonly where: string
  readonly here: string
  readonly chooseFolder: string
  readonly useFolder: string
  readonly noSpecification: string
  readonly noEdition: string
  readonly noRole: string
  readonly unreadable: (file: string) => string
  readonly houseMissing: (file: string) => string
  readonly notTrusted: string
  readonly errors: (count: number, first: string) => string
  readonly showFirst: string
  readonly making: string
  readonly made: (count: number, folder: string) => string
  readonly changed: (files: readonly string[]) => string
  readonly unknown: (files: readonly string[]) => string
  readonly writeOver: string
  readonly notWritten: (reason: string) => string
  readonly reasons: Readonly<Record<'NoPermissions' | 'Unavailable' | 'other' | 'folder', string>>
  readonly open: string
  readonly openWhich: string
  readonly showInFolder: string
  readonly showInExplorer: string
  readonly download: string
}

const quoted = (names: readonly string[], and: string, open: string, close: string): string => {
  const marked = names.map((name) => `${open}${name}${close}`)
  return marked.length < 2
    ? marked.join('')
    : `${marked.slice(0, -1).join(', ')} ${and} ${marked.at(-1) ?? ''}`
}

const nb: RenderWords = {
  title: 'Lag dokumenter',
  kinds: {
    tender: ['Kravspesifikasjon', 'krav, behov og tjenestenivå'],
    criteria: ['Tildelingskriterier', 'frister, kriterier og priser'],
    answer: ['Svarskjema', 'skjemaet leverandørene svarer i'],
    review: ['Til gjennomlesing', 'kravene i hverdagsspråk, med plass til å svare'],
    sheet: ['Svarark på papir', 'det samme på papir, til å krysse av'],
    summary: ['Ledersammendrag', 'én side til lederne'],
    involvement: ['Slik ble kravene til', 'til arkivet og tjenestene'],
    changes: ['Endringer', 'hva som er endret siden forrige utgave'],
    reply: ['Dette sa dere, dette ble gjort', 'svar til dem som har kommentert'],
    comparison: ['Leverandørenes svar', 'side om side, for dem som evaluerer'],
  },
  forSuppliers: 'Til leverandørene',
  forServices: 'Til tjenestene',
  forOthers: 'Til ledere og arkiv',
  forOne: 'Bare det som gjelder én rolle eller tjeneste',
  which: 'Hvilke dokumenter skal lages? Kryss av for ett eller flere',
  writtenAs: 'Hva slags filer? Trenger du PDF, åpner du Word-filen og lagrer den som PDF',
  formats: {
    docx: ['Word', 'filer som slutter på .docx'],
    html: ['HTML', 'åpnes i nettleseren, også på telefon'],
  },
  look: 'Hvordan skal Word-dokumentene se ut?',
  ownLook: ['Kravspeks eget utseende', 'nøytralt, uten logo'],
  setLook: (file) => `Som ${file}`,
  usedLook: 'malen som er valgt',
  chooseLook: ['Velg en Word-mal …', 'skrifter, farger, topptekst og logo hentes fra filen'],
  wordFiles: 'Word-filer',
  useLook: 'Bruk denne malen',
  where: 'Hvor skal dokumentene lagres?',
  here: 'sammen med spesifikasjonen',
  chooseFolder: 'Velg en annen mappe …',
  useFolder: 'Lagre her',
  noSpecification: 'Åpne en kravspesifikasjon først.',
  noEdition: 'Ingen utgave er sendt ut ennå, og derfor er det ingen endringer å vise.',
  noRole: 'Rollen eller tjenesten som dokumentet skulle gjelde, finnes ikke lenger i spesifikasjonen.',
  unreadable: (file) => `Utgaven «${file}» kan ikke leses. Hent filen slik den var da utgaven ble sendt ut.`,
  houseMissing: (file) =>
    `Word-malen «${file}» finnes ikke. Velg en annen, eller bruk Kravspeks eget utseende.`,
  notTrusted:
    'Egne Word-maler brukes bare i mapper du har gått god for. Dokumentene får Kravspeks eget utseende.',
  errors: (count, first) =>
    count === 1
      ? `Én feil må rettes før dokumentene kan lages: ${first}`
      : `${String(count)} feil må rettes før dokumentene kan lages. Den første: ${first}`,
  showFirst: 'Vis feilen',
  making: 'Lager dokumenter',
  made: (count, folder) =>
    count === 1
      ? `Dokumentet er lagret i «${folder}».`
      : `${String(count)} dokumenter er lagret i «${folder}».`,
  changed: (files) =>
    `${quoted(files, 'og', '«', '»')} er endret etter at Kravspek laget ${files.length === 1 ? 'den' : 'dem'}. Skriver du over, blir endringene borte.`,
  unknown: (files) =>
    `${quoted(files, 'og', '«', '»')} ligger her fra før, og er ikke laget av Kravspek. Skriver du over, blir innholdet borte.`,
  writeOver: 'Skriv over',
  notWritten: (reason) => `Dokumentene ble ikke lagret: ${reason}`,
  reasons: {
    NoPermissions: 'du har ikke tilgang til mappen.',
    Unavailable: 'mappen er ikke tilgjengelig nå.',
    other: 'filen kan være åpen i Word. Lukk den, og prøv igjen.',
    folder: 'filen kan ikke lagres der. Velg et annet navn eller en annen mappe.',
  },
  open: 'Åpne',
  openWhich: 'Hvilket dokument vil du åpne?',
  showInFolder: 'Vis i mappe',
  showInExplorer: 'Vis i fillisten',
  download: 'Høyreklikk på en fil i fillisten for å laste den ned.',
}

const nn: RenderWords = {
  title: 'Lag dokument',
  kinds: {
    tender: ['Kravspesifikasjon', 'krav, behov og tenestenivå'],
    criteria: ['Tildelingskriterium', 'fristar, kriterium og prisar'],
    answer: ['Svarskjema', 'skjemaet leverandørane svarer i'],
    review: ['Til gjennomlesing', 'krava i kvardagsspråk, med plass til å svare'],
    sheet: ['Svarark på papir', 'det same på papir, til å krysse av'],
    summary: ['Samandrag for leiarar', 'éi side til leiarane'],
    involvement: ['Slik blei krava til', 'til arkivet og tenestene'],
    changes: ['Endringar', 'kva som er endra sidan førre utgåve'],
    reply: ['Dette sa de, dette blei gjort', 'svar til dei som har kommentert'],
    comparison: ['Svara frå leverandørane', 'side om side, for dei som evaluerer'],
  },
  forSuppliers: 'Til leverandørane',
  forServices: 'Til tenestene',
  forOthers: 'Til leiarar og arkiv',
  forOne: 'Berre det som gjeld éi rolle eller teneste',
  which: 'Kva dokument skal lagast? Kryss av for eitt eller fleire',
  writtenAs: 'Kva slags filer? Treng du PDF, opnar du Word-fila og lagrar henne som PDF',
  formats: {
    docx: ['Word', 'filer som sluttar på .docx'],
    html: ['HTML', 'blir opna i nettlesaren, også på telefon'],
  },
  look: 'Korleis skal Word-dokumenta sjå ut?',
  ownLook: ['Kravspek sin eigen utsjånad', 'nøytral, utan logo'],
  setLook: (file) => `Som ${file}`,
  usedLook: 'malen som er vald',
  chooseLook: ['Vel ein Word-mal …', 'skrifter, fargar, topptekst og logo blir henta frå fila'],
  wordFiles: 'Word-filer',
  useLook: 'Bruk denne malen',
  where: 'Kvar skal dokumenta lagrast?',
  here: 'saman med spesifikasjonen',
  chooseFolder: 'Vel ei anna mappe …',
  useFolder: 'Lagre her',
  noSpecification: 'Opne ein kravspesifikasjon først.',
  noEdition: 'Inga utgåve er send ut enno, og derfor er det ingen endringar å vise.',
  noRole: 'Rolla eller tenesta som dokumentet skulle gjelde, finst ikkje lenger i spesifikasjonen.',
  unreadable: (file) => `Utgåva «${file}» kan ikkje lesast. Hent fila slik ho var då utgåva blei send ut.`,
  houseMissing: (file) =>
    `Word-malen «${file}» finst ikkje. Vel ein annan, eller bruk Kravspek sin eigen utsjånad.`,
  notTrusted:
    'Eigne Word-malar blir berre brukte i mapper du har gått god for. Dokumenta får Kravspek sin eigen utsjånad.',
  errors: (count, first) =>
    count === 1
      ? `Éin feil må rettast før dokumenta kan lagast: ${first}`
      : `${String(count)} feil må rettast før dokumenta kan lagast. Den første: ${first}`,
  showFirst: 'Vis feilen',
  making: 'Lagar dokument',
  made: (count, folder) =>
    count === 1 ? `Dokumentet er lagra i «${folder}».` : `${String(count)} dokument er lagra i «${folder}».`,
  changed: (files) =>
    `${quoted(files, 'og', '«', '»')} er endra etter at Kravspek laga ${files.length === 1 ? 'fila' : 'filene'}. Skriv du over, blir endringane borte.`,
  unknown: (files) =>
    `${quoted(files, 'og', '«', '»')} ligg her frå før, og er ikkje laga av Kravspek. Skriv du over, blir innhaldet borte.`,
  writeOver: 'Skriv over',
  notWritten: (reason) => `Dokumenta blei ikkje lagra: ${reason}`,
  reasons: {
    NoPermissions: 'du har ikkje tilgang til mappa.',
    Unavailable: 'mappa er ikkje tilgjengeleg no.',
    other: 'fila kan vere open i Word. Lukk henne, og prøv igjen.',
    folder: 'fila kan ikkje lagrast der. Vel eit anna namn eller ei anna mappe.',
  },
  open: 'Opne',
  openWhich: 'Kva dokument vil du opne?',
  showInFolder: 'Vis i mappe',
  showInExplorer: 'Vis i fillista',
  download: 'Høgreklikk på ei fil i fillista for å laste henne ned.',
}

const en: RenderWords = {
  title: 'Make documents',
  kinds: {
    tender: ['Requirements specification', 'requirements, needs and service levels'],
    criteria: ['Award criteria', 'dates, criteria and prices'],
    answer: ['Response form', 'the form that suppliers answer in'],
    review: ['For review', 'the requirements in everyday words, with room to answer'],
    sheet: ['Answer sheet on paper', 'the same on paper, with boxes to tick'],
    summary: ['Summary for leaders', 'one page for leaders'],
    involvement: ['How the requirements came about', 'for the archive and the services'],
    changes: ['Changes', 'what has changed since the last edition'],
    reply: ['What you said, what was done', 'the answer to those who have commented'],
    comparison: ['The suppliers’ answers', 'side by side, for those who evaluate'],
  },
  forSuppliers: 'For suppliers',
  forServices: 'For the services',
  forOthers: 'For leaders and the archive',
  forOne: 'Only what concerns one role or service',
  which: 'Which documents? Tick one or more',
  writtenAs: 'What kind of files? For PDF, open the Word file and save it as PDF',
  formats: {
    docx: ['Word', 'files that end in .docx'],
    html: ['HTML', 'opens in a browser, also on a phone'],
  },
  look: 'What should the Word documents look like?',
  ownLook: ['Kravspek’s own look', 'neutral, without a logo'],
  setLook: (file) => `Like ${file}`,
  usedLook: 'the template that is set',
  chooseLook: ['Choose a Word template …', 'fonts, colours, header and logo come from the file'],
  wordFiles: 'Word files',
  useLook: 'Use this template',
  where: 'Where should the documents be saved?',
  here: 'beside the specification',
  chooseFolder: 'Choose another folder …',
  useFolder: 'Save here',
  noSpecification: 'Open a specification first.',
  noEdition: 'No edition has been sent out yet, so there are no changes to show.',
  noRole: 'The role or service that the document was for is no longer in the specification.',
  unreadable: (file) =>
    `The edition “${file}” can’t be read. Use the file as it was when the edition was sent out.`,
  houseMissing: (file) =>
    `The Word template “${file}” does not exist. Choose another, or use Kravspek’s own look.`,
  notTrusted:
    'Word templates of your own are used only in folders that you trust. The documents get Kravspek’s own look.',
  errors: (count, first) =>
    count === 1
      ? `One error must be corrected before documents can be made: ${first}`
      : `${String(count)} errors must be corrected before documents can be made. The first: ${first}`,
  showFirst: 'Show the error',
  making: 'Making documents',
  made: (count, folder) =>
    count === 1
      ? `The document is saved in “${folder}”.`
      : `${String(count)} documents are saved in “${folder}”.`,
  changed: (files) =>
    `${quoted(files, 'and', '“', '”')} ${files.length === 1 ? 'has' : 'have'} been changed since Kravspek made ${files.length === 1 ? 'it' : 'them'}. Writing over loses the changes.`,
  unknown: (files) =>
    `${quoted(files, 'and', '“', '”')} ${files.length === 1 ? 'was' : 'were'} here already and not made by Kravspek. Writing over loses what is there.`,
  writeOver: 'Write over',
  notWritten: (reason) => `The documents were not saved: ${reason}`,
  reasons: {
    NoPermissions: 'you do not have access to the folder.',
    Unavailable: 'the folder is not available at the moment.',
    other: 'the file may be open in Word. Close it and try again.',
    folder: 'the file can’t be saved there. Choose another name or folder.',
  },
  open: 'Open',
  openWhich: 'Which document do you want to open?',
  showInFolder: 'Show in folder',
  showInExplorer: 'Show in the file list',
  download: 'Right-click a file in the file list to download it.',
}

export const renderWords: Readonly<Record<Language, RenderWords>> = { nb, nn, en }
