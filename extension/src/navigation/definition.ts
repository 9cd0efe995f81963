import { definitionAt, referencesAt } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { locationOf, rangeOf } from '../places.js'
import { atHand, selector } from '../typing/at-hand.js'
import type { Feature } from '../workbench.js'

/** Leads from an id, a parameter or a file to where it is defined. */
export const goToDefinition: Feature = ({ specifications }) =>
  vscode.languages.registerDefinitionProvider(selector, {
    provideDefinition: async (document, position) => {
      const here = await atHand(specifications, document)
      if (here === undefined) return undefined
      const { specification, source, check } = here
      const definition = definitionAt(check.analysis, source, document.offsetAt(position))
      return definition?.targets.map(({ location, selection }): vscode.LocationLink => {
        const { uri, range } = locationOf(specification, location)
        return {
          originSelectionRange: rangeOf(document, definition.origin.range),
          targetUri: uri,
          targetRange: range,
          targetSelectionRange: locationOf(specification, selection).range,
        }
      })
    },
  })

/** Lists what refers to an id or a parameter. */
export const findReferences: Feature = ({ specifications }) =>
  vscode.languages.registerReferenceProvider(selector, {
    provideReferences: async (document, position, { includeDeclaration }) => {
      const here = await atHand(specifications, document)
      if (here === undefined) return []
      const { specification, source, check } = here
      const options = { withDeclaration: includeDeclaration }
      const places = referencesAt(check.analysis, source, document.offsetAt(position), options)
      return places.map((each) => locationOf(specification, each))
    },
  })

/** Marks the other places of the document where the id at the cursor stands. */
export const highlightUses: Feature = ({ specifications }) =>
  vscode.languages.registerDocumentHighlightProvider(selector, {
    provideDocumentHighlights: async (document, position) => {
      const here = await atHand(specifications, document)
      if (here === undefined) return []
      const { analysis } = here.check
      const offset = document.offsetAt(position)
      const given =
        definitionAt(analysis, here.source, offset)?.targets.map(({ selection }) => selection) ?? []
      return referencesAt(analysis, here.source, offset)
        .filter(({ source }) => source === here.source)
        .map(({ source, range }) => {
          const { Read, Write } = vscode.DocumentHighlightKind
          const isGiven = given.some((each) => each.source === source && each.range[0] === range[0])
          return new vscode.DocumentHighlight(rangeOf(document, range), isGiven ? Write : Read)
        })
    },
  })
