import type { Requirement } from '../generated/specification.js'
import type { Words } from '../view/words.js'
import { isInvisible } from './clean-words.js'
import { locatedParagraphs, type LocatedPiece } from './located-paragraphs.js'
import { shownSource, type Filling, type ShownParameter, type ShownSource } from './shown-source.js'

/** How a field is shown. */
export interface Showing {
  /** Its Markdown has its meaning. */
  readonly isRich: boolean
  readonly filling: Filling
  /** Whose parameters are filled in; `undefined`: none are. */
  readonly requirement: Requirement | undefined
  readonly words: Words
}

/** One character as it is read, or a cross reference (`text` is `undefined`), and where it comes from in the source text. */
export interface ShownPiece extends LocatedPiece {
  /** Index of the parameter that it is shown for. */
  readonly parameter: number | undefined
  readonly isUnit: boolean
}

export interface Shown {
  readonly paragraphs: readonly (readonly ShownPiece[])[]
  readonly parameters: readonly ShownParameter[]
  /** With its parameters filled in. */
  readonly text: string
}

/** What a reader sees of a field, paragraph by paragraph. `undefined`: where it comes from can't be told. */
export function shownParagraphs(source: string, showing: Showing): Shown | undefined {
  const filled = shownSource(source, showing.requirement, showing.filling, showing.words)
  const located = showing.isRich ? locatedParagraphs(filled.text) : [asOneLine(filled.text)]
  if (located === undefined) return undefined
  const paragraphs = located.map((pieces) => evenSpaces(pieces.map((piece) => fromSource(piece, filled))))
  return { paragraphs, parameters: filled.parameters, text: filled.text }
}

/** Stands for a cross reference: no text has it. */
const unseen = '\ufffc'

/** The words of a paragraph, one character for each cross reference. */
export function wordsShown(paragraph: readonly ShownPiece[]): string {
  return paragraph.map(({ text }) => text ?? unseen).join('')
}

function asOneLine(text: string): readonly LocatedPiece[] {
  return Array.from({ length: text.length }, (_, start) => ({
    text: text.charAt(start),
    start,
    end: start + 1,
  }))
}

function fromSource({ text, start, end }: LocatedPiece, { origins }: ShownSource): ShownPiece {
  const [first, last] = [origins[start], origins[end - 1]]
  return {
    text,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    parameter: last?.parameter,
    isUnit: last?.isUnit === true,
  }
}

/** Spaces one by one, none at the ends, and nothing that is not seen. */
function evenSpaces(pieces: readonly ShownPiece[]): readonly ShownPiece[] {
  const even: ShownPiece[] = []
  for (const piece of pieces) {
    const { text } = piece
    const last = even.at(-1)
    if (text === undefined || !/^\s+$/.test(text)) {
      if (text === undefined || !isInvisible(text)) even.push(piece)
    } else if (last?.text === ' ') {
      even[even.length - 1] = {
        text: ' ',
        start: Math.min(last.start, piece.start),
        end: Math.max(last.end, piece.end),
        parameter: last.parameter ?? piece.parameter,
        isUnit: last.isUnit || piece.isUnit,
      }
    } else if (last !== undefined) even.push({ ...piece, text: ' ' })
  }
  return even.at(-1)?.text === ' ' ? even.slice(0, -1) : even
}
