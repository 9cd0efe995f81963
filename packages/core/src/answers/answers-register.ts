/**
 * What suppliers have answered, as their forms came back: the file `NAME.answers.json` beside the specification. It is
 * written by Kravspek, and is read by nobody but those who evaluate.
 */
export interface AnswersRegister {
  /** Id of the specification. */
  readonly specification: string
  /** What suppliers are to answer: the newest edition that they got, or the specification itself where none was sent. */
  readonly current: AnsweredEdition
  /** In the order in which they were first read in. */
  readonly suppliers: readonly SupplierAnswers[]
}

/** What a form was made from. */
export interface AnsweredEdition {
  /** Empty where the specification has no version. */
  readonly version: string
  /** SHA-256 of what suppliers may read of it, lower-case hex. */
  readonly hash: string
}

/** One supplier: forms of different suppliers are never mixed. */
export interface SupplierAnswers {
  readonly name: string
  /** The oldest first: the last one counts, the others are kept. At least one. */
  readonly submissions: readonly [Submission, ...Submission[]]
}

/** A filled form, as it came. */
export interface Submission {
  /** SHA-256 of the file, lower-case hex. */
  readonly file: string
  /** When it was read in, ISO 8601 date. */
  readonly date: string
  /** What it answers; `undefined`: the file does not say. */
  readonly edition: AnsweredEdition | undefined
  /** Nine digits where the supplier has written so many; otherwise empty. */
  readonly organisationNumber: string
  /** Someone has signed: who, the register does not keep. */
  readonly isSigned: boolean
  /** What was filled in, by the id of the field: `OPP-01`, `OPP-01:text`, `P-01:price`. In the order of the file. */
  readonly answers: readonly FilledField[]
  /** What was filled in where no field of the form could be recognised. */
  readonly notPlaced: readonly { readonly label: string; readonly text: string }[]
  /** What was written outside the fields. */
  readonly written: readonly WrittenOutside[]
}

export interface FilledField {
  readonly id: string
  readonly text: string
}

/** A change of what was sent out, or a comment on it. It is for people to look at. */
export interface WrittenOutside {
  readonly type: 'change' | 'comment'
  /** Id in the specification or a part of the form; `undefined`: it could not be placed. */
  readonly at: string | undefined
  /** The paragraph as it was sent out; for a comment, the words that it is put at. */
  readonly before: string
  /** The paragraph as it came back; for a comment, what it says. */
  readonly after: string
}

/** The form that counts: the last one. */
export function lastSubmission({ submissions }: SupplierAnswers): Submission {
  return submissions[submissions.length - 1] ?? submissions[0]
}

/** Whether a form answers another text than the one that suppliers are to answer. One that does not say so is not older. */
export function isOlder({ edition }: Submission, { current }: AnswersRegister): boolean {
  return edition !== undefined && edition.hash !== current.hash
}

/** What was filled in, by the id of the field. */
export function answersById({ answers }: Submission): ReadonlyMap<string, string> {
  return new Map(answers.map(({ id, text }) => [id, text]))
}
