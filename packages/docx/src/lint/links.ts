import type { Facts, Handlers, Near } from './check.js'

export interface ReadLink {
  readonly text: string
  readonly part: string
  readonly near: Near
  /** It leads out of the document. */
  readonly isExternal: boolean
  /** A picture is part of it. */
  readonly hasPicture: boolean
}

/** Handlers that give each link when it has been walked through. */
export const readLinks = ({ near }: Facts, see: (link: ReadLink) => void): Handlers => {
  let link: { text: string; isExternal: boolean; hasPicture: boolean } | undefined
  return {
    open: {
      'w:hyperlink': ({ attributes }) => {
        link = { text: '', isExternal: attributes['r:id'] !== undefined, hasPicture: false }
      },
      'w:drawing': () => {
        if (link !== undefined) link.hasPicture = true
      },
      'w:pict': () => {
        if (link !== undefined) link.hasPicture = true
      },
    },
    text: {
      'w:t': (text) => {
        if (link !== undefined) link.text += text
      },
    },
    close: {
      'w:hyperlink': (part) => {
        if (link !== undefined) see({ ...link, text: link.text.trim(), part, near: near() })
        link = undefined
      },
    },
    endPart: () => {
      link = undefined
    },
  }
}
