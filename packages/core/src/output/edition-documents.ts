import { buildDocument, type BuildOptions, type BuiltDocument } from '../build.js'
import type { DocumentKind } from '../document-kinds.js'
import type { ReadEdition } from '../edition/edition-file.js'
import type { Edition, EditionFacts } from '../edition/edition.js'
import { defaultSettings } from '../rules/settings.js'

/** A document to make, cut to a role or a service where one is named. */
export interface DocumentRequest {
  readonly kind: DocumentKind
  readonly role?: string | undefined
  readonly service?: string | undefined
}

/** The documents that are sent out with an edition. */
export function documentsOf(
  kind: Edition['kind'],
  { specification }: Pick<Edition, 'specification'>,
  hasChanges: boolean,
): readonly DocumentRequest[] {
  const changes: readonly DocumentRequest[] = hasChanges ? [{ kind: 'changes' }] : []
  if (kind === 'tender') return [{ kind: 'tender' }, { kind: 'criteria' }, { kind: 'answer' }, ...changes]
  const roles = new Set((specification.serviceInvolvement?.reviewers ?? []).map(({ role }) => role))
  return [
    { kind: 'review' },
    { kind: 'sheet' },
    // Whoever has ten minutes gets what concerns them alone.
    ...[...roles].flatMap((role): readonly DocumentRequest[] =>
      role === undefined
        ? []
        : [
            { kind: 'review', role },
            { kind: 'sheet', role },
          ],
    ),
    ...changes,
  ]
}

/**
 * Makes documents of an edition: of what its file holds and nothing else, so that they are the same whenever they are made.
 *
 * @param since the edition that changes are told against
 */
export function buildFromEdition(
  { analysis, record }: Pick<ReadEdition, 'analysis'> & { readonly record: EditionFacts },
  requests: readonly DocumentRequest[],
  since: Edition | undefined,
  { stem, fill }: { readonly stem: string; readonly fill: BuildOptions['fill'] },
): readonly BuiltDocument[] {
  const { id, verified } = record.rulePack
  const settings = {
    ...defaultSettings,
    hoursPerPost: record.hoursPerPost,
    verifiedPacks: verified ? [{ pack: id, by: '', date: '' }] : [],
  }
  return requests.map(({ kind, role, service }) =>
    buildDocument(analysis, kind, {
      role,
      service,
      settings,
      fill,
      stem,
      since,
      lastRound: record.lastRound,
      correction: since?.version === record.since ? record.correction : undefined,
    }),
  )
}
