import type { ReviewThread } from '../generated/specification.js'
import type { ReturnedPlace } from '../review/returned.js'
import { isIdentifier } from '../schema/identifier.js'

/** Where something belongs: in the specification, or in a part of the document that stands for nothing in it. */
export type Place = Pick<ReviewThread, 'at' | 'part' | 'certainty'>

/** Of a document, as Kravspek names them: `:other`, `:night`. */
const documentPart = /^:[A-Za-z0-9ÆØÅæøå_.:-]{1,120}$/

/** What stands in a document for something of the specification: a section within a portion, a chapter for a role. */
const standsFor = /^:(?:portion-\d+|role)[-:](.+)$/

/**
 * The place of something in a file that came back. An id that is gone from the specification is kept: what was said of it
 * still asks for an answer.
 *
 * @param isKnown whether something of the specification, as it is or as it was sent out, has an id
 */
export function placeOf(place: ReturnedPlace | undefined, isKnown: (id: string) => boolean): Place {
  if (place === undefined) return {}
  const { id, certainty } = place
  const meant = standsFor.exec(id)?.[1]
  if (meant !== undefined && isKnown(meant)) return { at: meant, certainty }
  if (isIdentifier(id)) return { at: id, certainty }
  return documentPart.test(id) ? { part: id, certainty } : {}
}

/** What a field of a document asks for. */
export interface FieldId {
  /** Id of what the field belongs to. */
  readonly place: string
  readonly asks: 'comment' | 'view' | 'answer' | 'role' | 'service' | 'persons' | 'other'
}

/** Reads the id of a field: `OPP-01:comment`, `S-01:answer`, `:role`. */
export function readFieldId(id: string): FieldId {
  if (id === ':role' || id === ':service' || id === ':persons')
    return { place: id, asks: id.slice(1) as 'role' | 'service' | 'persons' }
  const match = /^(.+):(comment|view|answer)$/.exec(id)
  if (match === null) return { place: id, asks: 'other' }
  return { place: match[1] ?? '', asks: match[2] as 'comment' | 'view' | 'answer' }
}
