import type { LoadedCatalogues } from '../../catalogues.js'
import type { Words } from '../../locale/words.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'

/**
 * Says which catalogues can't be used.
 *
 * @returns exit code of a command that did what it could: 2 where there were such
 */
export function toldProblems({ problems }: Pick<LoadedCatalogues, 'problems'>, said: Words, terminal: Terminal): number {
  terminal.err(problems.map((problem) => `kravspek: ${visibleText(problem(said))}\n`).join(''))
  return problems.length === 0 ? 0 : 2
}
