import type { DocumentMeta } from '../document/nodes.js'
import type { Specification } from '../generated/specification.js'
import { viewHash } from './view-hash.js'
import type { Words } from './words.js'

/** What stands about a document: its properties, its running header and footer, its stamp. */
export function documentMeta(
  specification: Specification,
  document: string,
  subject: string,
  words: Words,
): DocumentMeta {
  const { labels } = words
  const title = specification.title ?? specification.id
  const buyers = words.list((specification.buyers ?? []).map(({ id, name }) => name ?? id))
  const reference = specification.procurement?.reference
  const version = specification.version
  return {
    language: words.language,
    title: `${subject} – ${title}`,
    subject,
    author: buyers,
    keywords: [specification.id, reference, ...(specification.procurement?.cpv ?? [])].filter(
      (word) => word !== undefined,
    ),
    date: specification.date,
    header: { left: title, right: subject },
    footer: [buyers, reference, version === undefined ? '' : `${labels.version.toLowerCase()} ${version}`]
      .filter(Boolean)
      .join(' · '),
    pageWords: labels.page,
    draftMark: draftMark(specification, words),
    stamp: {
      specification: specification.id,
      version: version ?? '',
      document,
      hash: viewHash(specification),
    },
  }
}

/** What is not approved says so on every page. */
function draftMark({ status }: Specification, { labels }: Words): string | undefined {
  if (status === 'approved' || status === 'issued') return undefined
  return status === 'review' ? labels.reviewDraft : labels.draft
}
