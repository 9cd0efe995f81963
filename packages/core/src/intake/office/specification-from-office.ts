import type { CatalogueItem } from '../../catalogue/catalogue.js'
import type { Language } from '../../document/nodes.js'
import { officeWords, type OfficeNoteType } from '../../locale/office/words.js'
import type { Kind } from '../../rules/terms.js'
import { largestFileBytes } from '../../source/limits.js'
import { languageOf } from './language-of.js'
import type { OfficeBlock, OfficeContent } from './office-block.js'
import type { OfficeMatch, OfficeNote, OfficeReport } from './office-report.js'
import { readDocument } from './read-document.js'
import { marksElsewhere } from './row-marks.js'
import { settleDocument } from './settle-document.js'
import { lineFrom } from './source-text.js'
import { writeDraft } from './write-draft.js'

export interface OfficeImportOptions {
  /** Of the file that was read, without its folder: `Kravspesifikasjon alarm.docx`. */
  readonly fileName: string
  /** `undefined`: it is told from the words. */
  readonly language?: Language | undefined
  /** Requirements of catalogues that the texts are held against. */
  readonly items?: readonly CatalogueItem[] | undefined
}

/**
 * `nothing`: nothing in the file looks like a requirement. `too-large`: it would be longer than any file that is read, or has
 * more than 20,000 requirements.
 */
export type OfficeImport =
  | {
      readonly type: 'specification'
      /** Of a `*.krav.yaml` file. */
      readonly text: string
      readonly language: Language
      readonly report: OfficeReport
    }
  | { readonly type: 'nothing' | 'too-large' }

/**
 * Makes a specification of what stands in a Word document, a workbook or a table of separated values. The words stay those of
 * the file; what is not certain is `null`, with a comment beside it that says what stood there.
 */
export function specificationFromOffice(content: OfficeContent, options: OfficeImportOptions): OfficeImport {
  const document = readDocument(content.blocks)
  const requirements = document.chapters.flatMap((chapter) => chapter.requirements)
  if (requirements.length === 0) return { type: 'nothing' }
  if (requirements.length > mostRequirements) return { type: 'too-large' }
  const language = options.language ?? languageOf(content.blocks.flatMap(textsOf))
  const said = officeWords[language]
  const names = new Map<OfficeNoteType, string[]>()
  const matches: OfficeMatch[] = []
  const note = (type: OfficeNoteType, name: string): void => {
    const known = names.get(type)
    if (known === undefined) names.set(type, [name])
    // What columns say, they say again and again.
    else if (type !== 'kinds-read' || !known.includes(name)) known.push(name)
  }
  document.emptyAnswers.forEach((name) => note('answers-empty', name))
  document.kept.forEach((name) => note('columns-kept', name))
  const stem = options.fileName.replace(/\.[^.]+$/, '')
  const title = document.title ?? document.titleAbove ?? titleInProperties(content.title)
  const draft = settleDocument({ ...document, title }, stem, {
    ...{ language, note, items: options.items ?? [] },
    match: (match) => void matches.push(match),
  })
  const marks = requirements.flatMap((raw) => raw.marks ?? [])
  const elsewhere = marksElsewhere(content.blocks, marks)
  const comments = elsewhere.comments.map((text) => ({ type: 'comment' as const, text }))
  const aside = [...(content.aside ?? []), ...comments].map(
    ({ type, text }) => `${said.aside[type]}: ${text}`,
  )
  const closing = aside.length === 0 ? [] : [said.asideOpening, ...aside]
  const text = writeDraft(draft, language, said.opening(lineFrom(options.fileName)), closing)
  if (new TextEncoder().encode(text).length > largestFileBytes) return { type: 'too-large' }
  const notes: OfficeNote[] = noteOrder.flatMap((type) => {
    const found = names.get(type)
    return found === undefined ? [] : [{ type, names: found, count: found.length }]
  })
  if (aside.length > 0) notes.push({ type: 'aside', names: [], count: aside.length })
  const struckElsewhere = elsewhere.struck.length
  if (struckElsewhere > 0) notes.push({ type: 'struck-elsewhere', names: [], count: struckElsewhere })
  for (const remark of content.remarks ?? [])
    notes.push(
      remark.type === 'hidden-sheet'
        ? { type: remark.type, names: [remark.name], count: 1 }
        : { type: remark.type, names: [], count: remark.count },
    )
  const kinds = { minimum: 0, evaluated: 0, 'contract-term': 0, information: 0, undecided: 0 }
  const all = draft.sections.flatMap((section) => section.requirements)
  for (const { kind } of all) kinds[kind ?? 'undecided'] += 1
  const report: OfficeReport = {
    tables: document.requirementTables,
    requirements: all.length,
    sections: draft.sections.filter((section) => section.requirements.length > 0).length,
    kinds: kinds satisfies Record<Kind | 'undecided', number>,
    notes,
    matches: matches.sort((a, b) => b.likeness - a.likeness),
  }
  return { type: 'specification', text, language, report }
}

/** Many times as many as anyone could evaluate tenders by; each is held against the catalogue. */
const mostRequirements = 20_000

/** What someone must look at first. */
const noteOrder: readonly OfficeNoteType[] = [
  ...(['struck', 'partly-struck'] as const),
  ...(['kind-unknown', 'kind-missing', 'wording-differs', 'demands-left', 'kind-from-words'] as const),
  'kind-by-wish',
  'kinds-read',
  ...(['id-repeated', 'id-changed', 'id-prefixed', 'id-made', 'answers-filled', 'columns-kept'] as const),
  'cell-comments',
  ...(['text-after', 'left-over', 'text-before', 'tables-kept', 'answers-empty'] as const),
]

/** What programs put there by themselves is no title. */
function titleInProperties(title: string | undefined): string | undefined {
  const line = lineFrom(title ?? '')
  const isByProgram =
    /^(?:microsoft |untitled|uten navn|dokument\s*\d*$|document\s*\d*$|mal\b|template\b)|\.(?:docx?|dotx?|xlsx?)$/i
  return line === '' || isByProgram.test(line) ? undefined : line
}

function textsOf(block: OfficeBlock): readonly string[] {
  return block.type === 'table'
    ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    : [block.text]
}
