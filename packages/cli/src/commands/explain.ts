import { explain, formatCodes, nearestCode, ruleCalled, ruleTable, type Language } from '@kravspek/core'
import type { ExplainArguments } from '../arguments.js'
import { words } from '../locale/words.js'
import { Refusal } from '../refusal.js'
import type { Terminal } from '../terminal.js'

/**
 * `kravspek explain`: why the check says what it says, with what is wrong and what is right.
 *
 * @returns exit code
 * @throws Refusal where there is no such code
 */
export function explainCode(
  { code }: ExplainArguments,
  asked: Language | undefined,
  terminal: Terminal,
): number {
  const language = asked ?? 'nb'
  // With the brackets that stand around it in a report, or in capitals.
  const written = code.replace(/^\[|\]$/g, '').toLowerCase()
  const explanation = explain(written, language)
  if (explanation === undefined) {
    const meant = nearestCode(written)
    const count = ruleTable.length + formatCodes().length
    throw new Refusal((said) => said.unknownCode(code, meant, count), 'explain', language)
  }
  const { title, text } = explanation
  terminal.out(`# ${title} [${explanation.code}]\n\n${text}`)
  // Only rules have a page in bokmål that says more; codes of the format are explained in full in every language.
  if (language !== 'nb' && ruleCalled(explanation.code) !== undefined)
    terminal.out(`\n${words[language].pageInBokmaal}\n`)
  return 0
}
