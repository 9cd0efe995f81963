import { lastRoundOf } from '../build.js'
import type { Check } from '../check.js'
import type { ReadEdition } from '../edition/edition-file.js'
import type { Finding } from '../finding/finding.js'
import { editionConditions, type Condition } from '../gate.js'
import { isSameEdition, newEdition, type EditionContent } from './made-edition.js'

/** An edition that can be sent out, and what its documents are made of. */
export interface EditionToSend {
  readonly edition: ReadEdition
  /** It was sent out before, with the same content. */
  readonly isSentBefore: boolean
  /** The edition that its changes are told against. */
  readonly since: ReadEdition | undefined
  readonly content: EditionContent
  /** All of them are met. */
  readonly conditions: readonly Condition[]
}

/** Why a specification can't be sent out. */
export interface NotToSend {
  readonly findings: readonly Finding[]
  readonly conditions: readonly Condition[]
}

/** What an edition is made from, and made after. */
export interface EditionSources {
  readonly kind: EditionContent['kind']
  /** Judged as issued, or as in review. */
  readonly check: Check
  /** All there is to say of the specification, also of its settings and pictures. */
  readonly findings: readonly Finding[]
  /** `undefined`: the specification could not be read. */
  readonly content: EditionContent | undefined
  /** Those that were sent out before. */
  readonly editions: readonly ReadEdition[]
  /** Name of the specification's file without its ending. */
  readonly stem: string
  /** Version of Kravspek. */
  readonly tool: string
}

/** The edition of a specification that is to be sent out: a new one, or the one of its version where it says the same. */
export function editionToSend({
  kind,
  check,
  findings,
  content,
  editions,
  stem,
  tool,
}: EditionSources): EditionToSend | NotToSend {
  const version = check.analysis.specification?.version
  const sent = editions.map((edition) => ({
    version: edition.version,
    isSame: content !== undefined && isSameEdition(edition, content),
  }))
  const conditions = editionConditions(kind, { ...check, findings }, sent)
  const { context } = check
  const isReady = conditions.every(({ isMet }) => isMet)
  if (content === undefined || version === undefined || context === undefined || !isReady)
    return { findings, conditions }

  const before = editions.find((edition) => edition.version === version)
  const edition =
    before ??
    newEdition(content, editions, {
      version,
      stem,
      tool,
      rulePack: { id: context.pack.id, verified: context.isPackVerified },
      hoursPerPost: context.settings.hoursPerPost,
      lastRound: lastRoundOf(check.analysis.review),
    })
  const since = editions.find((each) => each.version === edition.record.since)
  return { edition, isSentBefore: before !== undefined, since, content, conditions }
}
