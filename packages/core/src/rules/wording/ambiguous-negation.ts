import { defineRule } from '../rule.js'
import { occurrences, type Occurrence } from './occurrences.js'
import { phrases } from './phrases.js'
import { sentenceOf } from './sentences.js'
import { warningInStatements } from './statement-severity.js'

const negations = {
  nb: phrases('må (også|heller|likevel|derfor|) ikke'),
  nn: phrases('må (også|òg|heller|likevel|difor|) ikkje'),
  en: phrases('may (also|therefore|) not'),
}

const all = {
  nb: phrases('(skal|må|bør|kan) ikke'),
  nn: phrases('(skal|må|bør|kan) ikkje'),
  en: phrases('(shall|must|should|may|can) not', 'cannot'),
}

const forbidding = { nb: 'skal', nn: 'skal', en: 'shall' } as const
const exempting = { nb: 'trenger', nn: 'treng', en: 'need' } as const

/** «Må ikke» forbids or exempts, as one reads it; "may not" forbids or says that something may fail to happen (INCOSE R16). */
export const ambiguousNegation = defineRule({
  code: 'ambiguous-negation',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: warningInStatements,
  title: { nb: 'Tvetydig nekting', nn: 'Tvitydig nekting', en: 'Ambiguous negation' },
  why: {
    nb: '«Må ikke» leses både som et forbud og som at noe ikke er nødvendig. Da kan to leverandører svare ja og mene hver sin ting.',
    nn: '«Må ikkje» blir lese både som eit forbod og som at noko ikkje er nødvendig. Då kan to leverandørar svare ja og meine kvar sin ting.',
    en: '“May not” is read both as a prohibition and as a possibility. Two suppliers may then answer yes and mean different things.',
  },
  messages: {
    found: {
      nb: '«{words}» kan bety både at noe er forbudt, og at det ikke er nødvendig. Skriv «{forbids}» eller «{exempts}».',
      nn: '«{words}» kan bety både at noko er forbode, og at det ikkje er nødvendig. Skriv «{forbids}» eller «{exempts}».',
      en: '“{words}” may mean that something is forbidden, or that it need not happen. Write “{forbids}” or “{exempts}”.',
    },
    all: {
      nb: '«{words}» kan gjelde ingen av dem eller bare noen av dem. Skriv «ingen … skal», eller hvilke det gjelder.',
      nn: '«{words}» kan gjelde ingen av dei eller berre nokre av dei. Skriv «ingen … skal», eller kven det gjeld.',
      en: '“{words}” may apply to none of them or only to some. Write “no … shall”, or which ones.',
    },
    forbid: { nb: 'Forby det: «{forbids}»', nn: 'Forby det: «{forbids}»', en: 'Forbid it: “{forbids}”' },
    exempt: {
      nb: 'Si at det ikke er nødvendig: «{exempts}»',
      nn: 'Sei at det ikkje er nødvendig: «{exempts}»',
      en: 'Say that it is not necessary: “{exempts}”',
    },
  },
  check(subject, report) {
    const { language } = subject
    const verbs = { forbid: forbidding[language], exempt: exempting[language] }
    for (const { path, wording, first, words, span } of occurrences(subject, negations)) {
      const rest = words.slice(words.search(/\s/))
      const data = { words, forbids: verbs.forbid + rest, exempts: verbs.exempt + rest }
      const verb = wording.tokens[first]
      const at = [verb?.start ?? 0, verb?.end ?? 0] as const
      const fixes = (['forbid', 'exempt'] as const).map((title) => ({
        title,
        safe: false,
        edits: [{ path, span: at, newText: verbs[title] }],
      }))
      report('found', path, data, { span, fixes })
    }
    for (const occurrence of occurrences(subject, all)) {
      const start = startOfAll(occurrence)
      if (start === undefined || /^(?:må|may)/i.test(occurrence.words)) continue
      const span = [start, occurrence.end] as const
      report('all', occurrence.path, { words: occurrence.wording.text.slice(...span) }, { span })
    }
  },
})

const longestSubject = 3

/** «Alle varsler skal ikke …»: where the subject begins, if it is all of something. */
function startOfAll({ wording, first }: Occurrence): number | undefined {
  const { from } = sentenceOf(wording, first)
  const opening = wording.tokens[from]
  return opening !== undefined && /^(?:alle|all|every)$/.test(opening.word) && first - from <= longestSubject
    ? opening.start
    : undefined
}
