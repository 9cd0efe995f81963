import assert from 'node:assert/strict'
import type { Block, Control, DocumentTree, Returned, Row } from '@kravspek/core'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { cell, paragraph, sampleTree, text } from '../../write/sample-tree.test.data.js'
import { writeDocx } from '../../write/write-docx.js'
import { openReturned } from './open-returned.js'

const heading = (level: 1 | 2 | 3, id: string, words: string, visibleId?: string): Block => ({
  type: 'heading',
  level,
  id,
  number: undefined,
  children:
    visibleId === undefined
      ? [text(words)]
      : [
          text(`${words} `),
          { type: 'span', style: 'muted', language: undefined, children: [text(visibleId)] },
        ],
})

const control = (id: string, form: Control['form'], label: string, placeholder: string): Control => ({
  ...{ type: 'control', id, form, label, placeholder, unit: undefined },
  options: form === 'choice' ? ['Stemmer', 'Stemmer ikke helt', 'Vet ikke'] : [],
})

const requirement = (id: string, title: string, plain: string, words: string): readonly Block[] => [
  heading(3, id, title, id),
  paragraph(plain, 'lead'),
  paragraph(words, 'note'),
  control(`${id}:view`, 'choice', `${id}: Stemmer dette med jobben din?`, 'Stemmer det? Velg her'),
  control(`${id}:comment`, 'long-text', `${id}: Hva mangler?`, 'Skriv her hva som mangler'),
]

const row = (id: string, words: string, kind: Row['kind'] = 'plain'): Row => ({
  id,
  kind,
  cells: [cell(paragraph(id)), cell(paragraph(words)), cell(paragraph('Minstekrav'))],
})

/** A document to comment on: chapters, requirements under headings and in a table, a table with a caption, fields. */
export const sentTree: DocumentTree = {
  meta: {
    ...sampleTree.meta,
    stamp: {
      specification: 'prove',
      version: '0.9',
      document: 'review',
      hash: 'ab'.repeat(32),
      role: 'natt',
    },
  },
  blocks: [
    {
      type: 'cover',
      blocks: [paragraph('Dørsensorer', 'title'), paragraph('Nordvik kommune spør deg om dette.')],
    },
    heading(1, ':burden', 'Hva havner hos hvem'),
    paragraph('Finn rollen din.'),
    heading(1, ':portion-1', 'Bolk 1 av 1'),
    ...requirement('OPP-01', 'Opplæring', 'Du får opplæring på to timer.', 'Leverandøren skal gi opplæring.'),
    ...requirement(
      'OPP-02',
      'Hurtigguide',
      'Du får en guide på én side.',
      'Leverandøren skal levere en guide.',
    ),
    ...requirement('OPP-03', 'Øving', 'Du får øve før oppstart.', 'Leverandøren skal la ansatte øve.'),
    heading(1, ':tables', 'Krav i tabell'),
    {
      ...{ type: 'table', kind: 'requirements', id: undefined, caption: undefined, label: 'Krav' },
      widths: [1, 4, 1],
      header: ['Nr.', 'Krav', 'Type'],
      rows: [
        row('FUN-01', 'Løsningen skal varsle når døra står åpen.', 'stem'),
        row('FUN-01.a', 'Varselet skal komme innen 30 sekunder.', 'child'),
        row('FUN-02', 'Sensoren skal ha batteri som varer i ett år.'),
      ],
    },
    {
      ...{
        type: 'table',
        kind: 'grid',
        id: 'TAB-1',
        label: 'Tider',
        widths: [1, 1],
        header: ['Når', 'Svar'],
      },
      caption: { word: 'Tabell', number: 1, text: 'Responstider' },
      rows: [
        { id: undefined, kind: 'plain', cells: [cell(paragraph('Natt')), cell(paragraph('15 minutter'))] },
      ],
    },
    heading(1, ':other', 'Er det noe mer?'),
    paragraph('Fortell hva som skjer på vakta di.'),
    control(':other:comment', 'long-text', 'Noe vi har gått glipp av', 'Skriv her'),
    control(':persons', 'number', 'Hvor mange er dere?', 'Skriv et tall'),
  ],
}

export interface TestComment {
  readonly id: number
  readonly text: string
  readonly author?: string
  readonly date?: string
  readonly replyTo?: number
  readonly isResolved?: boolean
}

/** What someone did to a file that was sent out. */
export interface Doings {
  /** Changes `word/document.xml`. */
  readonly edit?: (xml: string) => string
  readonly comments?: readonly TestComment[]
  /** Comments as programs write them that know no threads. */
  readonly hasNoThreads?: true
  /** Parts put in, or with `undefined` taken out. */
  readonly parts?: Readonly<Record<string, string | undefined>>
}

/** A file as it comes back: the document that was sent out, and what was done to it. */
export const returnedFile = (doings: Doings = {}, tree = sentTree): Uint8Array => {
  const files = unzipSync(writeDocx(tree, { files: new Map() }))
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
  const before = part('word/document.xml')
  const after = doings.edit?.(before) ?? before
  if (doings.edit !== undefined) assert.notEqual(after, before)
  files['word/document.xml'] = strToU8(after)
  const { comments = [] } = doings
  if (comments.length > 0) {
    files['word/comments.xml'] = strToU8(commentsXml(comments))
    const added = [relationship('comments', 'http://schemas.openxmlformats.org/officeDocument/2006')]
    if (doings.hasNoThreads === undefined) {
      files['word/commentsExtended.xml'] = strToU8(extendedXml(comments))
      added.push(relationship('commentsExtended', 'http://schemas.microsoft.com/office/2011'))
    }
    const rels = 'word/_rels/document.xml.rels'
    files[rels] = strToU8(part(rels).replace('</Relationships>', `${added.join('')}</Relationships>`))
  }
  for (const [name, content] of Object.entries(doings.parts ?? {})) {
    if (content === undefined) delete files[name]
    else files[name] = strToU8(content)
  }
  return zipSync(files)
}

/** What is read of such a file. */
export const readBack = (doings: Doings = {}, tree = sentTree): Returned => {
  const opened = openReturned(returnedFile(doings, tree))
  assert.ok(opened.type === 'returned', JSON.stringify(opened))
  return opened.read(tree)
}

/** Puts a comment around words that stand once in the text of the file. */
export const commentAt =
  (id: number, words: string) =>
  (xml: string): string =>
    onceIn(xml, `>${words}<`, (found) => {
      const start = xml.lastIndexOf('<w:r>', xml.indexOf(found))
      const end = xml.indexOf('</w:r>', start) + '</w:r>'.length
      return [start, `<w:commentRangeStart w:id="${id}"/>${xml.slice(start, end)}${commentEnd(id)}`, end]
    })

export const commentEnd = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`

/** Replaces text that stands once. */
export const swap =
  (before: string, after: string) =>
  (xml: string): string =>
    onceIn(xml, before, () => [xml.indexOf(before), after, xml.indexOf(before) + before.length])

const onceIn = (
  xml: string,
  words: string,
  change: (words: string) => readonly [start: number, text: string, end: number],
): string => {
  assert.equal(xml.split(words).length, 2, `${words} stands once`)
  const [start, changed, end] = change(words)
  return xml.slice(0, start) + changed + xml.slice(end)
}

export const all =
  (...edits: readonly ((xml: string) => string)[]) =>
  (xml: string): string =>
    edits.reduce((changed, edit) => edit(changed), xml)

/** A run of text as Word writes it. */
export const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`

const sign = (author: string): string =>
  `w:id="9${author.length}" w:author="${author}" w:date="2026-11-20T10:00:00Z"`
export const inserted = (words: string, author = 'Kari'): string =>
  `<w:ins ${sign(author)}>${run(words)}</w:ins>`
export const deleted = (words: string, author = 'Kari'): string =>
  `<w:del ${sign(author)}>${run(words).replaceAll('w:t', 'w:delText')}</w:del>`
/** The mark on the end of a paragraph. */
export const endMark = (type: 'ins' | 'del', author = 'Kari'): string =>
  `<w:rPr><w:${type} ${sign(author)}/></w:rPr>`

/** The paragraph of the file that holds some words, whole. */
export const paragraphWith = (xml: string, words: string): string => {
  const at = xml.indexOf(words)
  assert.notEqual(at, -1, words)
  return xml.slice(xml.lastIndexOf('<w:p>', at), xml.indexOf('</w:p>', at) + '</w:p>'.length)
}

/** A paragraph with all its runs deleted and its end too. */
export const removedParagraph = (xml: string, author = 'Kari'): string =>
  xml
    .replace('</w:pPr>', `${endMark('del', author)}</w:pPr>`)
    .replace(
      /(?:<w:r>.*?<\/w:r>)+/gs,
      (runs) => `<w:del ${sign(author)}>${runs.replace(/<(\/?)w:t(?=[ >])/g, '<$1w:delText')}</w:del>`,
    )

const relationship = (type: string, address: string): string =>
  `<Relationship Id="r${type}" Type="${address}/relationships/${type}" Target="${type}.xml"/>`

const paragraphId = (id: number): string => (0x10_00_00_00 + id).toString(16).toUpperCase()

const commentsXml = (comments: readonly TestComment[]): string =>
  '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">' +
  comments
    .map(
      ({ id, text: words, author = 'Kari', date = '2026-11-20T10:00:00Z' }) =>
        `<w:comment w:id="${id}" w:author="${author}" w:date="${date}" w:initials="K">` +
        `<w:p w14:paraId="${paragraphId(id)}"><w:r><w:annotationRef/></w:r>${run(words)}</w:p></w:comment>`,
    )
    .join('') +
  '</w:comments>'

const extendedXml = (comments: readonly TestComment[]): string =>
  '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">' +
  comments
    .map(({ id, replyTo, isResolved }) => {
      const parent = replyTo === undefined ? '' : ` w15:paraIdParent="${paragraphId(replyTo)}"`
      return `<w15:commentEx w15:paraId="${paragraphId(id)}"${parent} w15:done="${isResolved === true ? 1 : 0}"/>`
    })
    .join('') +
  '</w15:commentsEx>'
