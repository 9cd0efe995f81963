import { analyse, buildDocument } from '@kravspek/core'
import { writeDocx } from '@kravspek/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * The review document of a specification as it comes back from Word: a comment at every so many requirements, as many as
 * asked for, each with a name and a minute of its own.
 *
 * @param name of the specification's file
 * @param text the specification
 */
export function returnedFile(name, text, count) {
  const { tree } = buildDocument(
    analyse(name, (asked) => (asked === name ? { text } : { problem: 'missing' })),
    'review',
  )
  const parts = unzipSync(writeDocx(tree, { files: new Map() }))
  const runs = /<w:r><w:t xml:space="preserve">[^<]{20,}<\/w:t><\/w:r>/g
  const document = strFromU8(parts['word/document.xml'])
  const every = Math.max(1, Math.floor(document.match(runs).length / count))
  const comments = []
  let seen = 0
  const commented = document.replaceAll(runs, (run) => {
    seen += 1
    const number = comments.length
    if (seen % every !== 0 || number >= count) return run
    comments.push(
      `<w:comment w:id="${number}" w:author="Leser ${number % 7}" w:date="2026-11-20T09:${two(Math.floor(number / 60) % 60)}:${two(number % 60)}Z"><w:p><w:r><w:t>Dette stemmer ikke hos oss om natten, nummer ${number}.</w:t></w:r></w:p></w:comment>`,
    )
    return `<w:commentRangeStart w:id="${number}"/>${run}<w:commentRangeEnd w:id="${number}"/><w:r><w:commentReference w:id="${number}"/></w:r>`
  })
  if (comments.length !== count) throw new Error(`Only ${comments.length} of ${count} comments were put in`)
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(commented),
    'word/comments.xml': strToU8(
      `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comments.join('')}</w:comments>`,
    ),
    '[Content_Types].xml': strToU8(
      strFromU8(parts['[Content_Types].xml']).replace(
        '</Types>',
        '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
      ),
    ),
    'word/_rels/document.xml.rels': strToU8(
      strFromU8(parts['word/_rels/document.xml.rels']).replace(
        '</Relationships>',
        '<Relationship Id="comments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    ),
  })
}

function two(number) {
  return String(number).padStart(2, '0')
}
