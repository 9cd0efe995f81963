import { finding, type Finding, type Location } from '../finding/finding.js'
import { isCommentsOnly } from './comments-only.js'
import { nameBeside } from './name-beside.js'
import { mergeOrganisation } from './organisation.js'
import { parseSource, type ParsedSource } from './parse-source.js'
import { locateEntry, type Positions } from './positions.js'
import { resolveInside } from './source-path.js'

/** What reading a file gave: its text, or why there is none. `outside`: it, or a link on the way, leads out of the root. */
export type ReadResult =
  { readonly text: string } | { readonly problem: 'missing' | 'outside' | 'too-large' | 'unreadable' }

/** Gives the text of a file by its name relative to the root, with `/`. */
export type ReadSource = (name: string) => ReadResult

/** What one file holds: its top-level value, and the concept it is of. */
export interface FileContent {
  readonly concept: 'specification' | 'part' | 'organisation' | 'review'
  readonly value: Readonly<Record<string, unknown>>
}

/** A specification put together from its files. */
export interface Composed {
  /** Name of the specification's own file: the root also when a part was asked for. */
  readonly name: string
  readonly value: Readonly<Record<string, unknown>> | undefined
  readonly positions: Positions
  /** Every text that was read, by name. */
  readonly sources: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
  /** Whether every file that is mentioned was read and taken in. */
  readonly isComplete: boolean
  /** What each file that could be understood holds, by name, as it stands there. */
  readonly files: ReadonlyMap<string, FileContent>
  /** Top-level values of the other files, to be checked by themselves. */
  readonly organisation: Readonly<Record<string, unknown>> | undefined
  readonly parts: readonly Readonly<Record<string, unknown>>[]
  /** What was said of the specification and answered; `undefined`: there is no such file, or it could not be understood. */
  readonly review: Readonly<Record<string, unknown>> | undefined
}

/** How a text is understood, and where the places of what it holds are kept. */
export interface Understanding {
  readonly parse: (name: string, text: string) => ParsedSource
  readonly positions: Positions
}

/**
 * Reads a specification with its parts and its organisation file. A part's name leads to the specification it is part of.
 */
export function compose(name: string, read: ReadSource, understanding = anew()): Composed {
  const files = openFiles(read, understanding)
  const root = files.open(name, isPartName(name) ? 'part' : 'specification')
  if (root?.value !== undefined && isPartName(name)) {
    const partOf = root.value['partOf']
    const resolved = typeof partOf === 'string' ? resolveInside(name, partOf) : undefined
    const at = locateEntry(files.positions, root.value, 'partOf')?.value ?? top(name)
    if (resolved === undefined || isPartName(resolved)) {
      const isText = typeof partOf === 'string'
      const message = isText ? 'part-without-specification' : 'part-without-specification-path'
      files.report('part-without-specification', at, isText ? { file: partOf } : {}, message)
      return files.result(name, undefined)
    }
    const whole = files.open(resolved, 'specification', at)
    files.openReview(reviewName(resolved))
    const composed = whole?.value === undefined ? undefined : assemble(resolved, whole.value, files)
    if (composed !== undefined && !files.includedParts.has(name))
      files.report('part-not-included', at, { file: resolved })
    return files.result(resolved, composed)
  }
  if (!isPartName(name)) files.openReview(reviewName(name))
  return files.result(name, root?.value === undefined ? undefined : assemble(name, root.value, files))
}

/** What the file beside a specification is called that holds what was said of it: `NAME.review.yaml`. */
export function reviewName(name: string): string {
  return nameBeside(name, 'review.yaml')
}

/** Whether a file is called what parts are called. */
export function isPartName(name: string): boolean {
  return /\.kravdel\.(?:ya?ml|json)$/.test(name)
}

function top(source: string): Location {
  return { source, range: [0, 0] }
}

type Fields = Readonly<Record<string, unknown>>

function anew(): Understanding {
  const positions: Positions = new Map()
  return { positions, parse: (name, text) => parseSource(name, text, positions) }
}

/** The files read so far, each once. */
function openFiles(read: ReadSource, { parse, positions }: Understanding) {
  const sources = new Map<string, string>()
  const findings: Finding[] = []
  const values = new Map<string, { readonly value: Fields | undefined } | undefined>()
  const contents = new Map<string, FileContent>()
  const includedParts = new Set<string>()
  const parts: Fields[] = []
  let organisation: Fields | undefined
  let review: Fields | undefined

  const report = (code: string, location: Location, data: Finding['data'] = {}, message = code): void => {
    findings.push(finding({ code, message, severity: 'error', location, data }))
  }
  return {
    positions,
    includedParts,
    parts,
    report,
    setOrganisation: (value: Fields): void => {
      organisation = value
    },
    /** What was said of a specification is no part of it: it is read where it is there, and nothing hangs on it. */
    openReview: (name: string): void => {
      const result = read(name)
      if ('problem' in result) {
        const message = result.problem === 'too-large' ? 'review-too-large' : 'review-unreadable'
        if (result.problem !== 'missing')
          report('review-unreadable', top(name), { file: name, limit: 10 }, message)
        return
      }
      // Whoever reads one file alone may give its text whatever is asked for: that is no register.
      if ([...sources.values()].includes(result.text)) return
      sources.set(name, result.text)
      const parsed = parse(name, result.text)
      // One in which nothing is said yet is in order.
      const isEmpty = isCommentsOnly(result.text)
      for (const each of parsed.findings) if (!(isEmpty && each.code === 'empty-file')) findings.push(each)
      review = parsed.value
      if (review !== undefined) contents.set(name, { concept: 'review', value: review })
    },
    /** @param from where the file is mentioned; a file that can't be read is reported there */
    open: (
      name: string,
      concept: FileContent['concept'],
      from?: Location,
    ): { readonly value: Fields | undefined } | undefined => {
      if (values.has(name)) return values.get(name)
      const result = read(name)
      if ('problem' in result) {
        report(
          `file-${result.problem}`,
          from ?? top(name),
          result.problem === 'too-large' ? { file: name, megabytes: '', limit: 10 } : { file: name },
        )
        values.set(name, undefined)
        return undefined
      }
      sources.set(name, result.text)
      const parsed = parse(name, result.text)
      for (const each of parsed.findings) findings.push(each)
      values.set(name, parsed)
      if (parsed.value !== undefined) contents.set(name, { concept, value: parsed.value })
      return parsed
    },
    result: (name: string, value: Fields | undefined): Composed => ({
      name,
      value,
      positions,
      sources,
      findings,
      files: contents,
      isComplete:
        !findings.some(isAboutFiles) && ![...values.values()].some((parsed) => parsed?.value === undefined),
      organisation,
      parts,
      review,
    }),
  }
}

function isAboutFiles({ code }: Finding): boolean {
  return /^(?:file|part|include|organisation)-/.test(code)
}

type Files = ReturnType<typeof openFiles>

function assemble(name: string, root: Fields, files: Files): Fields {
  const withParts = includeParts(name, root, files)
  const path = withParts['organisation']
  if (typeof path !== 'string') return withParts
  const at = locateEntry(files.positions, withParts, 'organisation')?.value ?? top(name)
  const resolved = resolveInside(name, path)
  if (resolved === undefined) {
    files.report('file-outside', at, { file: path })
    return withParts
  }
  if (resolved === name || isPartName(resolved)) {
    files.report('organisation-not-file', at, { file: path })
    return withParts
  }
  const organisation = files.open(resolved, 'organisation', at)?.value
  if (organisation === undefined) return withParts
  files.setOrganisation(organisation)
  return mergeOrganisation(withParts, organisation, files.positions)
}

/** Puts each part's section where it is included. What can't be included is reported and left out. */
function includeParts(name: string, root: Fields, files: Files): Fields {
  const sections = root['sections']
  if (!Array.isArray(sections) || !sections.some(isInclude)) return anotherTop(root, {}, files.positions)
  const own = files.positions.get(sections)
  const composed: unknown[] = []
  const offsets: number[] = []
  for (const [index, section] of (sections as readonly unknown[]).entries()) {
    const included = isInclude(section) ? partSection(name, section, files) : section
    if (included === undefined) continue
    composed.push(included)
    offsets.push(...(own?.offsets.slice(4 * index, 4 * index + 4) ?? []))
  }
  if (own !== undefined) files.positions.set(composed, { ...own, offsets })
  return anotherTop(root, { sections: composed }, files.positions)
}

/**
 * The top of a file with other fields: always an object of its own, so that the file's is as it was read whatever the
 * file is put together with.
 */
function anotherTop(root: Fields, fields: Fields, positions: Positions): Fields {
  const value = { ...root, ...fields }
  const at = positions.get(root)
  if (at !== undefined) positions.set(value, at)
  return value
}

function isInclude(section: unknown): section is { readonly include: unknown } {
  return typeof section === 'object' && section !== null && 'include' in section
}

function partSection(name: string, section: { readonly include: unknown }, files: Files): unknown {
  const place = locateEntry(files.positions, section, 'include')
  const at = place?.value ?? top(name)
  if (typeof section.include !== 'string') {
    files.report('include-not-path', at)
    return undefined
  }
  const others = Object.keys(section).filter((key) => key !== 'include')
  if (others.length > 0)
    files.report('include-not-alone', place?.key ?? at, { fields: { type: 'names', names: others } })
  const resolved = resolveInside(name, section.include)
  if (resolved === undefined) {
    files.report('file-outside', at, { file: section.include })
    return undefined
  }
  if (!isPartName(resolved)) {
    files.report('include-not-part', at, { file: section.include })
    return undefined
  }
  if (files.includedParts.has(resolved)) {
    files.report('part-included-twice', at, { file: section.include })
    return undefined
  }
  files.includedParts.add(resolved)
  const part = files.open(resolved, 'part', at)?.value
  if (part === undefined) return undefined
  files.parts.push(part)
  checkPartOf(name, resolved, part, files)
  const included = part['section']
  if (typeof included !== 'object' || included === null || Array.isArray(included)) return undefined
  if (isInclude(included)) {
    files.report('include-in-part', locateEntry(files.positions, included, 'include')?.key ?? top(resolved))
    return undefined
  }
  return included
}

function checkPartOf(name: string, partName: string, part: Fields, files: Files): void {
  const partOf = part['partOf']
  if (typeof partOf !== 'string' || resolveInside(partName, partOf) === name) return
  const at = locateEntry(files.positions, part, 'partOf')?.value ?? top(partName)
  files.report('part-of-another', at, { file: partOf, specification: name })
}
