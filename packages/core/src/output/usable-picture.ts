import { decodeText } from './decode-text.js'

/** Whether bytes are a picture that documents can hold, judged by what is in them, not by their name. */
export function isUsablePicture(bytes: Uint8Array): boolean {
  return startsWith(bytes, png) || startsWith(bytes, jpeg) || isSafeSvg(bytes)
}

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const jpeg = [0xff, 0xd8, 0xff]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** A drawing that fetches nothing and runs nothing: an HTML document shows it as its own. */
function isSafeSvg(bytes: Uint8Array): boolean {
  const text = decodeText(bytes)
  return (
    text !== undefined &&
    svgStart.test(text) &&
    !active.some((each) => each.test(text)) &&
    hasOnlyOwnLinks(text)
  )
}

/** XML declaration and comments, then the root element, with or without a prefix. */
const svgStart = /^\uFEFF?\s*(?:<\?xml\s[^>]*\?>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:[\w.-]+:)?svg[\s/>]/

const active: readonly RegExp[] = [
  /<!(?:DOCTYPE|ENTITY)/i,
  /<\?xml-stylesheet/i,
  /<(?:[\w.-]+:)?(?:script|foreignObject|iframe|embed|object|handler|listener)[\s/>]/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /@import/i,
]

/** Links to other places in the same drawing, and pictures that it holds itself. */
function hasOnlyOwnLinks(text: string): boolean {
  const links = [...text.matchAll(/[\s"'/:](?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi)]
  const styles = [...text.matchAll(/\burl\(\s*["']?([^"')]*)/gi)]
  return [...links, ...styles].every((match) =>
    /^\s*(?:#|data:image\/(?:png|jpeg)[;,])/i.test(match[1] ?? match[2] ?? ''),
  )
}
