import type { Specification } from '../../generated/specification.js'
import { coverFacts } from '../cover-facts.js'
import type { Words } from '../words.js'
import { aboutView } from './about.js'
import { closingView, deliveryView, framesView, involvementView } from './delivery.js'
import { kindsExplained } from './kinds.js'
import { needsView } from './needs.js'
import { requirementLayout, requirementSections } from './requirements.js'
import { supportView } from './support.js'
import { trainingView } from './training.js'

/**
 * What the tender document shows (Bilag 1: the customer's requirements specification). Bilag 1 becomes part of the
 * contract, so award criteria, weights and how to answer are not in it.
 *
 * @param specification what suppliers may read
 */
export function tenderView(specification: Specification, words: Words) {
  const { labels } = words
  const annex = specification.annexes?.find(({ source }) => source === 'tender')
  const sections = requirementSections(specification, words)
  return {
    labels,
    language: words.language,
    title: specification.title ?? specification.id,
    subject:
      annex === undefined ? labels.specification : [annex.number, annex.title].filter(Boolean).join(': '),
    cover: coverFacts(specification, words),
    about: chapter(aboutView(specification, words)),
    needs: chapter(needsView(specification, words)),
    kinds: kindsExplained(specification, words),
    sections,
    layout: requirementLayout(sections.flatMap(({ rows }) => rows)),
    hasRequirements: sections.length > 0,
    training: chapter(trainingView(specification, words)),
    support: chapter(supportView(specification, words)),
    involvement: chapter(involvementView(specification, words)),
    delivery: chapter(deliveryView(specification, words)),
    frames: framesView(specification, words),
    closing: closingView(specification, words),
  }
}

/** A chapter that shows nothing has no heading either. */
function chapter<T extends object>(view: T): T & { readonly hasContent: boolean } {
  return { ...view, hasContent: Object.values(view).some(hasSomething) }
}

function hasSomething(part: unknown): boolean {
  return Array.isArray(part) ? part.length > 0 : part !== undefined && part !== false
}
