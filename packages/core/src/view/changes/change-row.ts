import type { Change } from '../../compare/compare-specifications.js'
import type { FieldChange } from '../../compare/compare-fields.js'
import { concepts } from '../../generated/concepts.js'
import { changesLabels } from '../../locale/documents/changes.js'
import type { Words } from '../words.js'
import { prose, toldChange, type BothWords, type ToldChange } from './told-change.js'
import type { Reason } from './reasons.js'

/** A row of a table of changes. */
export interface ChangeRow {
  /** Anchor; empty: the row has none. */
  readonly id: string
  /** What was changed: a requirement's id, «Delkontrakt D1», «Tilbudsfrist». */
  readonly name: string
  /** «Nytt», «Endret»; empty where it is plain to see. */
  readonly state: string
  /** Where it differs from the document's. */
  readonly language: string
  /** What it is called, where that is not what was changed. */
  readonly title: string
  readonly moved: string
  readonly changes: readonly ToldChange[]
  readonly reasons: readonly Reason[]
}

/** A heading with a table of what was changed under it. */
export interface ChangeGroup {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly rows: readonly ChangeRow[]
  readonly hasReasons: boolean
  readonly widths: string
}

/** What is said of a thing in every group of changes. */
export interface Telling {
  readonly words: BothWords
  readonly reasonsFor: (change: Change) => readonly Reason[]
}

export function stateOf({ type, isMoved, fields }: Change, words: Words): string {
  const { state } = changesLabels[words.language]
  if (type !== 'changed') return state[type]
  return !isMoved ? state.changed : fields.length === 0 ? state.moved : state.changedAndMoved
}

/** The changes of values of one thing; its id is told as its name. */
export function toldChanges(fields: readonly FieldChange[], words: BothWords): readonly ToldChange[] {
  return fields.filter((field) => !isOwnId(field)).map((field) => toldChange(field, words))
}

/** What names the thing stands in its name already. */
function isOwnId({ steps: [first, ...rest], field }: FieldChange): boolean {
  if (first === undefined || rest.length > 0) return false
  const { fields, required } = concepts[first.concept] ?? { fields: {}, required: [] }
  const hasId = Object.values(fields).some(({ identifies }) => identifies !== undefined)
  return hasId ? field.identifies !== undefined : required.includes(first.field)
}

/** A text that is as it was, so that the reader knows what is talked of. */
export function unchanged(text: string, words: Words): ToldChange {
  return prose('', text, text, words)
}

/** The columns of a table of changes: the last one only where someone has said why. */
export function columnsOf(rows: readonly ChangeRow[], name: number) {
  const hasReasons = rows.some(({ reasons }) => reasons.length > 0)
  const widths = hasReasons ? [name, 70 - name, 30] : [name, 100 - name]
  return { hasReasons, widths: widths.join(' ') }
}
