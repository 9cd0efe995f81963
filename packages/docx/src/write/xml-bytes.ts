/** XML on its way to bytes: given piece by piece, in order. */
interface XmlBytes {
  readonly add: (xml: string) => void
  /** What was added, as UTF-8. */
  readonly end: () => Uint8Array
}

/** Turns pieces into bytes while they come: those of a long document, all kept, would keep the collector busy. */
export const startXmlBytes = (): XmlBytes => {
  const chunks: Uint8Array[] = []
  let waiting = ''
  const encode = (): void => {
    chunks.push(encoder.encode(waiting))
    waiting = ''
  }
  return {
    add: (xml) => {
      waiting += xml
      if (waiting.length > chunkLength) encode()
    },
    end: () => {
      encode()
      return joined(chunks)
    },
  }
}

const encoder = new TextEncoder()

const chunkLength = 32_768

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
