import type { Check } from '@kravspek/core'
import type * as vscode from 'vscode'
import { nameOf } from '../files.js'
import { languageFor, type Language } from '../language.js'
import { isOrganisationName, type OpenSpecification } from '../specification.js'
import { isOurs, type Specifications } from '../specifications.js'

/** What a question about a document is answered from. */
export interface AtHand {
  readonly specification: OpenSpecification
  /** Name of the document's file in the specification. */
  readonly source: string
  /** The newest check that could be read; its offsets are a little behind the text while that is broken. */
  readonly check: Check
  readonly language: Language
}

/** The specification that a document belongs to, its texts as they are now; `undefined` for a document that has none. */
export async function atHand(
  specifications: Specifications,
  document: vscode.TextDocument,
): Promise<AtHand | undefined> {
  if (!isOurs(document)) return undefined
  return fromSpecification(await specifications.of(document), document)
}

/**
 * The same as it was last judged, for what must answer while someone types: only where the specification has not been read
 * yet is it waited for.
 */
export async function soonAtHand(
  specifications: Specifications,
  document: vscode.TextDocument,
): Promise<AtHand | undefined> {
  const known = specifications.known(document.uri)
  return known === undefined ? atHand(specifications, document) : fromSpecification(known, document)
}

function fromSpecification(
  specification: OpenSpecification | undefined,
  document: vscode.TextDocument,
): AtHand | undefined {
  const source = specification?.nameOf(document.uri)
  if (specification === undefined || source === undefined) return undefined
  const check = specification.session.readable() ?? specification.session.check()
  return { specification, source, check, language: languageFor(check) }
}

/** A name that tells what a document without a specification holds; without a name of ours it is taken to be a specification. */
export function sourceNameOf({ uri, isUntitled }: vscode.TextDocument): string {
  const name = nameOf(uri)
  return isUntitled && isOrganisationName(name) ? `${name}.krav.yaml` : name
}

/** Every document of the language; those without a file, too. */
export const selector: vscode.DocumentSelector = { language: 'kravspek' }
