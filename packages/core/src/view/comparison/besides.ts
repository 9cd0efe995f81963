import type { FilledField, Submission } from '../../answers/answers-register.js'
import { formRows } from '../../answers/form-rows.js'
import { answerLabels } from '../../locale/documents/answer.js'
import { gridOf, type Column, type Grid } from '../grid.js'
import type { Comparing } from './comparing.js'

/** What a supplier has written besides the answers. */
export interface BesidesAnswers {
  readonly id: string
  readonly supplier: string
  readonly tables: readonly (Grid | undefined)[]
  /** It has written outside the fields. */
  readonly hasWritten: boolean
}

/** What the suppliers have written besides the answers, for people to look at; those who have not are left out. */
export function besidesAnswers(comparing: Comparing): readonly BesidesAnswers[] {
  return comparing.comparison.suppliers.flatMap(({ name, submission, notAsked }, index) => {
    const tables = tablesOf(submission, notAsked, comparing)
    return tables.every((table) => table === undefined)
      ? []
      : [
          {
            id: `:besides:${String(index + 1)}`,
            supplier: name,
            tables,
            hasWritten: submission.written.length > 0,
          },
        ]
  })
}

function tablesOf(
  { answers, written, notPlaced }: Submission,
  notAsked: readonly FilledField[],
  { words, labels }: Comparing,
): readonly (Grid | undefined)[] {
  const form = answerLabels[words.language]
  const column = (name: string) => (row: { readonly cells: Readonly<Record<string, string>> }) =>
    Object.hasOwn(row.cells, name) ? row.cells[name] : undefined
  const fieldColumns: readonly Column<{ readonly label: string; readonly text: string }>[] = [
    { heading: labels.field, width: 30, cell: ({ label }) => label || labels.placeUnknown },
    { heading: labels.content, width: 70, cell: ({ text }) => text },
  ]
  return [
    gridOf(labels.ownDeviations, formRows(answers, 'deviation'), [
      { heading: form.deviationWhere, width: 22, cell: column('where') },
      { heading: form.deviationWhat, width: 48, cell: column('what') },
      { heading: form.deviationPrice, width: 30, cell: column('price') },
    ]),
    gridOf(labels.secrets, formRows(answers, 'secret'), [
      { heading: form.secretWhere, width: 22, cell: column('where') },
      { heading: form.secretWhat, width: 36, cell: column('what') },
      { heading: form.secretWhy, width: 42, cell: column('why') },
    ]),
    gridOf(labels.written, written, [
      { heading: labels.where, width: 12, cell: ({ at }) => placeText(at, labels.placeUnknown) },
      { heading: labels.kindOf, width: 14, cell: ({ type }) => labels.kindOfWriting[type] },
      { heading: labels.wasWritten, width: 37, cell: ({ before }) => before || labels.nothingBefore },
      { heading: labels.isWritten, width: 37, cell: ({ after }) => after || labels.deletedAll },
    ]),
    gridOf(
      labels.notAsked,
      notAsked.map(({ id, text }) => ({ label: id, text })),
      fieldColumns,
    ),
    gridOf(labels.notPlaced, notPlaced, fieldColumns),
  ]
}

/** An id of the specification as readers know it; parts of the form have ids of their own, which they do not. */
function placeText(at: string | undefined, unknown: string): string {
  return at === undefined || at.startsWith(':') ? unknown : at
}
