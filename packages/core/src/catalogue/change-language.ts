import { analyse, type Analysis } from '../analyse.js'
import type { Language } from '../document/nodes.js'
import { applyFixes } from '../finding/apply-fixes.js'
import type { Edit } from '../finding/finding.js'
import type { Requirement, Section, Specification } from '../generated/specification.js'
import { catalogueItems, type RequirementCatalogue } from './catalogue.js'
import { knownCommentEdits } from './known-comment-edits.js'
import { knownTextEdits } from './known-text-edits.js'
import type { KnownTextsBetween } from './known-texts.js'
import { localTexts, type LocalText, type UntranslatedBecause } from './local-texts.js'
import { editsByPlace, fieldEdits, requirementEdits, textEdit } from './requirement-edits.js'
import { languageOf, takenItems } from './taken-items.js'
import { translatedRequirement } from './translated-requirement.js'

/** What becomes of a specification when its language is changed. */
export interface LanguageChange {
  readonly from: Language
  readonly to: Language
  readonly edits: readonly Edit[]
  /** Ids of the requirements that have the words of the catalogue in the new language, in the order of the file. */
  readonly translated: readonly string[]
  /** Ids of the sections whose title or rationale was the catalogue's, and is so in the new language. */
  readonly sections: readonly string[]
  /** How many texts outside the requirements were as a new specification has them, and say something else in the new language. */
  readonly known: number
  /** Ids of the requirements that now say that they are in the old language. */
  readonly marked: readonly string[]
  /** What is left for people to translate, in the order of the format. */
  readonly local: readonly LocalText[]
}

/**
 * - `errors`: the specification has errors.
 * - `issued`: it has been sent to suppliers; a new edition must be begun first.
 * - `same-language`: it is in that language.
 * - `not-editable`: the text of the file can't be changed with certainty.
 */
export type LanguageProblem = 'errors' | 'issued' | 'same-language' | 'not-editable'

/**
 * Changes the language of a specification. Requirements that are as they were taken from a catalogue get its words in the new
 * language, with the same values; sections that are called what the catalogue calls their theme, too, and so do the texts and
 * comments that a new specification has from the start, where nobody has changed them. Every other requirement
 * says from then on that it is in the old language (`language`), so that it is judged by the rules of that. Ids stay.
 */
export function changeLanguage(
  analysis: Analysis,
  to: Language,
  catalogues: readonly RequirementCatalogue[],
  knownBetween?: KnownTextsBetween,
): LanguageChange | { readonly problem: LanguageProblem } {
  const { specification } = analysis
  const file = analysis.files.get(analysis.name)?.value
  if (specification === undefined || file === undefined) return { problem: 'errors' }
  const from = specification.language ?? 'nb'
  if (specification.status === 'issued') return { problem: 'issued' }
  if (from === to) return { problem: 'same-language' }
  const language = fieldEdits(analysis, file, 'specification', { language: to })
  if (language === undefined) return { problem: 'not-editable' }
  const edits = [...language]
  const requirements = requirementChanges(analysis, specification, { from, to, catalogues })
  if (requirements === undefined) return { problem: 'not-editable' }
  edits.push(...requirements.edits)
  const renamed = (specification.sections ?? []).flatMap((section) => {
    const found = sectionEdits(analysis, section, { from, to, catalogues })
    edits.push(...found.map(({ edit }) => edit))
    return found.length === 0 ? [] : [{ section, fields: found.map(({ field }) => field) }]
  })
  const whole = { analysis, specification }
  const known = knownBetween?.(from, to)
  const texts = known === undefined ? undefined : knownTextEdits(whole, from, known.text)
  edits.push(...(texts?.edits ?? []))
  if (known !== undefined) edits.push(...knownCommentEdits(analysis, known.comment))
  edits.sort(editsByPlace)
  const after = withEdits(analysis, edits)
  if (after.specification === undefined) return { problem: 'not-editable' }
  const translated = new Set(requirements.translated)
  const local = localTexts(whole, { analysis: after, specification: after.specification }, {
    to,
    translated,
    untranslated: requirements.untranslated,
    sections: new Map(renamed.map(({ section, fields }) => [section, fields])),
    known: texts?.paths ?? new Set(),
  })
  return {
    from,
    to,
    edits,
    translated: [...translated].map(({ id }) => id),
    sections: renamed.map(({ section }) => section.id),
    known: texts?.edits.length ?? 0,
    marked: requirements.marked,
    local,
  }
}

interface Changing {
  readonly from: Language
  readonly to: Language
  readonly catalogues: readonly RequirementCatalogue[]
}

interface RequirementChanges {
  readonly edits: readonly Edit[]
  readonly translated: readonly Requirement[]
  readonly untranslated: ReadonlyMap<Requirement, UntranslatedBecause>
  readonly marked: readonly string[]
}

function requirementChanges(
  analysis: Analysis,
  specification: Specification,
  { from, to, catalogues }: Changing,
): RequirementChanges | undefined {
  const items = new Map(catalogues.flatMap(catalogueItems).map((item) => [item.reference, item]))
  const takenOf = new Map(takenItems(specification).map((taken) => [taken.own, taken]))
  const edits: Edit[] = []
  const translated: Requirement[] = []
  const untranslated = new Map<Requirement, UntranslatedBecause>()
  const marked: string[] = []
  for (const section of specification.sections ?? []) {
    for (const own of section.requirements ?? []) {
      if (languageOf(own, section, specification) !== from) {
        const given = section.defaults?.language ?? section.language ?? to
        // It need not say any more that it is in the language of the rest.
        const isNeedless = own.language === to && given === to
        const edit = isNeedless ? fieldEdits(analysis, own, 'requirement', { language: undefined }) : []
        if (edit !== undefined) edits.push(...edit)
        continue
      }
      const taken = takenOf.get(own)
      const item = taken && items.get(taken.reference)
      const isOfSection = (section.defaults?.language ?? section.language) !== undefined
      const result =
        taken === undefined ? 'own' : isOfSection ? 'section-language' : translatedRequirement(taken, item, to)
      const found = typeof result === 'string' ? undefined : requirementEdits(analysis, own, result)
      if (found !== undefined) {
        edits.push(...found)
        translated.push(own)
        continue
      }
      untranslated.set(own, typeof result === 'string' ? result : 'not-editable')
      if (own.language !== undefined || isOfSection) continue
      const mark = fieldEdits(analysis, own, 'requirement', { language: from })
      // A text that would be taken for one in another language is worse than none changed.
      if (mark === undefined) return undefined
      edits.push(...mark)
      marked.push(own.id)
    }
  }
  return { edits, translated, untranslated, marked }
}

/** A section that is called what the catalogue calls its theme is called so in the new language too. */
function sectionEdits(
  analysis: Analysis,
  section: Section,
  { from, to, catalogues }: Changing,
): readonly { readonly field: string; readonly edit: Edit }[] {
  if (section.language !== undefined && section.language !== from) return []
  const themes = catalogues.flatMap((catalogue) => catalogue.themes)
  return (['title', 'rationale'] as const).flatMap((field) => {
    const theme = themes.find((each) => each[from]?.[field] !== undefined && each[from][field] === section[field])
    const text = theme?.[to]?.[field]
    const edit = text === undefined ? undefined : textEdit(analysis, section, field, text)
    return edit === undefined ? [] : [{ field, edit }]
  })
}

function withEdits({ name, sources }: Analysis, edits: readonly Edit[]): Analysis {
  const changed = applyFixes(sources, [{ title: '', data: {}, safe: true, edits }])
  return analyse(name, (source) => {
    const text = changed.get(source) ?? sources.get(source)
    return text === undefined ? { problem: 'missing' } : { text }
  })
}
