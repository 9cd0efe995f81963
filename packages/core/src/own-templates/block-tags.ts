import type { Range } from '../finding/finding.js'
import { deepestBlock, longestExpression } from './limits.js'
import type { Report } from './report.js'

interface Opening {
  readonly name: string
  readonly range: Range
}

/**
 * Reports blocks that are not ended, or ended in the wrong order: Handlebars' reader names the place where it gave up, and
 * the fault is where the block begins.
 *
 * @returns whether there was anything to report
 */
export function reportBlockTags(text: string, report: Report): boolean {
  const open: Opening[] = []
  for (const found of text.matchAll(tags)) {
    const [whole, escape, kind, name = ''] = found
    if (kind === undefined || escape === '\\') continue
    const range = [found.index + (escape ?? '').length, found.index + whole.length] as const
    if (kind !== '/') {
      open.push({ name, range })
      continue
    }
    const opening = open.pop()
    if (opening?.name === name) continue
    if (opening === undefined) report(range, 'template-block-not-opened', { name })
    else report(range, 'template-block-crossed', { name, open: opening.name })
    return true
  }
  for (const { name, range } of open) report(range, 'template-block', { name })
  return open.length > 0
}

/** Where blocks stand in each other more deeply than they may: Handlebars' reader takes long over it, or never ends. */
export function tooDeepBlock(text: string): Range | undefined {
  // Every `else if` of a block is a block in the one before it.
  const open: number[] = []
  let depth = 0
  for (const { 0: whole, 1: escape, 2: kind, index } of text.matchAll(tagsAndElses)) {
    if (kind === undefined || escape === '\\') continue
    if (kind === '/') depth -= open.pop() ?? 0
    else {
      depth += 1
      if (kind === 'else') open.push((open.pop() ?? 0) + 1)
      else open.push(1)
    }
    if (depth > deepestBlock) return [index, index + whole.length]
  }
  return undefined
}

/** An expression that is longer than any is: what Handlebars' reader takes for ever over is written on one line. */
export function tooLongExpression(text: string): Range | undefined {
  let index = text.indexOf('{{')
  while (index !== -1) {
    const comment = /\{\{~?!(?:--)?/y
    comment.lastIndex = index
    const opening = comment.exec(text)?.[0]
    const close = text.indexOf(opening?.endsWith('--') === true ? '--' : '}}', index + (opening?.length ?? 2))
    const end = close === -1 ? text.length : close
    if (opening === undefined && end - index > longestExpression) return [index, index + 2]
    index = text.indexOf('{{', end)
  }
  return undefined
}

// Comments first: what stands in one is nothing. `{{^}}` is an `else`, `{{^name}}` begins a block.
const comments = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}/.source
const opening = /[#/]|\^(?=\s*[^\s~}])/.source
const rest = /[>*]?\s*([^\s~}]+)[^}]{0,1000}\}\}/.source
const tags = new RegExp(`(\\\\\\\\|\\\\)?(?:${comments}|\\{\\{~?(${opening})${rest})`, 'g')
const tagsAndElses = new RegExp(
  `(\\\\\\\\|\\\\)?(?:${comments}|\\{\\{~?(${opening}|else(?=\\s+[^\\s~}]))${rest})`,
  'g',
)
