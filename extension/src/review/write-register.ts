import { registerText, type Edit, type Review } from '@kravspek/core'
import * as vscode from 'vscode'
import { documentAt } from '../files.js'
import { positionsIn, rangeOf, workspaceEditOf } from '../places.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'

/** `not-certain`: the register is written in a way that can't be changed without doing harm. */
export type WriteProblem = 'not-certain' | 'not-written'

/**
 * Writes the register of comments as it is to be, together with edits of the specification, as one change that can be undone.
 * Files that held nothing unsaved are saved; where one of them did, all of it is left for the person to save.
 *
 * @param edits of the specification's own files
 * @returns `undefined`: it is written
 */
export async function writeRegister(
  specifications: Specifications,
  opened: OpenSpecification,
  next: Review,
  edits: readonly Edit[] = [],
): Promise<WriteProblem | undefined> {
  const { analysis } = opened.session.check()
  const { reviewFile, sources } = analysis
  const before = sources.get(reviewFile)
  const after = registerText(before, next, analysis.specification?.language)
  if (after === undefined) return 'not-certain'

  const uri = opened.uriOf(reviewFile)
  if (uri.scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false)
    return 'not-written'
  const change = workspaceEditOf(opened, edits)
  if (before === undefined) change.createFile(uri, { contents: new TextEncoder().encode(after) })
  else if (after !== before) {
    const { start, end, text } = difference(before, after)
    change.replace(uri, rangeOf(positionsIn(opened, reviewFile), [start, end]), text)
  }
  const touched = [
    ...(before === undefined ? [] : [uri]),
    ...edits.map((each) => opened.uriOf(each.location.source)),
  ]
  const wasSaved = touched.every((each) => !isDirty(each))
  if (!(await vscode.workspace.applyEdit(change))) return 'not-written'
  if (wasSaved && !(await saveAll(touched))) return 'not-written'
  await specifications.reread(uri)
  await specifications.takeTyped(opened)
  return undefined
}

/** The one stretch in which two texts differ: it does not part what is one character to a reader. */
function difference(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before[start] === after[start]) start += 1
  // Whole lines, so that a line break of two characters is not parted either.
  start = before.lastIndexOf('\n', start - 1) + 1
  let same = 0
  while (same < shortest - start && before[before.length - 1 - same] === after[after.length - 1 - same])
    same += 1
  const lineEnd = before.indexOf('\n', before.length - same)
  const end = lineEnd === -1 ? before.length : lineEnd + 1
  return { start, end, text: after.slice(start, after.length - (before.length - end)) }
}

function isDirty(uri: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some((each) => each.isDirty && each.uri.toString() === uri.toString())
}

async function saveAll(uris: readonly vscode.Uri[]): Promise<boolean> {
  const results = await Promise.all(uris.map(async (each) => (await documentAt(each))?.save() ?? false))
  return results.every(Boolean)
}
