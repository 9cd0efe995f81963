/**
 * The document tree: what a document says, before it becomes HTML or DOCX.
 * Both writers take the same tree, so a preview cannot drift from the document.
 */

/** Language of text: bokmål, nynorsk, English. */
export type Language = 'nb' | 'nn' | 'en'

/** What stands about a document rather than in it. Every string is free of characters that XML forbids. */
export interface DocumentMeta {
  readonly language: Language
  readonly title: string
  /** What kind of document this is, in the document's language: «Kravspesifikasjon». */
  readonly subject: string
  /** Who sends it: the buyers' names. */
  readonly author: string
  readonly keywords: readonly string[]
  /** ISO 8601 date, `2027-01-15`; `undefined` where the specification has none. */
  readonly date: string | undefined
  /** Left and right text of the running header, and the left text of the footer. */
  readonly header: { readonly left: string; readonly right: string }
  readonly footer: string
  /** Words around page X of Y, e.g. `['Side ', ' av ', '']`. */
  readonly pageWords: readonly [string, string, string]
  /** Said on every page while the document is a draft, e.g. «UTKAST»; `undefined` when it is not. */
  readonly draftMark: string | undefined
  /** Hidden stamp: which specification, version and view this document was made from. */
  readonly stamp: {
    readonly specification: string
    readonly version: string
    readonly document: string
    /** SHA-256, lower-case hex, of the view of the document's audience. */
    readonly hash: string
    /** Ids of the role and the service that it is cut to, where it is. */
    readonly role?: string
    readonly service?: string
  }
  /** `fields`: a reader may change nothing but the controls. */
  readonly protection?: 'fields' | undefined
  /** `compact`: set closely, so that a document of one page stays on it. */
  readonly density?: 'compact' | undefined
  /** What an HTML page whose controls are filled in gives back; `undefined`: it gives nothing back. */
  readonly answerFile?: AnswerFile | undefined
}

/** The file that a filled HTML page makes, and the words around making it. */
export interface AnswerFile {
  /** Its name: `medisindispenser-review-nb.kravsvar.json`. */
  readonly name: string
  /** What the file says besides the answers: which role and service answers. */
  readonly from: Readonly<Record<string, string>>
  readonly words: {
    /** On the button. */
    readonly save: string
    /** Above the button: what happens with the file. */
    readonly explanation: string
    /** When it has been made; `{file}` is its name. */
    readonly saved: string
    /** When nothing has been filled in. */
    readonly empty: string
    /** On the button that copies the answers as text, and when it has. */
    readonly copy: string
    readonly copied: string
    /** Where a browser runs no script. */
    readonly noScript: string
  }
}

export interface DocumentTree {
  readonly meta: DocumentMeta
  readonly blocks: readonly Block[]
}

export type Block =
  Cover | Contents | Heading | Paragraph | List | Table | Figure | Landscape | Control | Chart

/** First page: title above, facts below; what follows starts on a new page. */
export interface Cover {
  readonly type: 'cover'
  readonly blocks: readonly Block[]
}

/** Table of contents over headings of level 1 to `depth`. */
export interface Contents {
  readonly type: 'contents'
  readonly title: string
  readonly depth: number
}

export interface Heading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3
  /** Anchor to link to, unique in the document. */
  readonly id: string
  /** Outline number, e.g. `2.1`; `undefined`: the heading has none. */
  readonly number: string | undefined
  /** Begins a new page. */
  readonly startsPage?: boolean
  readonly children: readonly Inline[]
}

/**
 * `title` and `subtitle` stand on the cover, `lead` opens a chapter, `note` is set apart and smaller,
 * `important` is what nobody may overlook.
 */
export type ParagraphStyle = 'normal' | 'title' | 'subtitle' | 'lead' | 'note' | 'important'

export interface Paragraph {
  readonly type: 'paragraph'
  readonly style: ParagraphStyle
  /** Where it differs from the document's. */
  readonly language: Language | undefined
  readonly children: readonly Inline[]
}

export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly language: Language | undefined
  readonly items: readonly (readonly Block[])[]
}

/**
 * `requirements`: the requirement tables; `facts`: a label column and a value column, no header row;
 * `grid`: any other table with a header row.
 */
export type TableKind = 'requirements' | 'facts' | 'grid'

export interface Table {
  readonly type: 'table'
  readonly kind: TableKind
  /** Anchor; `undefined`: nothing links to it. */
  readonly id: string | undefined
  /** Caption without its number; `undefined`: no caption, then `label` describes the table to a screen reader. */
  readonly caption: Caption | undefined
  readonly label: string
  /** Relative widths, one a column. */
  readonly widths: readonly number[]
  /** Texts of the header row, one a column; empty for `facts`. */
  readonly header: readonly string[]
  readonly rows: readonly Row[]
}

/** «Tabell 2: Responstider»: `word` is the label, `number` counts tables and figures apart, from 1. */
export interface Caption {
  readonly word: string
  readonly number: number
  readonly text: string
}

export interface Row {
  /** Anchor of the row, unique in the document: one for each requirement and sub-requirement. */
  readonly id: string | undefined
  /** `stem` stays with the rows below it; `child` is a sub-requirement; `group` spans all columns as a heading in the table. */
  readonly kind: 'plain' | 'stem' | 'child' | 'group'
  readonly cells: readonly Cell[]
}

export interface Cell {
  /** The cell heads its row (a label column, a requirement's id). */
  readonly isHeader: boolean
  readonly blocks: readonly Block[]
}

export interface Figure {
  readonly type: 'figure'
  readonly id: string | undefined
  readonly caption: Caption
  readonly alt: string
  /** Path as the specification gives it; the writer is handed the bytes by this name. */
  readonly file: string
}

/** What a reader fills in: a content control in Word, a form field in HTML. */
export interface Control {
  readonly type: 'control'
  /** What it answers, unique in the document: `OPP-01`, `OPP-01:attachment`. */
  readonly id: string
  /** What to fill in, for whoever can't see what stands beside it. */
  readonly label: string
  readonly form: ControlForm
  /** For `choice`: what to choose among. */
  readonly options: readonly string[]
  /** Shown until something is filled in. */
  readonly placeholder: string
  /** Shown after what is filled in. */
  readonly unit: string | undefined
}

/** `text` is one line, `long-text` paragraphs. */
export type ControlForm = 'text' | 'long-text' | 'number' | 'choice' | 'date'

/** Bars that compare a few numbers. */
export interface Chart {
  readonly type: 'chart'
  readonly id: string | undefined
  readonly caption: Caption
  /** All that the picture says. */
  readonly alt: string
  /** What a number counts: «timer». */
  readonly unit: string
  /** Each has as many bars as the chart has series. */
  readonly categories: readonly string[]
  readonly series: readonly ChartSeries[]
}

export interface ChartSeries {
  readonly name: string
  /** One a category. */
  readonly values: readonly number[]
}

/** Blocks on pages turned sideways. */
export interface Landscape {
  readonly type: 'landscape'
  readonly blocks: readonly Block[]
}

export type Inline = Text | Emphasis | Change | Link | Reference | Break | Span

export interface Text {
  readonly type: 'text'
  readonly text: string
}

export interface Emphasis {
  readonly type: 'strong' | 'emphasis'
  readonly children: readonly Inline[]
}

/** Text that is new, or is gone, since what the document tells the changes of: a tracked change in Word. */
export interface Change {
  readonly type: 'inserted' | 'deleted'
  readonly children: readonly Inline[]
}

/** A link out of the document: `https:`, `http:` or `mailto:`. */
export interface Link {
  readonly type: 'link'
  readonly url: string
  readonly children: readonly Inline[]
}

/** A link to an anchor in the document. */
export interface Reference {
  readonly type: 'reference'
  /** Id of a heading, row, table or figure. */
  readonly target: string
  readonly children: readonly Inline[]
}

export interface Break {
  readonly type: 'break'
}

/** `muted` is secondary text, `label` a short fixed label before a text; `language` where it differs. */
export interface Span {
  readonly type: 'span'
  readonly style: 'muted' | 'label' | undefined
  readonly language: Language | undefined
  readonly children: readonly Inline[]
}
