import type { Language } from '@kravspek/core'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'

/** What is said by whoever begins a specification. */
export interface NewWords {
  readonly missingTechnology: (all: readonly NamedTechnology[]) => string
  /** @param perhaps titles of those that may have been meant */
  readonly unknownTechnology: (
    written: string,
    perhaps: readonly string[],
    all: readonly NamedTechnology[],
  ) => string
  readonly unknownProfile: (written: string) => string
  readonly notNewName: (file: string) => string
  readonly exists: (file: string) => string
  readonly organisationElsewhere: (file: string) => string
  readonly organisationTooLarge: (file: string) => string
  readonly organisationHasErrors: (file: string, first: string) => string
  readonly wrote: (technology: string, file: string) => string
  /** @param sentence «89 av 283 valg gjenstår» */
  readonly left: (sentence: string) => string
  readonly next: (file: string) => string
  readonly ask: {
    readonly language: string
    readonly yes: string
    readonly no: string
    readonly again: (count: number) => string
    readonly againOrName: (count: number) => string
    readonly procurement: string
    readonly noProcurement: string
    readonly goOn: string
    readonly technology: string
    readonly buyer: string
    readonly services: string
    readonly profile: string
    readonly standard: string
    readonly small: string
    readonly file: (suggested: string) => string
  }
  readonly usage: string
}

export interface NamedTechnology {
  readonly name: string
  readonly title: string
}

export const newWords: Readonly<Record<Language, NewWords>> = { nb, nn, en }
