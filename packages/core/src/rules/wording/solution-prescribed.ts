import { brandsThatExclude } from '../procurement/brands-that-exclude.js'
import type { RequirementSubject } from '../requirement-subject.js'
import { defineRule } from '../rule.js'
import { occurrences, wordBefore, type Occurrence } from './occurrences.js'
import { meeting, phrases } from './phrases.js'
import { sentenceOf } from './sentences.js'
import { hintInStatements } from './statement-severity.js'
import type { Wording } from './wording.js'

const technologies = {
  nb: phrases(
    '(relasjonsdatabase|relasjonsdatabasen|relasjonsdatabaser|grafdatabase|dokumentdatabase|nosql-database|sql-database|sql-server)',
    '(mikrotjeneste|mikrotjenester|mikrotjenestearkitektur|mikrotjenestebasert|monolittisk|trelagsarkitektur|klient-tjener-arkitektur|objektorientert|hendelsesdrevet arkitektur|tjenesteorientert arkitektur)',
    '(kubernetes|docker|containerteknologi|containerbasert|serverless|virtuelle maskiner)',
    '(blokkjede|blokkjedeteknologi|blockchain|maskinlæring|nevrale nettverk|nevralt nettverk|språkmodell|kunstig intelligens)',
    '(java|javascript|typescript|python|php|nosql|mysql|postgresql|mongodb|graphql|websocket|websockets|mqtt|zigbee|z-wave|lorawan|redis|kafka|rabbitmq|html5|linux|nginx)',
    '(skybasert arkitektur|fingeravtrykkleser|infrarød sensor|infrarøde sensorer)',
  ),
  nn: phrases(
    '(relasjonsdatabase|relasjonsdatabasen|relasjonsdatabasar|grafdatabase|dokumentdatabase|nosql-database|sql-database|sql-server)',
    '(mikroteneste|mikrotenester|mikrotenestearkitektur|mikrotenestebasert|monolittisk|trelagsarkitektur|klient-tenar-arkitektur|objektorientert|hendingsdriven arkitektur|tenesteorientert arkitektur)',
    '(kubernetes|docker|containerteknologi|containerbasert|serverless|virtuelle maskiner|virtuelle maskinar)',
    '(blokkjede|blokkjedeteknologi|blockchain|maskinlæring|nevrale nettverk|nevralt nettverk|språkmodell|kunstig intelligens)',
    '(java|javascript|typescript|python|php|nosql|mysql|postgresql|mongodb|graphql|websocket|websockets|mqtt|zigbee|z-wave|lorawan|redis|kafka|rabbitmq|html5|linux|nginx)',
    '(skybasert arkitektur|fingeravtrykklesar|infraraud sensor|infraraude sensorar)',
  ),
  en: phrases(
    '(relational database|relational databases|graph database|document database|nosql database|sql database|sql server)',
    '(microservice|microservices|microservice-based|monolithic|three-tier|client-server|object-oriented|event-driven architecture|service-oriented architecture|micro-services)',
    '(kubernetes|docker|containerised|containerized|serverless|virtual machines)',
    '(blockchain|machine learning|neural network|neural networks|language model|artificial intelligence)',
    '(java|javascript|typescript|python|php|nosql|mysql|postgresql|mongodb|graphql|websocket|websockets|mqtt|zigbee|z-wave|lorawan|redis|kafka|rabbitmq|html5|linux|nginx)',
    '(cloud-native|fingerprint reader|infrared sensor|infrared sensors)',
  ),
}

const constructions = {
  nb: phrases(
    '(bygges|bygge|bygd|bygget|baseres|basere seg|basert|kjøre|kjøres|kjører) på (en|et|ei|)',
    '(implementeres|implementert|programmeres|programmert|utvikles|utviklet|kodes|skrives|lages) (i|med|som|ved hjelp av) (en|et|ei|)',
    '(skal|må|bør) (bruke|benytte|anvende) (en|et|ei|)',
    '(skal|må|bør) (lagres|lagre) (data |)i (en|et|ei|)',
  ),
  nn: phrases(
    '(byggjast|byggje|byggast|bygge|bygd|baserast|basere seg|basert|køyre|køyrast|køyrer) på (ein|eit|ei|)',
    '(implementerast|implementert|programmerast|programmert|utviklast|utvikla|kodast|skrivast|lagast) (i|med|som|ved hjelp av) (ein|eit|ei|)',
    '(skal|må|bør) (bruke|nytte|benytte) (ein|eit|ei|)',
    '(skal|må|bør) (lagrast|lagre) (data |)i (ein|eit|ei|)',
  ),
  en: phrases(
    '(built|based|run|runs|hosted) on (a|an|)',
    '(implemented|developed|programmed|written|coded|built) (in|with|using|as) (a|an|)',
    '(shall|must|should) (use|employ|utilise|utilize) (a|an|)',
  ),
}

/** How a thing is built is for the supplier to choose: say what it must do (INCOSE R31). */
export const solutionPrescribed = defineRule({
  code: 'solution-prescribed',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: {
    nb: 'Krav som låser løsningen',
    nn: 'Krav som låser løysinga',
    en: 'Requirement that prescribes the solution',
  },
  why: {
    nb: 'Når kravet sier hvordan noe skal bygges, stenges bedre løsninger ute, og kommunen får ansvaret for at valget var riktig.',
    nn: 'Når kravet seier korleis noko skal byggjast, blir betre løysingar stengde ute, og kommunen får ansvaret for at valet var rett.',
    en: 'A requirement on how something is built shuts out better solutions, and makes the municipality responsible for the choice.',
  },
  messages: {
    found: {
      nb: '«{words}» sier hvordan løsningen skal bygges. Skriv hva den skal kunne, eller begrunn valget («rationale»).',
      nn: '«{words}» seier korleis løysinga skal byggjast. Skriv kva ho skal kunne, eller grunngi valet («rationale»).',
      en: '“{words}” says how the solution is to be built. Write what it must do, or give a rationale for the choice.',
    },
  },
  check(subject, report) {
    if (subject.requirement.rationale !== undefined || subject.isOpen('rationale')) return
    let isBrand: BrandTest | undefined
    const isPrescribed = (each: Occurrence): boolean => !(isBrand ??= brandTest(subject))(each)
    const found =
      occurrences(subject, technologies).find((each) => isChosen(each) && isPrescribed(each)) ??
      occurrences(subject, constructions).find((each) => isBuilding(each) && isPrescribed(each))
    if (found !== undefined) report('found', found.path, { words: found.words }, { span: found.span })
  },
})

/** What may be a subject as well as a means: «analyse eller maskinlæring». */
const subjects =
  /^(?:maskinlæring|kunstig intelligens|språkmodell|machine learning|artificial intelligence|language model)$/i
const use =
  /^(?:\p{L}*bruke|brukes|brukast|nytte|benytte|anvende|baser\p{L}*|bygg\p{L}*|hjelp|use|using|based|built|employ)$/u
const farthestUse = 4

/** What is forbidden, replaced or integrated with is not how the solution is built. */
function isChosen(occurrence: Occurrence): boolean {
  const { wording, first, words } = occurrence
  if (subjects.test(words))
    return wording.tokens.slice(Math.max(0, first - farthestUse), first).some(({ word }) => use.test(word))
  return !/^(?:uten|utan|without|mot|til|against|no|ingen|ikke|ikkje|not|dagens|eksisterande|eksisterende|existing)$/.test(
    wordBefore(occurrence),
  )
}

const building =
  /(?:database|databasen|arkitektur|architecture|rammeverk|framework|programmeringsspråk|language|programvarearkitektur|server|serverar|servere|servers|serverløsning|algoritme|algoritmen|algoritmer|algorithm|operativsystem|protokoll|protocol|teknologi|technology|plattform|platform|språk|mellomvare|middleware|meldingskø|queue)$/

const farthestPart = 3

/** «Bygges på en … database»: a technical part is named within a few words. */
function isBuilding({ wording, first, last }: Occurrence): boolean {
  const { to } = sentenceOf(wording, first)
  return wording.tokens
    .slice(last + 1, Math.min(to, last + 1 + farthestPart))
    .some(({ word }) => building.test(word))
}

type BrandTest = (occurrence: Occurrence) => boolean

/** «Kjøre på Docker», «bruke en MySQL-database»: the rule on brands tells it. */
function brandTest(subject: RequirementSubject): BrandTest {
  const brands = brandsThatExclude(subject)
  const byText = new Map<Wording, ReturnType<typeof meeting>>()
  return ({ wording, first, last }) => {
    let meets = byText.get(wording)
    if (meets === undefined) {
      meets = meeting(brands.filter((brand) => brand.wording === wording))
      byText.set(wording, meets)
    }
    return meets({ first, last: last + farthestPart })
  }
}
