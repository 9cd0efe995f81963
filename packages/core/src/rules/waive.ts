import type { Path } from '../finding/finding.js'
import type { Specification, Waiver } from '../generated/specification.js'
import { nearest } from '../schema/nearest.js'
import type { RuleContext } from './context.js'
import type { Remark } from './lint.js'
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

/** A waiver that says what it is for, and its number in the file. */
interface Known {
  readonly waiver: Waiver
  readonly index: number
}

/**
 * Sets remarks aside as the specification's waivers say: those of the waiver's rule at its place, and where it quotes a
 * text, those on that text. A waiver of a rule that is run and that silences nothing is remarked on. What is remarked on
 * waivers themselves can't be waived.
 *
 * @param ids of everything in the specification: a name that is both an id and a field is the id
 */
export function waive(
  remarks: readonly Remark[],
  { specification, isOpen }: Pick<RuleContext, 'specification' | 'isOpen'>,
  active: readonly Rule[],
  ids: ReadonlyMap<string, unknown>,
): Waived {
  const { waivers = [] } = specification
  if (waivers.length === 0) return { remarks, waived: [] }
  const known = new Map<string, Known[]>()
  // By their number. Those that wait for words are not said to have no effect.
  const used = new Set<number>()
  for (const [index, waiver] of waivers.entries()) {
    const { rule, at } = waiver
    // A waiver that does not say yet what it is for, where, or for which words, waives nothing.
    if (isOpen(waiver, 'match')) used.add(index)
    if (rule === undefined || at === undefined || used.has(index)) continue
    const others = known.get(`${rule} ${at}`)
    if (others === undefined) known.set(`${rule} ${at}`, [{ waiver, index }])
    else others.push({ waiver, index })
  }
  const kept: Remark[] = []
  const waived: WaivedRemark[] = []
  for (const remark of remarks) {
    const { code, theme } = remark.rule
    const found =
      theme === 'record'
        ? undefined
        : placeNames(remark.path, specification, ids)
            .flatMap((at) => known.get(`${code} ${at}`) ?? [])
            .find(({ waiver }) => isOnText(remark, waiver, specification))
    if (found === undefined) {
      kept.push(remark)
      continue
    }
    used.add(found.index)
    waived.push({ remark, waiver: found.waiver })
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

/**
 * The names that a place goes by: the ids of the things it lies in, a part of a requirement as `FUN-01.a`, and the fields
 * on the way to it, places in lists left out: `supportLevels.tiers`. What lies in a thing with an id goes by that id alone.
 */
function placeNames(
  path: Path,
  specification: Specification,
  ids: ReadonlyMap<string, unknown>,
): readonly string[] {
  const names: string[] = []
  let value: unknown = specification
  let field: string | undefined = ''
  let holder = ''
  for (const [index, step] of path.entries()) {
    value = typeof value === 'object' && value !== null ? (value as Fields)[step] : undefined
    if (typeof step === 'string' && field !== undefined) {
      field = field === '' ? step : `${field}.${step}`
      if (!ids.has(field)) names.push(field)
    }
    const id = typeof value === 'object' && value !== null ? (value as Fields)['id'] : undefined
    if (typeof id !== 'string') continue
    // The fields on the way to the first thing with an id would name all such things.
    if (field !== undefined) names.length = 0
    field = undefined
    names.push(path[index - 1] === 'children' ? `${holder}.${id}` : id)
    holder = id
  }
  return names
}

type Fields = Readonly<Record<string | number, unknown>>

/** Whether the waiver quotes nothing, or the words that the remark is about: those, more or fewer, but whole words. */
function isOnText(
  { path, details: { span } }: Remark,
  { match }: Waiver,
  specification: Specification,
): boolean {
  if (match === undefined) return true
  const text = valueAt(specification, path)
  if (typeof text !== 'string') return false
  for (let start = text.indexOf(match); start !== -1; start = text.indexOf(match, start + 1)) {
    const end = start + match.length
    const isWhole =
      !/[\p{L}\p{N}]{2}/u.test(text.slice(Math.max(0, start - 1), start + 1)) &&
      !/[\p{L}\p{N}]{2}/u.test(text.slice(end - 1, end + 1))
    if (!isWhole) continue
    if (span === undefined || (start <= span[0] && span[1] <= end) || (span[0] <= start && end <= span[1]))
      return true
  }
  return false
}
