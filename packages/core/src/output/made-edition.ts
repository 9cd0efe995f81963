import type { Analysis } from '../analyse.js'
import { analyseEdition, editionHashes, type ReadEdition } from '../edition/edition-file.js'
import type { EditionFacts, EditionRecord } from '../edition/edition.js'
import { correctionSince, latestEdition } from '../edition/next-edition.js'
import { specificationValue } from '../edition/specification-value.js'
import { bytesHash } from './bytes-hash.js'

/** What an edition says and is made with: all that makes it another edition than the one before. */
export interface EditionContent {
  readonly kind: EditionRecord['kind']
  readonly specification: EditionRecord['specification']
  readonly pictures: EditionFacts['pictures']
  readonly house: EditionFacts['house']
  /** The bytes of pictures by the names of the specification. */
  readonly pictureBytes: ReadonlyMap<string, Uint8Array>
  /** The files that the edition keeps, by their names there. */
  readonly kept: ReadonlyMap<string, Uint8Array>
}

/** What surrounds a specification in its documents: the bytes of the Word file, and the texts of the templates. */
export interface HouseContent {
  readonly referenceDocx: Uint8Array | undefined
  readonly templates: ReadonlyMap<string, string>
}

/**
 * The content of an edition of a specification that has been found good.
 *
 * @param readPicture gives the bytes of a picture by its name, relative to the specification's file; `undefined`: there is none
 */
export function editionContent(
  analysis: Analysis,
  kind: EditionRecord['kind'],
  { referenceDocx, templates }: HouseContent,
  readPicture: (name: string) => Uint8Array | undefined,
): EditionContent {
  const value = specificationValue(analysis)
  const kept = new Map<string, Uint8Array>()
  const keep = (bytes: Uint8Array, ending: string): string => {
    const name = `${bytesHash(bytes)}.${ending}`
    kept.set(name, bytes)
    return name
  }
  const pictureBytes = new Map<string, Uint8Array>()
  const pictures: Record<string, string> = {}
  for (const name of pictureNames(value)) {
    const bytes = readPicture(name)
    if (bytes === undefined) continue
    pictureBytes.set(name, bytes)
    pictures[name] = keep(bytes, /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? 'bin')
  }
  const encoder = new TextEncoder()
  return {
    kind,
    // What is sent is no longer a draft of what is to be sent.
    specification: { ...value, status: statusOf(kind, value['status']) },
    pictures,
    house: {
      referenceDocx: referenceDocx === undefined ? undefined : keep(referenceDocx, 'docx'),
      templates: Object.fromEntries(
        [...templates].map(([name, text]) => [name, keep(encoder.encode(text), 'hbs')] as const),
      ),
    },
    pictureBytes,
    kept,
  }
}

function statusOf(kind: EditionRecord['kind'], status: unknown): unknown {
  if (kind === 'tender') return 'issued'
  return status === 'draft' ? 'review' : status
}

/** Names of the pictures that a specification shows, relative to its own file. */
export function pictureNames(value: EditionRecord['specification']): ReadonlySet<string> {
  const { sections = [] } = value as {
    readonly sections?: readonly { readonly figures?: readonly { readonly file?: unknown }[] | null }[]
  }
  const names = sections.flatMap(({ figures }) => (figures ?? []).map(({ file }) => file))
  return new Set(names.filter((name) => typeof name === 'string'))
}

/** Whether an edition that was sent out says what is to be sent now, and is made with the same. */
export function isSameEdition({ record }: ReadEdition, content: EditionContent): boolean {
  const partsOf = ({ kind, specification, pictures, house }: EditionContent | EditionRecord): string =>
    JSON.stringify([
      kind,
      specification,
      sorted(pictures),
      house.referenceDocx ?? '',
      sorted(house.templates),
    ])
  return partsOf(record) === partsOf(content)
}

function sorted(map: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(map).toSorted(([a], [b]) => (a < b ? -1 : 1))
}

/** A new edition, numbered after those that were sent out. */
export function newEdition(
  content: EditionContent,
  editions: readonly ReadEdition[],
  given: Pick<EditionFacts, 'version' | 'tool' | 'rulePack' | 'hoursPerPost' | 'lastRound'> & {
    readonly stem: string
  },
): ReadEdition {
  const { kind, specification: value, pictures, house } = content
  const analysis = analyseEdition(value, given.stem)
  if (analysis.specification === undefined) throw new Error('An edition can not be read back')
  const records = editions.map(({ record }) => record)
  const since = latestEdition(records, kind)
  const record: EditionRecord = {
    version: given.version,
    kind,
    number: Math.max(0, ...records.map(({ number }) => number)) + 1,
    correction: since === undefined || kind === 'review' ? undefined : correctionSince(since, records),
    since: since?.version,
    date: analysis.specification.date,
    tool: given.tool,
    rulePack: given.rulePack,
    hoursPerPost: given.hoursPerPost,
    // What the services have said is nothing that suppliers may know of.
    lastRound: kind === 'review' ? given.lastRound : undefined,
    hashes: editionHashes(value, analysis),
    documents: {},
    pictures,
    house,
    specification: value,
  }
  return { version: record.version, kind, specification: analysis.specification, record, analysis }
}
