import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import type { Analysis } from '../analyse.js'
import { applyFixes } from '../finding/apply-fixes.js'
import type { Edit } from '../finding/finding.js'
import { analyseText, rootName } from '../testing.js'
import type { RequirementCatalogue } from './catalogue.js'
import { readCatalogue } from './read-catalogue.js'

const repository = new URL('../../../../', import.meta.url)
const folder = new URL('test/fixtures/catalogue/', repository)

/** A specification with requirements that were taken from an earlier version of the catalogue. */
export const olderText = readFileSync(new URL('eldre.krav.yaml', folder), 'utf8')

function read(change: (text: string) => string): RequirementCatalogue {
  const own = new URL('nordvik/', folder)
  const names = readdirSync(new URL('requirements/', own)).map((name) => `requirements/${name}`)
  const files = ['catalogue.yaml', ...names].map((name) => [name, readFileSync(new URL(name, own), 'utf8')] as const)
  const { catalogue, findings } = readCatalogue(new Map(files.map(([name, text]) => [name, change(text)])))
  assert.deepEqual(findings, [])
  assert.ok(catalogue)
  return catalogue
}

/** A small catalogue of our own, with earlier versions. */
export const nordvik = read((text) => text)

/** The same with something else in its files. */
export function nordvikWith(...changes: readonly (readonly [from: string, to: string])[]): RequirementCatalogue {
  const left = new Set(changes)
  const catalogue = read((text) => {
    let changed = text
    for (const change of changes) {
      if (!changed.includes(change[0])) continue
      left.delete(change)
      changed = changed.replace(...change)
    }
    return changed
  })
  assert.deepEqual([...left], [])
  return catalogue
}

/** The catalogue that comes with Kravspek. */
export const builtIn = JSON.parse(
  readFileSync(new URL('packages/core/catalogues/velferdsteknologi.json', repository), 'utf8'),
) as RequirementCatalogue

/** The specification's text with something else in it. */
export function olderWith(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    assert.ok(text.includes(from), from)
    return text.replace(from, to)
  }, olderText)
}

/** The text of the specification's own file with edits made. */
export function edited({ sources }: Analysis, edits: readonly Edit[]): string {
  const changed = applyFixes(sources, [{ title: '', data: {}, safe: true, edits }])
  return changed.get(rootName) ?? sources.get(rootName) ?? ''
}

/** Analyses a text that must be sound. */
export function sound(text: string): Analysis & { readonly specification: NonNullable<Analysis['specification']> } {
  const analysis = analyseText(text)
  const { specification } = analysis
  assert.ok(specification, JSON.stringify(analysis.findings.filter(({ severity }) => severity === 'error')))
  return { ...analysis, specification }
}
