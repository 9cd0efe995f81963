import type { ReviewView } from '../generated/specification.js'
import { reviewLabels } from '../locale/documents/review.js'

const viewNames = ['agrees', 'partly', 'unsure'] as const

/** What a text stands for that was chosen in the form, in whatever language; no two languages use one text for different views. */
export function viewCalled(text: string): ReviewView['view'] {
  for (const { views } of Object.values(reviewLabels)) {
    const index = views.findIndex((title) => plain(title) === plain(text))
    if (index >= 0) return viewNames[index]
  }
  return undefined
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
