/** Pictures that Word shows, by how their bytes begin; vector graphics of Windows among them. */
const signatures: readonly (readonly [format: string, offset: number, bytes: readonly number[]])[] = [
  ['png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['bmp', 0, [0x42, 0x4d]],
  ['tiff', 0, [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', 0, [0x4d, 0x4d, 0x00, 0x2a]],
  ['emf', 40, [0x20, 0x45, 0x4d, 0x46]],
  ['wmf', 0, [0xd7, 0xcd, 0xc6, 0x9a]],
]

/** What a picture is, by what is in it rather than by its name; `undefined`: nothing that documents may hold. */
export const mediaFormat = (bytes: Uint8Array): string | undefined =>
  signatures.find(([, offset, signature]) =>
    signature.every((byte, index) => bytes[offset + index] === byte),
  )?.[0] ?? (isStillSvg(bytes) ? 'svg' : undefined)

/** A drawing that runs nothing and leads nowhere but to itself. */
const isStillSvg = (bytes: Uint8Array): boolean => {
  if (bytes.length > largestDrawing) return false
  // White space as one: runs of it, each tried from every place, would take minutes.
  const text = new TextDecoder().decode(bytes).replace(/\s+/g, ' ')
  const isDrawing = /^\uFEFF? ?(?:<\?xml[^>]*\?> ?)?(?:<!--(?:(?!-->)[^])*--> ?)*<(?:[\w.-]+:)?svg[ />]/.test(
    text,
  )
  const isActive =
    /<!|<\?xml-stylesheet|@import|<(?:[\w.-]+:)?(?:script|foreignObject|iframe|embed|object|image)[ />]|[ "'/]on[a-z]+ ?=/i.test(
      withoutComments(text),
    )
  const leadsOut =
    /[ "'/:](?:href|src) ?= ?["']? ?(?!["'# ])/i.test(text) || /\burl\( ?["']? ?(?!["'# ])/i.test(text)
  return isDrawing && !isActive && !leadsOut
}

/** A comment that is never closed, or has another in it, is not well-formed: `<!` is left of it. */
const withoutComments = (text: string): string =>
  text
    .split('<!--')
    .map((piece, index) => {
      if (index === 0) return piece
      const end = piece.indexOf('-->')
      return end === -1 ? '<!' : piece.slice(end + '-->'.length)
    })
    .join('')

const largestDrawing = 1024 * 1024
