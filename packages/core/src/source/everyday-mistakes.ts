import { finding, type Edit, type Finding, type Fix, type Range } from '../finding/finding.js'
import { closeQuote, flowMistake, needsQuotes, special } from './flow-mistakes.js'
import { blockNotIndented, goesOn } from './layout-mistakes.js'
import { dash, hardSpace } from './look-alikes.js'
import { indentOf, keyLine, lineAt, lineBefore, type Place } from './lines.js'
import { mergeConflict } from './merge-conflict.js'

/**
 * Recognises the mistakes that people who do not know YAML make, at the place where the parser gave up, and says what
 * to write instead. `undefined`: it is none of them.
 *
 * @param at offset at which the parser gave up
 * @param reason why, in the parser's words
 */
export function everydayMistake(
  source: string,
  text: string,
  at: number,
  reason: string,
): Finding | undefined {
  const place: Place = { source, text, at, reason, line: lineAt(text, at) }
  for (const recognise of recognisers) {
    const found = recognise(place)
    if (found !== undefined) return found
  }
  return undefined
}

type Recogniser = (place: Place) => Finding | undefined

function tab({ source, text, line }: Place): Finding | undefined {
  // JSON may be indented with tabs.
  if (/^\s*[[{]/.test(text.slice(0, 1000))) return undefined
  const indent = /^[ ]*\t[ \t]*/.exec(text.slice(...line))
  if (indent === null) return undefined
  const range: Range = [line[0], line[0] + indent[0].length]
  // Every tab at the start of a line, so that lines that belonged together still do.
  const edits = [...text.matchAll(/^[ ]*\t[ \t]*/gm)].map((match) => ({
    location: { source, range: [match.index, match.index + match[0].length] as const },
    newText: match[0].replaceAll('\t', '  '),
  }))
  return report('yaml-tab', source, range, [{ title: 'fix-tabs', data: {}, safe: false, edits }])
}

// What YAML calls printable, from its production [1].

const unprintable = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u

const mostEdits = 20_000

function controlCharacter({ source, text }: Place): Finding | undefined {
  const match = unprintable.exec(text)
  if (match === null || text.charCodeAt(match.index) === 0xfeff) return undefined
  const edits: Edit[] = []
  for (const each of text.matchAll(new RegExp(unprintable, 'gu'))) {
    const range: Range = [each.index, each.index + each[0].length]
    edits.push({ location: { source, range }, newText: each[0] === '\u000b' ? ' ' : '' })
    // What is left of a file full of them is found the next time.
    if (edits.length === mostEdits) break
  }
  const code = (text.codePointAt(match.index) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return finding({
    code: 'control-character',
    severity: 'error',
    location: { source, range: [match.index, match.index + match[0].length] },
    data: { character: `U+${code}` },
    fixes: [{ title: 'fix-remove', data: {}, safe: true, edits }],
  })
}

function missingSpace({ source, text, line }: Place): Finding | undefined {
  for (const range of [line, lineBefore(text, line)]) {
    const match = /^([ \t]*(?:- +)*)([A-Za-z][A-Za-z0-9]*):(?=[^\s/:])/.exec(text.slice(...range))
    if (match === null) continue
    const colon = range[0] + match[0].length - 1
    return report(
      'yaml-space-after-colon',
      source,
      [colon, colon + 1],
      [insertion('fix-space', source, colon + 1, ' ')],
    )
  }
  return undefined
}

function unclosed({ source, text, at, line }: Place): Finding | undefined {
  let range: Range | undefined = line
  for (let lines = 0; lines < 5000 && range !== undefined; lines += 1) {
    const open = openAtEnd(text.slice(...range))
    if (open !== undefined) {
      const offset = range[0] + open.index
      if (offset > at) return undefined
      return finding({
        code: 'yaml-unclosed',
        severity: 'error',
        location: { source, range: [offset, offset + 1] },
        data: { open: open.character, close: closing[open.character] ?? open.character },
      })
    }
    range = range[0] === 0 ? undefined : lineBefore(text, range)
  }
  return undefined
}

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" }

/** The first bracket or quote on a line that the line does not close. */
function openAtEnd(line: string): { readonly index: number; readonly character: string } | undefined {
  const open: { index: number; character: string }[] = []
  const first = keyLine.exec(line)?.[0].length ?? /^[ ]*(?:- +)*/.exec(line)?.[0].length ?? 0
  // A plain text may hold brackets and quotes: only a value that begins with one is flow or quoted.
  if (!/["'[{]/.test(line[first] ?? '')) return undefined
  for (let index = first; index < line.length; index += 1) {
    const character = line[index] ?? ''
    if (character === '#' && /\s/.test(line[index - 1] ?? '')) break
    if ((character === '"' || character === "'") && /[\s[{,:]/.test(line[index - 1] ?? ' ')) {
      const end = closeQuote(line, index)
      if (end === undefined) return { index, character }
      index = end
    } else if (character === '[' || character === '{') open.push({ index, character })
    else if (character === ']' || character === '}') {
      const last = open.pop()
      if (last !== undefined && closing[last.character] !== character) return last
    }
  }
  return open[0]
}

function valueInQuotes({ source, text, at, line }: Place): Finding | undefined {
  const value = valueOf(text, line)
  if (value === undefined || value[0] > at) return undefined
  const isFlow = /[[{]/.test(text[value[0]] ?? '')
  if (isFlow) return flowMistake({ source, text, value, at })
  const found = needsQuotes(source, text, value)
  const more = found === undefined ? undefined : goesOn(text, line, value)
  if (found === undefined || more === undefined) return found
  // In quotes, the first line would be all of the text: as a block it goes on.
  const fix = insertion('fix-block-text', source, value[0], `>-\n${' '.repeat(more.indent)}`)
  return { ...found, fixes: [{ ...fix, safe: more.isPlain }] }
}

// A text goes on over several lines, and one of the later ones holds a colon.
function textGoesOn({ source, text, at, line }: Place): Finding | undefined {
  const indent = indentOf(text, line)
  if (text[at] !== ':' || indent === 0) return undefined
  let least = indent
  let before = lineBefore(text, line)
  for (
    let lines = 0;
    lines < 100 && indentOf(text, before) > 0 && keyLine.exec(text.slice(...before)) === null;
    lines += 1
  ) {
    least = Math.min(least, indentOf(text, before))
    before = lineBefore(text, before)
  }
  const key = keyLine.exec(text.slice(...before))
  const start = valueOf(text, before)
  if (key === null || start === undefined || special.test(text.slice(...start))) return undefined
  // A lone word before the colon is a field that was indented too far.
  if (/^\s*[a-z][A-Za-z]*$/.test(text.slice(line[0], at))) {
    const range: Range = [line[0], line[0] + indent]
    const edits = [{ location: { source, range }, newText: ' '.repeat((key[1] ?? '').length) }]
    return report('yaml-indentation', source, range, [{ title: 'fix-indent', data: {}, safe: false, edits }])
  }
  // Written as a block, the text may hold anything.
  return report(
    'yaml-colon-in-text',
    source,
    [start[0], line[1]],
    [
      insertion(
        'fix-block-text',
        source,
        start[0],
        `>-\n${' '.repeat(goesOn(text, before, start)?.indent ?? least)}`,
      ),
    ],
  )
}

function missingComma({ source, text, at, line, reason }: Place): Finding | undefined {
  if (!reason.includes('missed comma') || !/^\s*["']?[\w-]*["']?$/.test(text.slice(line[0], at)))
    return undefined
  const before = lineBefore(text, line)
  const content = text.slice(...before).trimEnd()
  if (before[0] === line[0] || /[,[{]$|\s#/.test(content)) return undefined
  const end = before[0] + content.length
  return report('yaml-missing-comma', source, [end - 1, end], [insertion('fix-comma', source, end, ',')])
}

function backslash({ source, text, at, reason }: Place): Finding | undefined {
  if (!/escape|hexadecimal/.test(reason)) return undefined
  const offset = text.lastIndexOf('\\', at)
  if (offset < 0 || offset < at - 12) return undefined
  return report(
    'yaml-backslash',
    source,
    [offset, offset + 1],
    [insertion('fix-backslash', source, offset, '\\')],
  )
}

function missingColon({ source, text, line, reason }: Place): Finding | undefined {
  if (!reason.includes('multiline key')) return undefined
  const range = lineBefore(text, line)
  const content = text.slice(...range)
  if (content.trim() === '' || keyLine.test(content)) return undefined
  const lead = content.length - content.trimStart().length
  return report('yaml-missing-colon', source, [range[0] + lead, range[0] + content.trimEnd().length], [])
}

function indentation({ source, text, line, reason }: Place): Finding | undefined {
  if (!reason.includes('indentation')) return undefined
  const indent = indentOf(text, line)
  const content = text.slice(...line)
  if (indent === 0 && !keyLine.test(content) && !content.startsWith('- ')) return undefined
  return report(
    'yaml-indentation',
    source,
    [line[0], Math.max(line[0] + indent, Math.min(line[0] + 1, line[1]))],
    [],
  )
}

// In the order of how much each explains: a tab makes a mess of everything behind it.
const recognisers: readonly Recogniser[] = [
  mergeConflict,
  tab,
  controlCharacter,
  hardSpace,
  backslash,
  blockNotIndented,
  dash,
  missingSpace,
  missingComma,
  missingColon,
  unclosed,
  valueInQuotes,
  textGoesOn,
  indentation,
]

/** The value on a line that begins with a key or a dash, without spaces and a comment behind it. */
function valueOf(text: string, line: Range): Range | undefined {
  const content = text.slice(...line)
  const start = keyLine.exec(content)?.[0].length ?? /^[ ]*(?:- +)+/.exec(content)?.[0].length
  if (start === undefined || start >= content.length) return undefined
  const value = withoutComment(content.slice(start)).trimEnd()
  return value === '' ? undefined : [line[0] + start, line[0] + start + value.length]
}

// Searched forwards: a pattern that begins with `\s+` would try every space of a long run.
function withoutComment(content: string): string {
  const comment = /\s#/.exec(content)
  return comment === null ? content : content.slice(0, comment.index)
}

function insertion(title: string, source: string, offset: number, newText: string): Fix {
  return { title, data: {}, safe: true, edits: [{ location: { source, range: [offset, offset] }, newText }] }
}

function report(code: string, source: string, range: Range, fixes: readonly Fix[]): Finding {
  return finding({ code, severity: 'error', location: { source, range }, fixes })
}
