import type { Language } from '@kravspek/core'
import { itemFacts, type CatalogueItem } from '@kravspek/core/catalogue'
import { paint } from '../../paint.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { wrappedLines } from '../../wrapped-lines.js'

/** A requirement of a catalogue in a list: its number, title and type, and the text below. */
export function itemLines(
  item: CatalogueItem,
  language: Language,
  name: string,
  terminal: Terminal,
): readonly string[] {
  const words = item.requirement[language]
  const [kind] = itemFacts(item, language)
  const title = visibleText(words?.title ?? '')
  const type = kind === undefined ? '' : paint('dim', ` (${kind.value.toLowerCase()})`, terminal)
  return [
    `  ${paint('bold', visibleText(name), terminal)}  ${title}${type}`,
    ...wrappedLines(words?.text ?? '', terminal.columns, 4 + name.length),
  ]
}

/** What a requirement is called where its number is enough, and where more than one catalogue has it. */
export function nameOf({ reference, requirement }: CatalogueItem, all: readonly CatalogueItem[]): string {
  const isOnly = all.filter((each) => each.requirement.id === requirement.id).length < 2
  return isOnly ? requirement.id : reference
}
