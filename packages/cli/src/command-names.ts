/** What can be done with the comments on a specification: `kravspek review ACTION`. */
export const reviewActions = [
  ...(['import', 'list', 'answer', 'accept', 'approve', 'place'] as const),
  ...(['defer', 'reopen', 'add', 'status', 'reply'] as const),
] as const

export type ReviewAction = (typeof reviewActions)[number]

/** What can be done with the suppliers' answers: `kravspek answers ACTION`. */
export const answersActions = ['import', 'compare', 'list'] as const

export type AnswersAction = (typeof answersActions)[number]

/** What can be done with the catalogues of requirements: `kravspek catalogue ACTION`. */
export const catalogueActions = [
  'list',
  'search',
  'show',
  'add',
  'suggest',
  'check',
  'outdated',
  'upgrade',
  'language',
] as const

export type CatalogueAction = (typeof catalogueActions)[number]

const oneWord = [
  'import',
  ...(['new', 'check', 'render', 'issue', 'diff', 'coverage'] as const),
  ...(['explain', 'rules', 'templates', 'lint-docx', 'review', 'answers', 'catalogue', 'export'] as const),
] as const

/** The words that a command begins with. */
export type CommandName =
  | (typeof oneWord)[number]
  | `review ${ReviewAction}`
  | `answers ${AnswersAction}`
  | `catalogue ${CatalogueAction}`

const commandNames: readonly CommandName[] = [
  ...reviewActions.map((action) => `review ${action}` as const),
  ...answersActions.map((action) => `answers ${action}` as const),
  ...catalogueActions.map((action) => `catalogue ${action}` as const),
  ...oneWord,
]

/** The command that words of a command line begin with, and the words behind it; `undefined`: they begin with none. */
export function commandIn(
  words: readonly string[],
): { readonly command: CommandName; readonly rest: readonly string[] } | undefined {
  for (const command of commandNames) {
    const { length } = command.split(' ')
    if (words.slice(0, length).join(' ') === command) return { command, rest: words.slice(length) }
  }
  return undefined
}
