import type { Language } from '../document/nodes.js'
import { labels as en, type Labels } from './labels.en.js'
import { labels as nb } from './labels.nb.js'
import { labels as nn } from './labels.nn.js'

export type { Labels }

/** The words of documents, by language. */
export const labelsIn: Readonly<Record<Language, Labels>> = { nb, nn, en }
