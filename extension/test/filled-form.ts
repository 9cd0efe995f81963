import { analyse, buildDocument } from '@kravspek/core'
import { writeDocx } from '@kravspek/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * The form that suppliers answer in, as it comes back filled in.
 *
 * @param specification text of its file
 * @param answers by the id of the field: `supplier:name`, `VAR-01`, `VAR-01:text`
 */
export function filledForm(specification: string, answers: Readonly<Record<string, string>>): Uint8Array {
  const analysis = analyse('a.krav.yaml', (name) =>
    name === 'a.krav.yaml' ? { text: specification } : { problem: 'missing' },
  )
  const parts = unzipSync(writeDocx(buildDocument(analysis, 'answer').tree, { files: new Map() }))
  const part = 'word/document.xml'
  const form = strFromU8(parts[part] ?? new Uint8Array())
  parts[part] = strToU8(Object.entries(answers).reduce((xml, [id, answer]) => fill(xml, id, answer), form))
  return zipSync(parts)
}

/** Writes an answer in place of the words that a field shows while it is empty. */
function fill(xml: string, id: string, answer: string): string {
  const start = xml.indexOf(`<w:tag w:val="${id}"/>`)
  const end = xml.indexOf('</w:sdt>', start)
  if (start === -1 || end === -1) throw new Error(`The form has no field ${id}.`)
  const field = xml.slice(start, end)
  const filled = field
    .replace('<w:showingPlcHdr/>', '')
    .replace('<w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr>', '')
    .replace(/(<w:t xml:space="preserve">)[^<]*/, `$1${answer}`)
  return xml.slice(0, start) + filled + xml.slice(end)
}
