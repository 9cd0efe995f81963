import { analyse, buildDocument } from '@kravspek/core'
import { writeDocx } from '@kravspek/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const wordprocessing = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'

interface Said {
  /** Words of one run of the document that the comment is put at. */
  readonly words: string
  readonly comment: string
}

interface Changed {
  /** Words of one run of the document, and what is written instead. */
  readonly words: string
  readonly instead: string
}

const by = 'w:author="Kari Nordmann" w:date="2026-10-20T10:00:00Z"'

/**
 * The document that the services read, as it comes back from Word: with comments and tracked changes by one person.
 *
 * @param specification text of its file
 */
export function returnedDocument(
  specification: string,
  {
    comments = [],
    changes = [],
  }: { readonly comments?: readonly Said[]; readonly changes?: readonly Changed[] },
): Uint8Array {
  const analysis = analyse('a.krav.yaml', (name) =>
    name === 'a.krav.yaml' ? { text: specification } : { problem: 'missing' },
  )
  const parts = unzipSync(writeDocx(buildDocument(analysis, 'review').tree, { files: new Map() }))
  const edit = (part: string, change: (xml: string) => string): void => {
    parts[part] = strToU8(change(strFromU8(parts[part] ?? new Uint8Array())))
  }
  edit('word/document.xml', (xml) => {
    const commented = comments.reduce(
      (now, { words }, id) =>
        splitRun(
          now,
          words,
          (run) =>
            `<w:commentRangeStart w:id="${id}"/>${run(words, 't')}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
        ),
      xml,
    )
    return changes.reduce(
      (now, { words, instead }, index) =>
        splitRun(
          now,
          words,
          (run) =>
            `<w:del w:id="${900 + 2 * index}" ${by}>${run(words, 'delText')}</w:del><w:ins w:id="${901 + 2 * index}" ${by}>${run(instead, 't')}</w:ins>`,
        ),
      commented,
    )
  })
  const written = comments.map(
    ({ comment }, id) =>
      `<w:comment w:id="${id}" ${by} w:initials="KN"><w:p><w:r><w:t xml:space="preserve">${escaped(comment)}</w:t></w:r></w:p></w:comment>`,
  )
  parts['word/comments.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${wordprocessing}">${written.join('')}</w:comments>`,
  )
  edit('[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/word/comments.xml" ContentType="${contentType}"/></Types>`),
  )
  edit('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rComments" Type="${relation}" Target="comments.xml"/></Relationships>`,
    ),
  )
  return zipSync(parts)
}

/** Parts the run that holds words into what is before them, what is put in their place, and what is after. */
function splitRun(
  xml: string,
  words: string,
  put: (run: (text: string, element: 't' | 'delText') => string) => string,
): string {
  const pattern =
    /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g
  const found = [...xml.matchAll(pattern)].find(([, , text = '']) => text.includes(escaped(words)))
  if (found === undefined) throw new Error(`No run holds: ${words}`)
  const [whole, look = '', text = ''] = found
  const raw = (content: string, element: string): string =>
    content === '' ? '' : `<w:r>${look}<w:${element} xml:space="preserve">${content}</w:${element}></w:r>`
  const [before = '', ...after] = text.split(escaped(words))
  const inside = put((content, element) => raw(escaped(content), element))
  const parted = raw(before, 't') + inside + raw(after.join(escaped(words)), 't')
  return xml.slice(0, found.index) + parted + xml.slice(found.index + whole.length)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
