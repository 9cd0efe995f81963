import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from './browser.mjs'
import { pageAddress, startServer } from './server.mjs'

const longestRunMinutes = 5

/** What may run an extension: Node beside the server, or a worker in the browser. */
const kinds = {
  host: { settings: () => ({}), payload: [], tests: 'host-node.cjs' },
  web: {
    settings: (id) => ({ 'remote.extensionKind': { [id]: ['web'] } }),
    payload: [['extensionDevelopmentKind', 'web']],
    tests: 'host-web.cjs',
  },
}

/**
 * Runs tests that were bundled into the extension's folder test/dist within VS Code's extension host.
 * @param {'host' | 'web'} kind
 * @param {{ extension: string, grep?: string, report: (result: object) => void }} options folder of the extension; only
 *   tests whose title holds a text; gets what came of each test, as extension/test/host-entry.ts writes it
 */
export async function runInExtensionHost(kind, { extension, grep, report }) {
  const { settings, payload, tests } = kinds[kind]
  const { publisher, name } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'))
  const server = await startServer({ settings: settings(`${publisher}.${name}`), isTestDriven: true })
  const resultFile = join(server.folder, 'results.json')
  let context
  try {
    const workspace = join(server.folder, 'workspace')
    const given = join(extension, 'test/workspace')
    mkdirSync(workspace)
    if (existsSync(given)) cpSync(given, workspace, { recursive: true })
    writeFileSync(join(server.folder, 'options.json'), JSON.stringify({ grep }))

    context = await openBrowser(server.folder)
    const remote = (path) => `vscode-remote://${server.authority}${path}`
    const address = pageAddress(server, workspace, [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(join(extension, 'test/dist', tests))],
      ['skipWelcome', 'true'],
      ...payload,
    ])
    await untilTestsAreOver(await context.newPage(), address, resultFile)
    const { where, results } = JSON.parse(readFileSync(resultFile, 'utf8'))
    if (where !== kind) throw new Error(`The tests for «${kind}» ran in «${where}».`)
    for (const result of results) report(result)
  } finally {
    await context?.close().catch(() => undefined)
    server.stop()
  }
}

async function untilTestsAreOver(page, address, resultFile) {
  const said = []
  const failure = (what) => new Error([what, ...said.slice(-20)].join('\n'))
  let timer
  const code = new Promise((resolve, reject) => {
    const giveUp = () => reject(failure(`The tests did not end within ${longestRunMinutes} minutes.`))
    timer = setTimeout(giveUp, longestRunMinutes * 60_000)
    page.once('crash', () => reject(failure('The page crashed.')))
    page.exposeFunction('codeAutomationExit', resolve).catch(reject)
  })
  // It may fail before it is waited for.
  code.catch(() => undefined)
  await page.exposeFunction('codeAutomationLog', (level, parts) => {
    const text = parts.join(' ')
    if (!isKnown(text)) said.push(`  ${level}: ${text.split('\n', 1)[0]}`)
  })
  try {
    await page.goto(address)
    const exitCode = await code
    if (!existsSync(resultFile)) throw failure(`The tests gave no results (exit ${exitCode}).`)
    const { results } = JSON.parse(readFileSync(resultFile, 'utf8'))
    const failed = results.filter(({ state }) => state === 'failed').length
    if ((exitCode !== 0) !== failed > 0)
      throw failure(`${failed} tests failed, but the run ended with ${exitCode}.`)
  } finally {
    clearTimeout(timer)
  }
}

// The server is installed without its native modules, which it does not need here, and says so at length.
const isKnown = (text) =>
  /\b(spdlog|watchdog)\b|^Canceled\b|bindings file|^(Creating a socket|Ignoring fetching|\[reconnection)/.test(
    text,
  )
