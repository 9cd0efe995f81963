import { defineRule } from '../rule.js'
import { occurrences, tokensAfter, wordAfter, wordBefore, type Occurrence } from './occurrences.js'
import { phrases } from './phrases.js'
import { warningInStatements } from './statement-severity.js'
import { isAmount } from './surroundings.js'

const absolutes = {
  nb: phrases(
    '(alltid|aldri|feilfri|feilfritt|feilfrie|garantert)',
    '100 (%|prosent|pst)',
    'hundre prosent',
    '(hver|hvert) eneste',
    '(under|i) (ingen|alle) (omstendigheter|tilfeller|situasjoner|forhold)',
    'uten (unntak|feil|noen feil|avbrudd)',
    '(null|ingen) (feil|nedetid|avbrudd)',
    '(fullstendig|absolutt|totalt|helt) (feilfri|feilfritt|sikker|sikkert|fri|fritt|uten|trygg|trygt|pålitelig)',
    '(enhver|ethvert)',
    'til enhver tid',
  ),
  nn: phrases(
    '(alltid|aldri|feilfri|feilfritt|feilfrie|garantert)',
    '100 (%|prosent|pst)',
    'hundre prosent',
    '(kvar|kvart) (einaste|eineste)',
    '(under|i) (ingen|alle) (omstende|omstenda|tilfelle|situasjonar|tilhøve|forhold)',
    'ikkje under nokon omstende',
    'utan (unntak|feil|nokon feil|avbrot)',
    '(null|ingen) (feil|nedetid|avbrot)',
    '(fullstendig|absolutt|totalt|heilt) (feilfri|feilfritt|sikker|sikkert|fri|fritt|utan|trygg|trygt|påliteleg)',
    '(einkvar|eitkvart|ein kvar|eit kvart)',
    'til (einkvar|ein kvar|ei kvar) tid',
  ),
  en: phrases(
    '(always|never|error-free|faultless|fault-free|faultlessly|flawlessly|flawless|infallible|guaranteed)',
    '100 (%|percent|per cent)',
    'every single',
    'under (no|any|all) circumstances',
    'in (no|all|every) (case|cases|circumstances|situation|situations)',
    'at no time',
    'without (exception|exceptions|fail|error|errors|any errors|any error|interruption)',
    '(zero|no) (errors|downtime|faults|interruptions|failures)',
    '(completely|totally|absolutely|entirely) (free|secure|safe|reliable|error-free|without|accurate|fault-free)',
  ),
}

/** «Skal aldri feile» can’t be met, and so not be required (INCOSE R26). */
export const absoluteWord = defineRule({
  code: 'absolute-word',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: warningInStatements,
  title: { nb: 'Absolutt ord', nn: 'Absolutt ord', en: 'Absolute word' },
  why: {
    nb: 'Ingen løsning virker alltid. Et krav som ikke kan oppfylles, blir enten brutt fra første dag eller ikke tatt på alvor.',
    nn: 'Inga løysing verkar alltid. Eit krav som ikkje kan oppfyllast, blir anten brote frå første dag eller ikkje teke på alvor.',
    en: 'No solution works always. A requirement that can’t be met is either broken from the first day or not taken seriously.',
  },
  messages: {
    found: {
      nb: '«{words}» gjelder uten unntak og kan neppe oppfylles eller prøves. Skriv en grense, eller når kravet gjelder.',
      nn: '«{words}» gjeld utan unntak og kan neppe oppfyllast eller prøvast. Skriv ei grense, eller når kravet gjeld.',
      en: '“{words}” allows no exception and can hardly be met or tested. Write a limit, or when the requirement applies.',
    },
  },
  check(subject, report) {
    for (const occurrence of occurrences(subject, absolutes)) {
      if (isBounded(occurrence)) continue
      const { path, words, span } = occurrence
      report('found', path, { words }, isAny.test(words) ? { span, severity: 'hint' } : { span })
    }
  },
})

/** «Enhver» is often right. */
const isAny = /^(?:enhver|ethvert|ein ?kvar|eit ?kvart)$/i

/** What can be counted or checked all the same: «aldri mer enn 2», «100 % stilling», «100 prosent fornybar». */
function isBounded(occurrence: Occurrence): boolean {
  const words = occurrence.words.toLowerCase()
  if (words.startsWith('til ')) return true
  const next = wordAfter(occurrence)
  if (/^(?:100|hundre)/.test(words))
    return (
      /^(?:stilling|fornybar|resirkulert|bomull|elektrisk|utslippsfri|dekning|position|renewable|recycled|electric)/.test(
        next,
      ) || /^(?:under|over|til|mellom|og|-|–|inntil|to|below)$/.test(wordBefore(occurrence))
    )
  if (/^(?:aldri|never)$/.test(words))
    return (
      tokensAfter(occurrence, 6).some((token) => isAmount(token, occurrence.language)) &&
      /^(?:mer|meir|flere|fleire|over|mindre|lenger|lengre|ta|be|vere|være|exceed|more|take)$/.test(next)
    )
  if (
    /^(?:feilfri|uten (?:feil|avbrudd)|utan (?:feil|avbrot)|guaranteed|garantert|without (?:error|interruption))/.test(
      words,
    )
  )
    return tokensAfter(occurrence, 8).some((token) => isAmount(token, occurrence.language))
  return false
}
