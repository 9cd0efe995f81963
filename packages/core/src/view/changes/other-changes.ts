import type { Change } from '../../compare/compare-specifications.js'
import { changesLabels } from '../../locale/documents/changes.js'
import { nameOfItem, labelOf, titleOf } from './change-names.js'
import {
  columnsOf,
  stateOf,
  toldChanges,
  type ChangeGroup,
  type ChangeRow,
  type Telling,
} from './change-row.js'
import { toldChange } from './told-change.js'

/** The changes of everything that is no requirement, by what part of the specification they are in. */
export function otherChanges(changes: readonly Change[], telling: Telling): readonly ChangeGroup[] {
  const { language } = telling.words.after
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const name = change.steps[0]?.field ?? ''
    const known = groups.get(name)
    if (known === undefined) groups.set(name, [change])
    else known.push(change)
  }
  return [...groups].map(([name, own]) => {
    const rows = own.flatMap((change) => rowsOf(change, telling))
    const title = name === '' ? changesLabels[language].general : titleOf(`specification.${name}`, language)
    return { id: `:${name === '' ? 'general' : name}`, title, language: '', rows, ...columnsOf(rows, 26) }
  })
}

/** A row for an item of a list; for an object, one for each of its values. */
function rowsOf(change: Change, telling: Telling): readonly ChangeRow[] {
  const words = telling.words.after
  const { key, isMoved, type, fields, steps } = change
  const row = { id: '', language: '', title: '', moved: '' }
  if (key !== undefined) {
    return [
      {
        ...row,
        id: change.concept === 'clarification' ? key : '',
        name: nameOfItem(change, words.language, words.name),
        state: stateOf(change, words),
        moved: isMoved && type === 'changed' ? changesLabels[words.language].movedItem : '',
        changes: toldChanges(fields, telling.words),
        reasons: telling.reasonsFor(change),
      },
    ]
  }
  return fields.map((field) => ({
    ...row,
    name: labelOf([...steps.slice(1), ...field.steps], words.language),
    state: '',
    changes: [{ ...toldChange(field, telling.words), label: '' }],
    reasons: telling.reasonsFor({ ...change, fields: [field] }),
  }))
}
