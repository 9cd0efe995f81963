import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import {
  analyse,
  buildDocument,
  renderHtml,
  type Analysis,
  type BuildOptions,
  type DocumentKind,
  type DocumentTree,
} from '@kravspek/core'
import { lintDocx, writeDocx, type LintCode } from '@kravspek/docx'
import { strFromU8, unzipSync } from 'fflate'
import { analyseExample } from './core-internals.js'
import { root } from './root.js'
import { sampleAnswers } from './sample-answers.js'
import { sampleRegister } from './sample-register.js'

/** Names of the specifications in examples/, without their ending. */
export const exampleNames: readonly string[] = readdirSync(`${root}examples`)
  .filter((file) => file.endsWith('.krav.yaml'))
  .map((file) => file.replace('.krav.yaml', ''))
  .toSorted()

/** A document in every format, with what it was made from. */
export interface Rendered {
  readonly tree: DocumentTree
  readonly html: string
  readonly docx: Uint8Array
}

/**
 * Renders what was analysed; pictures come from examples/, and those that are not there are left out. Our own check must
 * find nothing in the DOCX file, whatever a test writes it for.
 */
export function render(
  analysis: Analysis,
  kind: DocumentKind = 'tender',
  options: BuildOptions = {},
): Rendered {
  const { tree, figures } = buildDocument(analysis, kind, options)
  const files = new Map<string, Uint8Array>()
  for (const { file } of figures) {
    const bytes = pictureOf(file)
    if (bytes !== undefined) files.set(file, bytes)
  }
  const docx = writeDocx(tree, { files })
  assert.deepEqual(
    lintDocx(docx)
      .filter(({ code, severity }) => severity !== 'hint' && !saidByText.has(code))
      .slice(0, 5),
    [],
  )
  return { tree, html: renderHtml(tree, { files }), docx }
}

/** What our own check says of the text of a specification, not of how it is written. */
const saidByText: ReadonlySet<LintCode> = new Set(['link-text'])

/** An example as it is analysed; once for all tests. */
export function example(name: string): Analysis {
  const analysis = analysed.get(name) ?? analyseExample(`${name}.krav.yaml`)
  analysed.set(name, analysis)
  return analysis
}

/** A document of an example in every format; once for all tests. */
export function renderedExample(name: string, kind: DocumentKind = 'tender'): Rendered {
  const key = `${name} ${kind}`
  const rendered = renderings.get(key) ?? render(example(name), kind, optionsFor(example(name), kind))
  renderings.set(key, rendered)
  return rendered
}

/**
 * What a kind of document needs besides the specification: for changes, an edition in which every requirement was another;
 * for a comparison, answers of several suppliers; for what tells of comments, a register of them.
 */
export function optionsFor(analysis: Analysis, kind: DocumentKind): BuildOptions {
  const { specification } = analysis
  if (kind === 'comparison') return { answers: sampleAnswers(analysis) }
  if (specification === undefined) return {}
  if (kind === 'reply' || kind === 'involvement') return { review: sampleRegister(specification) }
  if (kind !== 'changes') return {}
  // Its reasons for changes are not there yet, so that they are told.
  const { changes: _, ...earlier } = specification
  const sections = specification.sections?.map((section) => ({
    ...section,
    requirements: (section.requirements ?? []).map((requirement) => ({
      ...requirement,
      text: `Før ${requirement.text ?? ''}`,
    })),
  }))
  return {
    since: {
      version: '0.0.1',
      kind: 'tender',
      specification: sections === undefined ? earlier : { ...earlier, sections },
    },
  }
}

/** Analyses a value as the file `prove.krav.json`. */
export function analyseValue(value: unknown): Analysis {
  return analyseText(JSON.stringify(value), 'prove.krav.json')
}

/** Analyses a text, as YAML where its name does not say otherwise. It must be without errors. */
export function analyseText(text: string, name = 'prove.krav.yaml'): Analysis {
  const analysis = analyse(name, (asked) => (asked === name ? { text } : { problem: 'missing' }))
  const errors = analysis.findings.filter(({ severity }) => severity === 'error')
  assert.deepEqual(
    errors.map(({ message, data }) => [message, data]),
    [],
  )
  return analysis
}

/** Every part of a DOCX file as text, by name; pictures byte by byte. */
export function partsOf(docx: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(docx)).map(([name, bytes]) => [
      name,
      strFromU8(bytes, !/\.(?:xml|rels)$/.test(name)),
    ]),
  )
}

const analysed = new Map<string, Analysis>()
const renderings = new Map<string, Rendered>()

function pictureOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(`${root}examples/${file}`)
  } catch {
    return undefined
  }
}
