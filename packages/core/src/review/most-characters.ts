/** More characters than this in one paragraph are no change of a requirement. */
export const mostCharacters = 20_000
