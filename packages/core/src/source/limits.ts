/** Largest file that is read: 10 MB, counted in UTF-8 bytes. */
export const largestFileBytes = 10_000_000

/** Deepest nesting of lists and mappings that is read. */
export const deepestNesting = 64
