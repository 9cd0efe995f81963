import type { Language } from '../../document/nodes.js'
import { startingTexts, type StartingTexts, type TechnologyName } from '../../locale/editor/starting-point.js'
import { freeId, idOfName } from '../free-id.js'
import { contextPart } from './context-part.js'
import { fixedIds, functionIds } from './fixed-ids.js'
import { followUpPart } from './follow-up-part.js'
import { procurementPart } from './procurement-part.js'
import { sectionsPart } from './sections-part.js'
import { servicePart } from './service-part.js'
import { comment, onOneLine, scalar } from './yaml-lines.js'

/** What a new specification is begun with. */
export interface StartingPoint {
  readonly technology: TechnologyName
  /** Names of the services that will use the solution, as people write them; empty: not known yet. */
  readonly services: readonly string[]
  readonly language: Language
  /** Name of the municipality that buys. */
  readonly buyer: string
  /** Otherwise made of the technology. */
  readonly title?: string | undefined
  /** Today, ISO 8601. */
  readonly date: string
}

/** What each part of the file is written from. */
export interface Given {
  readonly texts: StartingTexts
  readonly technology: TechnologyName
  readonly language: Language
  readonly buyer: Named
  readonly services: readonly Named[]
  /** Ids of the two functions of the technology. */
  readonly functions: readonly [string, string]
}

export interface Named {
  readonly id: string
  /** `undefined`: nothing was given that can be read. */
  readonly name: string | undefined
}

/**
 * The text of a specification to begin with: valid, a few requirements of each kind, and `null` for everything that someone
 * must decide, so that the check gives tasks and no errors. The same input gives the same text.
 */
export function newSpecification(start: StartingPoint): string {
  const texts = startingTexts[start.language]
  const title = titleOf(start)
  const functions = functionIds(texts, start.technology)
  const taken = new Set(fixedIds(texts, functions))
  const named = (name: string, fallback: string): Named => {
    const said = onOneLine(name)
    const id = freeId(idOfName(said, fallback), (each) => taken.has(each))
    taken.add(id)
    return { id, name: said === '' ? undefined : said }
  }
  const year = /^\d{4}/.exec(start.date)?.[0]
  const own = idOfName(title, 'kravspek')
  const id = freeId(year === undefined ? own : `${own}-${year}`, (each) => taken.has(each))
  taken.add(id)
  const given: Given = {
    texts,
    technology: start.technology,
    language: start.language,
    buyer: named(start.buyer, texts.fallbackIds.buyer),
    services: start.services.map((name) => named(name, texts.fallbackIds.service)),
    functions,
  }
  const head = [
    ...comment(texts.comments.file),
    'kravspek: 1',
    `id: ${id}`,
    `title: ${scalar(title)}`,
    `language: ${start.language}`,
    'version: "0.1"',
    `date: ${/^\d{4}-\d{2}-\d{2}$/.test(start.date) ? start.date : 'null'}`,
    'status: draft',
    'profile: standard',
  ]
  const parts = [
    head,
    procurementPart(given),
    contextPart(given),
    servicePart(given),
    followUpPart(given),
    sectionsPart(given),
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** A name for the file of a new specification: `medisindispensere-til-hjemmeboende.krav.yaml`. */
export function suggestedFileName(start: Pick<StartingPoint, 'technology' | 'language' | 'title'>): string {
  const name = idOfName(titleOf(start), 'kravspek')
  // Names that Windows keeps for itself, whatever stands behind the dot.
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name)
  return `${isReserved ? `kravspek-${name}` : name}.krav.yaml`
}

function titleOf({
  technology,
  language,
  title = '',
}: Pick<StartingPoint, 'technology' | 'language' | 'title'>): string {
  const own = onOneLine(title)
  return own === '' ? startingTexts[language].technologies[technology].specification : own
}
