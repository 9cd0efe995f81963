import { listed } from '../counted.js'
import { usageNn } from './usage-nn.js'
import { versionsNn } from './versions-nn.js'
import type { CatalogueWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const nn: CatalogueWords = {
  unknownAction: (action, actions) =>
    action === undefined
      ? `Sei kva du vil gjere: kravspek catalogue ${listed(actions, 'eller')}.`
      : `«${action}» er ikkje noko kravspek catalogue kan gjere. Skriv ${listed(actions, 'eller')}.`,
  missingWords: 'Sei kva du leitar etter, til dømes: kravspek catalogue search falske alarmar',
  missingItem: (command) => `Sei kva krav det gjeld, til dømes: kravspek ${command} OPP-01`,
  settingsHaveErrors: (file) =>
    `«${file}» har feil, og difor blir ikkje eigne kravkatalogar brukte. Rett feila; kravspek check viser dei.`,
  folderProblem: {
    missing: (folder) => `Kravkatalogen «${folder}» finst ikkje: Det er inga slik mappe med fila catalogue.yaml i.`,
    outside: (folder) =>
      `Kravkatalogen «${folder}» ligg utanfor mappa Kravspek kan lese i. Flytt katalogen inn i henne, eller køyr kommandoen frå ei mappe lenger opp.`,
    'too-many': (folder) => `I kravkatalogen «${folder}» er det fleire filer enn ein katalog kan ha. Oppgi mappa som catalogue.yaml ligg i.`,
    'too-large': (file) => `«${file}» er for stor til å vere ein del av ein kravkatalog. Del fila etter tema.`,
    unreadable: (file) =>
      `«${file}» kan ikkje lesast. Kontroller at det er ei tekstfil (UTF-8), og at du har tilgang til henne.`,
  },
  folderHasErrors: (folder, errors, isLeftOut) =>
    `Kravkatalogen «${folder}» har ${errors === 1 ? 'éin feil' : `${String(errors)} feil`}, og ${isLeftOut ? 'blir ikkje brukt' : 'temaa med feil blir ikkje brukte'}. Sjå feila med: kravspek catalogue check ${shellWord(folder)}`,
  otherVersion: (folder, version, wanted) =>
    `Kravkatalogen «${folder}» har versjon ${version}, men innstillingane seier ${wanted}. Hent den versjonen, eller endre talet i kravspek.config.yaml.`,
  sameId: (folder, id) =>
    `Kravkatalogen «${folder}» har same id som ein annan katalog («${id}») og blir ikkje brukt. Gi han ein eigen id i catalogue.yaml.`,
  unknownTechnology: (written, names) =>
    `Teknologien «${written}» finst ikkje i kravkatalogen, eller namnet passar på fleire. Teknologiane er ${listed(names, 'og')}.`,
  unknownTheme: (written, names) =>
    `Temaet «${written}» finst ikkje i kravkatalogen. Temaa er ${listed(names, 'og')}.`,
  unknownItem: (written, meant) =>
    meant === undefined
      ? `Ingen krav i katalogen heiter «${written}». Finn det med: kravspek catalogue search ORD`
      : `Ingen krav i katalogen heiter «${written}». Meinte du ${meant}?`,
  severalItems: (written, references) => `Fleire katalogar har eit krav som heiter «${written}». Skriv ${listed(references, 'eller')}.`,
  head: ({ title, version, licence, publisher }) =>
    [
      `${title}, versjon ${version}.`,
      licence === undefined ? 'Lisensen er ikkje oppgitt.' : `Lisens: ${licence}.`,
      ...(publisher === undefined ? [] : [`Utgivar: ${publisher}.`]),
    ].join(' '),
  count: (count) => (count === 1 ? 'Eitt krav.' : `${String(count)} krav.`),
  nothingFound: (words) => `Fann ingen krav om «${words}». Prøv færre eller andre ord.`,
  nothingInScope: 'Det er ingen krav å vise.',
  showNext: 'Sjå alt om eit krav: kravspek catalogue show ID. Ta det med: kravspek catalogue add FIL ID',
  labels: {
    text: 'Kravtekst',
    children: 'Delkrav',
    plain: 'Med kvardagsord',
    ask: 'Spørsmål til leverandøren',
    rationale: 'Grunngiving',
    guidance: 'Rettleiing',
    values: 'Verdiar å velje',
    facts: 'Om kravet',
    technologies: 'Teknologiar',
    allTechnologies: 'alle',
    theme: 'Tema',
    sources: 'Kjelder',
    goesWith: 'Høyrer saman med',
    excludes: 'Kan ikkje stå saman med',
    version: 'Versjon',
    earlier: 'Tidlegare versjonar',
    withdrawn: 'Trekt tilbake',
    words: 'Søkjeord',
  },
  range: (min, max, unit) => {
    const behind = unit === undefined ? '' : ` ${unit}`
    if (min !== undefined && max !== undefined) return `frå ${min} til ${max}${behind}`
    if (min !== undefined) return `minst ${min}${behind}`
    return max === undefined ? (unit ?? '') : `høgst ${max}${behind}`
  },
  usual: (value) => `vanleg: ${value}`,
  read: (date) => `lese ${date}`,
  notInLanguage: (item, language) =>
    `${item} finst ikkje på ${{ nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' }[language]} i katalogen.`,
  added: (id, reference, section, isNew) =>
    isNew
      ? `${id} er lagt til frå ${reference}, i det nye kapittelet «${section}».`
      : `${id} er lagt til frå ${reference}, i kapittelet «${section}».`,
  choices: 'Dette må de velje:',
  criterion: 'Tildelingskriteriet kravet høyrer til.',
  points: 'Poenga kravet kan gi.',
  notAdded: (item, problem) => {
    switch (problem.problem) {
      case 'already-there':
        return `${item} er med frå før, som ${problem.id}. Ingenting er lagt til.`
      case 'excluded':
        return `${item} kan ikkje stå saman med ${problem.id}. Ingenting er lagt til.`
      case 'withdrawn':
        return `${item} er trekt tilbake frå katalogen: ${problem.because} Ingenting er lagt til.`
      case 'not-in-language':
        return `${nn.notInLanguage(item, problem.language)} Ingenting er lagt til.`
      case 'no-such-section':
        return problem.sections.length === 0
          ? `Kapittelet «${problem.section}» finst ikkje: Fila har ingen kapittel. Ingenting er lagt til.`
          : `Kapittelet «${problem.section}» finst ikkje. Kapitla er ${listed(problem.sections, 'og')}. Ingenting er lagt til.`
      case 'unreadable':
        return 'Kravspesifikasjonen manglar språk, eller kapitla er ikkje slik formatet seier. Rett det, og prøv igjen. Ingenting er lagt til.'
      case 'no-room':
        return `${item} kan ikkje setjast inn slik fila er skriven. Ingenting er lagt til. Sjå kravet med kravspek catalogue show, og skriv det inn sjølv.`
      default: {
        const unknown: never = problem
        return unknown
      }
    }
  },
  specificationHasErrors: 'Ingenting er gjort. Rett feila i kravspesifikasjonen, og prøv igjen.',
  addNext: (file, choices) =>
    choices === 0
      ? `Les kravet i ${file}. Det er dykkar no, og kan endrast.`
      : `Fyll ut vala i ${file}. kravspek check ${shellWord(file)} viser kva som står att.`,
  noSuggestions: (file) => `Kravspek har ingen fleire krav å foreslå for ${file}.`,
  suggestNext: (file) => `Les eit forslag: kravspek catalogue show ID. Ta det med: kravspek catalogue add ${shellWord(file)} ID`,
  versions: versionsNn,
  usage: usageNn,
}
