import { listed } from '../counted.js'
import type { VersionsWords } from './versions-words.js'
import { shellWord } from '../../shell-word.js'

const languages = { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' } as const

export const versionsNb: VersionsWords = {
  nothingOutdated: (file, taken) =>
    taken === 0
      ? `Ingen krav i ${file} er hentet fra en katalog.`
      : `Ingen katalogkrav i ${file} er foreldet. ${taken === 1 ? 'Ett krav' : `${String(taken)} krav`} er hentet fra en katalog.`,
  countOutdated: (outdated, taken) =>
    taken === 1 ? 'Det ene katalogkravet er foreldet.' : `${String(outdated)} av ${String(taken)} katalogkrav er foreldet.`,
  state: {
    newer: (taken, latest) => `finnes i nyere utgave, ${taken} → ${latest}`,
    withdrawn: () => 'er trukket tilbake fra katalogen',
    'unknown-item': () => 'finnes ikke i katalogen',
    'unknown-catalogue': () => 'er hentet fra en katalog som ikke finnes her',
    'newer-than-catalogue': (taken, latest) => `er hentet i utgave ${taken}, men katalogen her har bare ${latest}`,
  },
  changedHere: 'Dere har endret teksten.',
  changesUnknown: 'Katalogen har ikke lenger utgaven dere hentet. Derfor går det ikke an å vise hva som er endret.',
  upgradeNext: (file) => `Ta inn de nye utgavene: kravspek catalogue upgrade ${shellWord(file)}`,
  nobodyAnswers:
    'Her kan ingen svare på spørsmål. Skriv --yes for å ta inn alle de nye utgavene, eller --dry-run for bare å se dem.',
  issued: (file) =>
    `«${file}» er sendt ut til leverandørene og blir ikke endret. Begynn på en ny utgave: Sett status til draft og øk versjonen, og prøv igjen.`,
  notUpgraded: {
    issued: (id) => `${id} er sendt ut.`,
    errors: (id) => `${id}: Kravspesifikasjonen har feil.`,
    'no-requirement': (id) => `Ingen krav i kravspesifikasjonen heter «${id}».`,
    'not-taken': (id) => `${id} er ikke hentet fra en katalog.`,
    'up-to-date': (id) => `${id} er siste utgave.`,
    'other-language': (id) => `${id}: Katalogen har ikke den nye utgaven på språket kravet er på.`,
    'not-editable': (id) => `${id} er skrevet slik at det ikke kan endres trygt. Ta inn den nye utgaven for hånd.`,
    withdrawn: (id) => `${id} er trukket tilbake fra katalogen og har ingen ny utgave.`,
    'unknown-item': (id) => `${id} bygger på et krav som ikke finnes i katalogen.`,
    'unknown-catalogue': (id) => `${id} er hentet fra en katalog som ikke finnes her.`,
    'newer-than-catalogue': (id) => `${id} er hentet i en nyere utgave enn den katalogen her har.`,
  },
  nothingToUpgrade: (file) => `Det er ingen nye utgaver å ta inn i ${file}.`,
  ownKept: 'Dere har endret teksten. Endringene deres blir stående.',
  conflict: (id) => `${id} er endret både av dere og i katalogen, på samme sted. Kravet blir stående som det er:`,
  own: 'Deres',
  was: 'Da dere hentet det',
  latest: 'Nå i katalogen',
  conflictNext: 'Flett inn det nye for hånd, eller behold ordene deres med --keep-own.',
  undecided: (names) => `Ny verdi å velge: ${listed(names, 'og')}.`,
  lost: (name, value) => `Verdien <${name}> (${value}) er ikke med lenger.`,
  question: (id) => `Ta inn den nye utgaven av ${id}? [j]a, [n]ei, [a]vslutt: `,
  answers: { yes: ['j', 'ja'], no: ['n', 'nei'], quit: ['a', 'avslutt'] },
  notUnderstood: 'Skriv j, n eller a.',
  upgraded: (ids) => `Oppgradert: ${listed(ids, 'og')}.`,
  wouldUpgrade: (ids) => `Kan oppgraderes: ${listed(ids, 'og')}.`,
  leftAlone: (ids) => `Står som før: ${listed(ids, 'og')}.`,
  nothingWritten: 'Ingenting er skrevet.',
  breaks: (file) => `«${file}» ville fått feil av endringen. Ingenting er skrevet.`,
  missingLanguage: 'Si hvilket språk kravspesifikasjonen skal ha: --to nb, --to nn eller --to en',
  unknownLanguage: (written) => `«${written}» er ikke et språk Kravspek har. Skriv --to nb, --to nn eller --to en.`,
  languageProblem: {
    errors: (file) => `«${file}» har feil.`,
    issued: (file) =>
      `«${file}» er sendt ut til leverandørene og blir ikke endret. Begynn på en ny utgave: Sett status til draft og øk versjonen, og prøv igjen.`,
    'same-language': (file, language) => `«${file}» er allerede på ${languages[language]}.`,
    'not-editable': (file) =>
      `«${file}» er skrevet slik at språket ikke kan endres trygt. Ingenting er skrevet.`,
  },
  languageChanged: (file, to, isDone) => `${file} ${isDone ? 'er nå' : 'ville blitt'} på ${languages[to]}.`,
  translated: (requirements, sections) =>
    `${requirements === 1 ? 'Ett krav' : `${String(requirements)} krav`} og ${sections === 1 ? 'ett kapittel' : `${String(sections)} kapitler`} har teksten fra katalogen.`,
  known: (count, to, isDone) =>
    `${count === 1 ? 'Én tekst' : `${String(count)} tekster`} utenfor kravene ${isDone ? 'er' : 'ville blitt'} hentet på ${languages[to]} fra utgangspunktet.`,
  marked: (requirements, from) =>
    `${requirements === 1 ? 'Ett krav' : `${String(requirements)} krav`} har egen tekst og er merket med at den er på ${languages[from]}.`,
  remaining: (count, to) =>
    `${count === 1 ? 'Én tekst' : `${String(count)} tekster`} må dere oversette til ${languages[to]} selv:`,
  nothingRemains: 'Ingenting gjenstår å oversette.',
  because: {
    changed: 'endret fra katalogen',
    'unknown-version': 'utgaven finnes ikke i katalogen',
    'other-language': 'katalogen har den ikke på språket',
    'section-language': 'kapittelet har eget språk',
    'not-editable': 'kunne ikke endres trygt',
  },
}
