import { escapeHtml } from '../views/escape-html.js'

/**
 * The Markdown that explanations are written in, as HTML: headings, paragraphs, lists, blocks of code, and code and bold text
 * in the lines. Whatever else stands in it is shown as it is written; nothing of it becomes an element.
 */
export function explanationHtml(markdown: string): string {
  const out: string[] = []
  for (const block of blocksOf(markdown)) out.push(blockHtml(block))
  return out.join('\n')
}

/** Blocks are parted by blank lines; one of code goes on to its fence, whatever stands in it. */
function blocksOf(markdown: string): readonly string[] {
  const pattern = /^```[^\n]*\n[\s\S]*?^```[ \t]*$|^#{1,6} .*$|(?:^(?!```|#{1,6} )[^\n]*\S[^\n]*(?:\n|$))+/gm
  return [...markdown.replace(/\r\n?/g, '\n').matchAll(pattern)].map(([block]) => block.trim())
}

function blockHtml(block: string): string {
  const code = /^```[^\n]*\n([\s\S]*?)\n?```$/.exec(block)?.[1]
  // What may be wider than the page can be scrolled by keyboard.
  if (code !== undefined) return `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>`
  const [, marks, heading] = /^(#{1,6}) (.*)$/.exec(block) ?? []
  if (marks !== undefined && heading !== undefined) {
    const level = String(Math.max(2, marks.length))
    return `<h${level}>${lineHtml(heading)}</h${level}>`
  }
  if (!block.startsWith('- ')) return `<p>${lineHtml(block)}</p>`
  const items = block.split(/^- /m).filter((item) => item.trim() !== '')
  return `<ul>${items.map((item) => `<li>${lineHtml(item.trim())}</li>`).join('')}</ul>`
}

function lineHtml(text: string): string {
  // Split with a group: texts and code in turn.
  return text
    .split(/`([^`]+)`/)
    .map((part, index) =>
      index % 2 === 1
        ? `<code>${escapeHtml(part)}</code>`
        : escapeHtml(part).replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>'),
    )
    .join('')
}
