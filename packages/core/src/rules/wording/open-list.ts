import { defineRule } from '../rule.js'
import type { Language } from '../terms.js'
import { namesLaw } from './named-law.js'
import { findPhrases, phrases, type PhraseMatch, type Phrases } from './phrases.js'
import { statementsOf } from './statements.js'
import { errorInMinimum } from './statement-severity.js'
import { isAtEnd, isQuoted, wordsOf } from './surroundings.js'
import { isNumber, type Wording } from './wording.js'

const openings: Readonly<Record<Language, Phrases>> = {
  nb: phrases(
    '(osv|o.s.v|etc|et cetera|m.fl|o.l|e.l|el.l|o.lign|el.lign|el. lign|m.m|m.v|mv|o.a|m.a) (.|)',
    '(og|eller) (lignende|liknende|så videre)',
    'blant annet',
    'blant (andre|anna)',
    '(bl.a|bl. a|bl a|f.eks|f. eks|f eks|feks) (.|)',
    '(som|) for eksempel',
    'eksempelvis',
    'deriblant',
    'inkludert (, |)men ikke (begrenset|avgrenset) til',
    'herunder (, |)men ikke (begrenset|avgrenset) til',
    '(men ikke|uten å være) begrenset til',
  ),
  nn: phrases(
    '(osb|osv|o.s.b|etc|et cetera|m.fl|o.l|e.l|el.l|o.likn|m.m|m.v|mv|o.a) (.|)',
    '(og|eller) (liknande|lignande|så vidare|så bortetter)',
    '(mellom anna|mellom andre|blant anna|blant andre)',
    '(m.a|bl.a|t.d|t. d|td|f.eks|f. eks) (.|)',
    '(som|) (til dømes|for eksempel)',
    'inkludert (, |)men ikkje (avgrensa|begrensa|avgrensa berre) til',
    'medrekna (, |)men ikkje avgrensa til',
    '(men ikkje|utan å vere) avgrensa til',
  ),
  en: phrases(
    '(etc|e.g) (.|)',
    'et cetera',
    'and so (on|forth)',
    '(and|or) (the like|similar|such like|suchlike)',
    'among (others|other things|other)',
    'inter alia',
    '(for example|for instance|such as)',
    '(including|includes|include|including,) (, |)(but|and) (is|are|) not limited to',
    'including without limitation',
    '(but|and) not limited to',
  ),
}

/** Open only where nothing follows: «med mer», against «med mer enn 20 brukere». */
const endings: Readonly<Record<Language, Phrases>> = {
  nb: phrases('med mer', 'med videre', 'med flere', 'og mer', 'og mye mer', 'og andre', 'og annet', 'mm'),
  nn: phrases(
    'med meir',
    'med vidare',
    'med fleire',
    'og meir',
    'og mykje meir',
    'og andre',
    'og anna',
    'mm',
  ),
  en: phrases('and more', 'and much more', 'and others', 'and other things', 'or others'),
}

/** A list that is not closed leaves it open what must be delivered (INCOSE R9). */
export const openList = defineRule({
  code: 'open-list',
  theme: 'wording',
  profile: 'default',
  scope: 'requirement',
  severity: errorInMinimum,
  title: { nb: 'Åpen liste i et krav', nn: 'Open liste i eit krav', en: 'Open list in a requirement' },
  why: {
    nb: 'Når lista ikke er lukket, vet ikke leverandøren hva den skal levere, og kommunen kan ikke kreve mer enn det som står der.',
    nn: 'Når lista ikkje er lukka, veit ikkje leverandøren kva han skal levere, og kommunen kan ikkje krevje meir enn det som står der.',
    en: 'When the list is not closed, the supplier does not know what to deliver, and the municipality can’t claim more than is written.',
  },
  messages: {
    found: {
      nb: '«{words}» gjør lista åpen. Skriv alt som kreves, eller «minst» foran det som må være med.',
      nn: '«{words}» gjer lista open. Skriv alt som blir kravd, eller «minst» framfor det som må vere med.',
      en: '“{words}” leaves the list open. Write all that is required, or “at least” before what must be included.',
    },
  },
  check(subject, report) {
    const { language } = subject
    for (const { path, wording } of statementsOf(subject)) {
      const found = findPhrases(wording, openings[language])
      const closing = findPhrases(wording, endings[language]).filter((match) => closesText(wording, match))
      for (const match of [...found, ...closing]) {
        if (isQuoted(wording, match.start) || isLawTitle(wording, match)) continue
        report('found', path, { words: wordsOf(wording, match) }, { span: [match.start, match.end] })
      }
    }
  },
})

function closesText(wording: Wording, match: PhraseMatch): boolean {
  const before = wording.tokens[match.first - 1]
  // 5 mm is a length.
  const isLength =
    wordsOf(wording, match) === 'mm' && (before === undefined || isNumber(before) || before.word === 'i')
  // «dd.mm.åååå» is a pattern.
  const isPart = before?.end === match.start
  return isAtEnd(wording, match.last) && !isLength && !isPart
}

/** «Lov om kommunale helse- og omsorgstjenester m.m.» is a name. */
function isLawTitle(wording: Wording, match: PhraseMatch): boolean {
  return (
    /^m\.? ?[mv]|^mv|^o\.? ?a|^etc/.test(wordsOf(wording, match)) &&
    namesLaw(wording, match.first, match.first)
  )
}
