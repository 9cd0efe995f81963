import type { Path } from '../../finding/finding.js'
import { defineRule } from '../rule.js'
import { findPhrases, phrases } from '../wording/phrases.js'
import { readWording } from '../wording/wording.js'

/** Many response centres are shared between municipalities without a procurement: that comes first. */
export const perhapsNoProcurement = defineRule({
  code: 'perhaps-no-procurement',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'task',
  title: {
    nb: 'Responssenter: anskaffelse eller samarbeid?',
    nn: 'Responssenter: anskaffing eller samarbeid?',
    en: 'Response centre: procurement or cooperation?',
  },
  why: {
    nb: 'Mange kommuner får responssentertjenester fra en vertskommune, uten å kjøpe dem. Da trengs det en samarbeidsavtale, ikke en konkurranse.',
    nn: 'Mange kommunar får responssentertenester frå ein vertskommune, utan å kjøpe dei. Då trengst det ein samarbeidsavtale, ikkje ein konkurranse.',
    en: 'Many municipalities get response-centre services from a host municipality without buying them. Then a cooperation agreement is needed, not a competition.',
  },
  messages: {
    found: {
      nb: 'Er «{words}» en anskaffelse, eller et samarbeid med en vertskommune? Avklar det først, og legg til et unntak i «waivers» med svaret.',
      nn: 'Er «{words}» ei anskaffing, eller eit samarbeid med ein vertskommune? Avklar det først, og legg til eit unntak i «waivers» med svaret.',
      en: 'Is “{words}” a procurement, or cooperation with a host municipality? Settle that first, and add a waiver with the answer.',
    },
  },
  check({ specification: { title = '', background } }, report) {
    const places: readonly (readonly [Path, string, typeof inTitle])[] = [
      [['title'], title, inTitle],
      [['background', 'summary'], background?.summary ?? '', inSummary],
    ]
    for (const [path, text, wanted] of places) {
      const [found] = findPhrases(readWording(text), wanted)
      if (found === undefined) continue
      const span = [found.start, found.end] as const
      report('found', path, { words: text.slice(...span) }, { span })
      return
    }
  },
})

const services = [
  '(responssentertjeneste|responssentertjenester|responssentertjenesten|responssentertjenestene)',
  '(responssenterteneste|responssentertenester|responssentertenesta|responssentertenestene)',
  '(responstjeneste|responstjenester|responstjenesten|responsteneste|responstenester|responstenesta)',
  '(response-centre|response-center|response centre|response center) (service|services)',
  'staffed response (service|services|centre|center)',
]

const inTitle = phrases(
  ...services,
  '(responssenter|responssenteret|responssentre|responssentra|alarmsentral)',
  '(response-centre|response-center|response centre|response center) (service|services|)',
  '(alarm|) response (service|services)',
)

// A summary names a response centre that only gets the alarms as well: the words must be those of what is bought.
const inSummary = phrases(
  '(kjøpe|leie|anskaffe|skaffe) (en|ei|ein|et|eit|) (responssenter|responssentertjenester|responssentertenester|responstjenester|responstenester)',
  '(drift|kjøp|anskaffelse|anskaffing) av (responssenter|responssenteret|responssentertjenester|responssentertenester|responstjenester|responstenester)',
  '(buy|procure|purchase) (a|) (response centre|response-centre|response service|response services)',
)
