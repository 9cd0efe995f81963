import { editionConditions, type Condition, type Finding, type ReadEdition } from '@kravspek/core'
import type { CheckedFile } from './checked-file.js'
import { allEditions, type EditionFolder } from './edition-folder.js'
import { figureFindings } from './figures.js'
import {
  editionContent,
  isSameEdition,
  newEdition,
  type EditionContent,
  type HouseContent,
} from './made-edition.js'
import { findSettings } from './settings.js'

/** An edition that can be sent out, and what its documents are made of. */
export interface EditionToSend {
  readonly edition: ReadEdition
  /** It was sent out before, with the same content. */
  readonly isSentBefore: boolean
  /** The edition that its changes are told against. */
  readonly since: ReadEdition | undefined
  readonly content: EditionContent
}

/** Why a specification can't be sent out. */
export interface NotToSend {
  readonly findings: readonly Finding[]
  readonly conditions: readonly Condition[]
}

/**
 * The edition of a specification that is to be sent out: a new one, or the one of its version where it says the same.
 *
 * @param folder that of the editions that were sent out before
 * @throws Refusal where one of them can't be read
 */
export function editionToSend(
  checked: CheckedFile,
  kind: EditionContent['kind'],
  folder: EditionFolder,
  house: HouseContent,
): EditionToSend | NotToSend {
  const editions = allEditions(folder)
  const { specification } = checked.analysis
  const version = specification?.version
  const content = specification === undefined ? undefined : editionContent(checked, kind, house)
  const sent = editions.map((edition) => ({
    version: edition.version,
    isSame: content !== undefined && isSameEdition(edition, content),
  }))
  const findings = [...checked.findings, ...figureFindings(checked)]
  const conditions = editionConditions(kind, { ...checked.check, findings }, sent)
  const { context } = checked.check
  const isReady = conditions.every(({ isMet }) => isMet)
  if (content === undefined || version === undefined || context === undefined || !isReady)
    return { findings, conditions }

  const before = editions.find((edition) => edition.version === version)
  const edition =
    before ??
    newEdition(content, editions, {
      version,
      stem: folder.stem,
      rulePack: { id: context.pack.id, verified: context.isPackVerified },
      hoursPerPost: findSettings({ ...checked.file, name: checked.analysis.name }, folder.command).settings
        .hoursPerPost,
    })
  const since = editions.find((each) => each.version === edition.record.since)
  return { edition, isSentBefore: before !== undefined, since, content }
}
