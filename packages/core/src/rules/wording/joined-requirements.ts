import { defineRule } from '../rule.js'
import { joinedDemands } from './joined-demands.js'
import { hintInStatements } from './statement-severity.js'

/** «Logge innlogginger samt varsle vakten»: two demands that look like one (INCOSE R19). */
export const joinedRequirements = defineRule({
  code: 'joined-requirements',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: {
    nb: 'Krav som er hektet sammen',
    nn: 'Krav som er hekta saman',
    en: 'Requirements joined together',
  },
  why: {
    nb: 'Ord som «samt» og «i tillegg» hekter gjerne et nytt krav på det første. Det får ikke noe eget svar og blir lett oversett.',
    nn: 'Ord som «samt» og «i tillegg» hektar gjerne eit nytt krav på det første. Det får ikkje noko eige svar og blir lett oversett.',
    en: 'Words such as “as well as” and “in addition” often add a new requirement to the first. It gets no answer of its own and is easily missed.',
  },
  messages: {
    found: {
      nb: '«{words}» legger trolig et nytt krav til det første. Del kravet i to, eller skriv «og» hvis det bare er ett.',
      nn: '«{words}» legg truleg eit nytt krav til det første. Del kravet i to, eller skriv «og» dersom det berre er eitt.',
      en: '“{words}” seems to add a new requirement to the first. Divide the requirement, or write “and” if it is only one.',
    },
  },
  check(subject, report) {
    for (const { path, words, span } of joinedDemands(subject)) report('found', path, { words }, { span })
  },
})
