import { cpus, loadavg, release, totalmem, type } from 'node:os'

/** What else ran on the machine: the load of the last minute, when this program began. */
const [loadBefore] = loadavg()

/** The figures as a page of Markdown, with the targets beside them. */
export function report(measured) {
  const { figures, rules, writing, sizes, peerSizes, rounds, bytesOf, versions } = measured
  const [smallest, largest] = [sizes.at(-1) > 1000 ? 1000 : sizes[0], sizes.at(-1)]
  const marginal = (command) => {
    const seconds =
      figures[`${command} ${largest}`].processorSeconds - figures[`${command} ${smallest}`].processorSeconds
    return ((seconds / (largest - smallest)) * 1000).toFixed(3)
  }
  const names = {
    check: 'check',
    render: 'file → DOCX',
    answer: 'file → DOCX, form for suppliers',
    export: 'file → XLSX, form for suppliers',
    import: reviewedName,
  }
  return `# How fast Kravspek is

Written by \`npm run bench\`. Seconds are seconds of processor (user and system) of whole processes, start-up with them, the
median of ${rounds} runs taken in turn; memory is the largest resident set. The specifications are made up, in bokmål, about
700 characters a requirement (${sizes.map((size) => `${thousands(size)} requirements: ${megabytes(bytesOf(size), 1)} MB`).join(', ')}).

Machine: ${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 1e9)} GB, ${type()} ${release()}; load
before the start ${loadBefore.toFixed(1)}. Date: ${new Date().toISOString().slice(0, 10)}.
Versions: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.

## Targets

${table(['What', 'Target', 'Measured', ''], targets(measured))}

## Kravspek

${table(
  ['What', 'Requirements', 'Seconds', 'fastest to slowest', 'on the clock', 'Memory, MB', 'ms a requirement'],
  Object.entries(names).flatMap(([command, name]) =>
    sizes.flatMap((size) => {
      const each = figures[`${command} ${size}`]
      if (each === undefined) return []
      const perRequirement = (each.processorSeconds / size) * 1000
      return [[name, thousands(size), ...columns(each), perRequirement.toFixed(3)]]
    }),
  ),
)}

From ${thousands(smallest)} to ${thousands(largest)} requirements, each one more costs ${marginal('check')} ms to check and ${marginal('render')} ms from file to DOCX.

## Rules alone

Inside a process, once the specification is read: the first check in the process, and one after a requirement was changed,
while all others are the same objects as before.

${table(
  [
    'Requirements',
    'First check, s of processor',
    'After one change, ms on the clock',
    'Requirements looked at then',
    'Findings',
  ],
  Object.entries(rules).map(([size, { first, edit, looked, findings }]) => [
    thousands(size),
    first.toFixed(3),
    (edit * 1000).toFixed(1),
    looked,
    thousands(findings),
  ]),
)}

## Beside others

pandoc is given our own HTML of the same document, docxtemplater the same rows of the requirement tables as JSON and a small
template. Both begin with what Kravspek has yet to make: neither reads nor checks a specification.

${table(
  [
    'Program',
    'Requirements',
    'Seconds',
    'fastest to slowest',
    'on the clock',
    'Memory, MB',
    'times Kravspek’s seconds',
  ],
  ['render', 'docxtemplater', 'pandoc'].flatMap((program) =>
    peerSizes
      .filter((size) => figures[`${program} ${size}`] !== undefined)
      .map((size) => {
        const each = figures[`${program} ${size}`]
        const ratio = each.processorSeconds / figures[`render ${size}`].processorSeconds
        const name = program === 'render' ? 'Kravspek, file → DOCX' : program
        const runs = each.runs === rounds ? '' : ` (${each.runs} run)`
        return [name + runs, thousands(size), ...columns(each), ratio.toFixed(2)]
      }),
  ),
)}

## Writing alone

Inside a process, from the document tree to the bytes of the DOCX. The floor is what no writer in this language goes below: the
same \`document.xml\` held as finished strings, joined, encoded and zipped by fflate at the same level, with the other parts.

${table(
  ['Requirements', 'Time', 'Writer, s', 'Floor, s', 'Ratio', 'DOCX, MB'],
  Object.entries(writing).flatMap(([size, { ours, floor }]) =>
    ['cold', 'warm'].map((time) => [
      thousands(size),
      time === 'cold' ? 'first in the process' : 'after warm-up',
      ours[time].toFixed(3),
      floor[time].toFixed(3),
      (ours[time] / floor[time]).toFixed(2),
      megabytes(ours.bytes, 2),
    ]),
  ),
)}
`
}

function targets({ figures, rules, writing, sizes, peerSizes }) {
  const rows = []
  const add = (what, value, limit, unit, isMet = value <= limit, sign = '≤') =>
    rows.push([
      what,
      `${sign} ${limit}${unit}`,
      `${value.toFixed(unit === ' MB' ? 0 : 2)}${unit}`,
      isMet ? 'met' : '**not met**',
    ])
  const limits = [
    // A second for reading and checking the format, 0.6 for the rules.
    ['check', 'check with rules', 1.6, 250],
    ['render', 'file → DOCX', 2.0, 300],
  ]
  for (const [command, name, seconds, memory] of limits) {
    const each = figures[`${command} 5000`]
    if (each === undefined) continue
    add(`${name}, 5,000 requirements`, each.processorSeconds, seconds, ' s')
    add(`${name}, 5,000 requirements`, each.memoryBytes / 1e6, memory, ' MB')
  }
  const imported = figures['import 1000']
  if (imported !== undefined) {
    add(`${reviewedName}, 1,000 requirements`, imported.processorSeconds, 1.0, ' s')
    add(`${reviewedName}, 1,000 requirements`, imported.memoryBytes / 1e6, 200, ' MB')
  }
  if (figures['answer 5000'] !== undefined) {
    const ratio = figures['answer 5000'].processorSeconds / figures['render 5000'].processorSeconds
    add('form for suppliers against the tender document, 5,000 requirements', ratio, 1.5, ' ×')
  }
  if (figures['export 5000'] !== undefined)
    add(
      'file → XLSX, form for suppliers, 5,000 requirements',
      figures['export 5000'].processorSeconds,
      2.0,
      ' s',
    )
  if (rules[5000] !== undefined)
    add('rules on top of reading, 5,000 requirements', rules[5000].first, 0.6, ' s')
  if (rules[10_000] !== undefined) {
    add('rules after one change, 10,000 requirements', rules[10_000].edit * 1000, 60, ' ms')
    add(
      'rules, a requirement at 10,000 against at 1,000',
      rules[10_000].first / rules[1000].first / 10,
      1.3,
      ' ×',
    )
  }
  for (const [size, { ours, floor }] of Object.entries(writing)) {
    add(`writing alone against the floor, ${thousands(size)}, first`, ours.cold / floor.cold, 1.5, ' ×')
    add(`writing alone against the floor, ${thousands(size)}, warm`, ours.warm / floor.warm, 1.5, ' ×')
  }
  for (const size of peerSizes) {
    const pandoc = figures[`pandoc ${size}`]
    if (pandoc === undefined) continue
    const ratio = pandoc.processorSeconds / figures[`render ${size}`].processorSeconds
    add(`pandoc’s time against file → DOCX, ${thousands(size)}`, ratio, 4, ' ×', ratio >= 4, '≥')
  }
  const largest = sizes.at(-1)
  for (const [command, name] of limits) {
    const perRequirement = (size) => figures[`${command} ${size}`].processorSeconds / size
    const ratio = perRequirement(largest) / perRequirement(1000)
    if (largest > 1000)
      add(`${name}, a requirement at ${thousands(largest)} against at 1,000`, ratio, 1.3, ' ×')
  }
  return rows
}

const reviewedName = 'reviewed DOCX with half as many comments as requirements → register'

const columns = ({ processorSeconds, fastest, slowest, clockSeconds, memoryBytes }) => [
  processorSeconds.toFixed(2),
  `${fastest.toFixed(2)}–${slowest.toFixed(2)}`,
  clockSeconds.toFixed(2),
  megabytes(memoryBytes, 0),
]

const megabytes = (bytes, digits) => (bytes / 1e6).toFixed(digits)
const thousands = (number) => Number(number).toLocaleString('en')
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
