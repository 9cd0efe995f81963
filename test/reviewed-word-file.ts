import assert from 'node:assert/strict'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What someone does to a Word file: puts a comment at some words, or changes them with changes tracked. */
export interface Remark {
  /** Words of one run of the document; the first place where they stand. */
  readonly at: string
  /** What is said of them; `undefined`: nothing. */
  readonly comment?: string
  /** What they are changed to; `undefined`: nothing. */
  readonly change?: string
  readonly author: string
}

const date = '2026-11-20T09:00:00Z'
const wordNames = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const run = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g

/** A Word file as it comes back from someone, as Word writes it. XML made by hand: no program is asked. */
export function reviewedWordFile(bytes: Uint8Array, remarks: readonly Remark[]): Uint8Array {
  const parts = unzipSync(bytes)
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  let document = textOf('word/document.xml')
  const comments: string[] = []
  for (const [number, remark] of remarks.entries()) {
    document = remarked(document, remark, number)
    if (remark.comment !== undefined)
      comments.push(
        `<w:comment w:id="${number}" w:author="${escaped(remark.author)}" w:date="${date}"><w:p><w:r><w:t>${escaped(remark.comment)}</w:t></w:r></w:p></w:comment>`,
      )
  }
  const types = textOf('[Content_Types].xml').replace(
    '</Types>',
    '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
  )
  const relationships = textOf('word/_rels/document.xml.rels').replace(
    '</Relationships>',
    '<Relationship Id="rComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
  )
  return zipSync({
    ...parts,
    '[Content_Types].xml': strToU8(types),
    'word/_rels/document.xml.rels': strToU8(relationships),
    'word/document.xml': strToU8(document),
    'word/comments.xml': strToU8(`<w:comments ${wordNames}>${comments.join('')}</w:comments>`),
  })
}

function remarked(document: string, { at, comment, change, author }: Remark, number: number): string {
  let isDone = false
  const words = escaped(at)
  const result = document.replaceAll(run, (whole, properties: string | undefined, text: string) => {
    const start = text.indexOf(words)
    if (isDone || start === -1) return whole
    isDone = true
    const piece = (value: string, tag = 't'): string =>
      value === '' ? '' : `<w:r>${properties ?? ''}<w:${tag} xml:space="preserve">${value}</w:${tag}></w:r>`
    const by = `w:id="${1000 + number}" w:author="${escaped(author)}" w:date="${date}"`
    const changed =
      change === undefined
        ? piece(words)
        : `<w:del ${by}>${piece(words, 'delText')}</w:del><w:ins ${by}>${piece(escaped(change))}</w:ins>`
    const marked =
      comment === undefined
        ? changed
        : `<w:commentRangeStart w:id="${number}"/>${changed}<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`
    return piece(text.slice(0, start)) + marked + piece(text.slice(start + words.length))
  })
  assert.ok(isDone, `“${at}” stands in no run of the document`)
  return result
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
