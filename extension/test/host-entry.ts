// Runs within VS Code's extension host, that of Node and that of a browser.
import 'mocha/mocha.js'
import { testFiles } from 'test-files'
import * as vscode from 'vscode'

interface Result {
  readonly title: string
  readonly state: 'passed' | 'failed' | 'skipped'
  readonly milliseconds: number
  readonly error?: string
}

const testSeconds = 30

/** Called by VS Code. Runs all tests and writes what came of them beside the workspace; throws where one failed. */
export async function run(): Promise<void> {
  const { grep } = await readOptions()
  const results: Result[] = []
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: testSeconds * 1000,
    forbidOnly: true,
    ...(grep === undefined ? {} : { fgrep: grep }),
  })
  mocha.reporter(collectInto(results) as unknown as Mocha.ReporterConstructor)
  await loadTests(mocha, results)
  await new Promise<void>((resolve) => mocha.run(() => resolve()))
  const where = typeof process === 'undefined' ? 'web' : 'host'
  const text = JSON.stringify({ where, results })
  await vscode.workspace.fs.writeFile(beside('results.json'), new TextEncoder().encode(text))
  const failed = results.filter(({ state }) => state === 'failed').length
  if (failed > 0) throw new Error(`${failed} tests failed`)
}

async function loadTests(mocha: Mocha, results: Result[]): Promise<void> {
  for (const [file, load] of Object.entries(testFiles)) {
    mocha.suite.emit('pre-require', globalThis, file, mocha)
    const startedAt = performance.now()
    try {
      await load()
    } catch (error) {
      const milliseconds = performance.now() - startedAt
      results.push({ title: `${file} is loaded`, state: 'failed', milliseconds, error: textOf(error) })
    }
    mocha.suite.emit('require', undefined, file, mocha)
    mocha.suite.emit('post-require', globalThis, file, mocha)
  }
}

const collectInto = (results: Result[]) =>
  function collect(runner: Mocha.Runner): void {
    const add = (test: Mocha.Runnable, state: Result['state'], error?: unknown) =>
      results.push({
        title: test.fullTitle(),
        state,
        milliseconds: test.duration ?? 0,
        ...(error === undefined ? {} : { error: textOf(error) }),
      })
    // Told by whoever runs this, should the test never end.
    // eslint-disable-next-line no-console
    runner.on('test', (test) => console.log(`test: ${test.fullTitle()}`))
    runner.on('pass', (test) => add(test, 'passed'))
    runner.on('fail', (test, error) => add(test, 'failed', error))
    runner.on('pending', (test) => add(test, 'skipped'))
  }

/** Address of a file that lies in the same folder as the workspace. */
function beside(name: string): vscode.Uri {
  const [workspace] = vscode.workspace.workspaceFolders ?? []
  if (workspace === undefined) throw new Error('No folder is open.')
  return vscode.Uri.joinPath(workspace.uri, '..', name)
}

async function readOptions(): Promise<{ readonly grep?: string }> {
  const bytes = await vscode.workspace.fs.readFile(beside('options.json'))
  return JSON.parse(new TextDecoder().decode(bytes)) as { readonly grep?: string }
}

const textOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
