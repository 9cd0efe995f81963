import { formatMessage, type Condition, type Location } from '@kravspek/core'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { issueWords } from '../locale/issue.js'
import { positionsIn } from '../places.js'
import type { OpenSpecification } from '../specification.js'

/** A line of what must hold before an edition is sent out. */
export interface GateItem extends vscode.QuickPickItem {
  /** What choosing it does: makes the edition, leads to a place, or nothing. */
  readonly does: 'send' | Location | undefined
}

/** So much of one condition is shown; more is told by number. */
const mostOfOne = 10

/** What must hold, line by line: what is not met first, each with the place to mend. */
export function gateItems(
  specification: OpenSpecification,
  conditions: readonly Condition[],
  version: string | undefined,
  language: Language,
): readonly GateItem[] {
  const said = issueWords[language]
  const unmet = conditions.filter(({ isMet }) => !isMet)
  const met = conditions.filter(({ isMet }) => isMet)
  const send: readonly GateItem[] =
    unmet.length > 0
      ? []
      : [{ label: `$(mail) ${said.send(version ?? '')}`, detail: said.saves, alwaysShow: true, does: 'send' }]
  return [
    ...send,
    ...unmet.flatMap((each) => unmetItems(specification, each, language)),
    heading(said.met),
    ...met.map(({ title }): GateItem => ({ label: `$(pass) ${title[language]}`, does: undefined })),
  ]
}

function unmetItems(
  specification: OpenSpecification,
  { title, lacking }: Condition,
  language: Language,
): readonly GateItem[] {
  const said = issueWords[language]
  const shown = lacking.slice(0, mostOfOne)
  const others = lacking.slice(mostOfOne)
  const rest = others.reduce((sum, each) => sum + numberOf(each), 0)
  return [
    heading(`${title[language]}: ${said.notMet}`),
    ...shown.map(({ message, data, location }): GateItem => ({
      label: `$(circle-large-outline) ${formatMessage(message, data, language)}`,
      detail: placeOf(specification, location, language),
      does: location,
    })),
    ...(rest === 0 ? [] : [{ label: said.more(rest), does: others[0]?.location }]),
    // What could not be read says nothing of itself.
    ...(lacking.length === 0 ? [{ label: `$(circle-large-outline) ${said.unknown}`, does: undefined }] : []),
  ]
}

/** How much lacks by what one entry says: the last one of many may stand for all the others. */
function numberOf({ message, data }: Condition['lacking'][number]): number {
  return message === 'gate-comments-more' ? Number(data['count']) : 1
}

function placeOf(specification: OpenSpecification, { source, range }: Location, language: Language): string {
  const line = positionsIn(specification, source).positionAt(range[0]).line + 1
  return issueWords[language].place(source, line)
}

function heading(label: string): GateItem {
  return { label, kind: vscode.QuickPickItemKind.Separator, does: undefined }
}
