import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const wrapper = fileURLToPath(new URL('measure.py', import.meta.url))

/**
 * Runs a program once in a process of its own.
 *
 * @param folder where the program runs and the figures are left
 * @returns `{ processorSeconds, clockSeconds, memoryBytes }` of the whole process
 */
export function measure(command, args, folder) {
  const result = `${folder}/figures.json`
  const { status, stderr } = spawnSync(python, [wrapper, result, command, ...args], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${python} could not measure ${command}: ${stderr}`)
  const { exitCode, ...figures } = JSON.parse(readFileSync(result, 'utf8'))
  if (exitCode !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${exitCode}: ${stderr.slice(0, 2000)}`)
  return figures
}

// The system's own: a version manager's stand-in is a script that starts others.
const python = process.platform === 'linux' ? '/usr/bin/python3' : 'python3'

/** The middle of the values; of an even number, the mean of the two in the middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Medians of the figures of several runs, with the slowest and the fastest. */
export function summary(runs) {
  const processor = runs.map((run) => run.processorSeconds)
  return {
    processorSeconds: median(processor),
    fastest: Math.min(...processor),
    slowest: Math.max(...processor),
    clockSeconds: median(runs.map((run) => run.clockSeconds)),
    memoryBytes: median(runs.map((run) => run.memoryBytes)),
    runs: runs.length,
  }
}
