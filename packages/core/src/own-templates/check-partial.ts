import { replacement } from '../finding/finding.js'
import { nearest } from '../schema/nearest.js'
import { shapeOf } from './check-expression.js'
import { reportAtCall, reportIn, type Place, type Reading } from './checking.js'
import { isPath, type PartialStatement, type Program } from './handlebars.js'
import type { MarkupState } from './markup-state.js'
import { isDocument } from './names.js'
import type { Scope } from './scope.js'
import { withFields, type Shape } from './shape.js'
import type { Template } from './template.js'

/** Reads what a template puts in, with what it is given there. A partial begins and ends between elements. */
export function checkPartial(
  statement: PartialStatement,
  { state, scope, depth }: Place,
  reading: Reading,
  checkProgram: (program: Program, start: Place, reading: Reading) => MarkupState,
): MarkupState {
  const { report, template, checking, chain, sums } = reading
  const range = template.places.range(statement.loc)
  const given = givenTo(statement, scope, reading)
  const partial = partialCalled(statement, reading)
  if (partial === undefined) return state
  checking.used.add(partial.name)
  sums.partials += 1
  if (chain.includes(partial.name)) {
    const names = [...chain.slice(chain.indexOf(partial.name)), partial.name].join(' → ')
    report(range, 'template-partial-recursion', { partial: partial.name, names })
    return state
  }
  if (state.type !== 'content') {
    report(range, 'template-expression-place', { element: state.tag.name })
    return state
  }
  const own = { ...scope, values: [given] as const, unsure: [] }
  const key = JSON.stringify([partial.name, state.inside?.name, state.inside?.depth, own])
  const known = checking.done.get(key)
  if (known !== undefined) {
    sums.partials += known
    return state
  }
  const before = sums.partials
  checkProgram(
    partial.program,
    { state, scope: own, depth },
    {
      ...reading,
      template: partial,
      chain: [...chain, partial.name],
      report: partial.isOwn ? reportIn(checking, partial) : reportAtCall(report, range, partial.name),
    },
  )
  if (partial.isOwn) checking.done.set(key, sums.partials - before)
  return state
}

/** What `this` is in a partial: what it was given, or what `this` was, and the names that it was given besides. */
function givenTo({ params, hash }: PartialStatement, scope: Scope, reading: Reading): Shape {
  const [first] = params
  const shape = first === undefined ? scope.values[0] : shapeOf(first, scope, reading)
  const pairs = (hash as typeof hash | undefined)?.pairs ?? []
  if (pairs.length === 0) return shape
  return withFields(
    shape,
    Object.fromEntries(pairs.map(({ key, value }) => [key, shapeOf(value, scope, reading)])),
  )
}

function partialCalled(statement: PartialStatement, reading: Reading): Template | undefined {
  const { report, template, checking } = reading
  const range = template.places.range(statement.name.loc)
  if (!isPath(statement.name)) {
    report(range, 'template-not-supported-dynamic')
    return undefined
  }
  const name = statement.name.original
  const partial = checking.templates.get(name)
  if (partial !== undefined && !isDocument(name)) return partial
  const meant = nearest(
    name,
    [...checking.templates.keys()].filter((each) => !isDocument(each)),
  )
  if (meant === undefined) report(range, 'template-unknown-partial-without-guess', { partial: name })
  else
    report(range, 'template-unknown-partial', { partial: name, meant }, [
      replacement('fix-replace', { source: '', range }, meant, false, { value: meant }),
    ])
  return undefined
}
