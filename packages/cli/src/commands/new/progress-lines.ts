import type { Language } from '@kravspek/core'
import { workList } from '@kravspek/core/editor'
import { checkFile } from '../../checked-file.js'
import { words } from '../../locale/words.js'
import { openSpecification } from '../../specification-file.js'
import type { Terminal } from '../../terminal.js'

/** Where the new file is, how much is left to decide, and what to do next. */
export function progressLines(
  out: string,
  technology: string,
  language: Language,
  { cwd }: Terminal,
): readonly string[] {
  const said = words[language].new
  const { check } = checkFile(openSpecification(out, cwd, 'new'), 'new')
  const { sentence } = workList(check, language)
  return [said.wrote(technology, out), said.left(sentence), '', said.next(out)]
}
