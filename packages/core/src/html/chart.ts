import type { Chart, Language } from '../document/nodes.js'
import { formatNumber } from '../locale/format-value.js'
import { escape } from './escape.js'

/**
 * Bars as a picture drawn in the page, the first category on top; who can't see it is told all of it. The series differ in
 * lightness, so that they are told apart in black and white.
 */
export function chartHtml(chart: Chart, language: Language, style?: string): string {
  const { id, alt, caption } = chart
  const anchor = id === undefined ? '' : ` id="${escape(id)}"`
  const name = `chart-${String(caption.number)}`
  const { word, number, text } = caption
  return (
    `<figure${anchor}>` +
    `<svg class="chart" viewBox="0 0 ${String(width)} ${String(heightOf(chart))}"${style === undefined ? '' : ` style="${style}"`} role="img" aria-labelledby="${name}-title ${name}-text" ` +
    `font-family="inherit" font-size="${String(fontSize)}" fill="${ink}">` +
    `<title id="${name}-title">${escape(text)}</title><desc id="${name}-text">${escape(alt)}</desc>` +
    `${legend(chart)}${rows(chart, language)}${unit(chart)}</svg>` +
    `<figcaption><span class="number">${escape(word)} ${String(number)}</span> ${escape(text)}</figcaption></figure>\n`
  )
}

// Lengths in units of the picture, of which a page is 720 wide.
const width = 720
const fontSize = 14
const lineHeight = 17
const barsFrom = 300
/** Room to the right of the longest bar for its number. */
const numberRoom = 70
const barHeight = 16
const gap = 14
const legendHeight = 34
const unitHeight = 30
/** Characters that a line of names has room for. */
const charactersInName = 42

const ink = '#1c1c1c'
const edge = '#1f3a5f'
const fills = ['#1f3a5f', '#dce3ec', '#7f93ad'] as const

function heightOf({ categories, series }: Pick<Chart, 'categories' | 'series'>): number {
  return legendHeight + categories.length * (series.length * barHeight + gap) + unitHeight
}

function legend({ series }: Chart): string {
  let x = barsFrom
  return series
    .map(({ name }, index) => {
      const at = x
      x += 34 + name.length * 8
      return `${bar(at, 6, 14, index)}${label(at + 20, 18, name)}`
    })
    .join('')
}

function rows({ categories, series }: Chart, language: Language): string {
  const largest = Math.max(0, ...series.flatMap(({ values }) => values))
  const scale = largest === 0 ? 0 : (width - barsFrom - numberRoom) / largest
  const axis = `<path d="M${String(barsFrom)} ${String(legendHeight)}V${String(heightOf({ categories, series }) - unitHeight)}" stroke="${edge}"/>`
  return (
    categories
      .map((name, row) => {
        const top = legendHeight + gap / 2 + row * (series.length * barHeight + gap)
        const bars = series.map(({ values }, index) => {
          const value = values[row] ?? 0
          const length = Math.max(0, value * scale)
          const y = top + index * barHeight
          return (
            bar(barsFrom, y, length, index) +
            label(barsFrom + length + 6, y + 13, formatNumber(value, language))
          )
        })
        return nameLines(name, top + (series.length * barHeight) / 2) + bars.join('')
      })
      .join('') + axis
  )
}

/** A name in as many lines as it needs, around the middle of its bars. */
function nameLines(name: string, middle: number): string {
  const lines: string[] = []
  for (const word of name.split(' ').map((each) => each.slice(0, charactersInName))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < charactersInName)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  // The text for those who can't see the picture has the whole name.
  const shown = lines.length > 2 ? [lines[0] ?? '', `${lines[1] ?? ''} …`] : lines
  const first = middle + 5 - ((shown.length - 1) * lineHeight) / 2
  return shown.map((line, index) => label(barsFrom - 8, first + index * lineHeight, line, 'end')).join('')
}

function unit(chart: Chart): string {
  return chart.unit === '' ? '' : label(barsFrom, heightOf(chart) - 10, chart.unit)
}

function bar(x: number, y: number, length: number, series: number): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(length)}" height="${String(barHeight - 2)}" fill="${fills[series % fills.length] ?? ''}" stroke="${edge}"/>`
}

function label(x: number, y: number, text: string, anchor?: 'end'): string {
  const at = anchor === undefined ? '' : ` text-anchor="${anchor}"`
  return `<text x="${round(x)}" y="${round(y)}"${at}>${escape(text)}</text>`
}

/** Tenths are fine enough, and the same everywhere. */
function round(number: number): string {
  return String(Math.round(number * 10) / 10)
}
