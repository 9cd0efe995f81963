import type { DocumentTree, Returned, ReturnedChange, ReturnedPlace, ReturnedStamp } from '@kravspek/core'
import { fileAnchors } from './file-anchors.js'
import { fileComments } from './file-comments.js'
import { fileControls } from './file-controls.js'
import { fileFields } from './file-fields.js'
import { filePlaces } from './file-places.js'
import { fileUnits } from './file-units.js'
import { matchFile } from './matched-file.js'
import type { ReturnedContent } from './returned-content.js'
import { sentParagraphs } from './sent-paragraphs.js'
import { trackedChanges } from './tracked-changes.js'
import { untrackedChanges } from './untracked-changes.js'
import { wholeChanges } from './whole-changes.js'

/** What a file says, held against the document that it was made from. */
export const readReturned = (
  content: ReturnedContent,
  stamp: ReturnedStamp | undefined,
  tree: DocumentTree,
): Returned => {
  const { story } = content
  const sent = sentParagraphs(tree)
  const anchors = fileAnchors(story, sent)
  const controls = fileControls(story, sent, (paragraph) => anchors.has(paragraph))
  const units = fileUnits(story, controls, sent)
  const matched = matchFile(units, anchors, sent)
  const places = filePlaces(story, anchors, units, matched, controls, sent)
  const placeOf = (unit: number): ReturnedPlace | undefined => places[units.units[unit]?.paragraphs[0] ?? -1]
  const { fields, units: inFields } = fileFields(story, controls, units, matched, sent)
  const tracked = wholeChanges(
    trackedChanges(story, units, (unit) => inFields.has(unit)),
    {
      units: units.units,
      rowOf: (unit) => story.paragraphs[units.units[unit]?.paragraphs[0] ?? -1]?.row,
      placeOf: (unit) => placeOf(unit)?.id,
    },
  ).map(({ author, date, action, before, after, isTracked, units: [unit = 0] }) => ({
    ...{ unit, author, date, action, before, after, isTracked },
    place: placeOf(unit),
  }))
  const untracked = untrackedChanges(units, withoutFields(matched, inFields), anchors, sent, placeOf)
  return {
    stamp,
    comments: fileComments(content, { units, matched, places }),
    changes: [...tracked, ...untracked]
      .toSorted((a, b) => a.unit - b.unit)
      .map(({ unit: _, ...change }): ReturnedChange => change),
    fields,
  }
}

const withoutFields = (
  matched: ReturnType<typeof matchFile>,
  inFields: ReadonlySet<number>,
): ReturnType<typeof matchFile> => ({
  ...matched,
  gaps: matched.gaps.map((gap) => ({ ...gap, file: gap.file.filter(({ index }) => !inFields.has(index)) })),
})
