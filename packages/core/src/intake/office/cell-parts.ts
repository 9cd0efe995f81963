import { labelsIn } from '../../locale/labels.js'
import { isDemanding } from './kind-of-cell.js'

/** What the cell of a requirement holds besides its text. */
export interface CellParts {
  readonly title: string
  readonly text: string
  readonly ask: string
  readonly rationale: string
  /** What a document of ours says below a requirement: the needs it meets, what to attach. */
  readonly notes: readonly string[]
}

const languages = ['nb', 'nn', 'en'] as const
const everyLabel = (key: 'ask' | 'rationale'): readonly string[] =>
  languages.map((language) => `${labelsIn[language][key]}:`)
const asks = everyLabel('ask')
const rationales = everyLabel('rationale')
/** How lines below a requirement begin. */
const noteStarts = languages.flatMap((language) => {
  const labels = labelsIn[language]
  return [
    ...[labels.fromNeeds, labels.onlyLots, labels.onlyBuyers, labels.partOfOption, labels.evaluatedBeyond],
    ...[labels.belongsTo, labels.joint, labels.mayBeConfidential, `${labels.attachments}:`],
  ].map((words) => words.replace(/\{.*$/, '').trim())
})

const longestTitle = 90

/** Takes the text of a cell apart: a title alone on the first line, and what documents of ours say below the text. */
export function cellParts(cell: string, hasTitle: boolean): CellParts {
  const lines = cell.split('\n')
  const [first = '', second] = lines
  const isTitle =
    !hasTitle &&
    second !== undefined &&
    first.length <= longestTitle &&
    /^\p{Lu}/u.test(first) &&
    !/[.:;,!?]$/.test(first) &&
    !isDemanding(first) &&
    (isDemanding(second) || /^\p{Lu}.{30,}[.!?]$/u.test(second))
  const parts = {
    text: [] as string[],
    ask: [] as string[],
    rationale: [] as string[],
    notes: [] as string[],
  }
  let part: keyof typeof parts = 'text'
  for (const line of isTitle ? lines.slice(1) : lines) {
    if (asks.includes(line.trim())) part = 'ask'
    else if (rationales.includes(line.trim())) part = 'rationale'
    else if (noteStarts.some((start) => line.startsWith(start))) {
      part = 'notes'
      parts.notes.push(line)
    } else parts[part].push(line)
  }
  if (parts.text.length === 0) return { title: '', text: cell, ask: '', rationale: '', notes: [] }
  const { text, ask, rationale, notes } = parts
  return {
    title: isTitle ? first : '',
    text: text.join('\n'),
    ask: ask.join('\n'),
    rationale: rationale.join('\n'),
    notes,
  }
}
