import type { Analysis } from '../analyse.js'
import type { ReadEdition } from '../edition/edition-file.js'
import type { OpenedFile } from '../review/returned.js'
import type { Reviewer } from '../schema/reviewer.js'
import {
  cutOf,
  editionDocument,
  isAsNow,
  presentDocument,
  type Cut,
  type HouseOptions,
  type SentDocument,
} from './sent-document.js'

/** A document that a file may have been made from. */
export interface PossibleDocument extends SentDocument {
  /** Of the edition that it is of; `undefined`: it is of the present text. */
  readonly version: string | undefined
  /** Whom it is for: the file is from them, if it is this document. */
  readonly cut: Reviewer
}

/** Which text a file was made from is only likely: what differs may have been written here, before or after. */
const isExact = false

/**
 * The documents that were sent out to be read: of every edition, the latest first, and of the present text; whole and for
 * each of those who were asked.
 *
 * @param told who sent a file, where the adviser says it
 * @throws where `analysis.specification` is `undefined`
 */
export function possibleDocuments(
  analysis: Analysis,
  editions: readonly ReadEdition[],
  told: Reviewer | undefined,
  house: HouseOptions,
): readonly PossibleDocument[] {
  const ofEditions = editions
    .filter(({ record }) => record.kind === 'review')
    .toReversed()
    .flatMap((edition) =>
      cutsOf(edition.analysis, told).map((cut): PossibleDocument => ({
        analysis: edition.analysis,
        source: 'edition',
        isOlder: !isAsNow(edition, analysis),
        isExact,
        tree: editionDocument(edition, 'review', cut, { analysis, editions, house }),
        version: edition.version,
        cut,
      })),
    )
  const ofNow = cutsOf(analysis, told).map((cut): PossibleDocument => ({
    analysis,
    source: 'unknown',
    isOlder: false,
    isExact,
    tree: presentDocument(analysis, 'review', cut, house),
    version: undefined,
    cut,
  }))
  return [...ofEditions, ...ofNow]
}

/**
 * The one of several documents that a file without a stamp is most like, the first of equals. A file that is like none of
 * them is read against the present text, and nobody can tell what it is.
 */
export function likeliestDocument(
  documents: readonly PossibleDocument[],
  { likeness = () => 0 }: Pick<OpenedFile, 'likeness'>,
): PossibleDocument | undefined {
  const judged = documents
    .map((document) => ({ document, share: likeness(document.tree) }))
    .toSorted((a, b) => b.share - a.share)
  const [best] = judged
  if (best !== undefined && best.share >= leastLikeness) return best.document
  const near = judged.find(({ document }) => document.version === undefined)
  return near && { ...near.document, cut: {} }
}

/** Of the paragraphs of both: what people write in a document is little beside what stands there. */
const leastLikeness = 0.85

function cutsOf(analysis: Analysis, told: Reviewer | undefined): readonly Cut[] {
  const asked = analysis.specification?.serviceInvolvement?.reviewers ?? []
  const cuts = [...(told === undefined ? [] : [told]), {}, ...asked].flatMap((whom) => {
    const { role, service } = cutOf(whom, analysis)
    return [{ role, service }, { role }, { service }]
  })
  return [...new Map(cuts.map((cut) => [JSON.stringify([cut.role, cut.service]), cut])).values()]
}
