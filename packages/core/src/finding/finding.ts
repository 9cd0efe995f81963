/** Half-open range `[start, end)` of UTF-16 code unit offsets into a source text. */
export type Range = readonly [start: number, end: number]

/** A place in one of the files that a specification consists of. */
export interface Location {
  /** Name of the file as the reader function knows it: a path relative to the root, with `/`. */
  readonly source: string
  readonly range: Range
}

/** Steps from the top of the composed specification to a value: `['sections', 0, 'requirements', 2, 'kind']`. */
export type Path = readonly (string | number)[]

/**
 * - `error`: must be mended before a document is rendered or sent.
 * - `warning`: probably a mistake.
 * - `task`: something is not decided yet; never counts against a check.
 * - `hint`: harmless, but good to know.
 */
export type Severity = 'error' | 'warning' | 'task' | 'hint'

/** Severities, the gravest first. */
export const severitiesByGravity: readonly Severity[] = ['error', 'warning', 'task', 'hint']

/**
 * A value that a message mentions. Words that depend on the reader's language are named, not written:
 * a field by its key in the schema texts, a thing by its concept and id.
 */
export type Datum =
  | string
  | number
  /** A field: «title» (Tittel). `key` is `concept.field`. */
  | { readonly type: 'field'; readonly key: string }
  /** Values of an enumeration, each with its title; `key` is `concept.field`. */
  | { readonly type: 'values'; readonly key: string; readonly values: readonly string[] }
  /** The thing a finding is about: «Krav OPP-01»; without an id the field that holds it. */
  | { readonly type: 'subject'; readonly concept: string; readonly id: string | undefined }
  /** Kind of thing an id points at: «rolle». */
  | { readonly type: 'kind'; readonly kind: string }
  /** Names as they stand, e.g. suggestions: «a», «b» or «c». */
  | { readonly type: 'names'; readonly names: readonly string[] }
  /** All of several: a, b and c. */
  | { readonly type: 'all'; readonly of: readonly Datum[] }
  /** The title of one value of an enumeration, in small letters: `{ key: 'training-programme.aspects', value: 'mastery' }`. */
  | { readonly type: 'value'; readonly key: string; readonly value: string }
  /** A text of our own in each language. */
  | { readonly type: 'localised'; readonly nb: string; readonly nn: string; readonly en: string }
  /** ISO 8601. */
  | { readonly type: 'date'; readonly date: string }
  /** ISO 8601: `PT4H`. */
  | { readonly type: 'duration'; readonly duration: string }
  /** `HH:MM`. */
  | { readonly type: 'time'; readonly time: string }
  /** 0 to 1, shown as a percentage. */
  | { readonly type: 'share'; readonly share: number }
  /** Norwegian kroner. */
  | { readonly type: 'kroner'; readonly kroner: number }

/** One edit of a text: the range is replaced. */
export interface Edit {
  readonly location: Location
  readonly newText: string
}

/** A change that mends a finding. `safe`: it cannot change what the writer meant, so it may be made unasked. */
export interface Fix {
  /** Key of the fix's title in the locale. */
  readonly title: string
  readonly data: Readonly<Record<string, Datum>>
  readonly safe: boolean
  readonly edits: readonly Edit[]
}

/** A fix that puts another text in the place of one. */
export function replacement(
  title: string,
  location: Location,
  newText: string,
  safe: boolean,
  data: Fix['data'] = {},
): Fix {
  return { title, data, safe, edits: [{ location, newText }] }
}

/** Another place that explains a finding: where the id was used first. */
export interface RelatedPlace {
  readonly message: string
  readonly location: Location
}

/** What a check has to say about one place. Worded at the edge by `formatFinding`. */
export interface Finding {
  /** Stable kebab-case name, never renamed or reused. */
  readonly code: string
  /** Key of the sentence in the locale; begins with the code. */
  readonly message: string
  readonly severity: Severity
  readonly location: Location
  readonly data: Readonly<Record<string, Datum>>
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly Fix[]
}

/** A finding with what most findings leave empty. */
export function finding(parts: Pick<Finding, 'code' | 'severity' | 'location'> & Partial<Finding>): Finding {
  return { message: parts.code, data: {}, related: [], fixes: [], ...parts }
}
