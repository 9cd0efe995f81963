import { startStruck } from '@kravspek/core'
import { unescapedText } from './escaped-text.js'
import { isStruckBy } from './read-xml.js'

/** A text as cells have it. */
export interface CellString {
  readonly text: string
  /** Its runs, where it is in runs of their own look. */
  readonly runs: readonly StringRun[]
}

export interface StringRun {
  readonly text: string
  /** Struck through; `undefined`: that is for the cell to say. */
  readonly isStruck: boolean | undefined
}

/** Collects a text that may be in runs of their own look; how it is pronounced (`rPh`) is no part of it. */
export const startString = () => {
  let runs: StringRun[] = []
  let text = ''
  let runText = ''
  let isStruck: boolean | undefined
  let isRun = false
  let isText = false
  let isPronunciation = false
  return {
    open: (name: string, attributes: Readonly<Record<string, string>> = {}): void => {
      if (name === 'rPh') isPronunciation = true
      else if (name === 't') isText = !isPronunciation
      else if (name === 'r') {
        isRun = true
        isStruck = undefined
      } else if (name === 'rPr') isStruck = false
      else if (isRun && isStruckBy(name, attributes)) isStruck = true
    },
    close: (name: string): void => {
      if (name === 'rPh') isPronunciation = false
      else if (name === 't') isText = false
      else if (name === 'r') {
        isRun = false
        if (runText !== '') runs.push({ text: unescapedText(runText), isStruck })
        runText = ''
      }
    },
    add: (piece: string): void => {
      if (!isText) return
      text += piece
      if (isRun) runText += piece
    },
    /** The whole, and begins anew. */
    end: (): CellString => {
      const whole = { text: unescapedText(text), runs: runs.length === 0 ? none : runs }
      runs = []
      text = ''
      return whole
    },
  }
}

const none: readonly StringRun[] = []

/**
 * What of a text is struck through: a piece for each place.
 *
 * @param isCellStruck what the style of the cell says, which counts for runs without a look of their own
 */
export const struckIn = ({ text, runs }: CellString, isCellStruck: boolean): readonly string[] => {
  const struck = startStruck()
  if (runs.length === 0) struck.add(text, isCellStruck)
  for (const run of runs) struck.add(run.text, run.isStruck ?? isCellStruck)
  return struck.pieces()
}
