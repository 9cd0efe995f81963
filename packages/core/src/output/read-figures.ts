import { figuresOf, type BuiltDocument } from '../build.js'
import type { Analysis } from '../analyse.js'
import type { Finding } from '../finding/finding.js'
import type { ReadResult } from '../source/compose.js'
import { isUsablePicture } from './usable-picture.js'

/** The bytes of a file, or why they were not read. */
export type BytesResult =
  { readonly bytes: Uint8Array } | { readonly problem: Extract<ReadResult, { problem: unknown }>['problem'] }

/** The pictures of a document by their names, and what is wrong with those that can't be used. */
export interface Figures {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly findings: readonly Finding[]
}

/**
 * Reads the pictures of documents, each once; a fault is told at every place that uses the picture, once however many of
 * the documents show it.
 *
 * @param read gives the bytes of a file by its name relative to the root
 */
export function readFigures(figures: BuiltDocument['figures'], read: (name: string) => BytesResult): Figures {
  const results = new Map<string, Uint8Array | FigureCode>()
  const findings: Finding[] = []
  const told = new Set<string>()
  for (const { file, location } of figures) {
    const result = results.get(file) ?? readFigure(file, read)
    results.set(file, result)
    const place = `${location.source}:${String(location.range[0])}`
    if (typeof result !== 'string' || told.has(place)) continue
    told.add(place)
    findings.push({
      code: result,
      message: result,
      severity: 'error',
      location,
      data: { file },
      related: [],
      fixes: [],
    })
  }
  const usable = [...results].filter((entry): entry is [string, Uint8Array] => typeof entry[1] !== 'string')
  return { files: new Map(usable), findings }
}

/** What there is to say of a specification's pictures: the same as rendering it would. */
export function figureFindings(analysis: Analysis, read: (name: string) => BytesResult): readonly Finding[] {
  return readFigures(figuresOf(analysis), read).findings
}

type FigureCode = 'figure-missing' | 'figure-outside' | 'figure-unusable'

function readFigure(file: string, read: (name: string) => BytesResult): Uint8Array | FigureCode {
  // An address or a path from another kind of machine: it is left as it is written.
  if (/^~|^[A-Za-z][A-Za-z0-9+.-]*:|\\/.test(file)) return 'figure-outside'
  const result = read(file)
  if ('bytes' in result) return isUsablePicture(result.bytes) ? result.bytes : 'figure-unusable'
  switch (result.problem) {
    case 'missing':
      return 'figure-missing'
    case 'outside':
      return 'figure-outside'
    case 'too-large':
    case 'unreadable':
      return 'figure-unusable'
    default: {
      const unknown: never = result.problem
      return unknown
    }
  }
}
