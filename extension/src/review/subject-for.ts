import { definitionAt } from '@kravspek/core/editor'
import type { Analysis } from '@kravspek/core'
import * as vscode from 'vscode'
import { specificationFor } from '../specification-for.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import { requirementAt } from '../views/requirement-at.js'
import { fieldOf } from './choose-thread.js'

/** A requirement or a section that a command is for; `at` is `undefined` where the cursor is in neither. */
export interface Subject {
  readonly specification: OpenSpecification
  readonly at: string | undefined
}

/** What a command is for: the row it was chosen on, what it was told, or what the cursor is in. */
export async function subjectFor(
  specifications: Specifications,
  target: unknown,
  given: unknown,
): Promise<Subject | undefined> {
  const specification = await specificationFor(specifications, target)
  if (specification === undefined) return undefined
  const named = fieldOf(given, 'at') ?? fieldOf(target, 'subject')
  if (named !== undefined) return { specification, at: named }
  const editor = vscode.window.activeTextEditor
  const source = editor && specification.nameOf(editor.document.uri)
  if (editor === undefined || source === undefined) return { specification, at: undefined }
  const { analysis } = specification.session.check()
  const offset = editor.document.offsetAt(editor.selection.active)
  return {
    specification,
    at: requirementAt(analysis, source, offset) ?? sectionAt(analysis, source, offset),
  }
}

/** Id of the section that an offset stands in. */
function sectionAt(analysis: Analysis, source: string, offset: number): string | undefined {
  for (const [id, { kind, location }] of analysis.ids) {
    if (kind !== 'section' || location.source !== source) continue
    const whole = definitionAt(analysis, source, location.range[0])?.targets[0]?.location
    if (whole?.source === source && whole.range[0] <= offset && offset <= whole.range[1]) return id
  }
  return undefined
}
