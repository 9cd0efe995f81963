import { formatFinding, formatMessage, severitiesByGravity, type Finding } from '@kravspek/core'
import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import { locationOf, positionsIn, rangeOf } from '../places.js'
import type { OpenSpecification } from '../specification.js'
import type { Feature } from '../workbench.js'

/** VS Code shows no more of one file. */
const mostInFile = 1000

/** Shows findings in the editor and in the list of problems. */
export const showFindings: Feature = ({ specifications }) => {
  const shown = vscode.languages.createDiagnosticCollection('kravspek')
  // A file is shown by the specification that was judged last: two may share an organisation file.
  const files = new Map<OpenSpecification, ReadonlySet<string>>()

  const clear = (specification: OpenSpecification, name: string): void => {
    const uri = specification.uriOf(name)
    const other = [...files].find(
      ([each, names]) => each !== specification && names.has(each.nameOf(uri) ?? ''),
    )
    if (other === undefined) {
      shown.delete(uri)
      return
    }
    const [sharing] = other
    const own = sharing.nameOf(uri) ?? ''
    shown.set(uri, diagnosticsOf(sharing, own, inFiles(sharing.session.check().findings).get(own) ?? []))
  }
  const show = (specification: OpenSpecification): void => {
    const byFile = inFiles(specification.session.check().findings)
    const before = files.get(specification) ?? []
    files.set(specification, new Set(byFile.keys()))
    for (const name of before) if (!byFile.has(name)) clear(specification, name)
    for (const [name, findings] of byFile)
      shown.set(specification.uriOf(name), diagnosticsOf(specification, name, findings))
  }
  for (const each of specifications.all()) show(each)
  return vscode.Disposable.from(
    shown,
    specifications.onDidCheck(show),
    specifications.onDidClose((specification) => {
      const names = files.get(specification) ?? []
      files.delete(specification)
      for (const name of names) clear(specification, name)
    }),
  )
}

function diagnosticsOf(
  specification: OpenSpecification,
  name: string,
  findings: readonly Finding[],
): readonly vscode.Diagnostic[] {
  const language = languageFor(specification.session.readable())
  const positions = positionsIn(specification, name)
  return gravest(findings).map((finding) =>
    diagnosticOf(finding, rangeOf(positions, finding.location.range), specification, language),
  )
}

function inFiles(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const files = new Map<string, Finding[]>()
  for (const each of findings) {
    const { source } = each.location
    const known = files.get(source)
    if (known === undefined) files.set(source, [each])
    else known.push(each)
  }
  return files
}

function gravest(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= mostInFile) return findings
  return severitiesByGravity
    .flatMap((severity) => findings.filter((each) => each.severity === severity))
    .slice(0, mostInFile)
}

const severities: Readonly<Record<Finding['severity'], vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  task: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
}

/** Codes of findings on words that can go. */
const needless = new Set(['needless-words', 'repeated-word', 'duplicate-item', 'waiver-without-effect'])

function diagnosticOf(
  finding: Finding,
  range: vscode.Range,
  specification: OpenSpecification,
  language: Language,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    range,
    formatFinding(finding, language),
    severities[finding.severity],
  )
  diagnostic.source = 'Kravspek'
  diagnostic.code = { value: finding.code, target: explanationUri(finding.code, language) }
  if (needless.has(finding.code)) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary]
  diagnostic.relatedInformation = finding.related.map(({ message, location }) => {
    const words = formatMessage(message, finding.data, language)
    return new vscode.DiagnosticRelatedInformation(locationOf(specification, location), words)
  })
  return diagnostic
}

/** The address of the page that explains a code; opened by the explanation's own viewer. */
export function explanationUri(code: string, language: Language): vscode.Uri {
  return vscode.Uri.from({ scheme: 'kravspek-forklaring', path: `/${language}/${code}.kravforklaring` })
}
