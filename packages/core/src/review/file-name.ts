/** What the names that Kravspek gives to files are made of. */
export interface NameParts {
  /** Name of the specification's file without its ending. */
  readonly stem: string
  readonly documents: readonly string[]
  /** Of roles and services: what a document may be cut to. */
  readonly ids: readonly string[]
}

/** What is put before or after a name where a file is copied, saved anew or downloaded twice. */
const before = /^(?:kopi av|copy of|kopi|copy)[ _-]+/i
const after = /(?: ?\(\d{1,3}\)|[ _-]+(?:kopi|copy)|[ _-]+v\d{1,3})+$/i
const ending = /(?:\.docx|(?:\.kravsvar)?\.json)$/i

/**
 * The name of a file that came back where it is one that Kravspek gave, copies of it too: `stem-review-nurse-nb (1).docx`.
 * People put their names in the names of files: any other name gives `undefined`, and is not kept.
 */
export function fileNameToKeep(name: string, { stem, documents, ids }: NameParts): string | undefined {
  if (!ending.test(name)) return undefined
  const given = name.replace(ending, '').replace(after, '').replace(before, '')
  const start = `${stem}-`
  const language = /-(?:nb|nn|en)$/.exec(given)
  if (language === null || !given.startsWith(start)) return undefined
  const middle = given.slice(start.length, language.index)
  const document = documents.find((each) => middle === each || middle.startsWith(`${each}-`))
  if (document === undefined) return undefined
  const cut = middle.slice(document.length + 1)
  const isOurs = cut === '' || ids.some((id) => cut === id || ids.some((other) => cut === `${id}-${other}`))
  return isOurs ? name : undefined
}
