import type { Check } from '../check.js'
import type { Language } from '../document/nodes.js'
import { concepts } from '../generated/concepts.js'
import { texts } from '../generated/texts.js'
import { overviewLabels } from '../locale/editor/overview.js'
import type { RuleContext } from '../rules/context.js'
import { isStaff, solutionUsers } from '../rules/solution-users.js'
import type { CoverageTable, TableCell, TableRow } from './coverage-table.js'

const aspects = (concepts['training-programme']?.fields['aspects']?.values ?? []).map(String)

/** Which of the four competence aspects each role that uses the solution is trained in. */
export function trainingTable(check: Check, language: Language): CoverageTable {
  const labels = overviewLabels[language]
  const { context, analysis } = check
  const rows = context === undefined ? [] : rowsOf(check, context, language)
  const isTaught = (index: number): boolean => rows.some(({ cells }) => cells[index]?.state !== 'none')
  const hasProgrammes = (context?.specification.trainingNeeds?.programmes ?? []).length > 0
  return {
    title: labels.training,
    columns: aspects.map((aspect, index) => {
      const [title = aspect, note] = texts[language][`training-programme.aspects=${aspect}`] ?? []
      return {
        key: aspect,
        title,
        note,
        location: hasProgrammes ? analysis.locate(['trainingNeeds', 'programmes'], 'key') : undefined,
        isGap: rows.length > 0 && !isTaught(index),
      }
    }),
    rows,
    empty: context === undefined ? labels.unread : rows.length === 0 ? labels.noProgrammes : undefined,
  }
}

function rowsOf({ analysis }: Check, context: RuleContext, language: Language): readonly TableRow[] {
  const labels = overviewLabels[language]
  const { specification } = context
  const programmes = (specification.trainingNeeds?.programmes ?? []).map((programme, index) => ({
    programme,
    location: analysis.locate(['trainingNeeds', 'programmes', index, 'id']),
  }))
  const trained = new Set(programmes.map(({ programme }) => programme.role))
  const users = new Set(solutionUsers(context))
  const roles = (specification.roles ?? [])
    .map((role, index) => ({ role, index }))
    .filter(({ role }) => users.has(role) || (trained.has(role.id) && isStaff(role, context)))
  return roles.map(({ role, index }): TableRow => {
    const own = programmes.filter(({ programme }) => programme.role === role.id)
    const cells = aspects.map((aspect): TableCell => {
      const covering = own.filter(({ programme }) => programme.aspects?.some((each) => each === aspect))
      const isOpen = own.some(({ programme }) => context.isOpen(programme, 'aspects'))
      const state = covering.length > 0 ? 'covered' : isOpen ? 'open' : 'none'
      const ids = covering.map(({ programme }) => programme.id).join(', ')
      return {
        state,
        words:
          state === 'covered'
            ? `${labels.cells.covered}: ${ids}`
            : state === 'none'
              ? labels.notPlanned
              : labels.cells[state],
        locations: covering.map(({ location }) => location),
      }
    })
    return {
      key: role.id,
      title: role.title ?? role.id,
      note: undefined,
      locations: [analysis.locate(['roles', index, 'id'])],
      isGap: own.length === 0,
      cells,
      explanation: own.length === 0 ? labels.noTrainingForRole : '',
    }
  })
}
