import {
  correctionSince,
  specificationValue,
  usualEdition,
  type BuildOptions,
  type ReadEdition,
} from '@kravspek/core'
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
  const editions = allEditions(folder)
  // The specification as it is may have been sent out already: its changes are since the edition before.
  const own = editions.find((edition) => isOf(edition, analysis))
  const others = editions
    .filter((edition) => edition !== own)
    .map((edition) => ({ ...edition.record, edition }))
  const since = asked ?? usualEdition(others)?.edition
  const { command, language } = folder
  if (since === undefined)
    throw new Refusal((words) => words.edition.none(file.show(analysis.name)), command, language)
  const correction =
    own?.record.since === since.version ? own.record.correction : correctionSince(since.record, others)
  return { since, correction }
}

function isOf({ record }: ReadEdition, analysis: AnalysedFile['analysis']): boolean {
  if (analysis.specification?.version !== record.version) return false
  const status = record.specification['status']
  return JSON.stringify({ ...specificationValue(analysis), status }) === JSON.stringify(record.specification)
}
