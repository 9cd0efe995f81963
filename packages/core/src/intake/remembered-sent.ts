import type { Analysis } from '../analyse.js'
import type { ReadEdition } from '../edition/edition-file.js'
import type { OpenedFile } from '../review/returned.js'
import type { Reviewer } from '../schema/reviewer.js'
import { likeliestDocument, possibleDocuments, type PossibleDocument } from './likeliest-document.js'
import { sentDocument, type HouseOptions, type SentDocument } from './sent-document.js'

/** What is known beside the files of a round. */
interface Round {
  readonly editions: readonly ReadEdition[]
  readonly house?: HouseOptions | undefined
  readonly reviewer?: Reviewer | undefined
}

/** Gives what files of one round were made from. Most are copies of one document: it is made once. */
export function rememberedSent(
  analysis: Analysis,
  { editions, house = {}, reviewer }: Round,
): (file: OpenedFile) => SentDocument & Partial<PossibleDocument> {
  const made = new Map<string, SentDocument>()
  let possible: readonly PossibleDocument[] | undefined
  return (file) => {
    const { stamp } = file
    if (stamp === undefined) {
      possible ??= possibleDocuments(analysis, editions, reviewer, house)
      return likeliestDocument(possible, file) ?? sentDocument(analysis, editions, stamp, house)
    }
    const key = JSON.stringify(stamp)
    const sent = made.get(key) ?? sentDocument(analysis, editions, stamp, house)
    made.set(key, sent)
    return sent
  }
}
