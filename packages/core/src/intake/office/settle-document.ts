import { idOfName } from '../../source/free-id.js'
import { demandSubject } from '../../locale/office/kind-words.js'
import { officeWords } from '../../locale/office/words.js'
import type { DraftSection, DraftSpecification, DraftTable } from './draft.js'
import { demandsIn } from './demands-in.js'
import { officeIds } from './office-ids.js'
import type { RawChapter, RawDocument, RawTable, RawText } from './raw-chapter.js'
import type { RawRequirement } from './raw-requirement.js'
import { isEmpty } from './read-document.js'
import { isPrefixed, settleRequirement, type Settling } from './settle-requirement.js'
import { lineFrom, textFrom } from './source-text.js'

/**
 * A file as a specification: every chapter is a section, with ids that fit and that nothing else has.
 *
 * @param name what the specification is called where the file does not say
 */
export function settleDocument(document: RawDocument, name: string, settling: Settling): DraftSpecification {
  const { language, note } = settling
  const said = officeWords[language]
  const title = titleOf(document) ?? lineFrom(name)
  const ids = officeIds(said.prefix)
  const id = ids.ofName(idOfName(name, 'spesifikasjon'), 'spesifikasjon')
  const requirementIds = idsOf(document, ids, settling)
  const written = document.chapters.filter(
    (chapter, index) => !isOnlyAbove(chapter, document.chapters[index + 1]),
  )
  const sections = written.map((chapter): DraftSection => {
    const isLeftOver = chapter.title === undefined && chapter.requirements.length === 0
    const own = chapter.title ?? (isLeftOver ? said.unplaced : said.requirements)
    const sectionId = ids.ofName(own, said.sectionId)
    const heading = isLeftOver ? '' : withoutNumber(lineFrom(own))
    if (isLeftOver) note('left-over', sectionId)
    else if (chapter.title === undefined && chapter.texts.length > 0) note('text-before', own)
    if (chapter.texts.some(({ isAfter }) => isAfter)) note('text-after', own)
    const demands = demandsLeft(chapter)
    for (let count = 0; count < demands; count += 1) note('demands-left', isLeftOver ? sectionId : heading)
    return {
      id: sectionId,
      title: heading,
      comments: [
        ...(isLeftOver ? [said.leftOver] : []),
        ...(demands === 0 ? [] : [said.demandsLeft(demands)]),
        ...numberBeforeTitle(lineFrom(own)).map(said.numberWas),
        ...(chapter.above.length === 0 ? [] : [said.under(chapter.above)]),
        ...new Set(chapter.columns.map((labels) => said.columns(labels))),
      ],
      intro: introOf(chapter.texts),
      tables: chapter.tables.map((table) => {
        const id = ids.ofName(`${said.tableId}-1`, said.tableId)
        const draft = tableOf(table, id, heading, said.emptyCell)
        note('tables-kept', draft.id)
        return draft
      }),
      requirements: chapter.requirements.map((raw) =>
        settleRequirement(raw, requirementIds.get(raw) ?? ids.next(), settling),
      ),
    }
  })
  return { id, title: title === '' ? name : title, sections }
}

function titleOf({ title, titleAbove, firstHeading }: RawDocument): string | undefined {
  const found = title ?? titleAbove ?? firstHeading
  return found === undefined || lineFrom(found) === '' ? undefined : lineFrom(found)
}

/** Sections are numbered in the documents anyway: «2.1 Opplæring» would be numbered twice. */
const titleNumber = /^(\d{1,3}(?:\.\d{1,3})*)\.?\s+(?=\p{L})/u

function withoutNumber(title: string): string {
  return title.replace(titleNumber, '')
}

function numberBeforeTitle(title: string): readonly string[] {
  const number = titleNumber.exec(title)?.[1]
  return number === undefined ? [] : [number]
}

/** A heading that only has other headings under it is told of above them. */
function isOnlyAbove(chapter: RawChapter, next: RawChapter | undefined): boolean {
  const { title, above } = chapter
  const path = title === undefined ? above : [...above, title]
  return isEmpty(chapter) && next !== undefined && path.every((each, index) => next.above[index] === each)
}

/** Numbers of the file first, so that they stay what they are; what has none gets what is free. */
function idsOf(
  { chapters }: RawDocument,
  ids: ReturnType<typeof officeIds>,
  { note }: Settling,
): ReadonlyMap<RawRequirement, string> {
  const known = new Map<RawRequirement, string>()
  const all = chapters.flatMap(({ requirements }) => requirements)
  for (const raw of all) {
    const number = lineFrom(raw.number)
    if (number === '') continue
    const { id, isRepeated } = ids.ofNumber(number)
    known.set(raw, id)
    if (isRepeated) note('id-repeated', id)
    else if (id !== number) note(isPrefixed(id, number) ? 'id-prefixed' : 'id-changed', id)
  }
  for (const raw of all) {
    if (known.has(raw)) continue
    const id = ids.next()
    known.set(raw, id)
    note('id-made', id)
  }
  return known
}

/** Items of a list stay together; other texts are paragraphs. */
function introOf(texts: readonly RawText[]): string {
  const [first] = texts
  // One item alone is no list.
  if (texts.length === 1 && first?.isItem === true) return textFrom(first.text.replace(/^ *- /, ''))
  let intro = ''
  texts.forEach(({ text, isItem }, index) => {
    const isList = isItem && texts[index - 1]?.isItem === true
    intro += `${index === 0 ? '' : isList ? '\n' : '\n\n'}${text}`
  })
  return textFrom(intro)
}

/** How many sentences demand something, and did not become requirements. */
function demandsLeft({ texts, tables }: RawChapter): number {
  const cells = tables.flatMap(({ columns, rows }) => [columns, ...rows].flat())
  // «A | må oppfylles» in a cell explains; «Løsningen skal …» does not.
  const sentences = [
    ...texts.flatMap(({ text }) => demandsIn(text)),
    ...cells.flatMap((cell) => demandsIn(cell).filter((sentence) => demandSubject.test(sentence))),
  ]
  return sentences.length
}

/** A table that nothing names is called what its chapter is called. */
function tableOf(
  { caption, columns, rows }: RawTable,
  id: string,
  heading: string,
  empty: string,
): DraftTable {
  const cell = (text: string): string => {
    const line = lineFrom(text)
    return line === '' ? empty : line
  }
  return {
    id,
    caption: lineFrom(caption) || heading,
    columns: columns.map(cell),
    rows: rows.map((row) => row.map(cell)),
  }
}
