import { inflateByChunks, type Inflater } from './inflate.js'
import { partText } from './part-text.js'
import { packedContent, zipDirectory, type ZipEntry } from './zip-directory.js'

/** Why a file is not read. */
export type PackageRefusal =
  | 'not-a-package'
  | 'packed-too-large'
  | 'unpacked-too-large'
  | 'too-many-parts'
  | 'unsafe-name'
  | 'duplicate-name'
  | 'doctype'
  | 'old-or-encrypted'

export type OpenedPackage =
  | { readonly type: 'package'; readonly parts: ReadonlyMap<string, Uint8Array> }
  /** `part`: the name of the part that gave the reason, empty where it is the whole file. */
  | { readonly type: 'refused'; readonly refusal: PackageRefusal; readonly part: string }

const mega = 1024 * 1024

/** What a document of any honest size stays within. */
export const packageLimits = {
  packedBytes: 25 * mega,
  unpackedBytes: 200 * mega,
  /** Unpacked against packed, over the whole file. */
  ratio: 200,
  parts: 2000,
} as const

/**
 * The parts of an Office file by name, unpacked. Safe on files from strangers: what the file claims to hold is judged before
 * anything is unpacked, what comes out of the decompressor is held against it, and XML with a document type, and so
 * entities, is refused.
 *
 * @param inflate what unpacks: a program that has a faster one gives it
 */
export const openPackage = (bytes: Uint8Array, inflate: Inflater = inflateByChunks): OpenedPackage => {
  if (bytes.length > packageLimits.packedBytes) return refused('packed-too-large')
  if (compoundFile.every((byte, index) => bytes[index] === byte)) return refused('old-or-encrypted')
  const entries = zipDirectory(bytes, packageLimits.parts)
  if (entries === undefined || entries.length === 0) return refused('not-a-package')
  const unpackedLimit = Math.min(packageLimits.unpackedBytes, bytes.length * packageLimits.ratio)
  const claim = refusedByDirectory(entries, unpackedLimit)
  if (claim !== undefined) return claim
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const unpacked = unpack(bytes, entry, inflate)
    if (unpacked === undefined) return refused('not-a-package')
    if (unpacked === 'more-than-claimed') return refused('unpacked-too-large', entry.name)
    if (!entry.name.endsWith('/')) parts.set(entry.name, unpacked)
  }
  return withParts(parts)
}

/** Word before 2007, and Word with a password, wrap the document in another kind of file ([MS-CFB]). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]

/** What can be refused before anything is unpacked. */
const refusedByDirectory = (
  entries: readonly ZipEntry[],
  unpackedLimit: number,
): OpenedPackage | undefined => {
  const names = new Set<string>()
  let unpackedBytes = 0
  for (const { name, isEncrypted, unpackedBytes: claimed } of entries) {
    if (isEncrypted) return refused('old-or-encrypted', name)
    if (names.has(name)) return refused('duplicate-name', name)
    if (!isSafeName(name)) return refused('unsafe-name', name)
    if (names.size >= packageLimits.parts) return refused('too-many-parts', name)
    names.add(name)
    unpackedBytes += claimed
    if (unpackedBytes > unpackedLimit) return refused('unpacked-too-large', name)
  }
  return undefined
}

/** What a file claims to hold has been found to be within bounds; what comes out beyond it is not waited for. */
const unpack = (
  bytes: Uint8Array,
  entry: ZipEntry,
  inflate: Inflater,
): Uint8Array | 'more-than-claimed' | undefined => {
  const packed = packedContent(bytes, entry)
  if (packed === undefined) return undefined
  if (entry.method === 0) return packed.length > entry.unpackedBytes ? 'more-than-claimed' : packed
  if (entry.method !== 8) return undefined
  const unpacked = inflate(packed, entry.unpackedBytes)
  if (unpacked === undefined || unpacked === 'more-than-claimed') return unpacked
  return unpacked.length === entry.unpackedBytes ? unpacked : undefined
}

const withParts = (parts: ReadonlyMap<string, Uint8Array>): OpenedPackage => {
  if (!parts.has('[Content_Types].xml')) return refused('not-a-package')
  for (const [part, bytes] of parts) {
    if (isXml(part) && hasDocumentType(bytes)) return refused('doctype', part)
  }
  return { type: 'package', parts }
}

/** A document type stands before the first element: where that begins soon, the rest need not be looked at. */
const hasDocumentType = (bytes: Uint8Array): boolean =>
  !soonBegun.test(partText(bytes.subarray(0, 4096))) && partText(bytes).includes('<!DOCTYPE')

const soonBegun = /^\uFEFF?\s*(?:<\?[^?]*\?>\s*)?<[A-Za-z_]/

/** Whether a part is XML that is read as such; pictures in SVG are not. */
export const isXml = (part: string): boolean => /\.(xml|rels)$/i.test(part)

const refused = (refusal: PackageRefusal, part = ''): OpenedPackage => ({ type: 'refused', refusal, part })

const isSafeName = (name: string): boolean =>
  name !== '' && !/[\\\u0000:]/.test(name) && !name.startsWith('/') && !name.split('/').includes('..')
