import {
  formatFinding,
  severitiesByGravity,
  type Analysis,
  type Location,
  type Severity,
} from '@kravspek/core'
import { definitionAt } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { navigationWords, type NavigationWords } from '../locale/navigation.js'
import { locationOf } from '../places.js'
import { showPlace } from '../show-place.js'
import { atHand, type AtHand } from '../typing/at-hand.js'
import type { Feature } from '../workbench.js'
import { requirementsIn, needsOf } from './requirement-lists.js'

/** What the words above a section or a requirement lead to. Each command takes the file's address and the id. */
export const lensCommands: Feature = ({ specifications }) => {
  const register = (command: string, show: (here: AtHand, id: string) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(command, async (uri: unknown, id: unknown) => {
      if (!(uri instanceof vscode.Uri) || typeof id !== 'string') return
      const here = await atHand(specifications, await vscode.workspace.openTextDocument(uri))
      if (here !== undefined) await show(here, id)
    })
  return vscode.Disposable.from(
    register('kravspek.showFindings', (here, id) =>
      chooseFinding(
        here,
        id,
        navigationWords[here.language].findingsAt(id),
        (severity) => severity !== 'task',
      ),
    ),
    register('kravspek.showTasks', (here, id) =>
      chooseFinding(here, id, navigationWords[here.language].tasksAt(id), (severity) => severity === 'task'),
    ),
    register('kravspek.showRequirements', (here, id) => {
      const title = navigationWords[here.language].requirementsOf(id)
      const choices = requirementsIn(here.check.analysis, id).map((each) => {
        const label = [each.id, each.title].join(' ').trim()
        return { label, place: placeOf(here.check.analysis, each.id) }
      })
      return choose(here, title, choices)
    }),
    register('kravspek.showNeeds', peekNeeds),
  )
}

interface Choice {
  readonly label: string
  readonly detail?: string
  readonly place: Location | undefined
}

const signs: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  task: 'circle-large-outline',
  hint: 'lightbulb',
}

async function chooseFinding(
  here: AtHand,
  id: string,
  title: string,
  isWanted: (severity: Severity) => boolean,
): Promise<void> {
  const { analysis, findings } = here.check
  const whole = wholeOf(analysis, id)
  const found = findings
    .filter(({ severity, location: { source, range } }) => {
      const isInside = source === whole?.source && whole.range[0] <= range[0] && range[0] < whole.range[1]
      return isInside && isWanted(severity)
    })
    .toSorted((a, b) => severitiesByGravity.indexOf(a.severity) - severitiesByGravity.indexOf(b.severity))
  const choices = found.map((each) => {
    // What is wrong on the first line, what would be right on the second.
    const [wrong = '', ...right] = formatFinding(each, here.language).split(/(?<=[.?]) (?=\p{Lu})/u)
    return { label: `$(${signs[each.severity]}) ${wrong}`, detail: right.join(' '), place: each.location }
  })
  await choose(here, title, choices)
}

/** Lets a person choose where to go; where there is one place only, goes there. */
async function choose(here: AtHand, title: string, choices: readonly Choice[]): Promise<void> {
  const words = navigationWords[here.language]
  const items = choices.flatMap(({ label, detail, place }) =>
    place === undefined
      ? []
      : [{ label, detail: detail ?? '', place, description: lineOf(here, place, words) }],
  )
  const [only] = items
  if (only === undefined) {
    void vscode.window.showInformationMessage(words.noneLeft)
    return
  }
  const options = { title, placeHolder: words.choosePlace, matchOnDescription: true }
  const chosen = items.length === 1 ? only : await vscode.window.showQuickPick(items, options)
  if (chosen !== undefined) await showPlace(here.specification, chosen.place)
}

function lineOf({ specification }: AtHand, place: Location, words: NavigationWords): string {
  return words.line(locationOf(specification, place).range.start.line + 1)
}

async function peekNeeds(
  { check: { analysis }, specification, language }: AtHand,
  id: string,
): Promise<void> {
  const at = placeOf(analysis, id)
  const places = needsOf(analysis, id).flatMap((need) => placeOf(analysis, need) ?? [])
  if (at === undefined || places.length === 0) {
    void vscode.window.showInformationMessage(navigationWords[language].noneLeft)
    return
  }
  await showPlace(specification, at)
  const { uri, range } = locationOf(specification, at)
  const locations = places.map((each) => locationOf(specification, each))
  await vscode.commands.executeCommand('editor.action.peekLocations', uri, range.start, locations, 'peek')
}

function placeOf({ ids }: Analysis, id: string): Location | undefined {
  return ids.get(id)?.location
}

/** All of a section or a requirement. */
function wholeOf(analysis: Analysis, id: string): Location | undefined {
  const at = placeOf(analysis, id)
  return at && definitionAt(analysis, at.source, at.range[0])?.targets[0]?.location
}
