import { isObject, pathOf, walk } from '../schema/walk.js'
import type { Language } from '../document/nodes.js'
import type { Edit, Path } from '../finding/finding.js'
import type { KnownTexts } from './known-texts.js'
import { isRecord, placeIn, textsIn, type Whole } from './local-texts.js'
import { itemEdit, textEdit } from './requirement-edits.js'

/** What of a specification is known in another language, and how it is put in. */
export interface KnownTextEdits {
  readonly edits: readonly Edit[]
  /** Where the texts are in the specification, as JSON. */
  readonly paths: ReadonlySet<string>
}

/**
 * The edits that give texts outside the requirements what they say in another language, where they are as they were known: to
 * the letter. Files that the specification shares with others, such as the organisation's, are left.
 */
export function knownTextEdits(
  { analysis, specification }: Whole,
  from: Language,
  known: KnownTexts['text'],
): KnownTextEdits {
  const own = new Set([analysis.name])
  for (const section of specification.sections ?? []) {
    const source = analysis.placesOf(section)?.source
    if (source !== undefined) own.add(source)
  }
  const edits: Edit[] = []
  const paths = new Set<string>()
  walk(specification, 'specification', {
    object: (value, concept, trail) => {
      if (isRecord(concept)) return
      const path = pathOf(trail)
      const { language, requirement } = placeIn(specification, path)
      // A section is called what its theme is called: the catalogue knows that.
      if (language !== from || requirement !== undefined || concept === 'section') return
      for (const { field, steps, text } of textsIn(value, concept, true)) {
        const said = known(text)
        if (said === undefined) continue
        const way = [...path, ...steps]
        const edit = editAt(value, field, steps, way, said)
        if (edit === undefined || !own.has(edit.location.source)) continue
        paths.add(JSON.stringify(way))
        if (said !== text) edits.push(edit)
      }
    },
  })
  return { edits, paths }

  function editAt(
    holder: Readonly<Record<string, unknown>>,
    field: string,
    steps: Path,
    way: Path,
    said: string,
  ): Edit | undefined {
    if (steps.length === 1) return textEdit(analysis, holder, field, said)
    const list = holder[field]
    return steps.length === 2 && (Array.isArray(list) || isObject(list))
      ? itemEdit(analysis, list, analysis.locate(way), said)
      : undefined
  }
}
