/** What makes a minimum requirement unclear is an error, and a warning in what is evaluated or agreed. Background is not judged. */
export const errorInMinimum = {
  byKind: { minimum: 'error', evaluated: 'warning', 'contract-term': 'warning' },
} as const

/** As `errorInMinimum`, where words may be right after all. */
export const warningInStatements = {
  byKind: { minimum: 'warning', evaluated: 'warning', 'contract-term': 'warning' },
} as const

/** Good to know of a requirement; nothing in background. */
export const hintInStatements = {
  byKind: { minimum: 'hint', evaluated: 'hint', 'contract-term': 'hint' },
} as const
