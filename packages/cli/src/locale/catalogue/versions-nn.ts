import { listed } from '../counted.js'
import type { VersionsWords } from './versions-words.js'
import { shellWord } from '../../shell-word.js'

const languages = { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' } as const

export const versionsNn: VersionsWords = {
  nothingOutdated: (file, taken) =>
    taken === 0
      ? `Ingen krav i ${file} er henta frå ein katalog.`
      : `Ingen katalogkrav i ${file} er forelda. ${taken === 1 ? 'Eitt krav' : `${String(taken)} krav`} er henta frå ein katalog.`,
  countOutdated: (outdated, taken) =>
    taken === 1 ? 'Det eine katalogkravet er forelda.' : `${String(outdated)} av ${String(taken)} katalogkrav er forelda.`,
  state: {
    newer: (taken, latest) => `finst i nyare utgåve, ${taken} → ${latest}`,
    withdrawn: () => 'er trekt tilbake frå katalogen',
    'unknown-item': () => 'finst ikkje i katalogen',
    'unknown-catalogue': () => 'er henta frå ein katalog som ikkje finst her',
    'newer-than-catalogue': (taken, latest) => `er henta i utgåve ${taken}, men katalogen her har berre ${latest}`,
  },
  changedHere: 'De har endra teksten.',
  changesUnknown: 'Katalogen har ikkje lenger utgåva de henta. Difor går det ikkje an å vise kva som er endra.',
  upgradeNext: (file) => `Ta inn dei nye utgåvene: kravspek catalogue upgrade ${shellWord(file)}`,
  nobodyAnswers:
    'Her kan ingen svare på spørsmål. Skriv --yes for å ta inn alle dei nye utgåvene, eller --dry-run for berre å sjå dei.',
  issued: (file) =>
    `«${file}» er send ut til leverandørane og blir ikkje endra. Ta til på ei ny utgåve: Set status til draft og auk versjonen, og prøv igjen.`,
  notUpgraded: {
    issued: (id) => `${id} er sendt ut.`,
    errors: (id) => `${id}: Kravspesifikasjonen har feil.`,
    'no-requirement': (id) => `Ingen krav i kravspesifikasjonen heiter «${id}».`,
    'not-taken': (id) => `${id} er ikkje henta frå ein katalog.`,
    'up-to-date': (id) => `${id} er siste utgåve.`,
    'other-language': (id) => `${id}: Katalogen har ikkje den nye utgåva på språket kravet er på.`,
    'not-editable': (id) => `${id} er skrive slik at det ikkje kan endrast trygt. Ta inn den nye utgåva for hand.`,
    withdrawn: (id) => `${id} er trekt tilbake frå katalogen og har inga ny utgåve.`,
    'unknown-item': (id) => `${id} byggjer på eit krav som ikkje finst i katalogen.`,
    'unknown-catalogue': (id) => `${id} er henta frå ein katalog som ikkje finst her.`,
    'newer-than-catalogue': (id) => `${id} er henta i ei nyare utgåve enn den katalogen her har.`,
  },
  nothingToUpgrade: (file) => `Det er ingen nye utgåver å ta inn i ${file}.`,
  ownKept: 'De har endra teksten. Endringane dykkar blir ståande.',
  conflict: (id) => `${id} er endra både av dykk og i katalogen, på same stad. Kravet blir ståande som det er:`,
  own: 'Dykkar',
  was: 'Då de henta det',
  latest: 'No i katalogen',
  conflictNext: 'Flett inn det nye for hand, eller behald orda dykkar med --keep-own.',
  undecided: (names) => `Ny verdi å velje: ${listed(names, 'og')}.`,
  lost: (name, value) => `Verdien <${name}> (${value}) er ikkje med lenger.`,
  question: (id) => `Ta inn den nye utgåva av ${id}? [j]a, [n]ei, [a]vslutt: `,
  answers: { yes: ['j', 'ja'], no: ['n', 'nei'], quit: ['a', 'avslutt'] },
  notUnderstood: 'Skriv j, n eller a.',
  upgraded: (ids) => `Oppgradert: ${listed(ids, 'og')}.`,
  wouldUpgrade: (ids) => `Kan oppgraderast: ${listed(ids, 'og')}.`,
  leftAlone: (ids) => `Står som før: ${listed(ids, 'og')}.`,
  nothingWritten: 'Ingenting er skrive.',
  breaks: (file) => `«${file}» ville fått feil av endringa. Ingenting er skrive.`,
  missingLanguage: 'Sei kva språk kravspesifikasjonen skal ha: --to nb, --to nn eller --to en',
  unknownLanguage: (written) => `«${written}» er ikkje eit språk Kravspek har. Skriv --to nb, --to nn eller --to en.`,
  languageProblem: {
    errors: (file) => `«${file}» har feil.`,
    issued: (file) =>
      `«${file}» er send ut til leverandørane og blir ikkje endra. Ta til på ei ny utgåve: Set status til draft og auk versjonen, og prøv igjen.`,
    'same-language': (file, language) => `«${file}» er alt på ${languages[language]}.`,
    'not-editable': (file) => `«${file}» er skriven slik at språket ikkje kan endrast trygt. Ingenting er skrive.`,
  },
  languageChanged: (file, to, isDone) => `${file} ${isDone ? 'er no' : 'ville blitt'} på ${languages[to]}.`,
  translated: (requirements, sections) =>
    `${requirements === 1 ? 'Eitt krav' : `${String(requirements)} krav`} og ${sections === 1 ? 'eitt kapittel' : `${String(sections)} kapittel`} har teksten frå katalogen.`,
  known: (count, to, isDone) =>
    `${count === 1 ? 'Éin tekst' : `${String(count)} tekstar`} utanfor krava ${isDone ? 'er' : 'ville blitt'} henta på ${languages[to]} frå utgangspunktet.`,
  marked: (requirements, from) =>
    `${requirements === 1 ? 'Eitt krav' : `${String(requirements)} krav`} har eigen tekst og er merkt med at han er på ${languages[from]}.`,
  remaining: (count, to) =>
    `${count === 1 ? 'Éin tekst' : `${String(count)} tekstar`} må de omsetje til ${languages[to]} sjølve:`,
  nothingRemains: 'Ingenting står att å omsetje.',
  because: {
    changed: 'endra frå katalogen',
    'unknown-version': 'utgåva finst ikkje i katalogen',
    'other-language': 'katalogen har han ikkje på språket',
    'section-language': 'kapittelet har eige språk',
    'not-editable': 'kunne ikkje endrast trygt',
  },
}
