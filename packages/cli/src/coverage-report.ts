import type { Coverage, Language } from '@kravspek/core'
import type { Words } from './locale/words.js'
import { markdownText } from './markdown-text.js'
import { paint } from './paint.js'
import { visibleText } from './visible-text.js'

/** How one of the 14 recommendations is followed. */
export interface CoverageRow {
  /** 1 to 14. */
  readonly recommendation: number
  readonly title: string
  readonly state: Coverage['state']
  /** The state in words. */
  readonly stateTitle: string
  /** Paths of the fields that show it: `trainingNeeds.mapping`. */
  readonly fields: readonly string[]
  readonly reason: string
}

interface Layout {
  readonly words: Words
  readonly columns: number
  readonly hasColour: boolean
}

const colours = { covered: 'green', partly: 'yellow', missing: 'red', 'not-relevant': 'dim' } as const

/** For a terminal: number, state and title on one line, the reason below. */
export function coverageText(rows: readonly CoverageRow[], layout: Layout): string {
  const { words, columns } = layout
  const longest = Math.max(...rows.map(({ stateTitle }) => stateTitle.length))
  const lines = rows.flatMap(({ recommendation, title, state, stateTitle, reason, fields }) => {
    const painted = paint(colours[state], stateTitle.padEnd(longest), layout)
    const indent = ' '.repeat(longest + 7)
    return [
      `${String(recommendation).padStart(3)}  ${painted}  ${visibleText(title)}`,
      ...wrapped(visibleText(reason), columns - indent.length).map((line) => indent + line),
      ...(fields.length === 0
        ? []
        : wrapped(fields.join(', '), columns - indent.length).map((line) => indent + line)),
    ]
  })
  return `${lines.join('\n')}\n\n${words.coverageSum(countStates(rows))}\n`
}

/** For a case file or an e-mail. */
export function coverageMarkdown(rows: readonly CoverageRow[], title: string, words: Words): string {
  const { number, what, state, reason, fields } = words.coverageHeadings
  const lines = [
    `# ${markdownText(words.coverageTitle(title))}`,
    '',
    `| ${number} | ${what} | ${state} | ${reason} | ${fields} |`,
    '| ---: | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const names = row.fields.map((field) => `\`${field}\``).join(', ')
      return `| ${row.recommendation} | ${markdownText(row.title)} | ${row.stateTitle} | ${markdownText(row.reason)} | ${names} |`
    }),
    '',
    words.coverageSum(countStates(rows)),
  ]
  return `${lines.join('\n')}\n`
}

/** A page of its own, to be opened in a browser: no script, nothing from elsewhere. */
export function coverageHtml(
  rows: readonly CoverageRow[],
  title: string,
  words: Words,
  language: Language,
): string {
  const heading = escaped(words.coverageTitle(title))
  const head = Object.values(words.coverageHeadings)
    .map((each) => `<th scope="col">${escaped(each)}</th>`)
    .join('')
  const body = rows.map((row) => {
    const fields = row.fields.map((field) => `<code>${escaped(field)}</code>`).join(', ')
    const cells = [
      `<td>${row.recommendation}</td>`,
      `<th scope="row">${escaped(row.title)}</th>`,
      `<td><span class="state ${row.state}">${escaped(row.stateTitle)}</span></td>`,
      `<td>${escaped(row.reason)}</td>`,
      `<td>${fields}</td>`,
    ]
    return `<tr>${cells.join('')}</tr>`
  })
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${heading}</h1>
<p>${escaped(words.coverageSum(countStates(rows)))}</p>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</main>
</body>
</html>
`
}

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1a1a1a; background: #fff; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #ccc; padding: .5rem; text-align: left; vertical-align: top; }
tbody th { font-weight: 600; }
code { font-size: .875em; overflow-wrap: anywhere; }
.state { white-space: nowrap; padding: .1rem .5rem; border: 1px solid; border-radius: 1rem; }
.covered { color: #14532d; background: #dcfce7; }
.partly { color: #713f12; background: #fef9c3; }
.missing { color: #7f1d1d; background: #fee2e2; }
.not-relevant { color: #374151; background: #f3f4f6; }
`

function countStates(rows: readonly CoverageRow[]): Readonly<Record<Coverage['state'], number>> {
  const counts = { covered: 0, partly: 0, missing: 0, 'not-relevant': 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}

/** Lines of whole words, none longer than the room there is unless a word is. */
function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > Math.max(columns, 20)) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function escaped(text: string): string {
  return visibleText(text.replace(/[\t\n\r]+/g, ' ')).replace(
    /[&<>"]/g,
    (character) => `&#${String(character.charCodeAt(0))};`,
  )
}
