// `npm run rules:score`: how right the rules on requirements are on the labelled corpus (test/corpus), per rule and
// language, on the half that was held back. `--half tune` shows the other half.
import { parseArgs } from 'node:util'
import { runNode } from './run.mjs'

const { values } = parseArgs({ options: { half: { type: 'string', default: 'hold' } } })
if (values.half !== 'hold' && values.half !== 'tune') {
  console.error('--half is hold or tune')
  process.exit(2)
}
if (!runNode('tools/build.mjs', [])) process.exit(1)
const { languages, precision, readCorpus, recall, halfOf, scores, sumOf } =
  await import('../test/dist/score.js')
const { ruleCalled } = await import('@kravspek/core')

const byLanguage = languages.map((language) => scores(language, values.half))
const sums = sumOf(byLanguage)
const sentences = languages.map(
  (language) => readCorpus(language).filter((entry) => halfOf(entry) === values.half).length,
)

console.log(
  `Half: ${values.half}. Sentences: ${languages.map((each, index) => `${each} ${sentences[index]}`).join(', ')}.`,
)
console.log(
  'P: of what the rule said, how much was right. R: of what should be said, how much it said. n: labelled sentences.\n',
)
const longest = Math.max(...sums.map(({ code }) => code.length))
console.log(
  ['Rule'.padEnd(longest), 'profile', ...languages, 'all']
    .map((each, index) => (index > 1 ? each.padEnd(18) : each))
    .join('  '),
)
for (const sum of sums.toSorted((a, b) => order(a.code) - order(b.code) || (a.code < b.code ? -1 : 1))) {
  const row = byLanguage.map((all) => cell(all.find(({ code }) => code === sum.code)))
  console.log(
    [sum.code.padEnd(longest), profileOf(sum.code).padEnd(7), ...row, cell(sum)].join('  ').trimEnd(),
  )
}

function profileOf(code) {
  return ruleCalled(code)?.profile ?? 'no rule'
}

function order(code) {
  return profileOf(code) === 'default' ? 0 : 1
}

function cell(score) {
  const n = score.found + score.missed
  if (n === 0 && score.wrong === 0) return '–'.padEnd(18)
  return `P ${precision(score).toFixed(2)} R ${recall(score).toFixed(2)} n ${n}`.padEnd(18)
}
