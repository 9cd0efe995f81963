import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { analyse, formatFinding, type Finding, type Language } from '@kravspek/core'
import { root } from './root.js'

/**
 * A code fence of a document. Its first line says what it is:
 *
 * - `yaml [NAME]`: has no errors; `yaml feil [NAME]`: has errors; `yaml utdrag`: is read as YAML, no more. Where NAME is
 *   a file of ours, it is that file. Text that is no whole file stands below the first whole file of the document.
 * - `text` after `yaml`: the messages, one a line, and no others; after `js`: what the program prints.
 * - `text utskrift` after `yaml NAME`: what `kravspek check NAME` prints.
 * - `text endret`: what `kravspek render` says of a document that somebody has changed.
 * - `js`: a program that runs; `sh`: commands that succeed, in a folder with the files that are named.
 */
interface Fence {
  readonly kind: string
  readonly mark: 'feil' | 'utdrag' | 'utskrift' | 'endret' | undefined
  readonly name: string | undefined
  readonly code: string
  /** Counted from 1. */
  readonly line: number
}

const documents: readonly (readonly [file: string, language: Language])[] = [
  ['README.md', 'en'],
  ['docs/brukerveiledning.md', 'nb'],
  ['docs/api.md', 'en'],
]

for (const [file, language] of documents) {
  describe(`the examples in ${file}`, function () {
    this.timeout(60_000)
    const fences = fencesOf(readFileSync(root + file, 'utf8'))
    const named = new Map(
      fences.flatMap(({ kind, mark, name, code }) =>
        kind === 'yaml' && mark !== 'feil' && name !== undefined ? [[name, code] as const] : [],
      ),
    )
    const base = fences.find(({ kind, code }) => kind === 'yaml' && isWhole(code))?.code ?? ''
    const folder = mkdtempSync(join(tmpdir(), 'kravspek-docs-'))

    before(() => {
      for (const [name, code] of named) write(folder, name, code)
    })

    after(() => {
      rmSync(folder, { recursive: true, force: true })
    })

    const findingsOf = (fence: Fence): readonly Finding[] => {
      const name = fence.name ?? 'example.krav.yaml'
      const own = isWhole(fence.code) ? fence.code : base + fence.code
      return analyse(name, (each) => {
        const text = each === name ? own : named.get(each)
        return text === undefined ? { problem: 'missing' } : { text }
      }).findings
    }

    for (const [index, fence] of fences.entries()) {
      const { kind, mark, name, code, line } = fence
      const next = fences[index + 1]
      const following = next?.kind === 'text' ? next : undefined

      if (kind === 'yaml' && mark === 'utdrag') {
        it(`are YAML in line ${line}`, () => {
          const { findings } = analyse('part.krav.yaml', () => ({ text: code }))
          assert.deepEqual(
            messages(
              findings.filter((each) => each.code.startsWith('yaml-')),
              language,
            ),
            [],
          )
        })
      } else if (kind === 'yaml' && (name === undefined || name.endsWith('.krav.yaml'))) {
        it(`have ${mark === 'feil' ? '' : 'no '}errors in line ${line}`, () => {
          const hasErrors = findingsOf(fence).some(
            ({ severity }) => severity === 'error' || severity === 'warning',
          )
          assert.equal(hasErrors, mark === 'feil', messages(findingsOf(fence), language).join('\n'))
        })
        if (following?.mark === undefined && following !== undefined) {
          it(`give the messages in line ${following.line}`, () => {
            assert.deepEqual(messages(findingsOf(fence), language), linesOf(following.code))
          })
        }
      }

      if (name !== undefined && existsSync(root + name)) {
        it(`are the file ${name}`, () => {
          assert.equal(code, readFileSync(root + name, 'utf8'))
        })
      }

      if (following?.mark === 'utskrift' && name !== undefined) {
        it(`give what is printed in line ${following.line}`, () => {
          const own = mkdtempSync(join(folder, 'printed-'))
          write(own, name, code)
          assert.equal(kravspek(`check ${name}`, own).stdout, following.code)
        })
      }

      if (kind === 'js') {
        it(`run in line ${line}`, () => {
          const run = spawnSync(process.execPath, ['--input-type=module'], {
            cwd: root,
            input: code,
            encoding: 'utf8',
          })
          assert.equal(run.status, 0, run.stderr)
          if (following !== undefined) assert.equal(run.stdout, following.code)
        })
      }

      // The README's commands are run in a copy of the repository, by its own test.
      if (kind === 'sh' && file !== 'README.md') {
        for (const command of linesOf(code)) {
          it(`succeed with ${command} in line ${line}`, () => {
            const match = /^npx --no (?:-- )?kravspek (.*)$/.exec(command)
            assert.ok(match?.[1] !== undefined, 'the command is not npx --no kravspek')
            const { status, stdout, stderr } = kravspek(match[1], folder)
            assert.equal(status, 0, stdout + stderr)
          })
        }
      }

      if (mark === 'endret') {
        it(`tell of a changed document as in line ${line}`, () => {
          const [document = ''] = /[\w/]+-tender-\w+\.docx/.exec(code) ?? []
          const command = `render ${[...named.keys()][0]} --document tender --out ${dirname(document)}`
          assert.equal(kravspek(`${command} --force`, folder).status, 0)
          appendFileSync(join(folder, document), 'changed')
          const { status, stderr } = kravspek(command, folder)
          assert.equal(status, 2)
          assert.ok(stderr.includes(code.trimEnd()), stderr)
        })
      }
    }
  })
}

describe('README.md', () => {
  it('tells what the check says of another word', () => {
    const fences = fencesOf(readFileSync(`${root}README.md`, 'utf8'))
    const example = fences.find(({ kind }) => kind === 'yaml')
    const printed = fences.find(({ kind }) => kind === 'text')
    const folder = mkdtempSync(join(tmpdir(), 'kravspek-docs-'))
    write(folder, example?.name ?? '', (example?.code ?? '').replace('kind: evaluated', 'kind: should'))
    const { stdout } = kravspek(`check ${example?.name ?? ''}`, folder)
    rmSync(folder, { recursive: true, force: true })
    assert.ok(printed !== undefined && stdout.startsWith(printed.code), stdout)
  })
})

function fencesOf(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```(\w+)([^\n]*)\n([^]*?)^```$/gm)].map((match) => {
    const [, kind = '', info = '', code = ''] = match
    const words = info.split(' ').filter((word) => word !== '')
    const mark = (['feil', 'utdrag', 'utskrift', 'endret'] as const).find((each) => words.includes(each))
    const line = markdown.slice(0, match.index).split('\n').length
    return { kind, mark, name: words.find((word) => word !== mark), code, line }
  })
}

function isWhole(code: string): boolean {
  return code.startsWith('kravspek:')
}

function messages(findings: readonly Finding[], language: Language): readonly string[] {
  return findings.map((finding) => formatFinding(finding, language))
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

function write(folder: string, name: string, text: string): void {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Runs the program with arguments that hold no spaces. */
function kravspek(args: string, folder: string) {
  const { KRAVSPEK_LANGUAGE: _, ...env } = process.env
  const bin = join(root, 'packages/cli/bin/kravspek.js')
  return spawnSync(process.execPath, [bin, ...args.split(' ')], { cwd: folder, env, encoding: 'utf8' })
}
