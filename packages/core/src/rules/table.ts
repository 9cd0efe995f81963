import { benefitsRules } from './benefits/table.js'
import { changeRules } from './change/table.js'
import { involvementRules } from './involvement/table.js'
import { procurementRules } from './procurement/table.js'
import { recordRules } from './record/table.js'
import { resourcesRules } from './resources/table.js'
import type { Localised, Rule } from './rule.js'
import { supportRules } from './support/table.js'
import { trainingRules } from './training/table.js'
import { wordingRules } from './wording/table.js'

/** Every rule, by theme. */
export const ruleTable: readonly Rule[] = [
  ...involvementRules,
  ...trainingRules,
  ...supportRules,
  ...resourcesRules,
  ...changeRules,
  ...benefitsRules,
  ...procurementRules,
  ...wordingRules,
  ...recordRules,
]

const byCode = new Map(ruleTable.map((rule) => [rule.code, rule]))

/** The rule of a code. */
export function ruleCalled(code: string): Rule | undefined {
  return byCode.get(code)
}

/** A sentence by its key, `code/message`. */
export function ruleMessage(key: string): Localised | undefined {
  const [code = '', message = ''] = key.split('/')
  const messages = byCode.get(code)?.messages
  return messages !== undefined && Object.hasOwn(messages, message) ? messages[message] : undefined
}
