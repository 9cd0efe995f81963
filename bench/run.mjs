// `npm run bench`: times Kravspek beside other programs and writes bench/RESULTS.md. `--quick`: small sizes, two runs,
// nothing written. Let nothing else run on the machine meanwhile.
import { analyse, buildDocument, renderHtml } from '@kravspek/core'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { installDebianPackages } from '../tools/install-programs.mjs'
import { root } from '../tools/run.mjs'
import { generateSpecification } from './generate-specification.mjs'
import { measure, median, summary } from './measure.mjs'
import { docxTemplate, rowsOf } from './peers.mjs'
import { report } from './report.mjs'
import { returnedFile } from './returned-file.mjs'

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' } } })
const sizes = options.quick ? [100, 1000] : [100, 1000, 5000, 10_000]
const peerSizes = options.quick ? [1000] : [1000, 5000]
const writingSizes = options.quick ? [1000] : [1000, 5000]
const reviewedSizes = options.quick ? [1000] : [1000, 5000]
const rounds = options.quick ? 2 : 7
const longestPandocSeconds = 60

const folder = join(root, '.cache', 'bench')
const cli = join(root, 'packages/cli/bin/kravspek.js')
const node = process.execPath

const hasPandoc =
  isThere('pandoc') || (process.getuid?.() === 0 && isThere('apt-get') && installDebianPackages(['pandoc']))
prepare()
const cases = processCases()
const figures = runInTurn(cases)
const rules = Object.fromEntries(sizes.map((size) => [size, measureRules(size)]))
const writing = Object.fromEntries(writingSizes.map((size) => [size, measureWriting(size)]))

const bytesOf = (size) => Buffer.byteLength(generateSpecification(size))
const text = report({ figures, rules, writing, sizes, peerSizes, rounds, bytesOf, versions: versions() })
console.log(text)
if (!options.quick) {
  writeFileSync(join(root, 'bench/RESULTS.md'), text)
  console.log('Written to bench/RESULTS.md')
}

function prepare() {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'template.docx'), docxTemplate())
  for (const size of sizes) {
    const text = generateSpecification(size)
    writeFileSync(join(folder, `${size}.krav.yaml`), text)
    if (reviewedSizes.includes(size)) prepareReviewed(size, text)
    if (!peerSizes.includes(size)) continue
    const analysis = analyse(`${size}.krav.yaml`, () => ({ text }))
    const { tree } = buildDocument(analysis, 'tender')
    writeFileSync(join(folder, `${size}.html`), renderHtml(tree, { files: new Map() }))
    writeFileSync(join(folder, `${size}.rows.json`), JSON.stringify(rowsOf(tree)))
  }
}

/** In a folder of its own: the register stands beside the specification, and the others are measured without one. */
function prepareReviewed(size, text) {
  const reviewed = join(folder, 'reviewed')
  mkdirSync(reviewed, { recursive: true })
  writeFileSync(join(reviewed, `${size}.krav.yaml`), text)
  writeFileSync(join(reviewed, `${size}.docx`), returnedFile(`${size}.krav.yaml`, text, size / 2))
}

/** Each: name, a program with what it is given, and what it leaves that would spare it work the next time. */
function processCases() {
  const render = (size, document) => [
    'render',
    `${size}.krav.yaml`,
    '--document',
    document,
    '--out',
    `out-${size}`,
    '--format',
    'docx',
  ]
  const exported = (size) => ['export', `${size}.krav.yaml`, '--to', 'xlsx', '--out', `out-${size}`]
  const imported = (size) => ['review', 'import', `reviewed/${size}.krav.yaml`, `reviewed/${size}.docx`]
  const filled = (size) => [`${size}.rows.json`, 'template.docx', `docxtemplater-${size}.docx`]
  return [
    ...sizes.map((size) => [`check ${size}`, node, [cli, 'check', `${size}.krav.yaml`]]),
    ...sizes.map((size) => [`render ${size}`, node, [cli, ...render(size, 'tender')]]),
    ...sizes.map((size) => [`answer ${size}`, node, [cli, ...render(size, 'answer')]]),
    ...sizes.map((size) => [`export ${size}`, node, [cli, ...exported(size)]]),
    ...reviewedSizes.map((size) => [
      `import ${size}`,
      node,
      [cli, ...imported(size)],
      join(folder, `reviewed/${size}.review.yaml`),
    ]),
    ...peerSizes.map((size) => [
      `docxtemplater ${size}`,
      node,
      [join(root, 'bench/docxtemplater.mjs'), ...filled(size)],
    ]),
    ...(hasPandoc
      ? peerSizes.map((size) => [`pandoc ${size}`, 'pandoc', [`${size}.html`, '-o', `pandoc-${size}.docx`]])
      : []),
  ]
}

/** Round by round, so that a slow moment of the machine meets every program alike. */
function runInTurn(cases) {
  const runs = new Map(cases.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, command, args, left] of cases) {
      const sofar = runs.get(name)
      const isTooLong =
        name.startsWith('pandoc') && sofar.some((run) => run.clockSeconds > longestPandocSeconds)
      if (isTooLong) continue
      if (left !== undefined) rmSync(left, { force: true })
      process.stderr.write(`round ${round + 1} of ${rounds}: ${name}\n`)
      sofar.push(measure(command, args, folder))
    }
  }
  return Object.fromEntries([...runs].map(([name, list]) => [name, summary(list)]))
}

function measureWriting(size) {
  const docx = join(folder, `written-${size}.docx`)
  const run = (...args) =>
    JSON.parse(execFileSync(node, [join(root, 'bench/writing.mjs'), ...args], { encoding: 'utf8' }))
  const results = Array.from({ length: rounds }, (_, round) => {
    process.stderr.write(`round ${round + 1} of ${rounds}: writing ${size}\n`)
    return { ours: run('ours', join(folder, `${size}.krav.yaml`), docx), floor: run('floor', docx) }
  })
  const middle = (who, what) => median(results.map((result) => result[who][what]))
  return {
    ours: { cold: middle('ours', 'cold'), warm: middle('ours', 'warm'), bytes: results[0].ours.bytes },
    floor: { cold: middle('floor', 'cold'), warm: middle('floor', 'warm'), bytes: results[0].floor.bytes },
  }
}

function measureRules(size) {
  const results = Array.from({ length: rounds }, (_, round) => {
    process.stderr.write(`round ${round + 1} of ${rounds}: rules ${size}\n`)
    const args = [join(root, 'bench/rules.mjs'), join(folder, `${size}.krav.yaml`)]
    return JSON.parse(execFileSync(node, args, { encoding: 'utf8' }))
  })
  const [{ looked, findings }] = results
  const middle = (what) => median(results.map((result) => result[what]))
  return { first: middle('first'), edit: middle('edit'), looked, findings }
}

function versions() {
  const read = (command, args) => execFileSync(command, args, { encoding: 'utf8', cwd: root }).split('\n')[0]
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return {
    Kravspek: `${read(node, [cli, '--version'])} (${read('git', ['describe', '--always', '--dirty'])})`,
    Node: process.version.slice(1),
    docxtemplater: devDependencies.docxtemplater,
    fflate: devDependencies.fflate,
    ...(hasPandoc ? { pandoc: read('pandoc', ['--version']).replace('pandoc ', '') } : {}),
  }
}

function isThere(command) {
  try {
    execFileSync(command, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
