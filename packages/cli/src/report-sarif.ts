import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { explain, ruleCalled, type Language, type Severity } from '@kravspek/core'
import type { ConditionReport, FileReport, Outcome } from './report.js'
import { version } from './version.js'
import type { Place, WordedFinding } from './worded-finding.js'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
const levels = { error: 'error', warning: 'warning', task: 'note', hint: 'note' } as const satisfies Record<
  Severity,
  string
>

/**
 * The findings as SARIF 2.1.0 (OASIS), for code scanning and other readers: one run, with what is set aside as suppressed
 * results. Tasks and hints are notes. What lacks before a specification can be sent is an error of its condition.
 */
export function sarifReport({ reports }: Outcome, language: Language): string {
  const results = reports.flatMap((report) => resultsOf(report))
  const conditions = new Map(
    reports.flatMap((report) => (report.conditions ?? []).map((each) => [gateCode(each), each.title])),
  )
  const codes = [...new Set(results.map(({ ruleId }) => ruleId))].toSorted()
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Kravspek',
            semanticVersion: version(),
            informationUri: 'https://github.com/kravspek/kravspek',
            language: language === 'en' ? 'en' : `${language}-NO`,
            rules: codes.map((code) => ruleOf(code, conditions.get(code), language)),
          },
        },
        // Positions are counted as JavaScript and YAML readers here count them.
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => ({ ...result, ruleIndex: codes.indexOf(result.ruleId) })),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}

function resultsOf({ file, findings, waived, conditions = [] }: FileReport) {
  return [
    ...findings.map((finding) => resultOf(finding)),
    ...waived.map(({ reason, ...finding }) => ({
      ...resultOf(finding),
      suppressions: [{ kind: 'external', ...(reason === undefined ? {} : { justification: reason }) }],
    })),
    // Errors are results themselves.
    ...conditions
      .filter(({ id, isMet }) => !isMet && id !== 'no-errors')
      .flatMap((condition) => gateResultsOf(condition, file)),
  ]
}

/** One for each thing that a condition lacks; for the file as a whole where nothing can be said of its content. */
function gateResultsOf(condition: ConditionReport, file: string) {
  const { title, lacking } = condition
  const result = { ruleId: gateCode(condition), level: levels.error }
  if (lacking.length === 0) {
    const locations = [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }]
    return [{ ...result, message: { text: `${title}.` }, locations }]
  }
  return lacking.map(({ message, place }) => ({
    ...result,
    message: { text: `${title}: ${message}` },
    locations: [locationOf(place)],
  }))
}

function gateCode({ id }: ConditionReport): string {
  return `gate-${id}`
}

function resultOf({ code, severity, message, place, related, fixes }: WordedFinding) {
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: message },
    locations: [locationOf(place)],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((each, id) => ({
            id,
            ...locationOf(each.place),
            message: { text: each.message },
          })),
        }),
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes.map(({ title, edits }) => ({
            description: { text: title },
            artifactChanges: edits.map((edit) => ({
              artifactLocation: { uri: uriOf(edit.place.file) },
              replacements: [
                { deletedRegion: regionOf(edit.place), insertedContent: { text: edit.newText } },
              ],
            })),
          })),
        }),
  }
}

function ruleOf(code: string, condition: string | undefined, language: Language) {
  if (condition !== undefined) return { id: code, shortDescription: { text: `${condition}.` } }
  const rule = ruleCalled(code)
  const explanation = explain(code, language)
  return {
    id: code,
    shortDescription: { text: `${rule?.title[language] ?? explanation?.title ?? code}.` },
    ...(rule === undefined ? {} : { fullDescription: { text: rule.why[language] } }),
    ...(explanation === undefined
      ? {}
      : { help: { text: plain(explanation.text), markdown: explanation.text } }),
    ...(rule === undefined ? {} : { properties: { tags: [rule.theme] } }),
  }
}

/** Markdown without its marks, for readers who have no Markdown. */
function plain(markdown: string): string {
  return markdown.replace(/^#+ |^```.*\n|\*\*|`/gm, '')
}

function locationOf(place: Place) {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(place.file) }, region: regionOf(place) },
  }
}

function regionOf({ start, end }: Place) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** A path as a URI: relative where the path is. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href
  return file.split('/').map(encodeURIComponent).join('/')
}
