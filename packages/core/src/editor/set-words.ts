import type { Analysis } from '../analyse.js'
import type { Edit, Path } from '../finding/finding.js'
import { wordChanges, withChanges } from '../review/word-changes.js'
import { isSameTree, readTree, withValue } from './read-tree.js'
import { setValueEdit } from './set-value.js'
import { editInSlice, sliceOf, textOfSlice } from './slice-of-file.js'
import { valueTargetOf } from './value-target.js'

/** With more changes than this the text is another, and is written whole. */
const mostChanges = 20

/**
 * The edits that give a text of the specification other words, each in its own place where that can be done: what stands
 * between them keeps its line breaks and its way of writing. The result is read again before it is given.
 *
 * @param path of the composed specification
 * @param before the text as it is
 * @returns by place, none touching another; `undefined` where it can't be done with certainty
 */
export function setWordsEdits(
  analysis: Analysis,
  path: Path,
  before: string,
  after: string,
): readonly Edit[] | undefined {
  const changes = wordChanges(before, after)
  if (changes.length > 1 && changes.length <= mostChanges) {
    const edits = changes.map((change) => setValueEdit(analysis, path, withChanges(before, [change])))
    const single = edits.flatMap((each) => (each?.length === 1 ? each : []))
    if (single.length === changes.length && gives(analysis, path, single, after)) return single
  }
  return setValueEdit(analysis, path, after)
}

/** Whether edits lie apart and give a field a value, and nothing else another. */
function gives(analysis: Analysis, path: Path, edits: readonly Edit[], value: string): boolean {
  const target = valueTargetOf(analysis, path)
  const text = target && analysis.sources.get(target.source)
  if (target === undefined || text === undefined) return false
  const slice = sliceOf(analysis, target.source, target.path)
  const part = textOfSlice(text, slice)
  let changed = ''
  let done = 0
  for (const edit of edits) {
    const inPart = edit.location.source === target.source ? editInSlice(edit, slice) : undefined
    if (inPart === undefined || inPart.location.range[0] < done) return false
    changed += part.slice(done, inPart.location.range[0]) + inPart.newText
    done = inPart.location.range[1]
  }
  const [old, now] = [readTree(part), readTree(changed + part.slice(done))]
  const wanted = old && withValue(old.tree, slice.path, value)
  if (old === undefined || wanted === undefined || now === undefined) return false
  return now.faults <= old.faults && isSameTree(now.tree, wanted)
}
