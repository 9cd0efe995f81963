import { defineRule } from '../rule.js'
import { demandsBySentence } from './demands.js'
import { sentencesOf, type Sentence } from './sentences.js'
import { statementsOf } from './statements.js'
import { hintInStatements } from './statement-severity.js'
import type { Wording } from './wording.js'

/** Two sentences are mostly two requirements, or a requirement and something that may be one (INCOSE R18). */
export const severalSentences = defineRule({
  code: 'several-sentences',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: {
    nb: 'Flere krav i hver sin setning',
    nn: 'Fleire krav i kvar si setning',
    en: 'Several requirements, each in its sentence',
  },
  why: {
    nb: 'Hvert krav trenger eget nummer, eget svar og egen kontroll. Står flere krav i samme tekst, blir noen av dem ikke besvart.',
    nn: 'Kvart krav treng eige nummer, eige svar og eigen kontroll. Står fleire krav i same tekst, blir nokre av dei ikkje svara på.',
    en: 'Each requirement needs its own number, answer and verification. Where several stand in one text, some are left unanswered.',
  },
  messages: {
    demands: {
      nb: 'Kravet har {count} setninger som hver stiller et krav. Lag ett krav av hver.',
      nn: 'Kravet har {count} setningar som kvar stiller eit krav. Lag eitt krav av kvar.',
      en: 'The requirement has {count} sentences that each make a demand. Make each a requirement of its own.',
    },
    statement: {
      nb: 'Det er uklart om denne setningen også er et krav. Lag et eget krav av den, eller flytt den til begrunnelsen («rationale»).',
      nn: 'Det er uklart om denne setninga òg er eit krav. Lag eit eige krav av henne, eller flytt henne til grunngivinga («rationale»).',
      en: 'It is unclear whether this sentence is a requirement as well. Make it a requirement of its own, or move it to the rationale.',
    },
  },
  check(subject, report) {
    for (const { path, wording } of statementsOf(subject)) {
      if (sentencesOf(wording).length < 2) continue
      const sentences = demandsBySentence(wording, subject.language).filter(
        ({ sentence }) => !sentence.isItem,
      )
      const demanding = sentences.filter(({ demands }) => demands.length > 0)
      const [first, second] = demanding
      if (first === undefined) continue
      if (second !== undefined) {
        const span = spanOf(wording, second.sentence)
        report('demands', path, { count: demanding.length }, { span, severity: 'warning' })
        continue
      }
      const act = sentences.find(
        ({ sentence }) => sentence.from > first.sentence.from && saysWhatHappens(wording, sentence),
      )
      if (act !== undefined) report('statement', path, {}, { span: spanOf(wording, act.sentence) })
    }
  },
})

const actors =
  /^(?:leverandør|kunde|løsning|løysing|system|supplier|customer|solution|contractor|platform)(?:en|a|er|s|et)?$/
const states =
  /^(?:er|var|har|is|are|was|has|have|kan|betyr|gjelder|gjeld|means|applies|består|omfatter|omfattar)$/

/** «Leverandøren sletter …», «Loggen vises»: an act as if it were required. */
function saysWhatHappens({ tokens }: Wording, { from }: Sentence): boolean {
  const words = tokens.slice(from, from + 4).map(({ word }) => word)
  const subject = words.findIndex((word) => actors.test(word))
  const verb = words[subject + 1] ?? ''
  if (subject === 0 || (subject === 1 && words[0] === 'the')) return !states.test(verb)
  return /^\p{L}{3,}es$/u.test(words[1] ?? '')
}

function spanOf({ tokens }: Wording, { from, to }: Sentence): readonly [number, number] {
  const start = tokens[from]?.start ?? 0
  return [start, tokens[to - 1]?.end ?? start]
}
