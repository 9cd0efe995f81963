import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { analyse, formatFinding, readSettings, type Finding, type Language } from '@kravspek/core'
import { root } from './root.js'

/**
 * A code fence of a document. Its first line says what it is:
 *
 * - `yaml [NAME]`: has no errors in its format; `yaml feil [NAME]`: has; `yaml utdrag`: is read as YAML, no more. Where
 *   NAME is a file of ours, it is that file. Text that is no whole file stands below the first whole file of the document.
 * - `yaml NAME.review.yaml`: comments, there for the commands that follow.
 * - `yaml innstillinger`: settings, or some of them, without findings.
 * - `text` after `yaml`: the messages on the format, one a line, and no others; after `js`: what the program prints.
 * - `text utskrift [OPTION…]` after `yaml`: what `kravspek check` prints of it; `text utsnitt [OPTION…]`: lines of that.
 * - `text utsnitt` after `sh`: lines that its last command prints, whether it succeeds or not.
 * - `text endret`: what `kravspek render` says of a document that somebody has changed.
 * - `js`: a program that runs; `sh`: commands that succeed, in a folder with the files that are named.
 *
 * Several `text` may follow each other.
 */
interface Fence {
  readonly kind: string
  readonly mark: (typeof marks)[number] | undefined
  /** What stands behind the kind, without the mark. */
  readonly words: readonly string[]
  readonly name: string | undefined
  readonly code: string
  /** Counted from 1. */
  readonly line: number
}

const marks = ['feil', 'utdrag', 'innstillinger', 'utskrift', 'utsnitt', 'endret'] as const

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
    const base = fences.find(
      ({ kind, name, code }) => kind === 'yaml' && name?.endsWith('.krav.yaml') === true && isWhole(code),
    )
    const wholeOf = ({ name, code }: Fence) => ({
      name: name ?? base?.name ?? 'example.krav.yaml',
      text: isWhole(code) ? code : (base?.code ?? '') + code,
    })
    const folder = mkdtempSync(join(tmpdir(), 'kravspek-docs-'))

    before(() => {
      for (const [name, code] of named) if (!isRegister(name)) write(folder, name, code)
      // A Word template of a municipality's.
      copyFileSync(`${root}test/fixtures/house/sorvik.dotx`, join(folder, 'brevmal.dotx'))
      // Requirements as they were before.
      copyFileSync(`${root}test/fixtures/office/trygghetsalarm.docx`, join(folder, 'gamle-krav.docx'))
    })

    after(() => {
      rmSync(folder, { recursive: true, force: true })
    })

    const findingsOf = (fence: Fence): readonly Finding[] => {
      const own = wholeOf(fence)
      return analyse(own.name, (each) => {
        const text = each === own.name ? own.text : isRegister(each) ? undefined : named.get(each)
        return text === undefined ? { problem: 'missing' } : { text }
      }).findings
    }

    for (const [index, fence] of fences.entries()) {
      const { kind, mark, name, code, line } = fence
      const after = textsAfter(fences, index)
      const following = after.find((each) => each.mark === undefined)

      if (kind === 'yaml' && mark === 'innstillinger') {
        it(`are settings in line ${line}`, () => {
          const { findings } = readSettings(
            'kravspek.config.yaml',
            isWhole(code) ? code : `kravspek: 1\n${code}`,
          )
          assert.deepEqual(messages(findings, language), [])
        })
      } else if (kind === 'yaml' && mark === 'utdrag') {
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
      } else if (kind === 'yaml' && name !== undefined && isRegister(name)) {
        it(`are comments in line ${line}, for the commands that follow`, () => {
          write(folder, name, code)
          const { status, stdout } = kravspek(`review list ${name.replace('.review.', '.krav.')}`, folder)
          assert.equal(status, 0, stdout)
        })
      } else if (kind === 'yaml' && (name === undefined || name.endsWith('.krav.yaml'))) {
        it(`have ${mark === 'feil' ? '' : 'no '}errors in line ${line}`, () => {
          const hasErrors = findingsOf(fence).some(
            ({ severity }) => severity === 'error' || severity === 'warning',
          )
          assert.equal(hasErrors, mark === 'feil', messages(findingsOf(fence), language).join('\n'))
        })
        if (following !== undefined) {
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

      for (const printed of after) {
        if (kind !== 'yaml' || (printed.mark !== 'utskrift' && printed.mark !== 'utsnitt')) continue
        it(`give what is printed in line ${printed.line}`, () => {
          const own = mkdtempSync(join(folder, 'printed-'))
          const whole = wholeOf(fence)
          write(own, whole.name, whole.text)
          const { stdout } = kravspek(['check', whole.name, ...printed.words].join(' '), own)
          if (printed.mark === 'utskrift') assert.equal(stdout, printed.code)
          else assert.ok(hasLines(stdout, printed.code), stdout)
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
        for (const [number, command] of linesOf(code).entries()) {
          const isLast = number === linesOf(code).length - 1
          const printed = isLast ? after.filter((each) => each.mark === 'utsnitt') : []
          it(`${printed.length > 0 ? 'print what follows' : 'succeed'} with ${command} in line ${line}`, () => {
            const match = /^npx --no (?:-- )?kravspek (.*)$/.exec(command)
            assert.ok(match?.[1] !== undefined, 'the command is not npx --no kravspek')
            const { status, stdout, stderr } = kravspek(match[1], folder)
            if (printed.length === 0) assert.equal(status, 0, stdout + stderr)
            for (const each of printed) assert.ok(hasLines(stdout, each.code), stdout + stderr)
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
  const readme = readFileSync(`${root}README.md`, 'utf8')
  const fences = fencesOf(readme)
  const { name = '', code = '' } = fences.find(({ kind }) => kind === 'yaml') ?? {}
  const [task, mistake] = fences.filter(({ kind }) => kind === 'text')

  const checkOf = (text: string): string => {
    const folder = mkdtempSync(join(tmpdir(), 'kravspek-docs-'))
    write(folder, name, text)
    const { stdout } = kravspek(`check ${name}`, folder)
    rmSync(folder, { recursive: true, force: true })
    return stdout
  }

  it('tells what the check says of the example', () => {
    const printed = checkOf(code)
    const [, counts] = /`(\d+ errors?, [^`]*tasks?)`/.exec(readme) ?? []
    assert.ok(counts !== undefined && hasLines(printed, `${name}: ${counts}.\n`), printed)
    assert.ok(task !== undefined && hasLines(printed, task.code), printed)
  })

  it('tells what the check says of another word', () => {
    const printed = checkOf(code.replace('kind: evaluated', 'kind: should'))
    assert.ok(mistake !== undefined && printed.startsWith(mistake.code), printed)
  })
})

function fencesOf(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```(\w+)([^\n]*)\n([^]*?)^```$/gm)].map((match) => {
    const [, kind = '', info = '', code = ''] = match
    const words = info.split(' ').filter((word) => word !== '')
    const mark = marks.find((each) => words.includes(each))
    const line = markdown.slice(0, match.index).split('\n').length
    const others = words.filter((word) => word !== mark)
    return { kind, mark, words: others, name: others[0], code, line }
  })
}

function textsAfter(fences: readonly Fence[], index: number): readonly Fence[] {
  const end = fences.findIndex(({ kind }, each) => each > index && kind !== 'text')
  return fences.slice(index + 1, end === -1 ? undefined : end)
}

/** Whether a print holds lines, one after the other, from the start of a line. */
function hasLines(printed: string, lines: string): boolean {
  return `\n${printed}`.includes(`\n${lines}`)
}

/** A file of comments lies beside its specification from where it stands: before, nothing had been said. */
function isRegister(name: string): boolean {
  return name.endsWith('.review.yaml')
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
