// The rules alone, measured inside the process: how long a check takes once a specification is read.
//   node bench/rules.mjs SPECIFICATION
// Prints JSON: seconds of processor for the first check in the process, on the clock for one after a requirement was
// changed (the median of several, each another requirement), how many requirements the rules then looked at, and how many
// findings there are.
import { analyse, check, defaultSettings } from '@kravspek/core'
import { readFileSync } from 'node:fs'
import { median } from './measure.mjs'

const [file] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')
const analysis = analyse('specification.krav.yaml', () => ({ text }))
if (analysis.specification === undefined) throw new Error(`${file} has errors in its format`)

const before = process.cpuUsage()
const { findings } = check(analysis)
const { user, system } = process.cpuUsage(before)

let { specification } = analysis
let looked = 0
const edits = []
for (let round = 0; round < 15; round += 1) {
  specification = changed(specification, round)
  const start = performance.now()
  looked = Math.max(looked, check({ ...analysis, specification }, defaultSettings).requirementsChecked)
  edits.push((performance.now() - start) / 1000)
}
console.log(
  JSON.stringify({ first: (user + system) / 1e6, edit: median(edits), looked, findings: findings.length }),
)

/** The specification as it is after a word was typed in one requirement: everything else is the same objects. */
function changed(specification, round) {
  const sections = [...specification.sections]
  const index = Math.floor((sections.length / 15) * round)
  const section = sections[index]
  const [first, ...others] = section.requirements
  sections[index] = {
    ...section,
    requirements: [{ ...first, text: `${first.text} Også ${round}.` }, ...others],
  }
  return { ...specification, sections }
}
