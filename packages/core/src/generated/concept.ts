/** Who reads a document: the suppliers, the service representatives who review, the leaders. */
export type Audience = 'supplier' | 'reviewer' | 'leader'

/** One concept of the format (`requirement`, `procurement.dates`): its fields, and which it must have. */
export interface Concept {
  readonly required: readonly string[]
  readonly fields: Readonly<Record<string, Field>>
}

/** What one field holds. Source: schemas/*.schema.json, gathered by tools/generate/concepts.mjs. */
export interface Field {
  /** JSON types, joined by `|` where the value may be of several. */
  readonly type: string
  /** The value is a list of what is described (2: a list of lists). */
  readonly list?: 1 | 2
  /** The value is a map from free names to what is described. */
  readonly map?: true
  /** Concept of an object value. */
  readonly concept?: string
  /** Definition in value-types.schema.json: `date`, `duration`, `text` … */
  readonly valueType?: string
  /** The values it may have, where they are listed. */
  readonly values?: readonly (string | number | boolean)[]
  /** Kind of thing the value points at by id. */
  readonly refers?: string
  /** Kind of thing the value names. */
  readonly identifies?: string
  readonly readers: readonly Audience[]
  /** Setting in `procurement.publish` that opens the field to suppliers. */
  readonly publishedBy?: 'weights' | 'points' | 'rationale'
}
