import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from './browser.mjs'
import { pageAddress, startServer } from './server.mjs'

const longestRunMinutes = 5

/** What runs an extension: the same program as its server, or the browser. */
export const extensionHosts = {
  host: { development: [], settings: () => ({}), tests: 'host-node.cjs' },
  web: {
    development: [['extensionDevelopmentKind', 'web']],
    settings: (id) => ({ 'remote.extensionKind': { [id]: ['web'] } }),
    // The browser's loader puts the last part of the name there itself.
    tests: 'host-web.cjs',
  },
}

/**
 * Runs the tests of an extension that were bundled into its folder test/dist, within VS Code's extension host.
 * @param {'host' | 'web'} kind
 * @param {{ extension: string, grep?: string }} options folder of the extension; only tests whose title holds a text
 * @returns what the tests gave; throws where they gave nothing
 */
export async function runInExtensionHost(kind, { extension, grep }) {
  const { development, settings, tests } = extensionHosts[kind]
  const { publisher, name } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8'))
  const server = await startServer({ settings: settings(`${publisher}.${name}`), isTestDriven: true })
  let context
  try {
    const workspace = join(server.folder, 'workspace')
    const given = join(extension, 'test/workspace')
    mkdirSync(workspace)
    if (existsSync(given)) cpSync(given, workspace, { recursive: true })
    writeFileSync(join(server.folder, 'options.json'), JSON.stringify({ grep }))

    context = await openBrowser(server.folder)
    const page = await context.newPage()
    const remote = (path) => `vscode-remote://${server.authority}${path}`
    const address = pageAddress(server, workspace, [
      ['extensionDevelopmentPath', remote(extension)],
      ['extensionTestsPath', remote(join(extension, 'test/dist', tests))],
      ['skipWelcome', 'true'],
      ...development,
    ])
    const said = []
    const code = await exitCode(page, address, said)
    const resultFile = join(server.folder, 'results.json')
    if (!existsSync(resultFile)) throw new Error(`The tests gave no results (exit ${code}).\n${said.join('\n')}`)
    const results = JSON.parse(readFileSync(resultFile, 'utf8'))
    const failed = results.filter(({ state }) => state === 'failed')
    if (code !== 0 && failed.length === 0) throw new Error(`The run ended with ${code}.\n${said.join('\n')}`)
    return results
  } finally {
    await context?.close().catch(() => undefined)
    server.stop()
  }
}

/** Opens the page and waits until VS Code says that the tests are over. `said`: gets what was said meanwhile. */
async function exitCode(page, address, said) {
  let timer
  const ending = new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error(`No end after ${longestRunMinutes} minutes.\n${said.join('\n')}`))
    timer = setTimeout(giveUp, longestRunMinutes * 60_000)
    page.once('crash', () => reject(new Error('The page crashed.')))
    page.exposeFunction('codeAutomationExit', resolve).catch(reject)
  })
  // Both are waited for at once below; a failure to open the page must not leave this one alone.
  ending.catch(() => undefined)
  await page.exposeFunction('codeAutomationLog', (level, parts) => {
    said.push(`${level}: ${parts.join(' ')}`)
    if (process.env.DEBUG_HOST) console.log('LOG', level, ...parts)
  })
  if (process.env.DEBUG_HOST) page.context().on('request', (r) => { if (/cjs/.test(r.url())) console.log('REQ', r.url()) })
  page.on('console', (message) => { if (process.env.DEBUG_HOST) console.log('CON', message.text()) })
  try {
    await page.goto(address)
    return await ending
  } finally {
    clearTimeout(timer)
  }
}
