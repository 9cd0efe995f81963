import type { Analysis, Edit } from '@kravspek/core'
import * as vscode from 'vscode'
import type { OpenSpecification } from '../specification.js'
import type { ProposedTexts } from './proposed-texts.js'

/**
 * Shows a file as it is beside the file as edits would make it, where the first edit stands.
 *
 * @returns closes what is shown
 */
export async function showDifference(
  specification: OpenSpecification,
  { sources }: Analysis,
  edits: readonly [Edit, ...Edit[]],
  title: string,
  proposals: ProposedTexts,
): Promise<() => Promise<void>> {
  const [first] = edits
  const { source } = first.location
  const inFile = edits.filter(({ location }) => location.source === source)
  const uri = specification.uriOf(source)
  const right = proposals.keep(uri.path, edited(sources.get(source) ?? '', inFile))
  const selection = await lineOf(right, first)
  await vscode.commands.executeCommand('vscode.diff', uri, right, title, { preview: true, selection })
  return () => closeDifference(right)
}

/** Where in the text as it would be the change stands. */
async function lineOf(uri: vscode.Uri, { location }: Edit): Promise<vscode.Range> {
  const position = (await vscode.workspace.openTextDocument(uri)).positionAt(location.range[0])
  return new vscode.Range(position, position)
}

function edited(text: string, edits: readonly Edit[]): string {
  const lastFirst = edits.toSorted((a, b) => b.location.range[0] - a.location.range[0])
  return lastFirst.reduce(
    (now, { location: { range }, newText }) => now.slice(0, range[0]) + newText + now.slice(range[1]),
    text,
  )
}

/** Closes the difference whose right side is shown from an address. */
async function closeDifference(right: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
  const tab = tabs.find(
    ({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.toString() === right.toString(),
  )
  if (tab !== undefined) await vscode.window.tabGroups.close(tab)
}
