import { Unzip, UnzipInflate } from 'fflate'
import { partText } from './part-text.js'

/** Why a file is not read. */
export type PackageRefusal =
  | 'not-a-package'
  | 'packed-too-large'
  | 'unpacked-too-large'
  | 'too-many-parts'
  | 'unsafe-name'
  | 'duplicate-name'
  | 'doctype'

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
 * The parts of an Office file by name, unpacked. Safe on files from strangers: it counts what comes out of the
 * decompressor, whatever sizes the file claims, and refuses XML with a document type, and so entities.
 */
export const openPackage = (bytes: Uint8Array): OpenedPackage => {
  if (bytes.length > packageLimits.packedBytes) return refused('packed-too-large')
  const unpackedLimit = Math.min(packageLimits.unpackedBytes, bytes.length * packageLimits.ratio)
  const chunks = new Map<string, Uint8Array[]>()
  let unpackedBytes = 0
  const unzip = new Unzip((file) => {
    const { name } = file
    if (chunks.has(name)) throw new Refusal('duplicate-name', name)
    if (!isSafeName(name)) throw new Refusal('unsafe-name', name)
    if (chunks.size >= packageLimits.parts) throw new Refusal('too-many-parts', name)
    const content: Uint8Array[] = []
    chunks.set(name, content)
    file.ondata = (error, chunk) => {
      if (error !== null) throw error
      unpackedBytes += chunk.length
      if (unpackedBytes > unpackedLimit) throw new Refusal('unpacked-too-large', name)
      content.push(chunk)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let start = 0; start < bytes.length; start += chunkBytes) {
      const end = start + chunkBytes
      unzip.push(bytes.subarray(start, end), end >= bytes.length)
    }
  } catch (error) {
    return error instanceof Refusal ? refused(error.refusal, error.part) : refused('not-a-package')
  }
  return withParts(
    new Map(
      [...chunks].filter(([name]) => !name.endsWith('/')).map(([name, content]) => [name, joined(content)]),
    ),
  )
}

const withParts = (parts: ReadonlyMap<string, Uint8Array>): OpenedPackage => {
  if (!parts.has('[Content_Types].xml')) return refused('not-a-package')
  for (const [part, bytes] of parts) {
    if (isXml(part) && partText(bytes).includes('<!DOCTYPE')) return refused('doctype', part)
  }
  return { type: 'package', parts }
}

/** Whether a part is XML that is read as such; pictures in SVG are not. */
export const isXml = (part: string): boolean => /\.(xml|rels)$/i.test(part)

const chunkBytes = 64 * 1024

/** Stops the decompressor from within; never leaves this file. */
class Refusal extends Error {
  constructor(
    readonly refusal: PackageRefusal,
    readonly part: string,
  ) {
    super(refusal)
  }
}

const refused = (refusal: PackageRefusal, part = ''): OpenedPackage => ({ type: 'refused', refusal, part })

const isSafeName = (name: string): boolean =>
  name !== '' && !/[\\\u0000:]/.test(name) && !name.startsWith('/') && !name.split('/').includes('..')

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const [only] = chunks
  if (chunks.length === 1 && only !== undefined) return only
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.length
  }
  return whole
}
