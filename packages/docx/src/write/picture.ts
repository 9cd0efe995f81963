/** A picture Word can show. */
export interface Picture {
  readonly format: 'png' | 'jpeg' | 'svg'
  /** Size in pixels of 1/96 inch. */
  readonly width: number
  readonly height: number
}

/** Format and size from the bytes themselves; `undefined` where they are no PNG, JPEG or SVG of a known size. */
export const readPicture = (bytes: Uint8Array): Picture | undefined => {
  const picture = readPng(bytes) ?? readJpeg(bytes) ?? readSvg(bytes)
  return picture !== undefined && picture.width > 0 && picture.height > 0 ? picture : undefined
}

const readPng = (bytes: Uint8Array): Picture | undefined => {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined
  const view = viewOf(bytes)
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** Walks the segments of a JPEG to the one that starts the frame and holds its size (ITU T.81, B.2.2). */
const readJpeg = (bytes: Uint8Array): Picture | undefined => {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = viewOf(bytes)
  let offset = 2
  while (offset + 9 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes[offset + 1] ?? 0
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (startsFrame) {
      return { format: 'jpeg', width: view.getUint16(offset + 7), height: view.getUint16(offset + 5) }
    }
    // 0xff before a marker is padding.
    offset += marker === 0xff ? 1 : 2 + view.getUint16(offset + 2)
  }
  return undefined
}

const readSvg = (bytes: Uint8Array): Picture | undefined => {
  const text = new TextDecoder().decode(bytes.subarray(0, 20_000))
  const tag = /<svg(?=[\s>])[^>]*>/.exec(text)?.[0]
  if (tag === undefined) return undefined
  const attribute = (name: string): string | undefined =>
    new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1]
  const box =
    attribute('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const [, , boxWidth, boxHeight] = box
  const width = pixels(attribute('width')) ?? boxWidth
  const height = pixels(attribute('height')) ?? boxHeight
  return width === undefined || height === undefined ? undefined : { format: 'svg', width, height }
}

const pixelsPerUnit: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
}

const pixels = (length: string | undefined): number | undefined => {
  const [, number, unit] = /^\s*([\d.]+)\s*([a-z]*)\s*$/.exec(length ?? '') ?? []
  const factor = unit === undefined ? undefined : pixelsPerUnit[unit]
  return number === undefined || factor === undefined ? undefined : Number(number) * factor
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
