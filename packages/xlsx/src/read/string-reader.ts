import { unescapedText } from './escaped-text.js'

/** Collects a text that may be in runs of their own look; how it is pronounced (`rPh`) is no part of it. */
export const startString = () => {
  let text = ''
  let isText = false
  let isPronunciation = false
  return {
    open: (name: string): void => {
      if (name === 'rPh') isPronunciation = true
      else if (name === 't') isText = !isPronunciation
    },
    close: (name: string): void => {
      if (name === 'rPh') isPronunciation = false
      else if (name === 't') isText = false
    },
    add: (piece: string): void => {
      if (isText) text += piece
    },
    /** The whole, and begins anew. */
    end: (): string => {
      const whole = unescapedText(text)
      text = ''
      return whole
    },
  }
}
