import type { Edit, Location, Range } from '@kravspek/core'
import * as vscode from 'vscode'
import type { OpenSpecification } from './specification.js'

/** Turns offsets of a text into positions; an open document does it itself. */
export interface Positions {
  readonly positionAt: (offset: number) => vscode.Position
}

/** Where offsets of a specification's file stand: by its document where it is open, else by the text that was read. */
export function positionsIn(specification: OpenSpecification, source: string): Positions {
  const uri = specification.uriOf(source).toString()
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri)
  return document ?? positionsOf(specification.session.check().analysis.sources.get(source) ?? '')
}

export function rangeOf(positions: Positions, [start, end]: Range): vscode.Range {
  return new vscode.Range(positions.positionAt(start), positions.positionAt(end))
}

export function locationOf(specification: OpenSpecification, { source, range }: Location): vscode.Location {
  return new vscode.Location(specification.uriOf(source), rangeOf(positionsIn(specification, source), range))
}

/** One change of the workspace from edits that may be in several files. */
export function workspaceEditOf(
  specification: OpenSpecification,
  edits: readonly Edit[],
): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit()
  for (const { location, newText } of edits) {
    const { uri, range } = locationOf(specification, location)
    change.replace(uri, range, newText)
  }
  return change
}

function positionsOf(text: string): Positions {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return {
    positionAt: (offset) => {
      let first = 0
      let last = starts.length - 1
      while (first < last) {
        const middle = (first + last + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) first = middle
        else last = middle - 1
      }
      return new vscode.Position(first, offset - (starts[first] ?? 0))
    },
  }
}
