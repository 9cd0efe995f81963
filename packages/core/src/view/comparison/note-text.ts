import type { AnswerNote } from '../../answers/judge-answer.js'
import type { ComparisonLabels } from '../../locale/documents/comparison.js'
import type { Words } from '../words.js'

/** What is said of an answer, in a sentence. */
export function noteText(note: AnswerNote, words: Words, labels: ComparisonLabels): string {
  switch (note.type) {
    case 'lacks':
      return note.part === 'attachment' && note.title !== ''
        ? words.say(labels.lacksAttachment, { title: note.title })
        : labels.lacks[note.part]
    case 'over-words':
      return words.say(labels.tooManyWords, {
        words: words.number(note.words),
        limit: words.number(note.limit),
      })
    case 'pages-not-counted':
      return words.count(labels.pagesNotCounted, note.limit)
    case 'not-a-number':
      return words.say(labels.notNumber, { text: shortened(note.text) })
    case 'not-a-choice':
      return words.say(labels.notChoice, { text: shortened(note.text) })
    case 'below':
    case 'above': {
      const shown = (value: number): string => [words.number(value), note.unit].filter(Boolean).join('\u00a0')
      return words.say(labels[note.type], { value: shown(note.value), limit: shown(note.limit) })
    }
    default: {
      const unknown: never = note
      return unknown
    }
  }
}

/** All of it stands above: here it only has to be known again. */
export function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * mostCharacters))
  return characters.length > mostCharacters ? `${characters.slice(0, mostCharacters).join('')}…` : text
}

const mostCharacters = 60
