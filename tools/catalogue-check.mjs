// `npm run catalogue:check`: every requirement of the catalogue in three languages, by the project's own rules.
//   --theme NAME    only the findings of one theme
//   --confirm       writes into each translation what it translates: run it when you have read the translations
import './node-version.mjs'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { catalogueFiles, catalogueFolder } from './catalogue-files.mjs'
import { confirmTranslations } from './confirm-translations.mjs'
import { catalogueItems, checkCatalogue, readCatalogue } from '../packages/core/dist/catalogue/index.js'
import { defaultSettings, formatFinding } from '../packages/core/dist/index.js'

const { values: options } = parseArgs({
  options: { theme: { type: 'string' }, confirm: { type: 'boolean' } },
})
const files = catalogueFiles()
if (options.confirm) {
  for (const [name, text] of confirmTranslations(files, options.theme)) {
    files.set(name, text)
    writeFileSync(new URL(name, catalogueFolder), text)
    console.log(`confirmed the translations of ${name}`)
  }
}

const read = readCatalogue(files)
const findings = checkCatalogue(read, { ...defaultSettings, profile: 'strict' }).filter(
  ({ location }) => options.theme === undefined || location.source === `requirements/${options.theme}.yaml`,
)
for (const each of findings) console.log(sentence(each))
if (read.catalogue !== undefined) count(read.catalogue)
process.exitCode = findings.length === 0 ? 0 : 1
console.log(findings.length === 0 ? 'Nothing to mend.' : `${findings.length} to mend.`)

function sentence({ location, ...each }) {
  const text = read.sources.get(location.source) ?? ''
  const before = text.slice(0, location.range[1] + 1)
  const line = before.split('\n').length
  const id =
    before
      .match(/^ {2}- id: (\S+)/gm)
      ?.at(-1)
      ?.slice(8) ?? ''
  const language =
    before
      .slice(before.lastIndexOf('\n  - id:'))
      .match(/^ {4}(nb|nn|en):/gm)
      ?.at(-1)
      ?.trim() ?? ''
  return `${location.source}:${line} ${id} ${language} ${each.severity} [${each.code}] ${formatFinding({ location, ...each }, 'nb')}`
}

/** How many requirements there are, by theme and by technology. */
function count(catalogue) {
  const items = catalogueItems(catalogue)
  const byTheme = groupBy(items, ({ theme }) => theme.theme)
  console.log(`${items.length} requirements in ${byTheme.size} themes, in bokmål, nynorsk and English`)
  for (const [theme, all] of byTheme) console.log(`  ${theme.padEnd(24)}${String(all.length).padStart(4)}`)
  const technologies = groupBy(
    items.flatMap(({ requirement }) => requirement.technologies ?? ['(all)']),
    (technology) => technology,
  )
  console.log('by technology')
  for (const [technology, all] of technologies)
    console.log(`  ${technology.padEnd(24)}${String(all.length).padStart(4)}`)
}

function groupBy(list, keyOf) {
  const groups = new Map()
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each])
  return groups
}
