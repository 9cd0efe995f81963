// In Unicode mode \p{Cs} matches lone surrogates only, never half of a pair.
const specials = /[&<>\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu

/** Text as XML character data: markup escaped, and U+FFFD for each character XML 1.0 forbids. */
export const escapeText = (text: string): string =>
  mayBeSpecial.test(text) ? text.replace(specials, escapeOne) : text

/** Finds what a text must be looked at for, and more: in a regular expression without Unicode mode, which is faster. */
export const mayBeSpecial = /[&<>\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

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
