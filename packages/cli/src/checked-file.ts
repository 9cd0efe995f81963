import {
  analyse,
  byPlace,
  check,
  type Analysis,
  type Check,
  type CheckOptions,
  type Finding,
  type Language,
} from '@kravspek/core'
import { languageOfText } from './language.js'
import type { CommandName } from './refusal.js'
import { findSettings } from './settings.js'
import type { SpecificationFile } from './specification-file.js'
import { wordFindings, type WordedFinding } from './worded-finding.js'

/** A file that has been read. */
export interface AnalysedFile {
  readonly file: SpecificationFile
  readonly analysis: Analysis
  /** The specification's own language, as far as it says so. */
  readonly language: Language | undefined
}

/** A file that has been read and judged by the rules. */
export interface CheckedFile extends AnalysedFile {
  readonly check: Check
  /** What is said of the specification and of the settings it is checked by. */
  readonly findings: readonly Finding[]
  /** Name of the file of settings; `undefined`: there is none. */
  readonly settingsName: string | undefined
  /** The text of every file that findings point into, by name. */
  readonly texts: ReadonlyMap<string, string>
}

export function analyseFile(file: SpecificationFile): AnalysedFile {
  const analysis = analyse(file.name, file.read)
  const language =
    analysis.specification?.language ?? languageOfText(analysis.sources.get(analysis.name) ?? '')
  return { file, analysis, language }
}

/** @throws Refusal where there are settings and they can't be read */
export function checkFile(
  file: SpecificationFile,
  command: CommandName,
  options: CheckOptions = {},
): CheckedFile {
  const analysed = analyseFile(file)
  const named = { ...file, name: analysed.analysis.name }
  const { settings, findings, file: settingsFile } = findSettings(named, command)
  const checked = check(analysed.analysis, settings, options)
  return {
    ...analysed,
    check: checked,
    findings: [...findings, ...checked.findings],
    settingsName: settingsFile?.name,
    texts:
      settingsFile === undefined
        ? analysed.analysis.sources
        : new Map([...analysed.analysis.sources, [settingsFile.name, settingsFile.text]]),
  }
}

/** Words findings about a file for the person who named it, by source and place unless told otherwise. */
export function wordFindingsOf(
  { file, analysis, texts = analysis.sources }: AnalysedFile & Partial<Pick<CheckedFile, 'texts'>>,
  findings: readonly Finding[],
  language: Language,
  order: (a: Finding, b: Finding) => number = byPlace,
): readonly WordedFinding[] {
  return wordFindings(findings.toSorted(order), { texts, show: file.show }, language)
}
