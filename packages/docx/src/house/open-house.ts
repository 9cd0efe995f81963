import { openPackage } from '../read/open-package.js'
import { partText } from '../read/part-text.js'
import type { HouseRefusal } from './house.js'
import { elementsOf, readTree, type Element } from './xml-tree.js'

/** A Word file whose parts may be looked at. */
export interface HouseFile {
  /** Name of the part that holds the text. */
  readonly main: string
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** Text of a part of XML; `undefined`: there is none, or it is larger than parts of its kind ever are. */
  readonly text: (part: string, most?: number) => string | undefined
  /** What a part refers to within the file. What lies outside is not among them. */
  readonly relationships: (part: string) => readonly HouseRelationship[]
}

export interface HouseRelationship {
  readonly id: string
  /** Last part of the type's address: `image`. */
  readonly type: string
  /** Name of the part it leads to. */
  readonly target: string
}

/** Opens a Word document or template, or says why it must not be used. */
export const openHouse = (bytes: Uint8Array): HouseFile | HouseRefusal => {
  if (startsWith(bytes, compoundFile)) return holds(bytes, encryptedPackage) ? 'encrypted' : 'old-format'
  const opened = openPackage(bytes)
  if (opened.type === 'refused') {
    if (opened.refusal === 'not-a-package') return startsWith(bytes, zip) ? 'damaged' : 'not-word'
    return opened.refusal === 'packed-too-large' ? 'too-large' : 'damaged'
  }
  const { parts } = opened
  const read = (part: string): Element | undefined => {
    const content = parts.get(part)
    return content === undefined || content.length > largestPart ? undefined : readTree(partText(content))
  }
  const relationships = (part: string): readonly HouseRelationship[] =>
    elementsOf(read(relationshipsOf(part)) ?? noElement).flatMap(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes
      if (mode === 'External') return []
      return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolved(part, target) }]
    })
  const types = read('[Content_Types].xml')
  const main = relationships('').find(({ type }) => type === 'officeDocument')?.target
  if (types === undefined || main === undefined) return 'not-word'
  const type = elementsOf(types).find(({ attributes }) => attributes['PartName'] === `/${main}`)?.attributes[
    'ContentType'
  ]
  const hasMacros =
    type?.includes('macroEnabled') === true || [...parts.keys()].some((part) => /vba/i.test(part))
  if (hasMacros) return 'macros'
  if (type === undefined || !/wordprocessingml\.(?:document|template)\.main\+xml$/.test(type))
    return 'not-word'
  const content = parts.get(main)
  if (content === undefined) return 'damaged'
  if (content.length > largestPart) return 'too-large'
  if (partText(content).includes('http://purl.oclc.org/ooxml/wordprocessingml/main')) return 'strict'
  return { main, parts, relationships, text: (part, most = largestPart) => textOf(parts.get(part), most) }
}

/** Text, styles and headers of a template are never near this; a file that is takes long to read. */
const largestPart = 16 * 1024 * 1024

const textOf = (content: Uint8Array | undefined, most: number): string | undefined =>
  content === undefined || content.length > most ? undefined : partText(content)

const noElement: Element = { name: '', attributes: {}, children: [] }

const relationshipsOf = (part: string): string => {
  const at = part.lastIndexOf('/') + 1
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
}

const resolved = (part: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const path = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

const zip = [0x50, 0x4b]
/** Word before 2007, and what holds a file that needs a password ([MS-OFFCRYPTO] 2.3.4.4). */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0]
const encryptedPackage = Array.from('EncryptedPackage', (character) => [character.charCodeAt(0), 0]).flat()

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

const holds = (bytes: Uint8Array, sought: readonly number[]): boolean => {
  const [first = 0] = sought
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}
