import { listed } from '../counted.js'
import { usageNb } from './usage-nb.js'
import { versionsNb } from './versions-nb.js'
import type { CatalogueWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const nb: CatalogueWords = {
  unknownAction: (action, actions) =>
    action === undefined
      ? `Si hva du vil gjøre: kravspek catalogue ${listed(actions, 'eller')}.`
      : `«${action}» er ikke noe kravspek catalogue kan gjøre. Skriv ${listed(actions, 'eller')}.`,
  missingWords: 'Si hva du leter etter, for eksempel: kravspek catalogue search falske alarmer',
  missingItem: (command) => `Si hvilket krav det gjelder, for eksempel: kravspek ${command} OPP-01`,
  settingsHaveErrors: (file) =>
    `«${file}» har feil, og derfor blir ikke egne kravkataloger brukt. Rett feilene; kravspek check viser dem.`,
  folderProblem: {
    missing: (folder) => `Kravkatalogen «${folder}» finnes ikke: Det er ingen slik mappe med filen catalogue.yaml i.`,
    outside: (folder) =>
      `Kravkatalogen «${folder}» ligger utenfor mappen Kravspek kan lese i. Flytt katalogen inn i den, eller kjør kommandoen fra en mappe lenger opp.`,
    'too-many': (folder) => `I kravkatalogen «${folder}» er det flere filer enn en katalog kan ha. Oppgi mappen som catalogue.yaml ligger i.`,
    'too-large': (file) => `«${file}» er for stor til å være en del av en kravkatalog. Del filen etter tema.`,
    unreadable: (file) =>
      `«${file}» kan ikke leses. Kontroller at det er en tekstfil (UTF-8), og at du har tilgang til den.`,
  },
  folderHasErrors: (folder, errors, isLeftOut) =>
    `Kravkatalogen «${folder}» har ${errors === 1 ? 'én feil' : `${String(errors)} feil`}, og ${isLeftOut ? 'blir ikke brukt' : 'temaene med feil blir ikke brukt'}. Se feilene med: kravspek catalogue check ${shellWord(folder)}`,
  otherVersion: (folder, version, wanted) =>
    `Kravkatalogen «${folder}» har versjon ${version}, men innstillingene sier ${wanted}. Hent den versjonen, eller endre tallet i kravspek.config.yaml.`,
  sameId: (folder, id) =>
    `Kravkatalogen «${folder}» har samme id som en annen katalog («${id}») og blir ikke brukt. Gi den en egen id i catalogue.yaml.`,
  unknownTechnology: (written, names) =>
    `Teknologien «${written}» finnes ikke i kravkatalogen, eller navnet passer på flere. Teknologiene er ${listed(names, 'og')}.`,
  unknownTheme: (written, names) =>
    `Temaet «${written}» finnes ikke i kravkatalogen. Temaene er ${listed(names, 'og')}.`,
  unknownItem: (written, meant) =>
    meant === undefined
      ? `Ingen krav i katalogen heter «${written}». Finn det med: kravspek catalogue search ORD`
      : `Ingen krav i katalogen heter «${written}». Mente du ${meant}?`,
  severalItems: (written, references) => `Flere kataloger har et krav som heter «${written}». Skriv ${listed(references, 'eller')}.`,
  head: ({ title, version, licence, publisher }) =>
    [
      `${title}, versjon ${version}.`,
      licence === undefined ? 'Lisensen er ikke oppgitt.' : `Lisens: ${licence}.`,
      ...(publisher === undefined ? [] : [`Utgiver: ${publisher}.`]),
    ].join(' '),
  count: (count) => (count === 1 ? 'Ett krav.' : `${String(count)} krav.`),
  nothingFound: (words) => `Fant ingen krav om «${words}». Prøv færre eller andre ord.`,
  nothingInScope: 'Det er ingen krav å vise.',
  showNext: 'Se alt om et krav: kravspek catalogue show ID. Ta det med: kravspek catalogue add FIL ID',
  labels: {
    text: 'Kravtekst',
    children: 'Delkrav',
    plain: 'Med hverdagsord',
    ask: 'Spørsmål til leverandøren',
    rationale: 'Begrunnelse',
    guidance: 'Veiledning',
    values: 'Verdier å velge',
    facts: 'Om kravet',
    technologies: 'Teknologier',
    allTechnologies: 'alle',
    theme: 'Tema',
    sources: 'Kilder',
    goesWith: 'Hører sammen med',
    excludes: 'Kan ikke stå sammen med',
    version: 'Versjon',
    earlier: 'Tidligere versjoner',
    withdrawn: 'Trukket tilbake',
    words: 'Søkeord',
  },
  range: (min, max, unit) => {
    const behind = unit === undefined ? '' : ` ${unit}`
    if (min !== undefined && max !== undefined) return `fra ${min} til ${max}${behind}`
    if (min !== undefined) return `minst ${min}${behind}`
    return max === undefined ? (unit ?? '') : `høyst ${max}${behind}`
  },
  usual: (value) => `vanlig: ${value}`,
  read: (date) => `lest ${date}`,
  notInLanguage: (item, language) =>
    `${item} finnes ikke på ${{ nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' }[language]} i katalogen.`,
  added: (id, reference, section, isNew) =>
    isNew
      ? `${id} er lagt til fra ${reference}, i det nye kapittelet «${section}».`
      : `${id} er lagt til fra ${reference}, i kapittelet «${section}».`,
  choices: 'Dette må dere velge:',
  criterion: 'Tildelingskriteriet kravet hører til.',
  points: 'Poengene kravet kan gi.',
  notAdded: (item, problem) => {
    switch (problem.problem) {
      case 'already-there':
        return `${item} er med fra før, som ${problem.id}. Ingenting er lagt til.`
      case 'excluded':
        return `${item} kan ikke stå sammen med ${problem.id}. Ingenting er lagt til.`
      case 'withdrawn':
        return `${item} er trukket tilbake fra katalogen: ${problem.because} Ingenting er lagt til.`
      case 'not-in-language':
        return `${nb.notInLanguage(item, problem.language)} Ingenting er lagt til.`
      case 'no-such-section':
        return problem.sections.length === 0
          ? `Kapittelet «${problem.section}» finnes ikke: Filen har ingen kapitler. Ingenting er lagt til.`
          : `Kapittelet «${problem.section}» finnes ikke. Kapitlene er ${listed(problem.sections, 'og')}. Ingenting er lagt til.`
      case 'unreadable':
        return 'Kravspesifikasjonen mangler språk, eller kapitlene er ikke slik formatet sier. Rett det, og prøv igjen. Ingenting er lagt til.'
      case 'no-room':
        return `${item} kan ikke settes inn slik filen er skrevet. Ingenting er lagt til. Se kravet med kravspek catalogue show, og skriv det inn selv.`
      default: {
        const unknown: never = problem
        return unknown
      }
    }
  },
  specificationHasErrors: 'Ingenting er gjort. Rett feilene i kravspesifikasjonen, og prøv igjen.',
  addNext: (file, choices) =>
    choices === 0
      ? `Les kravet i ${file}. Det er deres nå, og kan endres.`
      : `Fyll ut valgene i ${file}. kravspek check ${shellWord(file)} viser hva som gjenstår.`,
  noSuggestions: (file) => `Kravspek har ingen flere krav å foreslå for ${file}.`,
  suggestNext: (file) => `Les et forslag: kravspek catalogue show ID. Ta det med: kravspek catalogue add ${shellWord(file)} ID`,
  versions: versionsNb,
  usage: usageNb,
}
