import type { Language } from '@kravspek/core'
import { outdatedItems, takenItems, type OutdatedItem } from '@kravspek/core/catalogue'
import type { CatalogueOutdatedArguments } from '../../catalogue-arguments.js'
import { jsonText } from '../../json-text.js'
import { paint } from '../../paint.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { wrappedLines } from '../../wrapped-lines.js'
import { changeLines } from './change-lines.js'
import { openWithCatalogues, type OpenSpecification } from './open-specification.js'
import { toldProblems } from './told-problems.js'

/**
 * `kravspek catalogue outdated`: which requirements of a specification the catalogues no longer have as they were taken.
 *
 * @returns exit code: 1 where there are such
 */
export function outdated(
  args: CatalogueOutdatedArguments,
  asked: Language | undefined,
  terminal: Terminal,
): number {
  const opened = openWithCatalogues(args.file, 'catalogue outdated', asked, terminal)
  if (opened === undefined) return 1
  const { catalogues, specification, said, shown } = opened
  const items = outdatedItems(specification, catalogues)
  const taken = takenItems(specification).length
  if (args.format === 'json') terminal.out(jsonText({ file: shown, taken, outdated: items }))
  else terminal.out(textOf(items, taken, opened, terminal))
  const problems = toldProblems(opened, said, terminal)
  return problems === 0 ? Number(items.length > 0) : problems
}

function textOf(
  items: readonly OutdatedItem[],
  taken: number,
  opened: OpenSpecification,
  terminal: Terminal,
): string {
  const { shown } = opened
  const { versions: said } = opened.said.catalogue
  if (items.length === 0) return `${visibleText(said.nothingOutdated(shown, taken))}\n`
  const blocks = items.map((item) => [...itemLines(item, opened, terminal), ''])
  const isNewer = items.some(({ state }) => state === 'newer')
  // What is from a catalogue that is not at hand may be as new as it can be.
  const count = items.filter(({ state }) => state === 'newer' || state === 'withdrawn').length
  const lines = [
    ...blocks.flat(),
    ...(count === 0 ? [] : [said.countOutdated(count, taken)]),
    ...(isNewer ? [visibleText(said.upgradeNext(shown))] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

function itemLines(
  { id, reference, state, taken, latest, isChangedHere, withdrawnBecause, changes }: OutdatedItem,
  { said, messages }: OpenSpecification,
  terminal: Terminal,
): readonly string[] {
  const { versions } = said.catalogue
  const head = paint('bold', visibleText(`${id} (${reference})`), terminal)
  const notes = [
    ...(withdrawnBecause === undefined ? [] : [withdrawnBecause]),
    ...(isChangedHere && (state === 'newer' || state === 'withdrawn') ? [versions.changedHere] : []),
    ...(state === 'newer' && isChangedHere && changes.length === 0 ? [versions.changesUnknown] : []),
  ]
  return [
    `${head}: ${visibleText(versions.state[state](taken, latest))}.`,
    ...notes.flatMap((note) => wrappedLines(note, terminal.columns, 2)),
    ...(state === 'newer' ? changeLines(changes, messages, said, terminal) : []),
  ]
}
