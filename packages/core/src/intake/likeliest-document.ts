import type { Analysis } from '../analyse.js'
import type { DocumentTree } from '../document/nodes.js'
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
 * each of those who were asked. Each is built when its tree is asked for: of a large specification all of them take seconds.
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
      cutsOf(edition.analysis, told).map((cut) =>
        builtWhenAsked(() => editionDocument(edition, 'review', cut, { analysis, editions, house }), {
          analysis: edition.analysis,
          source: 'edition',
          isOlder: !isAsNow(edition, analysis),
          isExact,
          version: edition.version,
          cut,
        }),
      ),
    )
  const ofNow = cutsOf(analysis, told).map((cut) =>
    builtWhenAsked(() => presentDocument(analysis, 'review', cut, house), {
      analysis,
      source: 'unknown',
      isOlder: false,
      isExact,
      version: undefined,
      cut,
    }),
  )
  return [...ofEditions, ...ofNow]
}

function builtWhenAsked(build: () => DocumentTree, about: Omit<PossibleDocument, 'tree'>): PossibleDocument {
  let built: DocumentTree | undefined
  return {
    ...about,
    get tree() {
      return (built ??= build())
    },
  }
}

/**
 * The one of several documents that a file without a stamp is most like, the first of equals. A file that is like none of
 * them is read against the present text, and nobody can tell what it is.
 */
export function likeliestDocument(
  documents: readonly PossibleDocument[],
  { likeness }: Pick<OpenedFile, 'likeness'>,
): PossibleDocument | undefined {
  let likest: Judged | undefined
  let likestNow: Judged | undefined
  for (const document of documents) {
    const judged = { document, share: likeness?.(document.tree) ?? 0 }
    if (judged.share === 1) return document
    likest = likerOf(likest, judged)
    if (document.version === undefined) likestNow = likerOf(likestNow, judged)
  }
  if (likest !== undefined && likest.share >= leastLikeness) return likest.document
  return likestNow && { ...likestNow.document, cut: {} }
}

interface Judged {
  readonly document: PossibleDocument
  readonly share: number
}

function likerOf(first: Judged | undefined, second: Judged): Judged {
  return first === undefined || second.share > first.share ? second : first
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
