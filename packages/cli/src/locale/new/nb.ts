import { listed } from '../counted.js'
import type { NamedTechnology, NewWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const nb: NewWords = {
  missingTechnology: (all) =>
    `Si hva dere skal anskaffe: kravspek new --technology TEKNOLOGI. Dette kan dere velge mellom: ${titlesOf(all)}.`,
  unknownTechnology: (written, perhaps, all) =>
    perhaps.length === 0
      ? `Det finnes ikke noe utgangspunkt som heter «${written}». Dette kan dere velge mellom: ${titlesOf(all)}.`
      : `Det finnes ikke noe utgangspunkt som heter «${written}». Mente du ${listed(perhaps, 'eller')}?`,
  unknownProfile: (written) =>
    `--profile kan ikke være «${written}». Velg standard (vanlig) eller small (liten anskaffelse).`,
  notNewName: (file) =>
    `«${file}» kan ikke være navnet på en ny kravspesifikasjon. La navnet slutte på .krav.yaml.`,
  exists: (file) =>
    `Det finnes allerede en fil som heter «${file}». Velg et annet navn, eller skriv over den med --force.`,
  organisationElsewhere: (file) =>
    `Kravspesifikasjonen når ikke «${file}» der den ligger. Legg organisasjonsfilen i samme mappe som kravspesifikasjonen, eller under den.`,
  organisationTooLarge: (file) => `Filen «${file}» er for stor til å leses.`,
  organisationHasErrors: (file, first) =>
    `Organisasjonsfilen «${file}» har feil og er ikke brukt. Den første: ${first}`,
  wrote: (technology, file) => `Kravspesifikasjonen (${technology}) ligger i ${file}.`,
  left: (sentence) => `${sentence}. De står som «null» i filen.`,
  next: (file) =>
    `Les spørsmålene øverst i filen først. Se hva som gjenstår, med: kravspek check ${shellWord(file)}`,
  ask: {
    language: 'Hvilket språk skal kravspesifikasjonen ha? (Kva språk? / Which language?)',
    yes: 'Ja',
    no: 'Nei',
    again: (count) => `Skriv et tall fra 1 til ${count}.`,
    againOrName: (count) => `Skriv et tall fra 1 til ${count}, eller navnet på teknologien.`,
    procurement: 'Skal dere gjennomføre en anskaffelse?',
    noProcurement:
      'Kanskje trenger dere ingen kravspesifikasjon. Mange responssentre er et samarbeid med en vertskommune (kommuneloven kapittel 20), noen oppgaver kan egne ansatte gjøre, og noen avtaler har en opsjon som kan utløses. Kravspek kan likevel brukes til å skrive ned hva tjenestene trenger.',
    goOn: 'Vil du fortsette?',
    technology: 'Hva gjelder det? Skriv tallet eller navnet.',
    buyer: 'Hvilken kommune kjøper? Trykk Enter hvis du vil fylle det ut senere.',
    services:
      'Hvilke tjenester skal bruke løsningen? Skriv komma mellom dem, eller trykk Enter hvis det ikke er bestemt.',
    profile: 'Hvor stor er anskaffelsen?',
    standard: 'Vanlig: alt som hører til en full konkurranse',
    small: 'Liten: under nasjonal terskelverdi, høyst 25 valg',
    file: (suggested) => `Hva skal filen hete? Trykk Enter for ${suggested}.`,
  },
  usage: `Lager en kravspesifikasjon å begynne med: kravene som er vanlige for teknologien, og en oppgave for alt dere må bestemme.

Bruk:
  kravspek new
  kravspek new --technology TEKNOLOGI [--language nb|nn|en] [--buyer KOMMUNE]
               [--services "TJENESTE, TJENESTE"] [--profile standard|small]
               [--organisation FIL] [--title TITTEL] [--out FIL] [--force]

Uten --technology blir du spurt om det som trengs. Ingenting blir skrevet før du har svart på alt.

Valg:
  --technology NAVN     hva dere skal anskaffe, for eksempel medisindispenser eller trygghetsalarm;
                        begynnelsen av navnet er nok, på bokmål, nynorsk eller engelsk
  --language nb|nn|en   språket i kravspesifikasjonen og i meldingene; ellers nb
  --buyer KOMMUNE       hvem som kjøper
  --services LISTE      tjenestene som skal bruke løsningen, med komma mellom
  --profile PROFIL      standard (vanlig) eller small (liten anskaffelse, høyst 25 valg)
  --organisation FIL    organisasjonsfilen som kjøper, tjenester, roller og støtte hentes fra
  --title TITTEL        tittelen; ellers lages den av teknologien
  --out FIL             hva filen skal hete (*.krav.yaml); ellers lages navnet av tittelen
  --force               skriv over filen hvis den finnes

Sluttkoden er 0 når filen er skrevet, og 2 når noe er galt.
`,
}

function titlesOf(all: readonly NamedTechnology[]): string {
  return listed(
    all.map(({ title }) => title),
    'og',
  )
}
