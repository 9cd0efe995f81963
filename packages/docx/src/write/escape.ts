const special = /[&<>\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/u
// In Unicode mode \p{Cs} matches lone surrogates only, never half of a pair.
const specials = /[&<>\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu

/** Text as XML character data: markup escaped, and U+FFFD for each character XML 1.0 forbids. */
export const escapeText = (text: string): string =>
  special.test(text) ? text.replace(specials, escapeOne) : text

/** Text as the value of an attribute in double quotes; line breaks and tabs survive attribute normalisation. */
export const escapeAttribute = (text: string): string =>
  escapeText(text).replace(/["\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)

const escapeOne = (character: string): string => {
  switch (character) {
    case '&':
      return '&amp;'
    case '<':
      return '&lt;'
    case '>':
      return '&gt;'
    default:
      return '\uFFFD'
  }
}
