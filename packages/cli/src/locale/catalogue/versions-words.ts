import type { Language } from '@kravspek/core'
import type { LanguageProblem, OutdatedState, UntranslatedBecause, UpgradeProblem } from '@kravspek/core/catalogue'

/** What is said about versions of catalogue requirements, and about the language of a specification. */
export interface VersionsWords {
  /** Nothing is outdated. @param taken how many requirements come from a catalogue */
  readonly nothingOutdated: (file: string, taken: number) => string
  readonly countOutdated: (outdated: number, taken: number) => string
  readonly state: Readonly<Record<OutdatedState, (taken: string, latest: string) => string>>
  readonly changedHere: string
  readonly changesUnknown: string
  readonly upgradeNext: (file: string) => string
  /** Nobody can answer questions here. */
  readonly nobodyAnswers: string
  readonly issued: (file: string) => string
  readonly notUpgraded: Readonly<Record<UpgradeProblem, (id: string) => string>>
  readonly nothingToUpgrade: (file: string) => string
  readonly ownKept: string
  readonly conflict: (id: string) => string
  readonly own: string
  readonly was: string
  readonly latest: string
  readonly conflictNext: string
  readonly undecided: (names: readonly string[]) => string
  readonly lost: (name: string, value: string) => string
  readonly question: (id: string) => string
  /** What a person may answer, in small letters. */
  readonly answers: Readonly<Record<'yes' | 'no' | 'quit', readonly string[]>>
  readonly notUnderstood: string
  readonly upgraded: (ids: readonly string[]) => string
  readonly wouldUpgrade: (ids: readonly string[]) => string
  readonly leftAlone: (ids: readonly string[]) => string
  readonly nothingWritten: string
  readonly breaks: (file: string) => string
  readonly missingLanguage: string
  readonly unknownLanguage: (written: string) => string
  readonly languageProblem: Readonly<Record<LanguageProblem, (file: string, language: Language) => string>>
  readonly languageChanged: (file: string, to: Language, isDone: boolean) => string
  readonly translated: (requirements: number, sections: number) => string
  /** @param count of the texts of the starting point that nobody has changed, and that differ in the new language */
  readonly known: (count: number, to: Language, isDone: boolean) => string
  readonly marked: (requirements: number, from: Language) => string
  readonly remaining: (count: number, to: Language) => string
  readonly nothingRemains: string
  readonly because: Readonly<Record<Exclude<UntranslatedBecause, 'own'>, string>>
}
