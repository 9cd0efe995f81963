import type { Review } from '../generated/specification.js'
import type { Returned, ReturnedPlace } from '../review/returned.js'

/** The heading of a comment in a reply, see view/reply. */
const replied = /^:comment-(.+)$/

/**
 * What was said in a reply that came back, each saying at what the comment was about that it stands at: whoever gets a
 * reply says more of the same.
 *
 * @param review the register that the reply was made from
 */
export function saidInReply(returned: Returned, review: Review | undefined): Returned {
  const threads = new Map((review?.threads ?? []).map((thread) => [thread.id, thread]))
  const about = <Remark extends { readonly place: ReturnedPlace | undefined }>(remark: Remark): Remark => {
    const [, id] = replied.exec(remark.place?.id ?? '') ?? []
    if (remark.place === undefined || id === undefined) return remark
    // Where someone has copied a thread by hand, the number of the copy follows its id.
    const { at, part } = threads.get(id) ?? threads.get(id.replace(/\.\d+$/, '')) ?? {}
    const place = at ?? part
    return { ...remark, place: place === undefined ? undefined : { ...remark.place, id: place } }
  }
  return { ...returned, comments: returned.comments.map(about), changes: returned.changes.map(about) }
}
