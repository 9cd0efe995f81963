import type { Path } from '../finding/finding.js'
import type { Specification, Waiver } from '../generated/specification.js'
import type { Remark } from './lint.js'
import { nearest } from '../schema/nearest.js'
import { waiverOfUnknownRule } from './record/waiver-of-unknown-rule.js'
import { waiverWithoutEffect } from './record/waiver-without-effect.js'
import type { Rule } from './rule.js'
import { ruleCalled, ruleTable } from './table.js'
import { valueAt } from './value-at.js'

/** A remark that the specification sets aside, and by which of its waivers. */
export interface WaivedRemark {
  readonly remark: Remark
  readonly waiver: Waiver
}

export interface Waived {
  readonly remarks: readonly Remark[]
  readonly waived: readonly WaivedRemark[]
}

/**
 * Sets remarks aside as the specification's waivers say: those of the waiver's rule at its place, and where it quotes a
 * text, those on that text. A waiver of a rule that is run and that silences nothing is remarked on.
 */
export function waive(
  remarks: readonly Remark[],
  specification: Specification,
  active: readonly Rule[],
): Waived {
  const { waivers = [] } = specification
  if (waivers.length === 0) return { remarks, waived: [] }
  const waiversOf = new Map<string, { readonly waiver: Waiver; readonly index: number }[]>()
  for (const [index, waiver] of waivers.entries()) {
    const { rule, at } = waiver
    // A waiver that does not say what or where yet waives nothing.
    if (rule === undefined || at === undefined) continue
    const others = waiversOf.get(rule)
    if (others === undefined) waiversOf.set(rule, [{ waiver, index }])
    else others.push({ waiver, index })
  }
  const kept: Remark[] = []
  const waived: WaivedRemark[] = []
  const used = new Set<number>()
  for (const remark of remarks) {
    const { waiver, index } =
      waiversOf.get(remark.rule.code)?.find((each) => isAt(remark, each.waiver, specification)) ?? {}
    if (waiver === undefined || index === undefined) {
      kept.push(remark)
      continue
    }
    used.add(index)
    waived.push({ remark, waiver })
  }
  return { remarks: [...kept, ...idle(waivers, used, active)], waived }
}

/** Remarks on the waivers themselves: those that name no rule there is, and those of rules that are run but set nothing aside. */
function idle(
  waivers: readonly Waiver[],
  used: ReadonlySet<number>,
  active: readonly Rule[],
): readonly Remark[] {
  const isActive = new Set(active.map(({ code }) => code))
  const remarks: Remark[] = []
  const remark = (rule: Rule, more: Pick<Remark, 'message' | 'path' | 'data' | 'details'>): void => {
    if (isActive.has(rule.code)) remarks.push({ rule, kind: undefined, ...more })
  }
  for (const [index, { rule, at }] of waivers.entries()) {
    if (rule === undefined || at === undefined || used.has(index)) continue
    if (ruleCalled(rule) === undefined)
      remark(waiverOfUnknownRule, unknownRule(rule, ['waivers', index, 'rule']))
    else if (isActive.has(rule))
      remark(waiverWithoutEffect, {
        message: 'found',
        path: ['waivers', index, 'at'],
        data: { rule, at },
        details: {},
      })
  }
  return remarks
}

function unknownRule(rule: string, path: Path): Pick<Remark, 'message' | 'path' | 'data' | 'details'> {
  const meant = nearest(
    rule,
    ruleTable.map(({ code }) => code),
  )
  if (meant === undefined) return { message: 'unknown', path, data: { rule }, details: {} }
  const fixes = [{ title: 'replace', safe: false, edits: [{ path, newText: meant }] }]
  return { message: 'meant', path, data: { rule, meant }, details: { fixes } }
}

function isAt(remark: Remark, { at = '', match }: Waiver, specification: Specification): boolean {
  return (
    (isInField(remark.path, at) || isInThing(remark.path, at, specification)) &&
    (match === undefined || isOnText(remark, match, specification))
  )
}

/** A field by its path, places in lists left out: `supportLevels.tiers`. */
function isInField(path: Path, at: string): boolean {
  const field = path.filter((step) => typeof step === 'string').join('.')
  return field === at || field.startsWith(`${at}.`)
}

function isInThing(path: Path, at: string, specification: Specification): boolean {
  let value: unknown = specification
  let requirement: string | undefined
  for (const [index, step] of path.entries()) {
    value = (value as Readonly<Record<string | number, unknown>> | undefined)?.[step]
    if (typeof value !== 'object' || value === null) return false
    const { id } = value as { readonly id?: unknown }
    if (typeof id !== 'string') continue
    const isPartOfRequirement = path[index - 1] === 'children'
    if (id === at || (isPartOfRequirement && `${requirement ?? ''}.${id}` === at)) return true
    requirement = id
  }
  return false
}

/** Whether the quoted words are those that the remark is about, or hold them, or are among them. */
function isOnText({ path, details: { span } }: Remark, match: string, specification: Specification): boolean {
  const text = valueAt(specification, path)
  if (typeof text !== 'string') return false
  for (let start = text.indexOf(match); start !== -1; start = text.indexOf(match, start + 1)) {
    if (span === undefined || (start < span[1] && span[0] < start + match.length)) return true
  }
  return false
}
