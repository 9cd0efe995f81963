import { finding, type Edit, type Finding, type Range } from '../finding/finding.js'
import { lineBefore, type Place } from './lines.js'

const mostEdits = 20_000

/** A no-break space in the indentation or right after a colon: it looks like a space, and YAML reads it as a letter. */
export function hardSpace({ source, text, line }: Place): Finding | undefined {
  const place = /^[ \u00a0\u202f-]*(?:[A-Za-zÆØÅæøå][\wÆØÅæøå]*:)?[\u00a0\u202f]/
  const has = (range: Range): boolean => place.test(text.slice(...range))
  let found = has(line) ? line : lineBefore(text, line)
  if (!has(found)) return undefined
  for (let lines = 0; lines < 100 && found[0] > 0 && has(lineBefore(text, found)); lines += 1)
    found = lineBefore(text, found)
  const edits: Edit[] = []
  for (const { 0: lead, index } of text.matchAll(new RegExp(place, 'gm'))) {
    for (const { index: offset } of lead.matchAll(/[\u00a0\u202f]/g)) {
      if (edits.length === mostEdits) break
      const at = index + offset
      edits.push({ location: { source, range: [at, at + 1] }, newText: ' ' })
    }
  }
  const at = found[0] + text.slice(...found).search(/[\u00a0\u202f]/)
  return finding({
    code: 'yaml-hard-space',
    severity: 'error',
    location: { source, range: [at, at + 1] },
    fixes: [{ title: 'fix-hard-space', data: {}, safe: true, edits }],
  })
}

/** `-id: a`, which lacks a space after the dash, and `– id: a`, which has a long dash for a hyphen. */
export function dash({ source, text, line }: Place): Finding | undefined {
  for (const range of [line, lineBefore(text, line)]) {
    const match = /^( *)([-–—−])( *)[A-Za-zÆØÅæøå][\wÆØÅæøå]*:(?: |$)/.exec(text.slice(...range))
    const [, indent = '', mark = '', space = ''] = match ?? []
    if (match === null || (mark === '-' && space !== '')) continue
    const start = range[0] + indent.length
    const edits: Edit[] = []
    // The other items of the list are written the same way.
    const alike = new RegExp(
      `^ {${indent.length}}(${mark} {${space.length}})(?=[A-Za-zÆØÅæøå][\\wÆØÅæøå]*:(?: |$))`,
      'gm',
    )
    for (const { index, 1: written = '' } of text.matchAll(alike)) {
      const at = index + indent.length
      edits.push({
        location: { source, range: [at, at + written.length] },
        newText: space === '' ? '- ' : `-${space}`,
      })
      if (edits.length === mostEdits) break
    }
    return finding({
      code: mark === '-' ? 'yaml-space-after-dash' : 'yaml-long-dash',
      severity: 'error',
      location: { source, range: [start, start + 1] },
      fixes: [
        { title: mark === '-' ? 'fix-space-after-dash' : 'fix-long-dash', data: {}, safe: true, edits },
      ],
    })
  }
  return undefined
}
