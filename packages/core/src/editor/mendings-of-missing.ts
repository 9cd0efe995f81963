import type { Analysis } from '../analyse.js'
import type { Check } from '../check.js'
import type { Language } from '../document/nodes.js'
import type { Datum, Finding } from '../finding/finding.js'
import { texts } from '../generated/texts.js'
import { formatDatum } from '../locale/format-finding.js'
import { fill, formatDate } from '../locale/format-value.js'
import { mendingLabels } from '../locale/editor/mending.js'
import { fieldOf, identifying } from '../schema/field-of-path.js'
import type { ConceptAt } from './containers-at.js'
import { roleNamed } from './mendings-of-open.js'
import { chosenMending, isPlanOf, type DecisionPlan, type Mending } from './mending.js'
import {
  contentOf,
  missingFieldEdits,
  missingFields,
  shownEntry,
  type MissingField,
} from './missing-fields.js'
import type { Single } from '../source/write-value.js'

/** A field with so few values is offered with each of them. */
const mostValues = 4

/** Puts in what the findings say is missing: each field by itself, and all that is required of one thing together. */
export function mendingsOfMissing(
  { analysis, findings: all }: Check,
  findings: readonly Finding[],
  language: Language,
  plan: DecisionPlan | undefined,
): readonly Mending[] {
  return findings.flatMap((finding): readonly Mending[] => {
    const missing = missingFields(analysis, finding)
    const [first] = missing
    if (first === undefined) return []
    const withPlan = planned(analysis, finding, missing, language, plan)
    if (!first.isRequired) return [...openFields(analysis, finding, missing, language), ...withPlan]
    const together = all
      .filter((other) => other.code === 'missing-field' && isSamePlace(other, finding))
      .flatMap((other) => missingFields(analysis, other))
      .filter(({ holder }) => holder.object === first.holder.object)
    return [
      ...allTogether(analysis, finding, first.holder, together, language),
      ...oneField(analysis, finding, first, together.length < 2, language),
      ...withPlan,
    ]
  })
}

function isSamePlace({ location: a }: Finding, { location: b }: Finding): boolean {
  return a.source === b.source && a.range[0] === b.range[0]
}

function oneField(
  analysis: Analysis,
  finding: Finding,
  { holder, name }: MissingField,
  isAlone: boolean,
  language: Language,
): readonly Mending[] {
  const labels = mendingLabels[language]
  const content = contentOf(analysis, { holder, name }, language)
  if (content === undefined) return []
  const key = `${holder.concept}.${name}`
  const insert = (value: Single, title: string, isPreferred: boolean): readonly Mending[] => {
    const edits = missingFieldEdits(analysis, holder, [{ name, value }])
    return edits.length === 0 ? [] : [chosenMending({ title, finding, edits, isPreferred })]
  }
  const { values = [] } = fieldOf(holder.concept, name) ?? {}
  const title =
    content === null
      ? fill(labels.insertOpen, { field: fieldNamed(key, language) })
      : fill(labels.insert, { entry: shownEntry(name, content) })
  return [
    ...insert(content, title, isAlone),
    ...(values.length > mostValues ? [] : values)
      .filter((value) => value !== content)
      .flatMap((value) => {
        const valueTitle = texts[language][`${key}=${String(value)}`]?.[0]
        const entry = shownEntry(name, value)
        const said =
          valueTitle === undefined
            ? fill(labels.insert, { entry })
            : fill(labels.insertValue, { entry, title: valueTitle })
        return insert(value, said, false)
      }),
  ]
}

function allTogether(
  analysis: Analysis,
  finding: Finding,
  holder: ConceptAt,
  missing: readonly MissingField[],
  language: Language,
): readonly Mending[] {
  if (missing.length < 2) return []
  const fields = missing.flatMap(({ name }) => {
    const value = contentOf(analysis, { holder, name }, language)
    return value === undefined ? [] : [{ name, value }]
  })
  const edits = fields.length < missing.length ? [] : missingFieldEdits(analysis, holder, fields)
  if (edits.length === 0) return []
  const title = fill(mendingLabels[language].insertAll, { fields: fieldsNamed(missing, language) })
  return [chosenMending({ title, finding, edits, isPreferred: true })]
}

/** What a rule asks for, left open: then a task asks for it, and no rule. */
function openFields(
  analysis: Analysis,
  finding: Finding,
  missing: readonly MissingField[],
  language: Language,
): readonly Mending[] {
  const { insertOpen, insertAllOpen } = mendingLabels[language]
  return ofOneHolder(missing).flatMap(({ holder, fields }) => {
    const edits = missingFieldEdits(
      analysis,
      holder,
      fields.map(({ name }) => ({ name, value: null })),
    )
    const title =
      fields.length === 1
        ? fill(insertOpen, { field: fieldsNamed(fields, language) })
        : fill(insertAllOpen, { fields: fieldsNamed(fields, language) })
    return edits.length === 0 ? [] : [chosenMending({ title, finding, edits })]
  })
}

/** The same with who decides and when, where one field is missing. */
function planned(
  analysis: Analysis,
  finding: Finding,
  missing: readonly MissingField[],
  language: Language,
  plan: DecisionPlan | undefined,
): readonly Mending[] {
  const [field] = missing
  if (field === undefined || missing.length > 1 || !isPlanOf(analysis, plan)) return []
  if (identifying(field.holder.concept, field.name) || contentOf(analysis, field, language) !== null)
    return []
  const value = { undecided: true, decideBy: plan.decideBy, owner: plan.owner }
  const edits = missingFieldEdits(analysis, field.holder, [{ name: field.name, value }])
  const title = fill(mendingLabels[language].insertPlanned, {
    field: fieldsNamed(missing, language),
    date: formatDate(plan.decideBy, language),
    owner: roleNamed(analysis, plan.owner),
  })
  return edits.length === 0 ? [] : [chosenMending({ title, finding, edits })]
}

function ofOneHolder(
  missing: readonly MissingField[],
): readonly { readonly holder: ConceptAt; readonly fields: readonly MissingField[] }[] {
  const [first] = missing
  // A rule that asks for fields of several things is followed by hand.
  return first === undefined || missing.some(({ holder }) => holder.object !== first.holder.object)
    ? []
    : [{ holder: first.holder, fields: missing }]
}

function fieldNamed(key: string, language: Language): string {
  return formatDatum({ type: 'field', key }, language)
}

function fieldsNamed(missing: readonly MissingField[], language: Language): string {
  const of = missing.map(({ holder, name }): Datum => ({ type: 'field', key: `${holder.concept}.${name}` }))
  return formatDatum({ type: 'all', of }, language)
}
