import type { CatalogueItem } from '../../catalogue/catalogue.js'
import { likestItems } from '../../catalogue/match-text.js'
import type { Language } from '../../document/nodes.js'
import { officeWords, type OfficeNoteType } from '../../locale/office/words.js'
import type { Kind } from '../../rules/terms.js'
import { wordsOf } from '../../rules/wording/surroundings.js'
import { verbAgainstKind } from '../../rules/wording/verb-against-kind.js'
import { readWording } from '../../rules/wording/wording.js'
import type { DraftOrigin, DraftRequirement } from './draft.js'
import { isOpenKind, kindOfWords } from './kind-of-cell.js'
import type { OfficeMatch } from './office-report.js'
import type { Labelled, RawRequirement } from './raw-requirement.js'
import { lineFrom, textFrom } from './source-text.js'
import { isVerbStruck, strikeComments, strikeOf } from './struck-requirement.js'

/** What requirements are made with. */
export interface Settling {
  readonly language: Language
  /** Of the catalogues that texts are held against. */
  readonly items: readonly CatalogueItem[]
  /** Something to tell of a requirement. */
  readonly note: (type: OfficeNoteType, name: string) => void
  readonly match: (match: OfficeMatch) => void
}

/** A longer cell says more than the kind. */
const longestKind = 25

/** From here on a text is so like one of a catalogue that someone should look at it. */
const leastLikeness = 0.6

/** A requirement of a file as one of a specification: what is not certain is left open, and said beside it. */
export function settleRequirement(raw: RawRequirement, id: string, settling: Settling): DraftRequirement {
  const { language, note } = settling
  const said = officeWords[language]
  const text = textFrom(raw.text)
  const strike = strikeOf(raw)
  const { kind, comment } =
    strike === undefined || strike === 'partly'
      ? settledKind(raw, text, id, settling)
      : struckKind(raw, id, settling)
  const points = kind === 'evaluated' ? numberIn(raw.points) : undefined
  const number = lineFrom(raw.number)
  const match = likest(raw, id, settling)
  const comments = [
    ...(number === '' || number === id || isPrefixed(id, number) ? [] : [said.numberWas(number)]),
    ...(comment === undefined ? [] : [comment]),
    ...(raw.points === '' || points !== undefined ? [] : [`${said.points}: ${raw.points}`]),
    ...[...raw.kept, ...raw.answers].map(
      ({ label, text: kept }: Labelled) => `${said.inFile(label)}: ${kept}`,
    ),
    ...strikeComments(raw, language),
    ...(raw.marks?.comments ?? []).map((told) => `${said.aside.comment}: ${told}`),
    ...(match === undefined || match.isExact ? [] : [said.like(match.item.requirement.id)]),
  ]
  if (raw.answers.length > 0) note('answers-filled', id)
  if (strike === 'partly') note('partly-struck', id)
  if ((raw.marks?.comments ?? []).length > 0) note('cell-comments', id)
  if (match !== undefined) settling.match(match)
  const title = lineFrom(raw.title)
  return {
    id,
    comments,
    title: title === text ? '' : title,
    text,
    kind,
    ask: textFrom(raw.ask),
    points,
    rationale: textFrom(raw.rationale),
    children: childrenOf(raw),
    from: match?.isExact === true ? originOf(match.item) : undefined,
  }
}

/** Whether the number stands in the id, which only has a letter before it: `K-3.1`. */
export function isPrefixed(id: string, number: string): boolean {
  return id === number || (id.endsWith(`-${number}`) && /^[KR]-$/.test(id.slice(0, -number.length)))
}

interface SettledKind {
  /** `undefined`: someone must choose. */
  readonly kind: Kind | undefined
  /** What the file says of it, where the kind alone does not tell. */
  readonly comment: string | undefined
}

/** Where the file says one kind and the verb of the text another, nobody but the municipality knows which one is meant. */
function settledKind(
  raw: RawRequirement,
  text: string,
  id: string,
  { note, language }: Settling,
): SettledKind {
  const said = officeWords[language]
  const { saidKind, kind, text: written, children } = raw
  const inFile = saidKind ?? ''
  const isLong = inFile.length > longestKind
  if (kind !== undefined) {
    if (!isLong) note('kinds-read', `${inFile} = ${said.kinds[kind]}`)
    const wording = readWording(text)
    const verb = verbAgainstKind(wording, kind, language)
    if (verb === undefined) return { kind, comment: isLong ? said.kindWas(inFile) : undefined }
    note('wording-differs', id)
    return { kind: undefined, comment: said.kindAgainstWords(inFile, wordsOf(wording, verb)) }
  }
  const worded = kindOfWords([written, ...children.map((child) => child.text)].join('\n'))
  if (saidKind === undefined && worded !== undefined && !isVerbStruck(raw)) {
    note('kind-from-words', id)
    return { kind: worded, comment: undefined }
  }
  // «C» and «Det er ønskelig …» say the same; «C» and «skal» do not.
  if (isOpenKind(inFile) && worded === 'evaluated') {
    note('kind-by-wish', id)
    return { kind: worded, comment: said.kindWas(inFile) }
  }
  note(inFile === '' ? 'kind-missing' : 'kind-unknown', id)
  return { kind: undefined, comment: inFile === '' ? undefined : said.kindWas(inFile) }
}

/** What is struck out is no longer required, whatever the file says of how binding it is; whether to keep it is not ours to say. */
function struckKind(
  { saidKind = '' }: RawRequirement,
  id: string,
  { note, language }: Settling,
): SettledKind {
  note('struck', id)
  return { kind: undefined, comment: saidKind === '' ? undefined : officeWords[language].kindWas(saidKind) }
}

/** Points of a requirement; a share of a whole is none. */
function numberIn(text: string): number | undefined {
  const match = /^\s*(\d{1,6})(?:[.,](\d{1,3}))?\s*(?:p|poeng|points)?\.?\s*$/i.exec(text)
  return match === null ? undefined : Number(`${match[1] ?? ''}.${match[2] ?? '0'}`)
}

function childrenOf({ children }: RawRequirement): DraftRequirement['children'] {
  const taken = new Set<string>()
  return children.flatMap(({ letter, text }, index) => {
    const written = textFrom(text)
    if (written === '') return []
    let id = letter === '' || taken.has(letter) ? letterAt(index) : letter
    for (let next = 2; taken.has(id); next += 1) id = `${letterAt(index)}-${String(next)}`
    taken.add(id)
    return [{ id, text: written }]
  })
}

/** a … z, then z1, z2 … */
function letterAt(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : `z${String(index - 25)}`
}

function likest(raw: RawRequirement, id: string, { items, language }: Settling): OfficeMatch | undefined {
  if (items.length === 0) return undefined
  const [best] = likestItems(raw.text, items, language)
  if (best === undefined || best.likeness < leastLikeness) return undefined
  const { item, likeness } = best
  const isExact = item.requirement[language]?.text === lineFrom(raw.text)
  return { id, item, likeness, isExact }
}

/** Without the hash: the title, the reasons and the rest of the catalogue's words were not taken with the text. */
function originOf({ reference, requirement }: CatalogueItem): DraftOrigin | undefined {
  const { version } = requirement
  return version === undefined ? undefined : { catalogue: reference, version }
}
