import type { Analysis } from '../analyse.js'
import type { Path } from '../finding/finding.js'
import { placeOfPath } from '../schema/field-of-path.js'
import { isObject } from '../schema/walk.js'
import { placeAt } from './place-at.js'

/** An object of a file, and what the schema says it is. */
export interface ConceptAt {
  readonly object: Readonly<Record<string, unknown>>
  readonly concept: string
  /** From the top of the file. */
  readonly path: Path
}

/** The objects that hold an offset of a file, the innermost first. Empty for a file that could not be read. */
export function conceptsAt(analysis: Analysis, source: string, offset: number): readonly ConceptAt[] {
  const file = analysis.files.get(source)
  const place = placeAt(analysis, source, offset)
  if (file === undefined || place === undefined) return []
  return [...place.containers, place.value]
    .flatMap((object, index): readonly ConceptAt[] => {
      if (!isObject(object)) return []
      const path = place.path.slice(0, index)
      const concept = conceptOf(file.value, file.concept, path)
      return concept === undefined ? [] : [{ object, concept, path }]
    })
    .reverse()
}

/** The concept of the object that a path leads to; `undefined` for a map of free names. */
function conceptOf(root: object, rootConcept: string, path: Path): string | undefined {
  if (path.length === 0) return rootConcept
  const { field, isItem } = placeOfPath(root, rootConcept, path)
  return field?.map === true && !isItem ? undefined : field?.concept
}
