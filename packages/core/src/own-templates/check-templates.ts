import { byPlace } from '../finding/by-place.js'
import type { Finding } from '../finding/finding.js'
import { documentShapes } from '../generated/view-shapes.js'
import { nearest } from '../schema/nearest.js'
import { checkProgram } from './check-program.js'
import { reportIn, type Checking, type Reading } from './checking.js'
import { mostPartials } from './limits.js'
import { anyElement } from './markup-state.js'
import { documentOf, isDocument, templateNames } from './names.js'
import { newScope } from './scope.js'
import { shapeAt, unknownShape } from './shape.js'
import { templateFinding, type Template } from './template.js'

/**
 * Checks templates as they stand, without filling them: markup, helpers, partials, and the fields that they name. Every
 * document is read with the partials that it puts in, so a partial is checked in every place where it is used.
 *
 * @param templates all there are, by name: the buyer's own, and the built-in ones that they leave as they are
 */
export function checkTemplates(templates: ReadonlyMap<string, Template>): readonly Finding[] {
  const checking: Checking = { templates, findings: new Map(), done: new Map(), used: new Set() }
  for (const template of templates.values()) {
    const kind = documentOf(template.name)
    if (kind !== undefined) checkDocument(template, kind, checking)
  }
  for (const template of templates.values()) {
    const { name, isOwn } = template
    if (!isOwn || isDocument(name) || checking.used.has(name)) continue
    if (templateNames.includes(name)) checkUnused(template, checking)
    else reportName(template, checking)
  }
  return [...checking.findings.values()].toSorted(byPlace)
}

function checkDocument(template: Template, kind: string, checking: Checking): void {
  const reading = newReading(template, checking)
  const scope = newScope(shapeAt(documentShapes[kind] ?? unknownShape))
  checkProgram(template.program, { state: { type: 'content', inside: undefined }, scope, depth: 0 }, reading)
  if (reading.sums.documents === 0) reading.report([0, 0], 'template-document')
  if (reading.sums.partials > mostPartials)
    reading.report([0, 0], 'template-too-many-partials', { count: mostPartials })
}

/** A partial that no template puts in: nothing is known of where it would stand or what it would be given. */
function checkUnused(template: Template, checking: Checking): void {
  checkProgram(
    template.program,
    { state: { type: 'content', inside: anyElement }, scope: newScope(unknownShape), depth: 0 },
    newReading(template, checking),
  )
}

function newReading(template: Template, checking: Checking): Reading {
  return {
    checking,
    template,
    chain: [template.name],
    // Built-in templates are right on their own; only what they do with a partial of the buyer's can be wrong.
    report: template.isOwn ? reportIn(checking, template) : () => undefined,
    sums: { partials: 0, documents: 0 },
  }
}

function reportName({ name }: Template, { findings }: Checking): void {
  const meant = nearest(name, templateNames)
  const file = `${name}.hbs`
  const made =
    meant === undefined
      ? templateFinding(name, [0, 0], 'template-unknown-name-without-guess', { file })
      : templateFinding(name, [0, 0], 'template-unknown-name', { file, meant: `${meant}.hbs` })
  findings.set(JSON.stringify(made), made)
}
