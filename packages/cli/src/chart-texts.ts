import { openPackage } from '@kravspek/docx'

/** Alternative texts of the charts in a Word file of ours, in their order. */
export function chartTextsOf(docx: Uint8Array): readonly string[] {
  const opened = openPackage(docx)
  const document = opened.type === 'package' ? opened.parts.get('word/document.xml') : undefined
  const xml = document === undefined ? '' : new TextDecoder().decode(document)
  return [...xml.matchAll(/<w:drawing>.*?<\/w:drawing>/gs)].flatMap(([drawing]) => {
    const [, text] = /<wp:docPr [^>]*descr="([^"]*)"/.exec(drawing) ?? []
    return text === undefined || !/<c:chart[ />]/.test(drawing) ? [] : unescaped(text)
  })
}

function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));/gi,
    (all, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return entities[name] ?? all
      return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '20', 16) : Number(decimal))
    },
  )
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
