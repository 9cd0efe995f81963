import * as vscode from 'vscode'

/** What came of a step; `undefined`: the person left the wizard. */
export type Answer<Value> = { readonly value: Value } | 'back' | undefined

/** Where in the wizard a step stands, and what all of it is called. */
export interface StepPlace {
  readonly title: string
  /** From 1. */
  readonly step: number
  readonly total: number
}

export type Step<State> = (state: State, place: StepPlace) => Promise<Answer<State>>

/** Goes through steps, forth and back. `undefined`: the person left. */
export async function runSteps<State>(
  title: string,
  steps: readonly Step<State>[],
  start: State,
): Promise<State | undefined> {
  let state = start
  let index = 0
  for (;;) {
    const step = steps[index]
    if (step === undefined) return state
    const answer = await step(state, { title, step: index + 1, total: steps.length })
    if (answer === undefined) return undefined
    if (answer === 'back') index = Math.max(0, index - 1)
    else {
      state = answer.value
      index += 1
    }
  }
}

/** The answer to a question as a part of a larger one. */
export function withValue<Value, Whole>(
  answer: Answer<Value>,
  whole: (value: Value) => Whole,
): Answer<Whole> {
  return answer === undefined || answer === 'back' ? answer : { value: whole(answer.value) }
}

interface TextQuestion {
  readonly prompt: string
  readonly placeholder: string
  readonly value: string
  /** What is wrong with an answer; `undefined`: nothing. */
  readonly problem: (text: string) => Promise<string | undefined> | string | undefined
  /** Beside «back»: leads to another way of answering. */
  readonly button?: vscode.QuickInputButton
}

/** Asks for a line of text until it is as it should be, or the question's own button is pressed. */
export function askText(place: StepPlace, question: TextQuestion): Promise<Answer<string> | 'other-way'> {
  const input = vscode.window.createInputBox()
  dress(input, place, question.button)
  input.prompt = question.prompt
  input.placeholder = question.placeholder
  input.value = question.value
  return untilAnswered(input, (answer) => [
    input.onDidChangeValue(() => (input.validationMessage = undefined)),
    input.onDidAccept(async () => {
      const text = input.value.trim()
      const problem = await question.problem(text)
      if (problem === undefined) answer({ value: text })
      else input.validationMessage = problem
    }),
    input.onDidTriggerButton((pressed) =>
      answer(pressed === vscode.QuickInputButtons.Back ? 'back' : 'other-way'),
    ),
  ])
}

interface Choice<Value> extends vscode.QuickPickItem {
  readonly value: Value
}

/** Asks for one of several. */
export function askChoice<Value>(
  place: StepPlace,
  placeholder: string,
  choices: readonly Choice<Value>[],
  chosen: Value | undefined,
): Promise<Answer<Value>> {
  const pick = vscode.window.createQuickPick<Choice<Value>>()
  dress(pick, place)
  pick.placeholder = placeholder
  pick.matchOnDetail = true
  pick.items = choices
  pick.activeItems = choices.filter(({ value }) => value === chosen)
  return untilAnswered(pick, (answer) => [
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems
      if (item !== undefined) answer({ value: item.value })
    }),
    pick.onDidTriggerButton(() => answer('back')),
  ])
}

/** Gives a question its title, its number and its buttons. */
export function dress(
  input: vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>,
  { title, step, total }: StepPlace,
  button?: vscode.QuickInputButton,
): void {
  input.title = title
  if (total > 1) {
    input.step = step
    input.totalSteps = total
  }
  // Who looks something up in another window is not thrown out.
  input.ignoreFocusOut = true
  input.buttons = [
    ...(step > 1 ? [vscode.QuickInputButtons.Back] : []),
    ...(button === undefined ? [] : [button]),
  ]
}

/** Shows a question until it is answered or left. */
export async function untilAnswered<Given>(
  input: vscode.QuickInput,
  listen: (answer: (given: Given) => void) => readonly vscode.Disposable[],
): Promise<Given | undefined> {
  let subscriptions: readonly vscode.Disposable[] = []
  try {
    return await new Promise<Given | undefined>((resolve) => {
      subscriptions = [input.onDidHide(() => resolve(undefined)), ...listen(resolve)]
      input.show()
    })
  } finally {
    vscode.Disposable.from(...subscriptions, input).dispose()
  }
}
