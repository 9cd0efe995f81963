import { listed } from '../counted.js'
import type { NamedTechnology, NewWords } from './words.js'
import { shellWord } from '../../shell-word.js'

export const nn: NewWords = {
  missingTechnology: (all) =>
    `Sei kva de skal kjøpe: kravspek new --technology TEKNOLOGI. Dette kan de velje mellom: ${titlesOf(all)}.`,
  unknownTechnology: (written, perhaps, all) =>
    perhaps.length === 0
      ? `Det finst ikkje noko utgangspunkt som heiter «${written}». Dette kan de velje mellom: ${titlesOf(all)}.`
      : `Det finst ikkje noko utgangspunkt som heiter «${written}». Meinte du ${listed(perhaps, 'eller')}?`,
  unknownProfile: (written) =>
    `--profile kan ikkje vere «${written}». Vel standard (vanleg) eller small (lita anskaffing).`,
  notNewName: (file) =>
    `«${file}» kan ikkje vere namnet på ein ny kravspesifikasjon. Lat namnet slutte på .krav.yaml.`,
  exists: (file) =>
    `Det finst alt ei fil som heiter «${file}». Vel eit anna namn, eller skriv over henne med --force.`,
  organisationElsewhere: (file) =>
    `Kravspesifikasjonen når ikkje «${file}» der ho ligg. Legg organisasjonsfila i same mappe som kravspesifikasjonen, eller under henne.`,
  organisationTooLarge: (file) => `Fila «${file}» er for stor til å lesast.`,
  organisationHasErrors: (file, first) =>
    `Organisasjonsfila «${file}» har feil og er ikkje brukt. Den første: ${first}`,
  wrote: (technology, file) => `Kravspesifikasjonen (${technology}) ligg i ${file}.`,
  left: (sentence) => `${sentence}. Dei står som «null» i fila.`,
  next: (file) =>
    `Les spørsmåla øvst i fila først. Sjå kva som står att, med: kravspek check ${shellWord(file)}`,
  ask: {
    language: 'Kva språk skal kravspesifikasjonen ha?',
    yes: 'Ja',
    no: 'Nei',
    again: (count) => `Skriv eit tal frå 1 til ${count}.`,
    againOrName: (count) => `Skriv eit tal frå 1 til ${count}, eller namnet på teknologien.`,
    procurement: 'Skal de gjennomføre ei anskaffing?',
    noProcurement:
      'Kanskje treng de ingen kravspesifikasjon. Mange responssenter er eit samarbeid med ein vertskommune (kommunelova kapittel 20), nokre oppgåver kan eigne tilsette gjere, og nokre avtalar har ein opsjon som kan utløysast. Kravspek kan likevel brukast til å skrive ned kva tenestene treng.',
    goOn: 'Vil du halde fram?',
    technology: 'Kva gjeld det? Skriv talet eller namnet.',
    buyer: 'Kva kommune kjøper? Trykk Enter om du vil fylle det ut seinare.',
    services:
      'Kva tenester skal bruke løysinga? Skriv komma mellom dei, eller trykk Enter om det ikkje er avgjort.',
    profile: 'Kor stor er anskaffinga?',
    standard: 'Vanleg: alt som høyrer til ein full konkurranse',
    small: 'Lita: under nasjonal terskelverdi, høgst 25 val',
    file: (suggested) => `Kva skal fila heite? Trykk Enter for ${suggested}.`,
  },
  usage: `Lagar ein kravspesifikasjon å byrje med: krava som er vanlege for teknologien, og ei oppgåve for alt de må avgjere.

Bruk:
  kravspek new
  kravspek new --technology TEKNOLOGI [--language nb|nn|en] [--buyer KOMMUNE]
               [--services "TENESTE, TENESTE"] [--profile standard|small]
               [--organisation FIL] [--title TITTEL] [--out FIL] [--force]

Utan --technology blir du spurd om det som trengst. Ingenting blir skrive før du har svart på alt.

Val:
  --technology NAMN     kva de skal kjøpe, til dømes medisindispensar eller tryggleiksalarm;
                        byrjinga av namnet er nok, på bokmål, nynorsk eller engelsk
  --language nb|nn|en   språket i kravspesifikasjonen og i meldingane; elles nb
  --buyer KOMMUNE       kven som kjøper
  --services LISTE      tenestene som skal bruke løysinga, med komma mellom
  --profile PROFIL      standard (vanleg) eller small (lita anskaffing, høgst 25 val)
  --organisation FIL    organisasjonsfila som kjøpar, tenester, roller og støtte blir henta frå
  --title TITTEL        tittelen; elles blir han laga av teknologien
  --out FIL             kva fila skal heite (*.krav.yaml); elles blir namnet laga av tittelen
  --force               skriv over fila om ho finst

Sluttkoden er 0 når fila er skriven, og 2 når noko er gale.
`,
}

function titlesOf(all: readonly NamedTechnology[]): string {
  return listed(
    all.map(({ title }) => title),
    'og',
  )
}
