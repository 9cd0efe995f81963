import type { Analysis, Language, Review, Specification } from '@kravspek/core'
import { analyseFile, wordFindingsOf, type AnalysedFile } from '../../checked-file.js'
import { refuseLeftBehind } from '../../left-behind.js'
import { words, type Words } from '../../locale/words.js'
import { Refusal, type CommandName } from '../../refusal.js'
import { stoppedBy } from '../../report.js'
import { textReport } from '../../report-text.js'
import { openSpecification } from '../../specification-file.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'

/** A specification with the comments on it. */
export interface OpenReview extends AnalysedFile {
  readonly command: CommandName
  readonly specification: Specification
  /** `undefined`: nothing has been said yet. */
  readonly review: Review | undefined
  /** To talk to the person in. */
  readonly messages: Language
  readonly said: Words
  /** What the person calls the specification's own file, and the register. */
  readonly shown: string
  readonly shownRegister: string
}

/**
 * Opens a specification and the comments on it. What is wrong with either is shown: nothing is done to comments that are
 * not understood whole.
 *
 * @param path of the specification or a part of it, as written
 * @returns `undefined`: there are errors, and they have been shown
 * @throws Refusal where the file can't be read, or comments lie beside under another name
 */
export function openReview(
  path: string,
  command: CommandName,
  asked: Language | undefined,
  terminal: Terminal,
): OpenReview | undefined {
  const opened = analyseFile(openSpecification(path, terminal.cwd, command))
  const { analysis, file } = opened
  const messages = asked ?? opened.language ?? 'nb'
  const said = words[messages]
  const shownRegister = file.show(analysis.reviewFile)
  const { specification, review } = analysis
  const isIn = (name: string): boolean => name === analysis.reviewFile
  if (specification === undefined) {
    showErrors(opened, (name) => !isIn(name), file.show(file.name), messages, terminal)
    terminal.out(`${said.review.specificationHasErrors}\n`)
    return undefined
  }
  if (review === undefined && hasErrors(analysis, isIn)) {
    showErrors(opened, isIn, shownRegister, messages, terminal)
    terminal.out(`${visibleText(said.review.registerHasErrors(shownRegister))}\n`)
    return undefined
  }
  // A file that came back is read against the edition that it was made from.
  const needed =
    command === 'review import' ? (['review.yaml', 'editions'] as const) : (['review.yaml'] as const)
  refuseLeftBehind(opened, needed, { command, language: messages })
  const shown = file.show(analysis.name)
  return { ...opened, command, specification, review, messages, said, shown, shownRegister }
}

/** @throws Refusal where nothing has been said yet */
export function registerOf({ review, command, messages, shown }: OpenReview): Review {
  if (review === undefined) throw new Refusal((said) => said.review.noRegister(shown), command, messages)
  return review
}

function hasErrors({ findings }: Analysis, isIn: (name: string) => boolean): boolean {
  return findings.some(({ severity, location }) => severity === 'error' && isIn(location.source))
}

function showErrors(
  opened: AnalysedFile,
  isIn: (name: string) => boolean,
  shown: string,
  language: Language,
  terminal: Terminal,
): void {
  const errors = opened.analysis.findings.filter(
    ({ severity, location }) => severity === 'error' && isIn(location.source),
  )
  const findings = wordFindingsOf(opened, errors, language)
  terminal.out(textReport(stoppedBy(shown, findings), { ...terminal, words: words[language], language }))
}
