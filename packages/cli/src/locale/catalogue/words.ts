import type { Language } from '@kravspek/core'
import type { AddProblem } from '@kravspek/core/catalogue'
import type { CatalogueAction } from '../../command-names.js'
import type { CatalogueFolderTexts } from '../../catalogue-folder.js'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'
import type { VersionsWords } from './versions-words.js'

/** What is said about catalogues of requirements. */
export interface CatalogueWords {
  readonly unknownAction: (action: string | undefined, actions: readonly string[]) => string
  readonly missingWords: string
  readonly missingItem: (command: string) => string
  /** The municipality's own catalogues can't be used. */
  readonly settingsHaveErrors: (file: string) => string
  readonly folderProblem: Readonly<Record<FolderProblem, (name: string) => string>>
  readonly folderHasErrors: (folder: string, errors: number, isLeftOut: boolean) => string
  readonly otherVersion: (folder: string, version: string, wanted: string) => string
  readonly sameId: (folder: string, id: string) => string
  readonly unknownTechnology: (written: string, names: readonly string[]) => string
  readonly unknownTheme: (written: string, names: readonly string[]) => string
  readonly unknownItem: (written: string, meant: string | undefined) => string
  /** More than one catalogue has it. */
  readonly severalItems: (written: string, references: readonly string[]) => string
  /** A catalogue, in a line. */
  readonly head: (about: CatalogueHead) => string
  readonly count: (count: number) => string
  readonly nothingFound: (words: string) => string
  readonly nothingInScope: string
  readonly showNext: string
  /** Names of what `show` tells. */
  readonly labels: Readonly<
    Record<
      | ('text' | 'children' | 'plain' | 'ask' | 'rationale' | 'guidance' | 'values' | 'facts' | 'technologies')
      | ('allTechnologies' | 'theme' | 'sources' | 'goesWith' | 'excludes' | 'version' | 'earlier' | 'withdrawn' | 'words'),
      string
    >
  >
  readonly range: (min: string | undefined, max: string | undefined, unit: string | undefined) => string
  readonly usual: (value: string) => string
  readonly read: (date: string) => string
  readonly notInLanguage: (item: string, language: Language) => string
  /** A requirement was put into a specification. */
  readonly added: (id: string, reference: string, section: string, isNew: boolean) => string
  readonly choices: string
  readonly criterion: string
  readonly points: string
  readonly notAdded: (item: string, problem: Exclude<AddProblem, { readonly problem: 'issued' }>) => string
  readonly specificationHasErrors: string
  readonly addNext: (file: string, choices: number) => string
  readonly noSuggestions: (file: string) => string
  readonly suggestNext: (file: string) => string
  readonly versions: VersionsWords
  readonly usage: Readonly<Record<'catalogue' | `catalogue ${CatalogueAction}`, string>>
}

type FolderProblem = Extract<CatalogueFolderTexts, { readonly problem: string }>['problem']

export interface CatalogueHead {
  readonly title: string
  readonly version: string
  readonly licence: string | undefined
  readonly publisher: string | undefined
}

export const catalogueWords: Readonly<Record<Language, CatalogueWords>> = { nb, nn, en }
