import type { CatalogueItem } from '../../catalogue/catalogue.js'
import type { Language } from '../../document/nodes.js'
import { officeWords, type FoundCounts, type OfficeNoteType } from '../../locale/office/words.js'

/** What became of a file that a specification was made from. */
export interface OfficeReport extends FoundCounts {
  readonly notes: readonly OfficeNote[]
  /** The likest first. */
  readonly matches: readonly OfficeMatch[]
}

export interface OfficeNote {
  readonly type: OfficeNoteType
  /** Ids of requirements, titles of sections or headings of columns that it is about. */
  readonly names: readonly string[]
  readonly count: number
}

/** A requirement that says nearly the same as one of a catalogue. */
export interface OfficeMatch {
  readonly id: string
  readonly item: CatalogueItem
  /** 0 to 1; see `likestItems`. */
  readonly likeness: number
  /** The texts are the same to the letter: the requirement says where it comes from. */
  readonly isExact: boolean
}

/** What to tell whoever imported a file: a sentence a line. */
export function officeReportLines(report: OfficeReport, language: Language): readonly string[] {
  const said = officeWords[language]
  const shown = report.matches.slice(0, mostMatches)
  return [
    said.found(report),
    ...report.notes.map(({ type, names, count }) => `- ${said.notes[type](names, count)}`),
    ...(shown.length === 0 ? [] : [`- ${said.matches(report.matches.length)}`]),
    ...shown.map(({ id, item, likeness, isExact }) => {
      const title = item.requirement[language]?.title ?? ''
      if (isExact) return `    ${said.exactMatch(id, item.requirement.id, title).trimEnd()}`
      return `    ${said.match(id, item.requirement.id, title, Math.floor(likeness * 100)).replace(/ {2,}/g, ' ')}`
    }),
    ...(report.matches.length > mostMatches ? ['    …'] : []),
  ]
}

const mostMatches = 15
