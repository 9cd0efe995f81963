import type { Language } from '@kravspek/core'
import { en } from './en.js'
import { nb } from './nb.js'
import { nn } from './nn.js'

/** Everything that the command line says, in one language. */
export type Words = Readonly<typeof nb>

export const words: Readonly<Record<Language, Words>> = { nb, nn, en }
