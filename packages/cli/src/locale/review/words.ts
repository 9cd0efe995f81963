import type { Language } from '@kravspek/core'
import { en } from './en.js'
import { nb, type ReviewWords } from './nb.js'
import { nn } from './nn.js'

export type { ReviewWords } from './nb.js'

/** What is said about the comments that come back, in each language. */
export const reviewWords: Readonly<Record<Language, ReviewWords>> = { nb, nn, en }
