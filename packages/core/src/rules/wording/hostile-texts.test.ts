import assert from 'node:assert/strict'
import type { Report, Rule } from '../rule.js'
import { inheritedIn, requirementSubject, type RequirementSubject } from '../requirement-subject.js'
import { defaultSettings, type RuleSettings } from '../settings.js'
import type { Language } from '../terms.js'
import { brandWithoutEquivalent } from '../procurement/brand-without-equivalent.js'
import { standardWithoutEquivalent } from '../procurement/standard-without-equivalent.js'
import { comparisonWithoutReference } from './comparison-without-reference.js'
import { mixedWrittenStandard } from './mixed-written-standard.js'
import { numberWithoutUnit } from './number-without-unit.js'
import { openLegalReference } from './open-legal-reference.js'
import { openList } from './open-list.js'
import { parenthesis } from './parenthesis.js'
import { passiveWithoutActor } from './passive-without-actor.js'
import { performanceWithoutNumber } from './performance-without-number.js'
import { placeholder } from './placeholder.js'
import { sentenceTooLong } from './sentence-too-long.js'
import { severalModalVerbs } from './several-modal-verbs.js'
import { severalSentences } from './several-sentences.js'
import { termNotInGlossary } from './term-not-in-glossary.js'
import { undefinedAbbreviation } from './undefined-abbreviation.js'
import { vagueWord } from './vague-word.js'

interface About {
  readonly language?: Language
  readonly settings?: Partial<RuleSettings>
}

function subjectSaying(text: string, { language = 'nb', settings = {} }: About): RequirementSubject {
  return requirementSubject(
    { id: 'K-1', kind: 'minimum', text },
    inheritedIn({ id: 'krav', title: 'Krav' }, language),
    { settings: { ...defaultSettings, ...settings }, terms: [], technologies: [] },
    () => false,
  )
}

/** How often a rule says something of a text. */
function countOf(rule: Rule, text: string, about: About = {}): number {
  const check = rule.check as (subject: RequirementSubject, report: Report<Rule['messages']>) => void
  let count = 0
  check(subjectSaying(text, about), () => {
    count += 1
  })
  return count
}

/** Every word of six out of five capitals: 15,625 that nobody knows. */
function abbreviations(): string {
  const letters = [...'QWZJV']
  let words: readonly string[] = ['']
  for (let length = 0; length < 6; length += 1)
    words = words.flatMap((word) => letters.map((letter) => word + letter))
  return words.join(' ')
}

// Each of these takes more than 20 seconds where the time grows with the square of the length.
describe('wording rules on hostile texts', () => {
  const cases: readonly (readonly [name: string, rule: Rule, text: string, count: number, about?: About])[] =
    [
      ['abbreviations in an open list', openList, 'm.m. '.repeat(30_000), 30_000],
      ['quotations that are not closed', openList, '«osv. '.repeat(100_000), 0],
      ['vague words', vagueWord, 'i rimelig grad '.repeat(30_000), 0],
      ['vague words of law', vagueWord, 'tilstrekkelig. '.repeat(40_000), 40_000],
      ['references to law', openLegalReference, 'gjeldande lov '.repeat(40_000), 40_000, { language: 'nn' }],
      ['comparisons', comparisonWithoutReference, 'bedre '.repeat(80_000), 80_000],
      ['performances', performanceWithoutNumber, 'svartid '.repeat(60_000), 0],
      ['numbers', numberWithoutUnit, 'minst 2, '.repeat(60_000), 60_000],
      ['words of the other written standard', mixedWrittenStandard, 'ikkje '.repeat(80_000), 80_000],
      ['demands on lines of their own', severalModalVerbs, '\n- skal'.repeat(130_000), 0],
      ['demands in sentences', severalSentences, 'Leverandøren skal levere. '.repeat(100_000), 1],
      ['demands in the passive', passiveWithoutActor, 'Utstyr skal byttes. '.repeat(100_000), 100_000],
      ['open brackets', parenthesis, '('.repeat(200_000), 0],
      ['brackets in brackets', parenthesis, `${'('.repeat(100_000)}skal${')'.repeat(100_000)}`, 1],
      ['braces', placeholder, '{{'.repeat(200_000), 0],
      ['an angle bracket and words', placeholder, `<a${' x'.repeat(250_000)}`, 0],
      ['beginnings of standards', standardWithoutEquivalent, 'NS-EN '.repeat(80_000), 0],
      ['abbreviations', undefinedAbbreviation, `${abbreviations()} a`, 15_625],
    ]
  for (const [name, rule, text, count, about] of cases)
    it(`reads a long text of ${name}`, () => {
      assert.equal(countOf(rule, text, about), count)
    })

  it('counts the words of a list that is longer than the arguments a function takes', () => {
    assert.equal(countOf(sentenceTooLong, `Vis ${'a, '.repeat(200_000)}og a.`), 0)
  })

  it('looks for longer lists of words than the arguments a function takes', () => {
    const words = Array.from({ length: 8_000 }, (_, index) => `ord${String(index)}q`)
    const glossary = [{ term: 'ord', insteadOf: words }]
    assert.equal(countOf(termNotInGlossary, 'Et ord7q skal erstattes.', { settings: { glossary } }), 1)
  })

  it('looks for more brands than the arguments a function takes', () => {
    const brands = Array.from({ length: 200_000 }, (_, index) => `Merke${String(index)}q`)
    assert.equal(countOf(brandWithoutEquivalent, 'Løsningen skal ha Merke7q.', { settings: { brands } }), 1)
  })
})
