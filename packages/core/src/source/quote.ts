/** A text as a YAML value in quotes: single quotes where they are enough, since they leave every character as it is. */
export function quoted(text: string): string {
  return /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/.test(text)
    ? doubleQuoted(text)
    : `'${text.replaceAll("'", "''")}'`
}

/** A text in double quotes, as YAML and JSON have it. What a YAML file can't hold, or a program may change, is written by its number. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** What stands between the quotes of a value that has them. */
export function unquoted(written: string): string {
  return /^(["']).*\1$/.test(written) ? written.slice(1, -1) : written
}

/** A text as a YAML value, without quotes where that means the same. */
export function plainOrQuoted(text: string): string {
  const isPlain =
    /^[A-Za-zÆØÅæøå][A-Za-z0-9ÆØÅæøå_.-]*$/.test(text) && !/^(?:true|false|null|yes|no)$/i.test(text)
  return isPlain ? text : quoted(text)
}
