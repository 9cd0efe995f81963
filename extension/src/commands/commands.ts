import * as vscode from 'vscode'
import type { Feature } from '../workbench.js'
import { explanations } from './explanations.js'
import { nextChoice } from './next-choice.js'
import { openExample } from './open-example.js'
import { newSpecificationWizard } from './wizard/new-specification.js'

/** Commands that stand by themselves: a new specification, the example, explanations, the next choice. */
export const commands: Feature = (workbench) =>
  vscode.Disposable.from(
    ...[newSpecificationWizard, openExample, explanations, nextChoice].map((register) => register(workbench)),
  )
