import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parse as parseJunit } from 'junit2json'
import { root } from './root.js'

/** Microsoft's validator for SARIF; its package names no file that can be run. */
function sarifMultitool(): string | undefined {
  const require = createRequire(import.meta.url)
  const system = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[process.platform as string]
  const name = `@microsoft/sarif-multitool-${system ?? 'none'}/package.json`
  try {
    const path = join(dirname(require.resolve(name)), 'Sarif.Multitool')
    const program = existsSync(path) ? path : `${path}.exe`
    // npm may be told not to run the package's own script that does this.
    chmodSync(program, 0o755)
    return program
  } catch {
    return undefined
  }
}

const kravspek = (args: readonly string[], cwd = root) =>
  spawnSync(process.execPath, [join(root, 'packages/cli/bin/kravspek.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, KRAVSPEK_LANGUAGE: undefined },
  })

const files = ['examples/medisindispenser.krav.yaml', 'test/fixtures/bad/and-or.krav.yaml']

describe('SARIF', function () {
  this.timeout(120_000)
  const program = sarifMultitool()
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-sarif-'))

  before(function () {
    if (program !== undefined) return
    Object.assign(this.test?.parent ?? {}, {
      skippedBecause: 'the SARIF validator has no program for this system',
    })
    this.skip()
  })
  after(() => rmSync(folder, { recursive: true, force: true }))

  /** The errors that the validator finds, by their codes. */
  function errorsIn(name: string, text: string): readonly string[] {
    const path = join(folder, name)
    writeFileSync(path, text)
    const said = execFileSync(program ?? '', ['validate', path], {
      encoding: 'utf8',
      // The machine's language data is not needed to compare text.
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    })
    assert.match(said, /1 files scanned/)
    return [...said.matchAll(/: error (\w+):/g)].map(([, code = '']) => code)
  }

  for (const language of ['nb', 'nn', 'en']) {
    it(`of findings and of what is set aside is right by its validator: ${language}`, () => {
      const { stdout } = kravspek(['check', '--format', 'sarif', '--language', language, ...files])
      assert.deepEqual(errorsIn(`${language}.sarif`, stdout), [])
      const log = JSON.parse(stdout) as {
        runs: [{ results: { suppressions?: unknown }[]; tool: { driver: { rules: unknown[] } } }]
      }
      assert.ok(log.runs[0].results.some(({ suppressions }) => suppressions !== undefined))
      assert.ok(log.runs[0].results.some(({ suppressions }) => suppressions === undefined))
      assert.ok(log.runs[0].tool.driver.rules.length > 0)
    })
  }

  for (const [what, cwd, names] of [
    ['a specification', root, ['docs/door-sensors.krav.yaml']],
    ['a file that can not be read', folder, ['broken.krav.yaml']],
  ] as const) {
    it(`of what is left before ${what} is issued is right by its validator, each condition a rule`, () => {
      writeFileSync(join(folder, 'broken.krav.yaml'), 'kravspek: [\n')
      const inFormat = (format: string) =>
        kravspek(['check', '--for', 'issue', '--format', format, ...names], cwd).stdout
      const stdout = inFormat('sarif')
      assert.deepEqual(errorsIn('issue.sarif', stdout), [])
      const [{ results, tool }] = (
        JSON.parse(stdout) as {
          runs: [
            {
              results: { ruleId: string; level: string; message: { text: string }; locations: unknown[] }[]
              tool: { driver: { rules: { id: string; shortDescription: { text: string } }[] } }
            },
          ]
        }
      ).runs
      const { files: reports } = JSON.parse(inFormat('json')) as {
        files: {
          conditions: { id: string; title: string; isMet: boolean; lacking: { message: string }[] }[]
        }[]
      }
      // Errors are results themselves.
      const unmet = reports.flatMap(({ conditions }) =>
        conditions.filter(({ id, isMet }) => !isMet && id !== 'no-errors'),
      )
      assert.ok(unmet.length > 0)
      const expected = unmet.flatMap(({ id, title, lacking }) => {
        const sentences =
          lacking.length === 0 ? [`${title}.`] : lacking.map(({ message }) => `${title}: ${message}`)
        return sentences.map((text) => [`gate-${id}`, 'error', text, 1])
      })
      assert.deepEqual(
        results
          .filter(({ ruleId }) => ruleId.startsWith('gate-'))
          .map(({ ruleId, level, message, locations }) => [ruleId, level, message.text, locations.length]),
        expected,
      )
      for (const { id, title } of unmet) {
        const rule = tool.driver.rules.find((each) => each.id === `gate-${id}`)
        assert.equal(rule?.shortDescription.text, `${title}.`)
      }
    })
  }

  it('of a file that is named by its whole path is right by its validator', () => {
    const { stdout } = kravspek(['check', '--format', 'sarif', join(root, files[1] ?? '')])
    assert.deepEqual(errorsIn('absolute.sarif', stdout), [])
    assert.match(stdout, /"uri": "(?:file:\/\/\/|test\/)/)
  })

  it('is refused by the validator when it is broken', () => {
    const { stdout } = kravspek(['check', '--format', 'sarif', ...files])
    const log = JSON.parse(stdout) as { runs: [{ tool: { driver: { name?: string } } }] }
    delete log.runs[0].tool.driver.name
    assert.notDeepEqual(errorsIn('unnamed.sarif', JSON.stringify(log)), [])
    assert.notDeepEqual(errorsIn('index.sarif', stdout.replace('"ruleIndex": 0', '"ruleIndex": 99')), [])
  })
})

describe('JUnit', function () {
  this.timeout(60_000)

  it('is read by a reader of JUnit: a suite a file, a failure an error', async () => {
    const { stdout, status } = kravspek(['check', '--format', 'junit', ...files])
    assert.equal(status, 1)
    const read = await parseJunit(stdout)
    const suites = read !== undefined && read !== null && 'testsuite' in read ? (read.testsuite ?? []) : []
    assert.deepEqual(
      suites.map(({ name, failures = 0, errors }) => [name, failures > 0, errors]),
      [
        [files[0], false, 0],
        [files[1], true, 0],
      ],
    )
    for (const { tests, testcase = [], failures = 0, skipped = 0 } of suites) {
      assert.equal(tests, testcase.length)
      assert.equal(failures, testcase.filter(({ failure = [] }) => failure.length > 0).length)
      assert.equal(skipped, testcase.filter((each) => each.skipped !== undefined).length)
    }
  })

  it('holds text with every character that XML treats apart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kravspek-junit-'))
    try {
      const name = join(folder, 'a.krav.yaml')
      writeFileSync(name, 'kravspek: 1\nid: a\ntitle: A\nlanguage: nb\nstatus: "<&\\"\\u0007>"\n')
      const { stdout } = kravspek(['check', '--format', 'junit', name])
      assert.match(stdout, /&lt;&amp;&quot;.&gt;/u)
      assert.ok((await parseJunit(stdout)) !== undefined)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
