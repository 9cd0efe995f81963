/** A part of the package and the relationship by which `word/document.xml` knows it. */
export interface RunningPart {
  readonly relationship: string
  /** Below `word/`. */
  readonly part: string
}

export const running = (name: string): RunningPart => ({ relationship: `r${name}`, part: `${name}.xml` })

export const headers = {
  cover: running('header1'),
  portrait: running('header2'),
  landscape: running('header3'),
} as const

export const footers = { portrait: running('footer1'), landscape: running('footer2') } as const

/** What runs along the edge of a section's pages; a cover has only the mark of a draft. */
export const runningParts = (
  kind: 'cover' | 'portrait' | 'landscape',
  isDraft: boolean,
): { readonly header: RunningPart | undefined; readonly footer: RunningPart | undefined } =>
  kind === 'cover'
    ? { header: isDraft ? headers.cover : undefined, footer: undefined }
    : { header: headers[kind], footer: footers[kind] }
