import { fieldTitle, type Language } from '@kravspek/core'
import { changedWords, type ItemChange } from '@kravspek/core/catalogue'
import { fieldLines } from '../../field-lines.js'
import type { Words } from '../../locale/words.js'
import type { Terminal } from '../../terminal.js'

/** What is not as it was in a requirement, word by word. */
export function changeLines(
  changes: readonly ItemChange[],
  language: Language,
  said: Words,
  terminal: Terminal,
): readonly string[] {
  return changes.flatMap(({ field: path, before, after }) => {
    const isText = before !== undefined && after !== undefined
    const words = isText ? changedWords(before, after) : undefined
    return fieldLines({ path, title: titleOf(path, language), before, after, words }, said, terminal)
  })
}

/** What a field of a requirement is called: `parameters.frist.unit`. */
export function titleOf(path: string, language: Language): string {
  const [field = '', name, inner] = path.split('.')
  const own = fieldTitle('requirement', field, language)
  if (name === undefined) return own
  if (field === 'children') return `${own}: ${fieldTitle('sub-requirement', inner ?? 'text', language)}`
  return inner === undefined ? own : `${own}: ${fieldTitle('parameter', inner, language)}`
}
