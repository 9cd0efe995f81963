import { rulePackList, ruleRows, type Language } from '@kravspek/core'
import type { RulesArguments } from '../arguments.js'
import { words } from '../locale/words.js'
import type { Terminal } from '../terminal.js'

/**
 * `kravspek rules`: every rule with its severity, profile and scope, and the rule packs.
 *
 * @returns exit code
 */
export function rules({ format }: RulesArguments, asked: Language | undefined, terminal: Terminal): number {
  const language = asked ?? 'nb'
  const rows = ruleRows(language)
  const packs = rulePackList()
  if (format === 'json') {
    const listed = packs.map(({ id, title, validFrom, validTo, sources, verifiedBy }) => {
      return { id, title: title[language], validFrom, validTo, sources, verifiedBy }
    })
    terminal.out(`${JSON.stringify({ version: 1, rules: rows, packs: listed }, undefined, 2)}\n`)
    return 0
  }
  const said = words[language]
  const longest = Math.max(...rows.map(({ code }) => code.length))
  let theme = ''
  for (const row of rows) {
    if (row.themeTitle !== theme) terminal.out(`${theme === '' ? '' : '\n'}${row.themeTitle}\n`)
    theme = row.themeTitle
    const marks = [...(row.profile === 'strict' ? [said.strictOnly] : []), said.scopes[row.scope]]
    terminal.out(`  ${row.code.padEnd(longest)}  ${row.title}\n`)
    terminal.out(`  ${' '.repeat(longest)}  ${row.severity}; ${marks.join(', ')}\n`)
  }
  terminal.out(`\n${said.rulePacks}\n`)
  for (const { id, title, verifiedBy } of packs) {
    const verified =
      verifiedBy === undefined ? said.notVerified : said.verified(verifiedBy.by, verifiedBy.date)
    terminal.out(`  ${id.padEnd(longest)}  ${title[language]}; ${verified}\n`)
  }
  return 0
}
