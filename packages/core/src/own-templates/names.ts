import { documentShapes } from '../generated/view-shapes.js'
import { templateSources } from '../generated/template-sources.js'

/** Names of the built-in templates. */
export const templateNames: readonly string[] = Object.keys(templateSources)

/** The document that a template is the whole of; `undefined`: it is a partial. */
export function documentOf(name: string): string | undefined {
  const kind = name.replace(/\/document$/, '')
  return kind !== name && Object.hasOwn(documentShapes, kind) ? kind : undefined
}

export function isDocument(name: string): boolean {
  return documentOf(name) !== undefined
}
