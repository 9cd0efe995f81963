import type { Language } from '../document/nodes.js'
import type { Path } from '../finding/finding.js'
import type { Requirement, Section, Specification } from '../generated/specification.js'
import { isAsTaken } from '../schema/words-hash.js'

/** A requirement of a specification that says which one of a catalogue it comes from. */
export interface TakenItem {
  /** As it is written, without what its section says for all. */
  readonly own: Requirement
  readonly section: Section
  /** From the top of the composed specification. */
  readonly path: Path
  /** The language that its texts are in. */
  readonly language: Language
  /** What `from.catalogue` says: `velferdsteknologi/OPP-01`. */
  readonly reference: string
  /** The version that was taken, `1.0.0`. */
  readonly version: string
  /** Its words are not those that were taken, or nothing says what those were. */
  readonly isChangedHere: boolean
}

/** The requirements of a specification that come from a catalogue, in the order of the file. What is not said whole is left out. */
export function takenItems(specification: Specification): readonly TakenItem[] {
  return (specification.sections ?? []).flatMap((section, index) =>
    (section.requirements ?? []).flatMap((own, number): readonly TakenItem[] => {
      const { catalogue: reference, version } = own.from ?? {}
      if (reference === undefined || version === undefined || !isVersion(version)) return []
      const language = languageOf(own, section, specification)
      const path = ['sections', index, 'requirements', number]
      return [{ own, section, path, language, reference, version, isChangedHere: !isAsTaken(own, section.defaults) }]
    }),
  )
}

/** The language of a requirement's texts. */
export function languageOf(
  own: Requirement,
  { defaults, language }: Section,
  specification: Specification,
): Language {
  return own.language ?? defaults?.language ?? language ?? specification.language ?? 'nb'
}

/** Whether one version comes before (below 0) or after (above 0) another. Both are three numbers: `1.10.0`. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbersIn(one), numbersIn(other)]
  for (const [index, number] of a.entries()) {
    const difference = number - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function isVersion(version: string): boolean {
  return /^\d+\.\d+\.\d+$/.test(version)
}

function numbersIn(version: string): readonly number[] {
  return version.split('.').map(Number)
}
