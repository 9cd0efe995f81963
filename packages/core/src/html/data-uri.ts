// A page that is shown anew while somebody writes has the same pictures each time.
const known = new WeakMap<Uint8Array, string>()

/** A picture as a `data:` address; its type is told by its first bytes, not by its name. */
export function dataUri(bytes: Uint8Array): string | undefined {
  const before = known.get(bytes)
  if (before !== undefined) return before
  const uri = written(bytes)
  if (uri !== undefined) known.set(bytes, uri)
  return uri
}

function written(bytes: Uint8Array): string | undefined {
  const type = pictureType(bytes)
  if (type === undefined) return undefined
  let binary = ''
  // A call with all bytes as arguments would overflow the stack for a large picture.
  for (let start = 0; start < bytes.length; start += 8192) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 8192))
  }
  return `data:${type};base64,${btoa(binary)}`
}

function pictureType(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png'
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg'
  const start = String.fromCharCode(...bytes.subarray(0, 256)).trimStart()
  return start.includes('<svg') || start.startsWith('<?xml') ? 'image/svg+xml' : undefined
}
