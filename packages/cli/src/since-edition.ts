import { sinceEdition as usualSince, type BuildOptions } from '@kravspek/core'
import type { AnalysedFile } from './checked-file.js'
import { allEditions, openEdition, type EditionFolder } from './edition-folder.js'
import { Refusal } from './refusal.js'

/**
 * The edition that the changes of a specification are told against, and the number of the correction they are.
 *
 * @param version that was asked for; `undefined`: the edition that is usual
 * @throws Refusal where there is no such edition, or none at all
 */
export function sinceEdition(
  { analysis, file }: AnalysedFile,
  folder: EditionFolder,
  version: string | undefined,
): Required<Pick<BuildOptions, 'since' | 'correction'>> {
  const asked = version === undefined ? undefined : openEdition(folder, version)
  const since = usualSince(analysis, allEditions(folder), asked)
  const { command, language } = folder
  if (since === undefined)
    throw new Refusal((words) => words.edition.none(file.show(analysis.name)), command, language)
  return since
}
