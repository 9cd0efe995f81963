import type { Severity } from '@kravspek/core'
import type { Words } from './locale/words.js'
import type { FileReport, Outcome } from './report.js'
import type { WordedFinding } from './worded-finding.js'

/**
 * The findings as JUnit XML, which common CI servers show: a suite for each file, a case for each finding and each
 * condition. What does not make a build fail is a skipped case: tasks, hints, what is set aside, and warnings where all
 * the files together have no more of them than are allowed.
 */
export function junitReport({ reports, counts, maxWarnings }: Outcome, words: Words): string {
  const failing: readonly Severity[] = counts.warning > maxWarnings ? ['error', 'warning'] : ['error']
  const suites = reports.map((report) => suiteOf(report, failing, words))
  const sum = (name: 'tests' | 'failures' | 'skipped'): number =>
    suites.reduce((total, suite) => total + suite[name], 0)
  const totals = attributes({
    name: 'Kravspek',
    tests: sum('tests'),
    failures: sum('failures'),
    errors: 0,
    skipped: sum('skipped'),
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${totals}>\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`
}

function suiteOf(
  { file, findings, waived, conditions = [] }: FileReport,
  failing: readonly Severity[],
  words: Words,
) {
  const cases = [
    ...findings.map((finding) => {
      const said = `${words.severities[finding.severity]}: ${finding.message}`
      const where = `${finding.place.file}:${finding.place.start.line}:${finding.place.start.column}`
      return failing.includes(finding.severity)
        ? { name: nameOf(finding), failure: { message: said, text: `${where}: ${said} [${finding.code}]` } }
        : { name: nameOf(finding), skipped: said }
    }),
    ...waived.map((finding) => ({ name: nameOf(finding), skipped: finding.reason ?? words.noReason })),
    ...conditions.map(({ title, isMet, lacking }) => {
      const text = lacking.map(({ message }) => message).join('\n')
      return isMet ? { name: title } : { name: title, failure: { message: title, text } }
    }),
  ]
  // A file with nothing to say about it is one case that passed: a suite without cases looks like one that did not run.
  if (cases.length === 0) cases.push({ name: words.nothingFound })
  const failures = cases.filter((each) => 'failure' in each).length
  const skipped = cases.filter((each) => 'skipped' in each).length
  const head = attributes({ name: file, tests: cases.length, failures, errors: 0, skipped })
  const xml = cases.map((each) => caseXml(each, file)).join('')
  return { tests: cases.length, failures, skipped, xml: `  <testsuite${head}>\n${xml}  </testsuite>\n` }
}

interface Case {
  readonly name: string
  readonly failure?: { readonly message: string; readonly text: string }
  readonly skipped?: string
}

function caseXml({ name, failure, skipped }: Case, file: string): string {
  const head = attributes({ name, classname: file })
  if (failure !== undefined) {
    const { message, text } = failure
    return `    <testcase${head}>\n      <failure${attributes({ message })}>${escaped(text)}</failure>\n    </testcase>\n`
  }
  if (skipped !== undefined)
    return `    <testcase${head}>\n      <skipped${attributes({ message: skipped })}/>\n    </testcase>\n`
  return `    <testcase${head}/>\n`
}

function nameOf({ code, place }: WordedFinding): string {
  return `${code} ${place.file}:${place.start.line}:${place.start.column}`
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

/** Text for XML 1.0, without the characters that it can't hold. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
    .replace(/[&<>"\n\t]/g, (character) => entities[character] ?? character)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}
