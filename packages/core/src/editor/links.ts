import type { Analysis } from '../analyse.js'
import type { Range } from '../finding/finding.js'
import { isObject, walk } from '../schema/walk.js'
import { resolveInside } from '../source/source-path.js'
import { locatedEntry } from './located-entry.js'
import { nameRange } from './name-range.js'

/** A text in a file that leads somewhere. */
export interface Link {
  readonly range: Range
  readonly target:
    /** A file by its name relative to the root, with `/`; whether it exists is not known. */
    | { readonly type: 'file'; readonly source: string }
    /** `http:` or `https:`. */
    | { readonly type: 'address'; readonly address: string }
}

/** Fields that name a file, and whether a picture's may stand there. */
const fileFields: Readonly<Record<string, readonly string[]>> = {
  specification: ['organisation'],
  part: ['partOf'],
  section: ['include'],
  figure: ['file'],
}

/**
 * Where the texts of a file lead: to parts, to the specification that a part is of, to the organisation file, to pictures,
 * and to addresses on the web. In the order of the file.
 */
export function linksIn(analysis: Analysis, source: string): readonly Link[] {
  const file = analysis.files.get(source)
  const links: Link[] = []
  if (file !== undefined) {
    walk(file.value, file.concept, {
      object: (value, concept) => {
        for (const field of fileFields[concept] ?? []) {
          const link = fileLink(analysis, source, value, field)
          if (link !== undefined) links.push(link)
        }
      },
    })
  }
  const text = analysis.sources.get(source) ?? ''
  return [...links, ...addressesIn(text)].toSorted((a, b) => a.range[0] - b.range[0])
}

function fileLink(analysis: Analysis, source: string, holder: object, field: string): Link | undefined {
  const path = isObject(holder) ? holder[field] : undefined
  const at = locatedEntry(analysis, holder, field)?.value
  if (typeof path !== 'string' || at?.source !== source) return undefined
  const target = resolveInside(source, path)
  return target === undefined
    ? undefined
    : { range: nameRange(analysis, at, path), target: { type: 'file', source: target } }
}

/** Addresses as they stand, without the punctuation of the sentence around them. */
function addressesIn(text: string): readonly Link[] {
  return [...text.matchAll(/\bhttps?:\/\/[^\s<>"'`|\\^{}[\]]{1,2000}/g)].flatMap((match) => {
    const address = trimmed(match[0])
    if (!/^https?:\/\/[\p{L}\p{N}]/u.test(address)) return []
    return {
      range: [match.index, match.index + address.length] as const,
      target: { type: 'address' as const, address },
    }
  })
}

function trimmed(address: string): string {
  const plain = address.replace(/[.,;:!?*_»”]+$/, '')
  // `[words](https://example.org)`: the bracket closes the link, unless the address opened it.
  const isOpened = plain.split('(').length >= plain.split(')').length
  return plain.endsWith(')') && !isOpened ? trimmed(plain.slice(0, -1)) : plain
}
