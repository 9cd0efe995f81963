/** A name as one word of a command that a person can copy: between quotation marks where a shell would take it apart. */
export function shellWord(name: string): string {
  if (/^[\p{L}\p{N}\p{M}._/\\:@+=,-]+$/u.test(name)) return name
  // Only between single ones does a shell read nothing into these.
  return /["$`!]/.test(name) ? `'${name.replaceAll("'", `'\\''`)}'` : `"${name}"`
}
