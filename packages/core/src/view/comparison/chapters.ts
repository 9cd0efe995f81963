import { askedOfSuppliers, type AskedInPlace } from '../../answers/asked.js'
import type { JudgedAnswer } from '../../answers/judge-answer.js'
import { answerCell, unitsOf, type AnswerCell } from './answer-cell.js'
import { askedText, type AskedText } from './asked-text.js'
import { partTitle, supplierGroups, type Comparing, type SupplierGroup } from './comparing.js'
import { earlierNote, earlierTexts, toldEarlier, type ToldEarlier } from './earlier-text.js'
import { pointsFields, type PointsField } from './points.js'

/** The answers to a section, or to the scenarios, in one table or more. */
export interface ComparisonChapter {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly tables: readonly ComparisonTable[]
}

export interface ComparisonTable {
  /** It goes on with more suppliers. */
  readonly isContinued: boolean
  readonly label: string
  readonly widths: string
  readonly header: readonly string[]
  readonly rows: readonly ComparisonRow[]
}

export interface ComparisonRow {
  /** Anchor; empty in a table that shows the requirement once more. */
  readonly anchor: string
  readonly rowKind: 'plain' | 'stem' | 'child'
  readonly asked: AskedText
  readonly notes: readonly string[]
  /** What those who stand in this table were asked, where it was something else. */
  readonly earlier: readonly ToldEarlier[]
  readonly cells: readonly (AnswerCell & { readonly points: readonly PointsField[] })[]
}

interface AskedRow {
  readonly asked: AskedInPlace
  readonly rowKind: ComparisonRow['rowKind']
  readonly answers: readonly JudgedAnswer[]
}

/** The answers requirement by requirement, section by section, and then those to the scenarios. */
export function comparisonChapters(comparing: Comparing): readonly ComparisonChapter[] {
  const { specification, comparison, labels } = comparing
  const judged = new Map(comparison.questions.map(({ asked, answers }) => [asked.id, answers]))
  const all = askedOfSuppliers(specification)
  const groups = supplierGroups(
    comparison.suppliers.map(({ name }) => name),
    '26',
  )
  const chapter = (
    id: string,
    section: string | undefined,
    title: string,
    language: string,
  ): ComparisonChapter => {
    const own = all.filter((asked) => asked.section === section)
    const rows = own.map((asked): AskedRow => {
      const isPart = asked.id !== asked.requirement
      const hasParts = !isPart && own.some((each) => each.requirement === asked.id && each.id !== asked.id)
      return {
        asked,
        rowKind: isPart ? 'child' : hasParts ? 'stem' : 'plain',
        answers: judged.get(asked.id) ?? [],
      }
    })
    return { id, title, language, tables: tablesOf(title, rows, groups, comparing) }
  }
  const sections = (specification.sections ?? []).map(({ id, title = id, language = '' }) =>
    chapter(id, id, title, language === specification.language ? '' : language),
  )
  return [...sections, chapter(':scenarios', undefined, labels.scenarios, '')].filter(({ tables }) =>
    tables.some(({ rows }) => rows.length > 0),
  )
}

function tablesOf(
  title: string,
  rows: readonly AskedRow[],
  groups: readonly SupplierGroup[],
  comparing: Comparing,
): readonly ComparisonTable[] {
  return groups.map(({ places, names, widths }, index) => ({
    isContinued: index > 0,
    label: partTitle(title, index, groups.length, comparing),
    widths,
    header: [comparing.labels.requirementAndAsk, ...names],
    rows: rows.map((row) => rowOf(row, places, index === 0, comparing)),
  }))
}

function rowOf(
  { asked, rowKind, answers }: AskedRow,
  places: readonly number[],
  isFirst: boolean,
  comparing: Comparing,
): ComparisonRow {
  const { words, labels } = comparing
  const counts = isCounted(asked)
  return {
    anchor: isFirst ? asked.id : '',
    rowKind,
    asked: askedText(asked, comparing),
    notes: notesOf(asked, comparing),
    earlier: earlierTexts(asked, places, comparing).map((earlier) => toldEarlier(earlier, words)),
    cells: places.map((place) => {
      const answer = answers[place]
      return {
        // A whole that is only answered in its parts has no answer of its own.
        ...(answer === undefined
          ? nothing
          : answerCell(answer, earlierNote(asked.id, place, comparing), unitsOf(asked), words, labels)),
        points:
          counts && answer?.state !== 'not-asked' ? pointsFields(asked.id, asked.id, place, comparing) : [],
      }
    }),
  }
}

const nothing: AnswerCell = { important: '', earlier: '', choice: '', paragraphs: [], facts: [], notes: [] }

/** Points are given to a requirement or a scenario as a whole. */
function isCounted({ id, requirement, kind, evaluatedBeyond }: AskedInPlace): boolean {
  return id === requirement && (kind === 'evaluated' || evaluatedBeyond !== undefined)
}

/** What kind of requirement it is, and how many points it gives at most. */
function notesOf({ id, requirement, section, kind }: AskedInPlace, comparing: Comparing): readonly string[] {
  if (id !== requirement || section === undefined) return []
  const { specification, words, labels } = comparing
  const points = specification.sections
    ?.find((each) => each.id === section)
    ?.requirements?.find((each) => each.id === id)?.points
  return [
    words.value('requirement.kind', kind),
    points === undefined ? '' : words.count(labels.mostPoints, points),
  ].filter((note) => note !== '')
}
