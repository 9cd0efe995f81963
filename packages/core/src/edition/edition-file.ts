import { analyse, type Analysis } from '../analyse.js'
import { canNameEdition } from '../gate.js'
import { parsedJson } from '../schema/parsed-json.js'
import { isObject } from '../schema/walk.js'
import { readableBy } from '../view/readable.js'
import { valueHash } from '../source/value-hash.js'
import { viewHash } from '../view/view-hash.js'
import type { Edition, EditionFacts, EditionRecord } from './edition.js'

/** The text of an edition's file. The same edition gives the same bytes. */
export function editionText(record: EditionRecord): string {
  return `${JSON.stringify({ kravspek: 1, ...record }, undefined, 1)}\n`
}

/** The hashes of an edition, of what each audience may read of it. */
export function editionHashes(
  value: EditionRecord['specification'],
  { specification }: Analysis,
): EditionFacts['hashes'] {
  if (specification === undefined) throw new Error('A specification with errors is no edition')
  const hashFor = (audience: 'supplier' | 'reviewer' | 'leader'): string =>
    viewHash(readableBy(specification, audience))
  return {
    specification: valueHash(value),
    supplier: hashFor('supplier'),
    reviewer: hashFor('reviewer'),
    leader: hashFor('leader'),
  }
}

/**
 * The specification of an edition as it is analysed: by itself, whatever has become of the files it was made from.
 *
 * @param stem name of the specification's file without its ending
 */
export function analyseEdition(value: EditionRecord['specification'], stem: string): Analysis {
  const name = `${stem}.krav.json`
  const text = JSON.stringify(value)
  return analyse(name, (asked) => (asked === name ? { text } : { problem: 'missing' }))
}

/** An edition that was read from its file. */
export interface ReadEdition extends Edition {
  readonly record: EditionRecord
  readonly analysis: Analysis
}

/** Why a text is no edition. */
export type EditionProblem =
  | 'not-json'
  | 'not-edition'
  /** Made by a Kravspek whose format of editions we do not know. */
  | 'newer'
  /** Its specification is not the one that was sent. */
  | 'changed'

/**
 * Reads the text of an edition's file. Whatever it holds, the answer is an edition or a problem.
 *
 * @param stem name of the specification's file without its ending
 */
export function readEdition(text: string, stem: string): ReadEdition | { readonly problem: EditionProblem } {
  const value = parsedJson(text)
  if (value === undefined) return { problem: 'not-json' }
  if (!isObject(value) || typeof value['kravspek'] !== 'number') return { problem: 'not-edition' }
  if (value['kravspek'] !== 1) return { problem: 'newer' }
  if (!isRecord(value)) return { problem: 'not-edition' }
  const { specification: own, hashes, version, kind } = value
  if (safely(() => valueHash(own)) !== hashes.specification) return { problem: 'changed' }
  const analysis = safely(() => analyseEdition(own, stem))
  if (analysis?.specification === undefined) return { problem: 'not-edition' }
  return { version, kind, specification: analysis.specification, record: value, analysis }
}

type Fields = Readonly<Record<string, unknown>>

/** What is nested a hundred thousand levels deep is no edition. */
function safely<T>(make: () => T): T | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const hash = /^[0-9a-f]{64}$/

/** Names of files that keep what an edition needs: by what is in them, so that none can lead elsewhere. */
const keptFile = /^[0-9a-f]{64}\.[a-z0-9]{1,8}$/

function isRecord(value: Fields): value is EditionRecord & Fields {
  const { version, kind, number, tool, rulePack, hoursPerPost, hashes, house, specification } = value
  return (
    typeof version === 'string' &&
    canNameEdition(version) &&
    (kind === 'review' || kind === 'tender') &&
    isCount(number) &&
    (value['correction'] === undefined || isCount(value['correction'])) &&
    (value['since'] === undefined ||
      (typeof value['since'] === 'string' && canNameEdition(value['since']))) &&
    (value['date'] === undefined || typeof value['date'] === 'string') &&
    typeof tool === 'string' &&
    isObject(rulePack) &&
    typeof rulePack['id'] === 'string' &&
    typeof rulePack['verified'] === 'boolean' &&
    typeof hoursPerPost === 'number' &&
    (value['lastRound'] === undefined || isLastRound(value['lastRound'])) &&
    isObject(hashes) &&
    ['specification', 'supplier', 'reviewer', 'leader'].every((name) => matches(hash, hashes[name])) &&
    isMapOf(hash, value['documents']) &&
    isMapOf(keptFile, value['pictures']) &&
    isObject(house) &&
    (house['referenceDocx'] === undefined || matches(keptFile, house['referenceDocx'])) &&
    isMapOf(keptFile, house['templates']) &&
    isObject(specification)
  )
}

function isLastRound(value: unknown): boolean {
  return (
    isObject(value) &&
    ['accepted', 'partly', 'rejected', 'later', 'open'].every(
      (name) => value[name] === 0 || isCount(value[name]),
    )
  )
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value > 0
}

function matches(pattern: RegExp, value: unknown): boolean {
  return typeof value === 'string' && pattern.test(value)
}

function isMapOf(pattern: RegExp, value: unknown): boolean {
  return isObject(value) && Object.values(value).every((each) => matches(pattern, each))
}
