import type { Language, Specification } from '@kravspek/core'
import { analyseFile, wordFindingsOf, type AnalysedFile } from '../../checked-file.js'
import { loadCatalogues, type LoadedCatalogues } from '../../catalogues.js'
import { words, type Words } from '../../locale/words.js'
import type { CommandName } from '../../refusal.js'
import { stoppedBy } from '../../report.js'
import { textReport } from '../../report-text.js'
import { openSpecification } from '../../specification-file.js'
import type { Terminal } from '../../terminal.js'

/** A specification, with the catalogues that its requirements can be taken from. */
export interface OpenSpecification extends AnalysedFile, LoadedCatalogues {
  readonly specification: Specification
  /** To talk to the person in. */
  readonly messages: Language
  readonly said: Words
  /** What the person calls the specification. */
  readonly shown: string
}

/**
 * Opens a specification and the catalogues that its settings name.
 *
 * @returns `undefined`: the specification has errors, and they have been shown
 * @throws Refusal where a file can't be read
 */
export function openWithCatalogues(
  path: string,
  command: CommandName,
  asked: Language | undefined,
  terminal: Terminal,
): OpenSpecification | undefined {
  const opened = analyseFile(openSpecification(path, terminal.cwd, command))
  const { analysis, file } = opened
  const messages = asked ?? opened.language ?? 'nb'
  const said = words[messages]
  const { specification } = analysis
  const shown = file.show(analysis.name)
  if (specification === undefined) {
    const findings = wordFindingsOf(opened, analysis.findings, messages)
    terminal.out(textReport(stoppedBy(file.show(file.name), findings), { ...terminal, words: said, language: messages }))
    terminal.out(`${said.catalogue.specificationHasErrors}\n`)
    return undefined
  }
  const loaded = loadCatalogues({ ...file, name: analysis.name }, command)
  return { ...opened, ...loaded, specification, messages, said, shown }
}
