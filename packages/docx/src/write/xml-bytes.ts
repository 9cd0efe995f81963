/** XML on its way to bytes: given piece by piece, in order. */
export interface XmlBytes {
  readonly add: (xml: string) => void
  /** Keeps a place for what is known at the end. */
  readonly addLater: (write: () => string) => void
  /** What was added, as UTF-8. */
  readonly end: () => Uint8Array
}

/** Turns pieces into bytes while they come: those of a long document, all kept, would keep the collector busy. */
export const startXmlBytes = (): XmlBytes => {
  const chunks: (Uint8Array | (() => string))[] = []
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
    addLater: (write) => {
      encode()
      chunks.push(write)
    },
    end: () => {
      encode()
      return joined(chunks.map((chunk) => (typeof chunk === 'function' ? encoder.encode(chunk()) : chunk)))
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
