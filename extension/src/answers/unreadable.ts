import type { Language } from '../language.js'
import { answersWords } from '../locale/answers.js'
import { issueWords } from '../locale/issue.js'
import type { AnswersRead } from './read-register.js'

/** Why the register can't be used, or an edition that it is judged by. */
export function unreadable(
  read: Exclude<AnswersRead, { readonly uri: unknown }>,
  language: Language,
): string {
  return 'bad' in read
    ? issueWords[language].bad[read.bad.problem](read.bad.file)
    : answersWords[language].problem[read.problem](read.file)
}
