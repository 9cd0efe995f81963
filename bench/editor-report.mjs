import { cpus, loadavg, totalmem, type } from 'node:os'

const title = '## While writing'

/** What else ran on the machine: the load of the last minute, when this program began. */
const [loadBefore] = loadavg()

/** The figures of `bench/editor.mjs` as a section of Markdown, with the targets beside them. */
export function editorReport(figures) {
  const cores = cpus()
  return `${title}

Written by \`npm run bench:editor -- --record\`. Milliseconds of processor (all threads of the process) and on the clock, from
an edit's whole text to its findings with all rules; p50 is the middle, p95 what 95 of 100 edits stay below. The edits are the
same every time; what they give is compared with a check of the whole now and then. Node ${process.version.slice(1)}, ${cores.length} × ${cores[0].model.trim()},
${Math.round(totalmem() / 1e9)} GB, ${type()}; load before the start ${loadBefore.toFixed(1)}. Date: ${new Date().toISOString().slice(0, 10)}.

${table(
  [
    'Requirements',
    'Edits',
    'p50',
    'p95',
    'Target for p95',
    '',
    'p50 on the clock',
    'p95 on the clock',
    'Check of the whole, p50',
  ],
  figures.map(({ size, all, fresh }) => {
    const target = targets[size]
    const isMet = target === undefined ? '' : all.processor.p95 <= target ? 'met' : '**not met**'
    return [
      thousands(size),
      all.runs,
      ms(all.processor.p50),
      ms(all.processor.p95),
      target === undefined ? '' : `≤ ${target}`,
      isMet,
      ms(all.clock.p50),
      ms(all.clock.p95),
      ms(fresh.processor.p50),
    ]
  }),
)}

Edits after which a whole file was read, because what changed could not be read by itself, and what is kept in memory:

${table(
  [
    'Requirements',
    'Read whole',
    'of',
    'p50',
    'p95',
    'Heap of one check, MB',
    'Session opened, MB',
    'after the edits, MB',
  ],
  figures.map(({ size, whole, wholeRead, all, memory }) => [
    thousands(size),
    whole,
    all.runs,
    ms(wholeRead.processor.p50),
    ms(wholeRead.processor.p95),
    megabytes(memory.once),
    megabytes(memory.opened),
    megabytes(memory.afterEdits),
  ]),
)}

By kind of edit, p50 / p95 of processor; «broken»: how many of them left a text that can't be understood.

${table(
  ['Edit', ...figures.map(({ size }) => thousands(size)), 'Edits', 'Broken', 'Read whole'],
  Object.keys(figures[0].kinds).map((kind) => {
    const largest = figures.at(-1).kinds[kind]
    const cells = figures.map(
      ({ kinds }) => `${ms(kinds[kind].processor.p50)} / ${ms(kinds[kind].processor.p95)}`,
    )
    return [kind, ...cells, largest.runs, largest.broken, largest.whole]
  }),
)}

Completion and hover, p50 / p95 of processor (target: ≤ 20):

${table(
  ['Requirements', 'Completion', 'Hover'],
  figures.map(({ size, completion, hover }) => [
    thousands(size),
    `${ms(completion.processor.p50)} / ${ms(completion.processor.p95)}`,
    `${ms(hover.processor.p50)} / ${ms(hover.processor.p95)}`,
  ]),
)}
`
}

const targets = { 1000: 50, 5000: 100, 10_000: 200 }

/** A page with the section put in the place of the one it has, or last. */
export function withSection(page, section) {
  const start = page.indexOf(`${title}\n`)
  if (start < 0) return `${page.trimEnd()}\n\n${section}`
  const next = page.indexOf('\n## ', start + title.length)
  return page.slice(0, start) + section + (next < 0 ? '' : page.slice(next))
}

const ms = (value) => (value === undefined ? '–' : value.toFixed(1))
const megabytes = (bytes) => (bytes / 1e6).toFixed(0)
const thousands = (number) => Number(number).toLocaleString('en')
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
