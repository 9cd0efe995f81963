import { hasMinimumToLookAt, type Language } from '@kravspek/core'
import type { AnswersListArguments } from '../../answers-arguments.js'
import { paint } from '../../paint.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { answersListJson } from './answers-json.js'
import { comparisonOf, openAnswers } from './open-answers.js'
import { supplierLines } from './supplier-lines.js'

/**
 * `kravspek answers list`: who has answered, and what is missing or deviates in each answer.
 *
 * @returns exit code: 1 where a minimum requirement is to be looked at first
 */
export function list(args: AnswersListArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openAnswers(args.file, 'answers list', asked, terminal)
  if (opened === undefined) return 1
  const { specification, register, said, shown } = opened
  const suppliers = register === undefined ? [] : comparisonOf(opened, register).suppliers
  if (args.format === 'json') terminal.out(answersListJson(specification, register, suppliers))
  else if (register === undefined) terminal.out(`${visibleText(said.answers.noAnswers(shown))}\n`)
  else {
    const blocks = suppliers.map((supplier) =>
      [
        paint('bold', visibleText(supplier.name), terminal),
        ...supplierLines(supplier, register, said, terminal),
      ]
        .map((line) => `${line}\n`)
        .join(''),
    )
    terminal.out([...blocks, `${said.answers.notScored}\n`].join('\n'))
  }
  return suppliers.some(hasMinimumToLookAt) ? 1 : 0
}
