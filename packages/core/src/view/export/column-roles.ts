import type { Language } from '../../document/nodes.js'
import { answerLabels } from '../../locale/documents/answer.js'
import { exportLabels } from '../../locale/documents/export.js'
import { labelsIn } from '../../locale/labels.js'

/**
 * What a column of a form in a spreadsheet holds. `name` says which row it is; `answer` and `comment` are filled in; `told` is
 * there to be read; the others are columns of the tables with empty rows, named as the fields there.
 */
export type ColumnRole =
  | 'name'
  | 'answer'
  | 'comment'
  | 'requirement'
  | 'told'
  | 'row'
  | `deviation:${'where' | 'what' | 'price'}`
  | `secret:${'where' | 'what' | 'why'}`

/** What a column with this heading holds, whatever the language of the form; `undefined`: it is none of ours. */
export function columnRole(heading: string): ColumnRole | undefined {
  return roles.get(keyOf(heading))
}

function keyOf(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim().toLowerCase()
}

const languages: readonly Language[] = ['nb', 'nn', 'en']

const roles: ReadonlyMap<string, ColumnRole> = new Map(
  languages.flatMap((language) => {
    const [shared, answer, own] = [labelsIn[language], answerLabels[language], exportLabels[language]]
    const { section, appliesTo, question, note, volume, unitColumn, sum } = own
    const told = [section, appliesTo, shared.kind, question, note, answer.priceItem, volume, unitColumn, sum]
    return [
      ...told.map((heading) => [heading, 'told'] as const),
      ...([shared.id, own.field] as const).map((heading) => [heading, 'name'] as const),
      ...([shared.answer, answer.price] as const).map((heading) => [heading, 'answer'] as const),
      [own.comment, 'comment'] as const,
      [shared.requirement, 'requirement'] as const,
      [own.rowNumber, 'row'] as const,
      [answer.deviationWhere, 'deviation:where'] as const,
      [answer.deviationWhat, 'deviation:what'] as const,
      [answer.deviationPrice, 'deviation:price'] as const,
      [answer.secretWhere, 'secret:where'] as const,
      [answer.secretWhat, 'secret:what'] as const,
      [answer.secretWhy, 'secret:why'] as const,
    ].map(([heading, role]) => [keyOf(heading), role] as const)
  }),
)
