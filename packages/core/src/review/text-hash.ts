import type { Requirement, Section, Specification } from '../generated/specification.js'
import { parameterPattern } from '../schema/parameters.js'
import { withDefaults } from '../schema/with-defaults.js'
import { valueHash } from '../source/value-hash.js'

/**
 * What a text was when someone read it: SHA-256, lower-case hex, of what those who work in the services read of a requirement,
 * a part of one (`FUN-01.a`) or a section.
 *
 * - Of a requirement, with what its section says for all of its requirements: title, text, everyday words, rationale, question to the
 *   supplier, kind, addressee, option, how it is checked, when it must be met and what counts beyond it; the text and question of
 *   each of its parts, in order; the service levels that refer to it. Parameters have their values and units.
 * - Of a part of a requirement: its text and question, and the kind and addressee of the requirement.
 * - Of a section: title, introduction, rationale, tables, captions, and all of the above of each of its requirements, in order.
 *
 * Ids, points, priorities, roles, waivers and all else are not in it, nor how the text is broken into lines.
 *
 * @returns `undefined`: the specification has no requirement and no section with this id
 */
export function textHash(specification: Specification, at: string): string | undefined {
  for (const section of specification.sections ?? []) {
    if (section.id === at) return valueHash(sectionText(section, specification))
    for (const own of section.requirements ?? []) {
      if (own.id !== at && !at.startsWith(`${own.id}.`)) continue
      const requirement = withDefaults(own, section.defaults)
      if (own.id === at) return valueHash(requirementText(requirement, specification))
      const child = requirement.children?.find(({ id }) => `${own.id}.${id}` === at)
      if (child === undefined) continue
      const { kind, addressee } = requirement
      return valueHash({
        kind,
        addressee,
        text: filled(child.text, requirement),
        ask: filled(child.ask, requirement),
      })
    }
  }
  return undefined
}

function sectionText(section: Section, specification: Specification): object {
  const { title, intro, rationale, tables = [], figures = [], requirements = [] } = section
  return {
    title: flat(title),
    intro: flat(intro),
    rationale: flat(rationale),
    tables: tables.map(({ caption, columns, rows }) => [
      flat(caption),
      columns?.map(flat),
      rows?.map((row) => row.map(flat)),
    ]),
    figures: figures.map(({ caption, alt }) => [flat(caption), flat(alt)]),
    requirements: requirements.map((own) =>
      requirementText(withDefaults(own, section.defaults), specification),
    ),
  }
}

function requirementText(requirement: Requirement, { supportLevels }: Specification): object {
  const { id, title, rationale, kind, addressee, option, verification, fulfilledBy, fulfilledOn } =
    requirement
  const { evaluatedBeyond: beyond } = requirement
  const levels = (supportLevels?.serviceLevels ?? []).filter(({ requirements }) => requirements?.includes(id))
  return {
    title: flat(title),
    text: filled(requirement.text, requirement),
    plain: filled(requirement.plain, requirement),
    ask: filled(requirement.ask, requirement),
    rationale: flat(rationale),
    kind,
    addressee,
    option,
    verification: [verification?.tender, verification?.acceptance, verification?.operation],
    fulfilled: [fulfilledBy, fulfilledOn],
    beyond: [flat(beyond?.measure), beyond?.from, beyond?.best, beyond?.unit],
    children: (requirement.children ?? []).map(({ text, ask }) => [
      filled(text, requirement),
      filled(ask, requirement),
    ]),
    levels: levels.map(({ title: name, target, unit, period, percentile }) => [
      flat(name),
      target,
      unit,
      period,
      percentile,
    ]),
  }
}

function filled(text: string | undefined, { parameters = {} }: Requirement): string | undefined {
  const withValues = text?.replace(parameterPattern, (whole, name: string) => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    const value = typeof parameter === 'object' ? parameter.value : parameter
    if (value === undefined) return whole
    // In documents to the services the unit decides how a number is said: 24 hours is «et døgn».
    const unit = typeof parameter === 'object' ? parameter.unit : undefined
    return unit === undefined ? String(value) : `${String(value)} [${unit}]`
  })
  return flat(withValues)
}

/** A text however it is broken into lines. */
function flat(text: string | number | undefined): string | undefined {
  return text === undefined ? undefined : String(text).normalize('NFC').replace(/\s+/g, ' ').trim()
}
