import { figureFindings as findingsOf, type Finding } from '@kravspek/core'
import type { AnalysedFile } from './checked-file.js'
import { readBytes } from './read-from-disk.js'

/** What a check says of a specification's pictures: the same as rendering would. */
export function figureFindings({ analysis, file }: AnalysedFile): readonly Finding[] {
  return findingsOf(analysis, (name) => readBytes(file.root, name))
}
