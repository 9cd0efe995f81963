/**
 * What a YAML value without quotes means, by the core schema of YAML 1.2, kept to what JSON has: other spellings of
 * numbers (hexadecimal, `.inf`) are text. Dates are text too.
 */
export function plainValue(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0)
  // Most values begin with a letter that starts none of the words below.
  if (first > 0x39 && !wordStarts.has(text.charAt(0))) return text
  const word = words.get(text)
  if (word !== undefined) return word
  if (decimal.test(text)) {
    const number = Number(text)
    if (Number.isFinite(number)) return number
  }
  return text
}

const words = new Map<string, boolean | null>([
  ['', null],
  ['~', null],
  ['null', null],
  ['Null', null],
  ['NULL', null],
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
])

const wordStarts = new Set(['~', 'n', 'N', 't', 'T', 'f', 'F'])

const decimal = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/
