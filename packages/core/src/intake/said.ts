import type { ReviewReply, ReviewThread, ReviewView } from '../generated/specification.js'
import type { Gappy } from '../source/without-gaps.js'

/** Something that was said in a file that came back, as the register would hold it if it were new. */
export interface Said {
  readonly thread: SaidThread
  /** What was said to it in the same file. */
  readonly replies: readonly Gappy<ReviewReply>[]
  /** When it was said, to the second; `undefined`: the file does not tell. */
  readonly moment: string | undefined
  /** Who said it, by the file; empty: the file does not tell. It tells people apart while files are read in, and is not kept. */
  readonly author: string
  /** It says no more than that something does not fit: whatever else the same people say there says it, too. */
  readonly isBare?: true
}

/** What the file says of a thread; what becomes of it is not there yet. */
export type SaidThread = Gappy<
  Pick<
    ReviewThread,
    | 'at'
    | 'part'
    | 'certainty'
    | 'quote'
    | 'kind'
    | 'role'
    | 'service'
    | 'persons'
    | 'person'
    | 'said'
    | 'proposal'
  >
> & { readonly how: 'comment' | 'change' | 'field' | 'form'; readonly text: string }

/** What was ticked of a requirement, without the file that it stands in. */
export type SaidView = Gappy<Omit<ReviewView, 'file'>> & { readonly at: string }

/** All that a file says, in its order. */
export interface SaidInFile {
  readonly said: readonly Said[]
  readonly views: readonly SaidView[]
}
