/** What the directory of a zip file says of one of its files. */
export interface ZipEntry {
  readonly name: string
  readonly isEncrypted: boolean
  /** 0: stored as it is; 8: deflated. */
  readonly method: number
  readonly packedBytes: number
  /** What the file claims. */
  readonly unpackedBytes: number
  /** Offset of its own header in the zip file. */
  readonly offset: number
}

/** The directory at the end of a zip file (APPNOTE 6.3.10, 4.3.12); `undefined`: it has none, or it is cut off. */
export const zipDirectory = (bytes: Uint8Array, most: number): readonly ZipEntry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  let offset = view.getUint32(end + 16, true)
  const entries: ZipEntry[] = []
  // One more than is allowed is enough to see that there are too many.
  while (entries.length < Math.min(count, most + 1)) {
    if (offset + entryBytes > end || view.getUint32(offset, true) !== entrySignature) return undefined
    const nameBytes = view.getUint16(offset + 28, true)
    const extraBytes = view.getUint16(offset + 30, true)
    const next = offset + entryBytes + nameBytes + extraBytes + view.getUint16(offset + 32, true)
    if (next > end) return undefined
    const flags = view.getUint16(offset + 8, true)
    const name = bytes.subarray(offset + entryBytes, offset + entryBytes + nameBytes)
    const extra = { start: offset + entryBytes + nameBytes, length: extraBytes }
    const sizes = sizesOf(view, offset, extra)
    entries.push({
      name: (flags & utf8Flag) === 0 ? String.fromCharCode(...name) : new TextDecoder().decode(name),
      isEncrypted: (flags & encryptedFlag) !== 0,
      method: view.getUint16(offset + 10, true),
      ...sizes,
    })
    offset = next
  }
  return entries
}

/** The bytes of a file as they are packed; `undefined`: they are not all there. */
export const packedContent = (bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined => {
  const { offset, packedBytes } = entry
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (offset + headerBytes > bytes.length || view.getUint32(offset, true) !== headerSignature)
    return undefined
  const start = offset + headerBytes + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packedBytes > bytes.length ? undefined : bytes.subarray(start, start + packedBytes)
}

const headerSignature = 0x04034b50
const headerBytes = 30
const entrySignature = 0x02014b50
const entryBytes = 46
const endSignature = 0x06054b50
const endBytes = 22
/** A comment may follow the end of the directory. */
const longestComment = 0xffff
const encryptedFlag = 1
const utf8Flag = 0x800
/** Said in 32 bits where the number stands in 64 bits beside it. */
const seeExtra = 0xffffffff
const zip64Extra = 1

const endOfDirectory = (view: DataView): number | undefined => {
  const last = view.byteLength - endBytes
  for (let offset = last; offset >= Math.max(0, last - longestComment); offset -= 1) {
    if (view.getUint32(offset, true) === endSignature) return offset
  }
  return undefined
}

const sizesOf = (
  view: DataView,
  entry: number,
  extra: { readonly start: number; readonly length: number },
): Pick<ZipEntry, 'packedBytes' | 'unpackedBytes' | 'offset'> => {
  const long = longNumbers(view, extra)
  // Only those that do not fit stand there, in this order.
  const read = (offset: number): number => {
    const short = view.getUint32(offset, true)
    return short === seeExtra ? (long.shift() ?? short) : short
  }
  const unpackedBytes = read(entry + 24)
  const packedBytes = read(entry + 20)
  return { unpackedBytes, packedBytes, offset: read(entry + 42) }
}

const longNumbers = (
  view: DataView,
  extra: { readonly start: number; readonly length: number },
): number[] => {
  const end = extra.start + extra.length
  for (let start = extra.start; start + 4 <= end;) {
    const length = view.getUint16(start + 2, true)
    if (view.getUint16(start, true) === zip64Extra && start + 4 + length <= end)
      return Array.from({ length: Math.floor(length / 8) }, (_, index) =>
        Number(view.getBigUint64(start + 4 + 8 * index, true)),
      )
    start += 4 + length
  }
  return []
}
