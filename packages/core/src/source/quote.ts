/** A text as a YAML value in quotes: single quotes where they are enough, since they leave every character as it is. */
export function quoted(text: string): string {
  return /[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/.test(text)
    ? JSON.stringify(text)
    : `'${text.replaceAll("'", "''")}'`
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
