import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { analyse, check, defaultSettings, ruleCalled, type Language } from '@kravspek/core'

/** A requirement sentence and what an expert would want to be told about it. */
export interface CorpusEntry {
  readonly text: string
  readonly kind: 'minimum' | 'evaluated' | 'contract-term'
  /** Codes of rules. */
  readonly findings: readonly string[]
}

/** Half of the corpus was looked at while the rules were made, the other half was held back. */
export type Half = 'tune' | 'hold'

/** How a rule did on part of the corpus. */
export interface Score {
  readonly code: string
  readonly found: number
  readonly missed: number
  readonly wrong: number
}

export const languages: readonly Language[] = ['nb', 'nn', 'en']

export function readCorpus(language: Language): readonly CorpusEntry[] {
  const url = new URL(`../corpus/${language}.yaml`, import.meta.url)
  return load(readFileSync(url, 'utf8')) as readonly CorpusEntry[]
}

/** The half that a sentence belongs to: by its SHA-256, so that nobody chose. */
export function halfOf({ text }: CorpusEntry): Half {
  const [first = 0] = createHash('sha256').update(text, 'utf8').digest()
  return first % 2 === 0 ? 'tune' : 'hold'
}

/** The codes that rules on requirements give a sentence, the strict ones too. */
function codesFor({ text, kind }: CorpusEntry, language: Language): ReadonlySet<string> {
  const specification = {
    kravspek: 1,
    id: 'prove',
    title: 'Prøve',
    language,
    status: 'draft',
    sections: [{ id: 's', title: 'S', requirements: [{ id: 'K-1', kind, text }] }],
  }
  const analysis = analyse('prove.krav.yaml', () => ({ text: JSON.stringify(specification) }))
  const { findings } = check(analysis, { ...defaultSettings, profile: 'strict' })
  return new Set(findings.map(({ code }) => code).filter((code) => ruleCalled(code)?.scope === 'requirement'))
}

/** How each rule that the corpus labels did on one half, in one language. */
export function scores(language: Language, half: Half): readonly Score[] {
  const labelled = new Set(languages.flatMap((each) => readCorpus(each).flatMap(({ findings }) => findings)))
  const tallies = new Map([...labelled].map((code) => [code, { found: 0, missed: 0, wrong: 0 }]))
  for (const entry of readCorpus(language).filter((each) => halfOf(each) === half)) {
    const told = codesFor(entry, language)
    for (const [code, tally] of tallies) {
      const isExpected = entry.findings.includes(code)
      if (isExpected && told.has(code)) tally.found += 1
      else if (isExpected) tally.missed += 1
      else if (told.has(code)) tally.wrong += 1
    }
  }
  return [...tallies]
    .map(([code, tally]) => ({ code, ...tally }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

/** The scores of all languages together. */
export function sumOf(all: readonly (readonly Score[])[]): readonly Score[] {
  const sums = new Map<string, Score>()
  for (const score of all.flat()) {
    const { found = 0, missed = 0, wrong = 0 } = sums.get(score.code) ?? {}
    sums.set(score.code, {
      code: score.code,
      found: found + score.found,
      missed: missed + score.missed,
      wrong: wrong + score.wrong,
    })
  }
  return [...sums.values()]
}

/** Of what the rule said, how much was right. 1 where it said nothing. */
export function precision({ found, wrong }: Score): number {
  return found + wrong === 0 ? 1 : found / (found + wrong)
}

/** Of what should have been said, how much the rule said. 1 where nothing should have been. */
export function recall({ found, missed }: Score): number {
  return found + missed === 0 ? 1 : found / (found + missed)
}
