import type { Block, Control, DocumentTree, Inline } from '@kravspek/core'
import assert from 'node:assert/strict'

/** What someone does in LibreOffice, see tools/review.py, and what of the document it is about. */
export interface Doing {
  readonly author: string
  /** Id of the document tree. `undefined`: nothing is said, only how it looks is changed. */
  readonly about: string | undefined
  readonly action: Readonly<Record<string, string | boolean>>
}

/** A paragraph of a document, with the nearest heading or table before it that has an id. */
interface OwnedParagraph {
  readonly about: string
  readonly text: string
  readonly isInTable: boolean
}

/** A requirement that reviewers are asked about: words that stand once in the document, in one piece, and its fields. */
interface AskedRequirement {
  readonly id: string
  readonly words: string
  readonly views: readonly string[]
}

const kari = 'Kari Nordmann'
const ola = 'Ola Hansen'
const siri = 'Siri Berg'

/** Kari, and Ola at the same machine: each thing that a reviewer can do to a document, at another place. */
export function firstReview(tree: DocumentTree): readonly Doing[] {
  const { asked, section, table, roles } = placesIn(tree)
  const [first, second, third, fourth, fifth, sixth] = asked
  assert.ok(first && second && third && fourth && fifth && sixth)
  return [
    by(kari, first.id, { comment: 'Hvordan blir dette om natten?', at: first.id }),
    by(kari, second.id, { comment: 'Dette kjenner vi oss igjen i: «ja & <nei>».', find: second.words }),
    by(ola, second.id, { reply: 'Enig, også i helgene.' }),
    by(kari, section, { comment: 'Hele kapitlet er viktig.', at: section }),
    by(kari, table.about, { comment: 'Hvem teller dette?', find: table.words }),
    by(ola, third.id, { replace: third.words, with: `${third.words} alltid` }),
    by(kari, fourth.id, { replace: fourth.words, with: `${fourth.words} straks`, tracked: false }),
    by(kari, fifth.id, { delete: fifth.words, what: 'paragraph' }),
    by(kari, table.about, { delete: table.lastRow, what: 'row' }),
    by(kari, sixth.id, { fill: `${sixth.id}:comment`, text: 'Vi rekker det ikke på 5 minutter.' }),
    by(kari, sixth.id, { choose: `${sixth.id}:view`, text: sixth.views[1] ?? '' }),
    by(kari, ':other', { fill: ':other:comment', text: 'Hva gjør vi når nettet er nede?' }),
    by(kari, ':role', { choose: ':role', text: roles[0] ?? '' }),
    by(kari, undefined, { style: first.words, to: 'Heading 4' }),
  ]
}

/** Siri, with the same document: some of it at the same places, and once in the same words. */
export function secondReview(tree: DocumentTree): readonly Doing[] {
  const { asked, table, roles } = placesIn(tree)
  const [first, second, third, , , sixth, seventh] = asked
  assert.ok(first && second && third && sixth && seventh)
  return [
    by(siri, first.id, { comment: 'Hos oss er det ikke noe problem.', at: first.id }),
    by(siri, second.id, { comment: 'Dette kjenner vi oss igjen i: «ja & <nei>».', find: second.words }),
    by(siri, third.id, { replace: third.words, with: `${third.words} aldri` }),
    by(siri, table.about, { delete: table.lastRow, what: 'row', tracked: false }),
    by(siri, sixth.id, { fill: `${sixth.id}:comment`, text: 'Vi rekker det.' }),
    by(siri, sixth.id, { choose: `${sixth.id}:view`, text: sixth.views[1] ?? '' }),
    by(siri, seventh.id, { choose: `${seventh.id}:view`, text: seventh.views[0] ?? '' }),
    by(siri, ':role', { choose: ':role', text: roles[1] ?? '' }),
  ]
}

/** Kari once more, in her own copy: only what comes in addition. */
export function moreReview(tree: DocumentTree): readonly Doing[] {
  const { asked } = placesIn(tree)
  const eighth = asked[7]
  assert.ok(eighth)
  return [
    by(kari, eighth.id, { comment: 'Dette glemte jeg.', at: eighth.id }),
    by(kari, eighth.id, { fill: `${eighth.id}:comment`, text: 'Gjelder det vikarer?' }),
  ]
}

function by(author: string, about: string | undefined, action: Doing['action']): Doing {
  return { author, about, action }
}

/** Where a document can be reviewed, read from the tree alone: the reader of files has no say. */
function placesIn(tree: DocumentTree) {
  const paragraphs = paragraphsOf(tree.blocks)
  const whole = textsOf(tree.blocks).join('\n')
  const controls = controlsOf(tree.blocks)
  const asked = headingsOf(tree.blocks, 3).flatMap((id): readonly AskedRequirement[] => {
    const view = controls.find((control) => control.id === `${id}:view`)
    const own = paragraphs.find(({ about, isInTable }) => about === id && !isInTable)
    const words = own === undefined ? undefined : wordsOnceIn(whole, own.text)
    return view === undefined || words === undefined ? [] : [{ id, words, views: view.options }]
  })
  const inTables = paragraphs.filter(({ about, isInTable }) => isInTable && !about.startsWith(':'))
  const once = inTables.filter(({ text }) => whole.split(text).length === 2 && text.length > 12)
  const table = { about: once[0]?.about ?? '', words: once[0]?.text ?? '', lastRow: '' }
  const lastRow = once.findLast(({ about, text }) => about === table.about && text !== table.words)?.text
  const section = headingsOf(tree.blocks, 2).find((id) => id.startsWith(':portion-'))
  assert.ok(asked.length >= 8 && lastRow !== undefined && section !== undefined)
  const roles = controls.find(({ id }) => id === ':role')?.options ?? []
  return { asked, section, table: { ...table, lastRow }, roles }
}

/** Four words in a row of a text, letters only, that stand once in a document. */
function wordsOnceIn(whole: string, text: string): string | undefined {
  return [...text.matchAll(/(?<![^ ])(?=(\p{L}+ \p{L}+ \p{L}+ \p{L}+)(?![^ ,.:]))/gu)]
    .map(([, words = '']) => words)
    .find((words) => whole.split(words).length === 2)
}

function headingsOf(blocks: readonly Block[], level: number): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'heading') return block.level === level ? [block.id] : []
    return block.type === 'cover' || block.type === 'landscape' ? headingsOf(block.blocks, level) : []
  })
}

function controlsOf(blocks: readonly Block[]): readonly Control[] {
  return blocks.flatMap((block) => (block.type === 'control' ? [block] : []))
}

function paragraphsOf(blocks: readonly Block[]): readonly OwnedParagraph[] {
  let about = ':cover'
  const found: OwnedParagraph[] = []
  const walk = (each: readonly Block[], table?: string): void => {
    for (const block of each)
      switch (block.type) {
        case 'heading':
          about = block.id
          break
        case 'paragraph':
          found.push({
            about: table ?? about,
            text: textOf(block.children),
            isInTable: table !== undefined,
          })
          break
        case 'list':
          for (const item of block.items) walk(item, table)
          break
        case 'table':
          for (const { id, cells } of block.rows)
            for (const cell of cells) walk(cell.blocks, id ?? block.id ?? `:${about}`)
          break
        case 'cover':
        case 'landscape':
          walk(block.blocks)
          break
        default:
      }
  }
  walk(blocks)
  return found
}

/** All that can be read in a document, headings and captions too. */
function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [textOf(block.children)]
      case 'list':
        return block.items.flatMap(textsOf)
      case 'table':
        return [
          ...[block.caption?.text ?? '', ...block.header],
          ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsOf(cell.blocks))),
        ]
      case 'control':
        return [block.placeholder]
      case 'cover':
      case 'landscape':
        return textsOf(block.blocks)
      case 'figure':
      case 'chart':
        return [block.caption.text]
      default:
        return []
    }
  })
}

function textOf(children: readonly Inline[]): string {
  return children
    .map((child) => ('children' in child ? textOf(child.children) : child.type === 'text' ? child.text : ''))
    .join('')
}
