import { createHash } from 'node:crypto'

/**
 * A PDF of LibreOffice without what differs from run to run: when it was made is left out, and the identifiers are
 * worked out from the content. Its metadata say what the document says. Every byte stays at its place, so that the table of where things are still holds.
 */
export function settledPdf(pdf: string): Uint8Array {
  let text = pdf.replace(/<x:xmpmeta[^]*?<\/x:xmpmeta>/, escapedOnce)
  for (const moment of moments) text = text.replace(moment, (all) => ' '.repeat(all.length))
  const blank = text.replace(identifier, '0'.repeat(32))
  const hash = createHash('sha256').update(blank, 'latin1').digest('hex').slice(0, 32).toUpperCase()
  return Buffer.from(text.replace(identifier, hash), 'latin1')
}

/** LibreOffice 7.4 escapes twice: «Customer&amp;apos;s» in the title. White space makes up for what is taken out. */
function escapedOnce(metadata: string): string {
  return metadata.replaceAll(/&amp;(?=(?:amp|lt|gt|quot|apos);)/g, '&').padEnd(metadata.length)
}

/** When the file was made: among the document's information (ISO 32000-1, 14.3.3) and in its metadata (XMP). */
const moments: readonly RegExp[] = [
  /\/(?:CreationDate|ModDate) ?\(D:\d{14}[^()]{0,8}\)/g,
  /<xmp:(CreateDate|ModifyDate|MetadataDate)>[\dT:.+Z-]+<\/xmp:\1>/g,
]

/** The file's identifiers (14.4), twice the same in a new file, and LibreOffice's own checksum. */
const identifier =
  /(?<=\/ID ?\[ ?<)[0-9A-F]{32}(?=>)|(?<=\/ID ?\[ ?<[0-9A-F]{32}>\s{0,2}<)[0-9A-F]{32}(?=>)|(?<=\/DocChecksum ?\/)[0-9A-F]{32}\b/g
