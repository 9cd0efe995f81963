import { analyse } from '../analyse.js'
import { check } from '../check.js'
import type { Language } from '../document/nodes.js'
import type { Finding } from '../finding/finding.js'
import type { RuleSettings } from '../rules/settings.js'
import { freeId } from '../source/free-id.js'
import { catalogueItems, catalogueLanguages, type CatalogueItem, type RequirementCatalogue } from './catalogue.js'
import { requirementLines } from './requirement-lines.js'
import { requirementOf, type TakenParameter, type TakenRequirement } from './requirement-of.js'

/** What the rules say of a requirement of a catalogue in a language. */
export interface JudgedWords {
  readonly item: CatalogueItem
  readonly language: Language
  readonly findings: readonly Finding[]
}

/**
 * Judges every requirement of a catalogue by the rules, as it stands in a specification in each language once its values are
 * decided.
 */
export function judgedWords(
  catalogue: RequirementCatalogue,
  settings: RuleSettings,
): readonly JudgedWords[] {
  return catalogueLanguages.flatMap((language) => judgedIn(catalogue, language, settings))
}

function judgedIn(
  catalogue: RequirementCatalogue,
  language: Language,
  settings: RuleSettings,
): readonly JudgedWords[] {
  const items = catalogueItems(catalogue).filter(({ requirement }) => requirement.withdrawn === undefined)
  // An id that stands twice in the catalogue is told of there.
  const ids = new Set<string>()
  const taken = items.flatMap((item) => {
    const requirement = requirementOf(item, language, freeId(item.requirement.id, (id) => ids.has(id)))
    ids.add(requirement?.id ?? '')
    return requirement === undefined ? [] : [{ item, lines: requirementLines(decided(requirement), '      ') }]
  })
  if (taken.length === 0) return []
  const head = [
    'kravspek: 1',
    'id: katalog',
    'title: Katalog',
    `language: ${language}`,
    'status: draft',
    'procurement: { criteria: [{ id: kvalitet, title: Kvalitet, weight: 1, subject: quality }] }',
    'sections:',
    '  - id: alle',
    '    title: Alle',
    '    requirements:',
  ]
  // Where each requirement begins in the text.
  let offset = head.join('\n').length + 1
  const places = taken.map(({ item, lines }) => {
    const start = offset
    offset += lines.join('\n').length + 1
    return { item, start, end: offset }
  })
  const text = [...head, ...taken.flatMap(({ lines }) => lines), ''].join('\n')
  const { findings } = check(analyse('katalog.krav.yaml', () => ({ text })), settings)
  return places.map(({ item, start, end }) => ({
    item,
    language,
    findings: findings.filter(
      ({ location, severity }) =>
        severity !== 'task' && location.range[0] >= start && location.range[0] < end,
    ),
  }))
}

/** With a value for each parameter, and what only a specification can say. */
function decided({ parameters = {}, ...requirement }: TakenRequirement): TakenRequirement {
  const values = Object.entries(parameters).map(([name, parameter]) => [
    name,
    { ...parameter, value: parameter.value ?? anyValue(parameter) },
  ])
  return {
    ...requirement,
    ...(requirement.kind === 'evaluated' ? { criterion: 'kvalitet', points: 10 } : {}),
    ...(values.length === 0 ? {} : { parameters: Object.fromEntries(values) as Record<string, TakenParameter> }),
  }
}

function anyValue({ type, min = 2, max = min + 10 }: TakenParameter): string | number {
  switch (type) {
    case 'number':
      return Math.round((min + max) / 2)
    case 'date':
      return '2027-03-01'
    case 'duration':
      return 'PT4H'
    default:
      return 'Nordvik'
  }
}
