import type { DocumentMeta } from '../document/nodes.js'
import type { Specification } from '../generated/specification.js'
import type { DocumentView, Given } from './document-view.js'
import { viewHash } from './view-hash.js'
import type { Words } from './words.js'

/** What stands about a document: its properties, its running header and footer, its stamp. */
export function documentMeta(
  specification: Specification,
  document: string,
  { subject, meta = {} }: DocumentView,
  words: Words,
  given: Pick<Given, 'audience' | 'isPackVerified'> & Partial<Pick<Given, 'role' | 'service'>>,
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
    footer: [
      // What suppliers may not have says so on every page.
      given.audience === 'supplier' ? '' : labels.notForSuppliers,
      // The line has room for two names beside that.
      given.audience === 'supplier' || (specification.buyers ?? []).length < 3
        ? buyers
        : leadOf(specification),
      reference,
      version === undefined ? '' : `${labels.version.toLowerCase()} ${version}`,
    ]
      .filter(Boolean)
      .join(' · '),
    pageWords: labels.page,
    draftMark: draftMark(specification, words, given),
    stamp: {
      specification: specification.id,
      version: version ?? '',
      document,
      hash: viewHash(specification),
      // The page in a browser writes every value that is there.
      ...(given.role === undefined ? {} : { role: given.role }),
      ...(given.service === undefined ? {} : { service: given.service }),
    },
    ...meta,
  }
}

/** The buyer that leads the procurement, or the first of them. */
function leadOf({ buyers = [] }: Specification): string {
  const lead = buyers.find(({ role }) => role === 'lead') ?? buyers[0]
  return lead?.name ?? lead?.id ?? ''
}

/**
 * What is not approved says so on every page, and whether anyone has read its rule pack against the law. That is of no use
 * to those who are to say what they think of the requirements.
 */
function draftMark(
  { status }: Specification,
  { labels }: Words,
  { isPackVerified, audience }: Pick<Given, 'isPackVerified' | 'audience'>,
): string | undefined {
  if (status === 'approved' || status === 'issued') return undefined
  const mark = status === 'review' ? labels.reviewDraft : labels.draft
  return isPackVerified || audience === 'reviewer' ? mark : `${mark} – ${labels.packNotVerified}`
}
