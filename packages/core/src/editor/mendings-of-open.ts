import type { Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import type { Finding } from '../finding/finding.js'
import { mendingLabels } from '../locale/editor/mending.js'
import { fill, formatDate } from '../locale/format-value.js'
import { isObject } from '../schema/walk.js'
import { forbiddenKeys } from '../source/build-value.js'
import { conceptsAt } from './containers-at.js'
import { insertEntries } from '../source/insert-entry.js'
import { chosenMending, isPlanOf, type DecisionPlan, type Mending } from './mending.js'
import { openEdit, openAt } from './open-value.js'
import { writtenInline } from '../source/write-value.js'

/** What can be done about a value that is left open: a parameter that is named but not there, and a plan for the decision. */
export function mendingsOfOpen(
  analysis: Analysis,
  finding: Finding,
  language: Language,
  plan: DecisionPlan | undefined,
): readonly Mending[] {
  if (finding.code === 'parameter-without-value') return newParameter(analysis, finding, language)
  // Words of the message tell whether there is a plan.
  if (finding.message !== 'undecided' || !isPlanOf(analysis, plan)) return []
  const open = openAt(analysis, finding.location)
  const edit =
    open === undefined
      ? undefined
      : openEdit(analysis, open, (around) =>
          writtenInline({ undecided: true, decideBy: plan.decideBy, owner: plan.owner }, around),
        )
  if (edit === undefined) return []
  const title = fill(mendingLabels[language].plan, {
    date: formatDate(plan.decideBy, language),
    owner: roleNamed(analysis, plan.owner),
  })
  return [chosenMending({ title, finding, edits: [edit] })]
}

/** What people call a role; its id where it has no title. */
export function roleNamed({ value }: Analysis, id: string): string {
  const roles = value?.['roles']
  const role = Array.isArray(roles)
    ? (roles as readonly unknown[]).find((each) => isObject(each) && each['id'] === id)
    : undefined
  const title = isObject(role) ? role['title'] : undefined
  return typeof title === 'string' ? title : id
}

function newParameter(analysis: Analysis, finding: Finding, language: Language): readonly Mending[] {
  const { name } = finding.data
  const { source, range } = finding.location
  const requirement = conceptsAt(analysis, source, range[0]).find(({ concept }) => concept === 'requirement')
  const text = analysis.sources.get(source)
  if (requirement === undefined || text === undefined || typeof name !== 'string' || forbiddenKeys.has(name))
    return []
  const { object } = requirement
  const parameters = object['parameters']
  const holder = isObject(parameters) ? parameters : object
  const places = analysis.placesOf(holder)
  if (places === undefined || analysis.isOpen(object, 'parameters')) return []
  const edits = insertEntries(
    text,
    places,
    [
      holder === object
        ? { key: 'parameters', written: (style) => writtenInline({ [name]: null }, style) }
        : { key: name, written: () => 'null' },
    ],
    holder === object ? ['id', 'title', 'text', 'kind'] : [],
  )
  const title = fill(mendingLabels[language].insertParameter, { name })
  return edits.length === 0 ? [] : [chosenMending({ title, finding, edits, isPreferred: true })]
}
