import type { OfficeAside, OfficeContent, OfficeRemark } from '@kravspek/core'
import { mainPartOf, stylesPartOf } from '../../lint/main-part.js'
import type { Inflater } from '../inflate.js'
import { openPackage } from '../open-package.js'
import { partText } from '../part-text.js'
import type { ReturnedRefusal } from '../returned/open-returned.js'
import { leadingTo, relationshipsIn } from '../returned/package-relationships.js'
import { unwantedIn } from '../returned/refuse-package.js'
import { walkXml } from '../walk-xml.js'
import { textOfBlocks } from './block-text.js'
import { officeNumbering } from './office-numbering.js'
import { officeStyles } from './office-styles.js'
import { readOfficePart, type OfficeReader } from './read-office-part.js'

/** `part`: the name of the part that gave the reason, empty where it is the whole file. */
export type OfficeReading =
  | { readonly type: 'content'; readonly content: OfficeContent }
  | { readonly type: 'refused'; readonly refusal: ReturnedRefusal; readonly part: string }

/**
 * Reads what stands in a Word document, whoever made it: headings, paragraphs, lists and tables, as they read once every
 * tracked change is accepted. Hidden text is left out, and counted. Nothing in the file is run or fetched.
 *
 * @param inflate see `openPackage`
 */
export const readOfficeBlocks = (bytes: Uint8Array, inflate?: Inflater): OfficeReading => {
  const opened = openPackage(bytes, inflate)
  if (opened.type === 'refused') return opened
  const { parts } = opened
  const unwanted = unwantedIn(withoutTemplate(parts))
  if (unwanted !== undefined) return { type: 'refused', ...unwanted }
  const main = mainPartOf(parts)
  if (main === undefined) return { type: 'refused', refusal: 'not-a-document', part: '' }
  const [stylesPart = stylesPartOf(main)] = partsLeadingFrom(parts, main, 'styles')
  const [numberingPart = ''] = partsLeadingFrom(parts, main, 'numbering')
  const styles = officeStyles(parts.get(stylesPart))
  const reader = (notes: ReadonlyMap<string, string>): OfficeReader => ({
    styles,
    numbering: officeNumbering(parts.get(numberingPart)),
    notes,
  })
  const read = (name: string, notes: ReadonlyMap<string, string>) =>
    readOfficePart(parts.get(name) ?? new Uint8Array(), reader(notes))

  const notes = new Map(
    partsLeadingFrom(parts, main, 'footnotes', 'endnotes').flatMap((name) => [
      ...(read(name, none)?.captured ?? []),
    ]),
  )
  const body = read(main, notes)
  if (body === undefined) return { type: 'refused', refusal: 'not-well-formed', part: main }
  const aside: OfficeAside[] = []
  for (const type of ['header', 'footer'] as const)
    for (const name of partsLeadingFrom(parts, main, type))
      aside.push({ type, text: textOfBlocks(read(name, none)?.blocks ?? []) })
  for (const name of partsLeadingFrom(parts, main, 'comments'))
    for (const text of (read(name, none)?.captured ?? none).values()) aside.push({ type: 'comment', text })
  const remarks: readonly OfficeRemark[] = [
    { type: 'hidden-text', count: body.hiddenTexts },
    { type: 'pictures', count: body.pictures },
  ]
  return {
    type: 'content',
    content: {
      blocks: body.blocks,
      title: titleIn(parts),
      aside: onceEach(aside),
      remarks: remarks.filter((remark) => !('count' in remark) || remark.count > 0),
    },
  }
}

type Parts = ReadonlyMap<string, Uint8Array>

const none: ReadonlyMap<string, string> = new Map()

/**
 * What stands around the template that a document was made from, which nearly every document of an office names, is not
 * held against it: it is not fetched, like everything else.
 */
const withoutTemplate = (parts: Parts): Parts =>
  new Map(
    [...parts].filter(([name, content]) => {
      if (!/(?:^|\/)_rels\/settings\.xml\.rels$/.test(name)) return true
      const found = relationshipsIn(name, content)
      return found?.every(({ type, isExternal }) => !isExternal || type === 'attachedTemplate') !== true
    }),
  )

/** Names of the parts that another leads to, of these types, each once. */
const partsLeadingFrom = (parts: Parts, owner: string, ...types: readonly string[]): readonly string[] => [
  ...new Set(leadingTo(parts, owner, ...types).map(({ target }) => target)),
]

const onceEach = (aside: readonly OfficeAside[]): readonly OfficeAside[] => {
  const byText = new Map(aside.map((each) => [`${each.type} ${each.text}`, each]))
  return [...byText.values()].filter(({ text }) => text !== '')
}

const titleIn = (parts: Parts): string | undefined => {
  const [core = ''] = partsLeadingFrom(parts, '', 'core-properties')
  const content = parts.get(core)
  let title = ''
  let isOpen = false
  if (content !== undefined)
    walkXml(partText(content), {
      open: (name) => {
        isOpen = /(?:^|:)title$/.test(name)
      },
      close: () => {
        isOpen = false
      },
      text: (text) => {
        if (isOpen) title += text
      },
    })
  return title.trim() === '' ? undefined : title.trim()
}
