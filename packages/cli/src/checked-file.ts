import { analyse, byPlace, type Analysis, type Finding, type Language } from '@kravspek/core'
import { languageOfText } from './language.js'
import type { SpecificationFile } from './specification-file.js'
import { wordFindings, type WordedFinding } from './worded-finding.js'

/** A file that has been read and checked. */
export interface CheckedFile {
  readonly file: SpecificationFile
  readonly analysis: Analysis
  /** The specification's own language, as far as it says so. */
  readonly language: Language | undefined
}

export function checkFile(file: SpecificationFile): CheckedFile {
  const analysis = analyse(file.name, file.read)
  const language =
    analysis.specification?.language ?? languageOfText(analysis.sources.get(analysis.name) ?? '')
  return { file, analysis, language }
}

/** Words findings about a file for the person who named it, by source and place. */
export function wordFindingsOf(
  { file, analysis }: CheckedFile,
  findings: readonly Finding[],
  language: Language,
): readonly WordedFinding[] {
  const sources = { texts: analysis.sources, show: file.show }
  return wordFindings(findings.toSorted(byPlace), sources, language)
}
