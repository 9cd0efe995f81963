import * as vscode from 'vscode'
import { dress, untilAnswered, type Answer, type StepPlace } from '../commands/wizard/steps.js'

/** One of several things to tick; without a value it heads those below it. */
export interface Several<Value> extends vscode.QuickPickItem {
  readonly value?: Value
}

/** Asks for one or more of several. */
export function askSeveral<Value>(
  place: StepPlace,
  placeholder: string,
  items: readonly Several<Value>[],
  isTicked: (value: Value) => boolean,
): Promise<Answer<readonly Value[]>> {
  const pick = vscode.window.createQuickPick<Several<Value>>()
  dress(pick, place)
  pick.placeholder = placeholder
  pick.canSelectMany = true
  pick.matchOnDescription = true
  pick.items = items
  pick.selectedItems = items.filter(({ value }) => value !== undefined && isTicked(value))
  return untilAnswered(pick, (answer) => [
    pick.onDidAccept(() => {
      const values = pick.selectedItems.flatMap(({ value }) => (value === undefined ? [] : [value]))
      if (values.length > 0) answer({ value: values })
    }),
    pick.onDidTriggerButton(() => answer('back')),
  ])
}
