import type { Language } from '@kravspek/core'
import { catalogueActions, type CatalogueAction } from './command-names.js'
import { isLanguage } from './language.js'
import { formatOf } from './option-values.js'
import type { Options } from './options.js'
import { Refusal } from './refusal.js'

interface CatalogueCommand<Action extends CatalogueAction> {
  readonly type: 'catalogue'
  readonly action: Action
}

/** What of the catalogues is asked for, as written. */
interface Scope {
  readonly technology: string | undefined
  readonly theme: string | undefined
  readonly format: 'text' | 'json'
}

export interface CatalogueListArguments extends CatalogueCommand<'list'>, Scope {}

export interface CatalogueSearchArguments extends CatalogueCommand<'search'>, Scope {
  readonly words: string
}

export interface CatalogueShowArguments extends CatalogueCommand<'show'> {
  /** `OPP-01` or `velferdsteknologi/OPP-01`. */
  readonly item: string
  readonly format: 'text' | 'json'
}

export interface CatalogueAddArguments extends CatalogueCommand<'add'> {
  /** The specification, as written. */
  readonly file: string
  readonly items: readonly string[]
  /** Id of the section to put them in. */
  readonly section: string | undefined
}

export interface CatalogueSuggestArguments extends CatalogueCommand<'suggest'> {
  readonly file: string
  readonly format: 'text' | 'json'
}

export interface CatalogueCheckArguments extends CatalogueCommand<'check'> {
  /** As written; `undefined`: the catalogue that comes with Kravspek. */
  readonly folder: string | undefined
  readonly format: 'text' | 'json'
}

export interface CatalogueOutdatedArguments extends CatalogueCommand<'outdated'> {
  readonly file: string
  readonly format: 'text' | 'json'
}

export interface CatalogueUpgradeArguments extends CatalogueCommand<'upgrade'> {
  readonly file: string
  /** Of requirements in the specification; empty: all that there are newer versions of. */
  readonly ids: readonly string[]
  readonly yes: boolean
  /** Where both have changed the same words, the specification's own stay. */
  readonly keepOwn: boolean
  readonly dryRun: boolean
}

export interface CatalogueLanguageArguments extends CatalogueCommand<'language'> {
  readonly file: string
  readonly to: Language
  readonly dryRun: boolean
}

export type CatalogueArguments =
  | CatalogueListArguments
  | CatalogueSearchArguments
  | CatalogueShowArguments
  | CatalogueAddArguments
  | CatalogueSuggestArguments
  | CatalogueCheckArguments
  | CatalogueOutdatedArguments
  | CatalogueUpgradeArguments
  | CatalogueLanguageArguments

/** @throws Refusal where the words behind the command are not understood */
export function catalogueArguments(
  command: 'catalogue' | `catalogue ${CatalogueAction}`,
  options: Options,
  words: readonly string[],
): CatalogueArguments {
  const [first, ...rest] = words
  const type = 'catalogue'
  switch (command) {
    case 'catalogue':
      throw new Refusal((said) => said.catalogue.unknownAction(first, catalogueActions), command)
    case 'catalogue list':
      nothingMore(words, command)
      return { type, action: 'list', ...scopeOf(options, command) }
    case 'catalogue search':
      if (words.every((word) => word.trim() === ''))
        throw new Refusal((said) => said.catalogue.missingWords, command)
      return { type, action: 'search', words: words.join(' '), ...scopeOf(options, command) }
    case 'catalogue show':
      if (first === undefined) throw new Refusal((said) => said.catalogue.missingItem(command), command)
      nothingMore(rest, command)
      return { type, action: 'show', item: first, format: formatOf(options, formats, command) }
    case 'catalogue add':
      if (first === undefined) throw new Refusal((said) => said.missingFile, command)
      if (rest.length === 0)
        throw new Refusal((said) => said.catalogue.missingItem(`${command} ${first}`), command)
      return { type, action: 'add', file: first, items: rest, section: options.get('section')?.value }
    case 'catalogue suggest':
      if (first === undefined) throw new Refusal((said) => said.missingFile, command)
      nothingMore(rest, command)
      return { type, action: 'suggest', file: first, format: formatOf(options, formats, command) }
    case 'catalogue check':
      nothingMore(rest, command)
      return { type, action: 'check', folder: first, format: formatOf(options, formats, command) }
    case 'catalogue outdated':
      if (first === undefined) throw new Refusal((said) => said.missingFile, command)
      nothingMore(rest, command)
      return { type, action: 'outdated', file: first, format: formatOf(options, formats, command) }
    case 'catalogue upgrade': {
      if (first === undefined) throw new Refusal((said) => said.missingFile, command)
      const [yes, keepOwn, dryRun] = [options.has('yes'), options.has('keep-own'), options.has('dry-run')]
      return { type, action: 'upgrade', file: first, ids: rest, yes, keepOwn, dryRun }
    }
    case 'catalogue language': {
      if (first === undefined) throw new Refusal((said) => said.missingFile, command)
      nothingMore(rest, command)
      return {
        type,
        action: 'language',
        file: first,
        to: languageOf(options),
        dryRun: options.has('dry-run'),
      }
    }
    default: {
      const unknown: never = command
      return unknown
    }
  }
}

function languageOf(options: Options): Language {
  const written = options.get('to')?.value
  if (written === undefined)
    throw new Refusal((said) => said.catalogue.versions.missingLanguage, 'catalogue language')
  if (!isLanguage(written))
    throw new Refusal((said) => said.catalogue.versions.unknownLanguage(written), 'catalogue language')
  return written
}

const formats = ['text', 'json'] as const

function scopeOf(options: Options, command: `catalogue ${CatalogueAction}`): Scope {
  return {
    technology: options.get('technology')?.value,
    theme: options.get('theme')?.value,
    format: formatOf(options, formats, command),
  }
}

function nothingMore([more]: readonly string[], command: `catalogue ${CatalogueAction}`): void {
  if (more !== undefined) throw new Refusal((said) => said.nothingMore(more), command)
}
