import type { Language } from '@kravspek/core'

const tags = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const

/** The language as Word names it for proofing and screen readers. */
export const languageTag = (language: Language): string => tags[language]
