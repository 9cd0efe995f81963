import type { Report } from './report.js'

/**
 * Reads text as it stands in markup, its entities resolved, and reports what may not stand in it.
 *
 * @param start offset of the text in its file
 */
export function readText(text: string, start: number, report: Report): string {
  if (!special.test(text)) return text
  return text.replace(everySpecial, (found, ...groups: readonly unknown[]) => {
    const [decimal, hexadecimal, name, index] = groups as [string?, string?, string?, number?]
    const range = [start + (index ?? 0), start + (index ?? 0) + found.length] as const
    if (decimal !== undefined || hexadecimal !== undefined) {
      const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal)
      if (isCharacter(code)) return String.fromCodePoint(code)
      report(range, 'template-unknown-entity', { entity: found })
    } else if (name !== undefined) {
      const character = entities.get(name)
      if (character !== undefined) return character
      report(range, 'template-unknown-entity', { entity: found })
    } else if (found === '&' || found === ']]>')
      report(range, 'template-character', { character: found, meant: found === '&' ? '&amp;' : ']]&gt;' })
    else report(range, 'template-character-forbidden', { character: codeOf(found) })
    return found
  })
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

// XML 1.0, production [2] Char. Without the flag `u` half of a surrogate pair is matched by itself.
const source =
  '&#(\\d+);|&#x([\\da-fA-F]+);|&([A-Za-z]\\w*);|&|\\]\\]>|[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]'
const special = new RegExp(source)
const everySpecial = new RegExp(source, 'g')

function isCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x10000 && code <= 0x10ffff)
  )
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
