import type { Review, ReviewFile } from '../generated/specification.js'
import type { Reviewer } from '../schema/reviewer.js'

/**
 * A register in which a file that was read in before gets its sender, now that the adviser says who it is. Only what nobody
 * has said yet is filled in; otherwise the register is the very same one.
 */
export function nameSender(review: Review, file: ReviewFile, reviewer: Reviewer | undefined): Review {
  const isTold = reviewer?.role !== undefined || reviewer?.service !== undefined
  if (!isTold || !isNameless(file)) return review
  const named = <T extends Reviewer>(some: T): T => ({
    ...some,
    ...(reviewer.role === undefined ? {} : { role: reviewer.role }),
    ...(reviewer.service === undefined ? {} : { service: reviewer.service }),
  })
  return {
    ...review,
    ...(review.files === undefined
      ? {}
      : { files: review.files.map((each) => (each.id === file.id ? named(each) : each)) }),
    ...(review.threads === undefined
      ? {}
      : {
          threads: review.threads.map((thread) =>
            isNameless(thread) && thread.files?.length === 1 && thread.files[0] === file.id
              ? named(thread)
              : thread,
          ),
        }),
    ...(review.views === undefined
      ? {}
      : {
          views: review.views.map((view) => (isNameless(view) && view.file === file.id ? named(view) : view)),
        }),
  }
}

function isNameless({ role, service }: Reviewer): boolean {
  return role === undefined && service === undefined
}
