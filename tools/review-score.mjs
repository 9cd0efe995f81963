// `npm run review:score`: how much of what reviewers wrote in Word files is read, once and at the right place, and by what it
// was placed. What was made is known from test/fixtures/returned/*.made.json and from the plans that LibreOffice follows, not
// from the reader. Ends with 1 where something is lost.
import { runNode } from './run.mjs'

if (!runNode('tools/build.mjs', [])) process.exit(1)
// The tests' own modules say in a suite which programs they need; there is none here.
globalThis.before = () => undefined
const { fileScores } = await import('../test/dist/review-score.js')
const { exampleNames } = await import('../test/dist/rendered.js')

const certainties = ['bookmark', 'title', 'tag', 'visible-id', 'text', 'reply']
const scores = fileScores()
const header = [
  'File',
  'Saved by',
  'what',
  'made',
  ...certainties,
  'no place',
  'not placed',
  'wrong',
  'lost',
  'extra',
]
const whats = ['comments', 'changes', 'fields']
const rows = scores.flatMap((each) => whats.map((what) => row(each.file, each.style, what, [each[what]])))
const sums = whats.map((what) =>
  row(
    'All',
    '',
    what,
    scores.map((each) => each[what]),
  ),
)
const table = [header, ...rows, ...sums]
const widths = header.map((_, column) => Math.max(...table.map((cells) => String(cells[column]).length)))
console.log(
  'made: by the reviewers. bookmark … reply: read once, at the right place, by that. no place: about nothing that stands there.\n' +
    'not placed: it has a place that was not found. wrong: at another place. lost: not read, or twice. extra: read, and not made.\n',
)
for (const cells of table)
  console.log(
    cells
      .map((cell, column) => pad(String(cell), widths[column], column))
      .join('  ')
      .trimEnd(),
  )
for (const each of scores)
  for (const what of whats) {
    for (const lost of each[what].lost) console.log(`\nLOST ${each.file}, ${what}: ${lost}`)
    for (const wrong of each[what].misplaced) console.log(`\nWRONG ${each.file}, ${what}: ${wrong}`)
  }
if (scores.length <= exampleNames.length)
  console.log('\nLibreOffice was not asked: python3-uno or libreoffice-writer is not here.')
process.exitCode = scores.some((each) => whats.some((what) => each[what].lost.length > 0)) ? 1 : 0

function row(file, style, what, several) {
  const sum = (count) => several.reduce((total, score) => total + count(score), 0)
  return [
    ...[file, style, what, sum(({ made }) => made)],
    ...certainties.map((certainty) => sum(({ placed }) => placed[certainty] ?? 0)),
    sum(({ unplaceable }) => unplaceable),
    sum(({ notPlaced }) => notPlaced),
    sum(({ misplaced }) => misplaced.length),
    sum(({ lost }) => lost.length),
    sum(({ extra }) => extra.length),
  ]
}

function pad(text, width, column) {
  return column < 3 ? text.padEnd(width) : text.padStart(width)
}
