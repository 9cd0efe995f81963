import type { Analysis } from '../analyse.js'
import { buildDocument, stemOf, type BuildOptions } from '../build.js'
import { audienceOf, documentKinds, type DocumentKind } from '../document-kinds.js'
import type { DocumentTree } from '../document/nodes.js'
import type { ReadEdition } from '../edition/edition-file.js'
import { latestEdition } from '../edition/next-edition.js'
import { buildFromEdition } from '../output/edition-documents.js'
import type { ReturnedStamp } from '../review/returned.js'
import { readableBy } from '../view/readable.js'
import { viewHash } from '../view/view-hash.js'

/** What a file that came back was made from. */
export interface SentDocument extends SentText {
  /** The document as it was sent out. */
  readonly tree: DocumentTree
}

/** The text that a file that came back was made from. */
export interface SentText {
  readonly analysis: Analysis
  /** `unknown`: the text that it was made from is not at hand; it is read against the one that there is. */
  readonly source: 'edition' | 'current' | 'unknown'
  /** It was made from another text than the present one. */
  readonly isOlder: boolean
  /** It is the very text, as far as anyone can tell: words that differ from it were written by those who had the file. */
  readonly isExact: boolean
}

/** What makes documents the buyer's own, see `BuildOptions`. */
export type HouseOptions = Pick<BuildOptions, 'fill' | 'settings'>

/**
 * The document that a file was made from, made once more: of the edition whose text the file's stamp tells, else of the
 * present text if it is that, else of the edition of that version, else of the present text, as all that there is.
 *
 * @throws where `analysis.specification` is `undefined`
 */
export function sentDocument(
  analysis: Analysis,
  editions: readonly ReadEdition[],
  stamp: ReturnedStamp | undefined,
  house: HouseOptions = {},
): SentDocument {
  const { edition, ...found } = sentFrom(analysis, editions, stamp)
  const hasOwnTemplates = Object.keys(edition?.record.house.templates ?? {}).length > 0
  const text = { ...found, isExact: found.isExact && (!hasOwnTemplates || house.fill !== undefined) }
  const kind = kindOf(stamp) ?? 'review'
  const cut = cutOf(stamp, text.analysis)
  // A reply tells what stands in the register, and belongs to no edition.
  if (kind === 'reply') return { ...text, tree: buildDocument(analysis, kind, { ...house, ...cut }).tree }
  const tree =
    edition === undefined
      ? presentDocument(analysis, kind, cut, house)
      : editionDocument(edition, kind, cut, { analysis, editions, house })
  return { ...text, tree }
}

/** Whom a document is for. */
export type Cut = Pick<BuildOptions, 'role' | 'service'>

/** A document of the text as it is, as it would have been sent out. */
export function presentDocument(
  analysis: Analysis,
  kind: DocumentKind,
  cut: Cut,
  house: HouseOptions,
): DocumentTree {
  // The register tells what came back since, and the document was made before that.
  return buildDocument({ ...analysis, review: undefined }, kind, { ...house, ...cut }).tree
}

/** A document of an edition, as it was sent out. */
export function editionDocument(
  edition: ReadEdition,
  kind: DocumentKind,
  cut: Cut,
  {
    analysis,
    editions,
    house,
  }: {
    readonly analysis: Analysis
    readonly editions: readonly ReadEdition[]
    readonly house: HouseOptions
  },
): DocumentTree {
  const since = editions.find(({ version }) => version === edition.record.since)
  const options = { stem: stemOf(analysis.name), fill: house.fill }
  const built = buildFromEdition(edition, [{ kind, ...cut }], since, options)
  return (built[0] ?? buildDocument(edition.analysis, kind, cut)).tree
}

/** Whom a document is for, as far as the specification knows them: a stamp is what a stranger's file says. */
export function cutOf(cut: Cut | undefined, analysis: Analysis): Cut {
  return { role: knownId(cut?.role, analysis), service: knownId(cut?.service, analysis) }
}

/** The text that a file was made from: see `sentDocument`. */
export function sentText(
  analysis: Analysis,
  editions: readonly ReadEdition[],
  stamp: ReturnedStamp | undefined,
): SentText {
  const { edition: _, ...text } = sentFrom(analysis, editions, stamp)
  return text
}

function sentFrom(
  analysis: Analysis,
  editions: readonly ReadEdition[],
  stamp: ReturnedStamp | undefined,
): SentText & { readonly edition: ReadEdition | undefined } {
  if (stamp === undefined)
    return { analysis, source: 'unknown', isOlder: false, isExact: false, edition: undefined }
  const isOlder = !isOf(stamp, (audience, hash) => isPresent(audience, hash, analysis))
  const withVersion = editions.filter(({ version }) => version === stamp.version)
  const withText = (some: readonly ReadEdition[]): ReadEdition | undefined =>
    latestOf(some.filter(({ record }) => isOf(stamp, (audience, hash) => record.hashes[audience] === hash)))
  const exact = withText(withVersion) ?? withText(editions)
  const edition = exact ?? (isOlder ? latestOf(withVersion) : undefined)
  if (edition !== undefined)
    return { analysis: edition.analysis, source: 'edition', isOlder, isExact: edition === exact, edition }
  return { analysis, source: isOlder ? 'unknown' : 'current', isOlder, isExact: !isOlder, edition: undefined }
}

/** Whether an edition that was sent to the services says what the present text says. */
export function isAsNow({ record }: ReadEdition, analysis: Analysis): boolean {
  return isPresent('reviewer', record.hashes.reviewer, analysis)
}

function latestOf(editions: readonly ReadEdition[]): ReadEdition | undefined {
  const latest = latestEdition(editions.map(({ record }) => record))
  return editions.find(({ record }) => record === latest)
}

const readers = ['reviewer', 'supplier', 'leader'] as const

type Reader = (typeof readers)[number]

/** Changes are told to those who got the edition before; of a kind of document that we do not know anyone may be the reader. */
function isOf(stamp: ReturnedStamp, hasHash: (audience: Reader, hash: string) => boolean): boolean {
  const kind = kindOf(stamp)
  const audiences = kind === undefined || kind === 'changes' ? readers : [audienceOf(kind)]
  return audiences.some((audience) => hasHash(audience, stamp.hash))
}

const hashes = new WeakMap<object, Map<string, string>>()

/** Whether a hash is that of the present text. What is sent out is no draft any more, whatever its own file still says. */
function isPresent(audience: Reader, hash: string, { specification }: Analysis): boolean {
  if (specification === undefined) throw new Error('A specification with errors is not rendered')
  // Of a large specification it takes a while, and several files are read in at once.
  const known = hashes.get(specification) ?? new Map<string, string>()
  hashes.set(specification, known)
  const readable = readableBy(specification, audience)
  return (['as it is', 'review', 'issued'] as const).some((status) => {
    const key = `${audience} ${status}`
    const made = known.get(key) ?? viewHash(status === 'as it is' ? readable : { ...readable, status })
    known.set(key, made)
    return made === hash
  })
}

function kindOf(stamp: ReturnedStamp | undefined): DocumentKind | undefined {
  return documentKinds.find((kind) => kind === stamp?.document)
}

/** The id of a role or a service that the specification knows. */
function knownId(id: string | undefined, { ids }: Analysis): string | undefined {
  return id !== undefined && ids.has(id) ? id : undefined
}
