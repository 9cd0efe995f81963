/** Templates are short texts: more characters than these in one are not read. */
export const mostCharacters = 100_000

/** More templates than these in a folder are not read. */
export const mostTemplates = 200

/** Characters of one expression, `{{…}}`: a partial that is given ten fields has 300. */
export const longestExpression = 1_000

/** Blocks that may stand in each other. */
export const deepestBlock = 50

/** Elements that may stand in each other: a table in a list in a cell is five. */
export const deepestElement = 50

/** Times that partials may be put in while one document is filled, lists not counted: each may put in others. */
export const mostPartials = 2_000

/** Items that may be gone through while one document is filled: 10,000 requirements with 200 items each. */
export const mostItems = 2_000_000

/** Characters of markup that a document may have: twenty times the largest we know of. */
export const mostMarkup = 64_000_000

/** Characters that lists may write, those of a list in a list once for each. */
export const mostWritten = 4 * mostMarkup
