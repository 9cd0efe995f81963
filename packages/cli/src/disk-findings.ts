import { figureFindings, leftBehindFindings, type Finding } from '@kravspek/core'
import type { AnalysedFile } from './checked-file.js'
import { leftBehindBeside } from './left-behind.js'
import { readBytes } from './read-from-disk.js'

/** What there is to say of what lies beside a specification: its pictures, as rendering would, and what it has lost. */
export function diskFindings(analysed: AnalysedFile): readonly Finding[] {
  const { analysis, file } = analysed
  return [
    ...figureFindings(analysis, (name) => readBytes(file.root, name)),
    ...leftBehindFindings(analysis.name, leftBehindBeside(analysed)),
  ]
}
