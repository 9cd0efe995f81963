import assert from 'node:assert/strict'
import type { Requirement, Specification } from '../../generated/specification.js'
import { analyseText } from '../../testing.js'
import type { OfficeBlock } from './office-block.js'
import {
  specificationFromOffice,
  type OfficeImport,
  type OfficeImportOptions,
} from './specification-from-office.js'

export type Made = Extract<OfficeImport, { type: 'specification' }> & {
  readonly specification: Specification
}

/** What a file becomes, which can be read again without errors. */
export function made(blocks: readonly OfficeBlock[], options: Partial<OfficeImportOptions> = {}): Made {
  const result = specificationFromOffice({ blocks }, { fileName: 'Krav.docx', ...options })
  assert.ok(result.type === 'specification')
  const { specification, findings } = analyseText(result.text)
  assert.deepEqual(
    findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    [],
    result.text,
  )
  assert.ok(specification !== undefined)
  return { ...result, specification }
}

export function requirementsIn({ specification }: Made): readonly Requirement[] {
  return (specification.sections ?? []).flatMap(({ requirements }) => requirements ?? [])
}

/** The kind of each requirement; `undefined`: to be decided. */
export function kindsIn(result: Made): readonly (readonly [id: string | undefined, kind: unknown])[] {
  return requirementsIn(result).map(({ id, kind }) => [id, kind])
}

/** What the report names, by what it is about. */
export function notesIn({ report }: Made): ReadonlyMap<string, readonly string[]> {
  return new Map(report.notes.map(({ type, names }) => [type, names]))
}
