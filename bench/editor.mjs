// `npm run bench:editor`: how long one waits while writing, from an edit to its findings, by the size of the specification.
// `--quick`: small, nothing written. `--record`: the figures also go into bench/RESULTS.md. `--size N` measures one size in
// this process and prints JSON. Let nothing else run on the machine meanwhile.
import { analyse, check } from '@kravspek/core'
import { completionsAt, hoverAt, openSession } from '@kravspek/core/editor'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { root } from '../tools/run.mjs'
import { editorReport, withSection } from './editor-report.mjs'
import { realisticEdits } from './edits.mjs'
import { generateSpecification } from './generate-specification.mjs'
import { median } from './measure.mjs'

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, record: { type: 'boolean' }, size: { type: 'string' } },
})
const rounds = options.quick ? 2 : 6
const name = 'maling.krav.yaml'

if (options.size === undefined) measureAll()
else console.log(JSON.stringify(measureSize(Number(options.size))))

function measureAll() {
  const sizes = options.quick ? [100, 1000] : [1000, 5000, 10_000]
  const figures = sizes.map((size) => {
    process.stderr.write(`${size} requirements\n`)
    const args = ['--expose-gc', fileURLToPath(import.meta.url), '--size', String(size)]
    if (options.quick) args.push('--quick')
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1e8 })
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  })
  const report = editorReport(figures)
  console.log(report)
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(join(root, 'out/bench-editor.json'), `${JSON.stringify(figures, undefined, 2)}\n`)
  if (!options.record || options.quick) return
  const file = join(root, 'bench/RESULTS.md')
  writeFileSync(file, withSection(readFileSync(file, 'utf8'), report))
  console.log('Written to bench/RESULTS.md')
}

function measureSize(size) {
  let text = generateSpecification(size)
  const read = () => ({ text })
  const memory = memoryOf(read)
  const session = openSession(name, read)
  const opening = timed(() => session.check()).figures

  const edits = []
  const fresh = []
  const typing = { completion: [], hover: [] }
  for (const edit of realisticEdits(text, rounds)) {
    // As an editor hands it over: one piece.
    text = Buffer.from(edit.text).toString()
    const wholeReads = session.wholeReads()
    const { result, figures } = timed(() => {
      session.setText(name, text)
      return session.check()
    })
    const isWhole = session.wholeReads() > wholeReads
    edits.push({ kind: edit.kind, ...figures, isWhole, isBroken: result.analysis.value === undefined })
    if (edits.length % 4 === 0) measureTyping(session, edit.at, text, typing)
    if (edits.length % 29 !== 0) continue
    const anew = timed(() => check(analyse(name, read)))
    fresh.push(anew.figures)
    if (!isDeepStrictEqual(anew.result.findings, result.findings))
      throw new Error(
        `after edit ${edits.length} (${edit.kind}) the findings are not those of a check of the whole`,
      )
  }
  return {
    size,
    opening,
    memory: { ...memory, afterEdits: memory.withSession() },
    all: spread(edits),
    kinds: Object.fromEntries(
      [...new Set(edits.map(({ kind }) => kind))].map((kind) => {
        const those = edits.filter((each) => each.kind === kind)
        return [kind, { ...spread(those), whole: count(those, 'isWhole'), broken: count(those, 'isBroken') }]
      }),
    ),
    whole: count(edits, 'isWhole'),
    wholeRead: spread(edits.filter(({ isWhole }) => isWhole)),
    fresh: spread(fresh),
    completion: spread(typing.completion),
    hover: spread(typing.hover),
  }
}

/** Completion where the edit was made, while the line may be broken, and hover at places around it. */
function measureTyping(session, at, text, { completion, hover }) {
  const analysis = session.readable().analysis
  completion.push(timed(() => completionsAt(analysis, name, text, at, 'nb')).figures)
  for (const offset of [at - 2, at + 40, at + 200])
    hover.push(timed(() => hoverAt(analysis, name, offset, 'nb')).figures)
}

/** Bytes of heap that are held: by a check of the whole, and by a session that was opened. */
function memoryOf(read) {
  const heap = () => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed
  }
  // What is worked out once in a process is no part of either.
  check(analyse(name, () => ({ text: generateSpecification(20) })))
  const before = heap()
  const held = [check(analyse(name, read))]
  const once = heap() - before
  held[0] = openSession(name, read)
  held[0].check()
  const opened = heap() - before
  held.length = 0
  const start = heap()
  return { once, opened, withSession: () => heap() - start }
}

function timed(work) {
  const before = process.cpuUsage()
  const start = performance.now()
  const result = work()
  const clock = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { result, figures: { processor: (user + system) / 1000, clock } }
}

/** Milliseconds: the middle, and what 95 of 100 stay below. */
function spread(runs) {
  const of = (what) => {
    const sorted = runs.map((run) => run[what]).sort((a, b) => a - b)
    if (sorted.length === 0) return { p50: undefined, p95: undefined }
    return {
      p50: median(sorted),
      p95: sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)],
    }
  }
  return { runs: runs.length, processor: of('processor'), clock: of('clock') }
}

function count(edits, what) {
  return edits.filter((each) => each[what]).length
}
