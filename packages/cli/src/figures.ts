import { figuresOf, type BuiltDocument, type Finding } from '@kravspek/core'
import type { AnalysedFile } from './checked-file.js'
import { isUsablePicture } from './picture.js'
import { readBytes } from './read-from-disk.js'

/** The pictures of a document by their names, and what is wrong with those that can't be used. */
export interface Figures {
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly findings: readonly Finding[]
}

/**
 * Reads the pictures of documents, each once; a fault is told at every place that uses the picture, once however many of
 * the documents show it.
 */
export function readFigures(figures: BuiltDocument['figures'], root: string): Figures {
  const results = new Map<string, Uint8Array | FigureCode>()
  const findings: Finding[] = []
  const told = new Set<string>()
  for (const { file, location } of figures) {
    const result = results.get(file) ?? readFigure(root, file)
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

/** What a check says of a specification's pictures: the same as rendering would. */
export function figureFindings({ analysis, file }: AnalysedFile): readonly Finding[] {
  return readFigures(figuresOf(analysis), file.root).findings
}

type FigureCode = 'figure-missing' | 'figure-outside' | 'figure-unusable'

function readFigure(root: string, file: string): Uint8Array | FigureCode {
  // An address or a path from another kind of machine: core leaves it as it is written.
  if (/^~|^[A-Za-z][A-Za-z0-9+.-]*:|\\/.test(file)) return 'figure-outside'
  const result = readBytes(root, file)
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
