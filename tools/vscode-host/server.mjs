import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { URLSearchParams } from 'node:url'
import { codeServer, node24 } from './places.mjs'
import { endGroup, startProgram } from './processes.mjs'

const longestStartSeconds = 60

/** Nothing that asks, moves by itself or talks to the network. */
const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
}

/**
 * Starts VS Code's server in a fresh folder.
 * @param {object} options
 * @param {object} [options.settings] user settings beside those that keep it quiet
 * @param {string} [options.vsix] extension that is installed first
 * @param {boolean} [options.isTestDriven] whether a page may name an extension under development and its tests
 * @returns a folder that may be used freely until `stop()`, and the address as host and port
 */
export async function startServer({ settings = {}, vsix, isTestDriven = false }) {
  // Short: names of sockets lie under it, and hold 107 characters.
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-'))
  const env = environment(folder)
  const dataFolder = join(folder, 'data')
  const common = ['--config', join(folder, 'config.yaml'), '--user-data-dir', dataFolder]
  const extensions = ['--extensions-dir', join(folder, 'ext')]
  const logFile = join(folder, 'server.log')
  const output = openSync(logFile, 'a')
  const start = (args) =>
    startProgram(node24, [codeServer, ...common, ...extensions, ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', output, output],
    })

  let server
  const stop = () => {
    process.off('exit', stop)
    if (server?.pid !== undefined) endGroup(server.pid)
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
  process.on('exit', stop)

  try {
    mkdirSync(join(dataFolder, 'User'), { recursive: true })
    writeFileSync(join(folder, 'config.yaml'), '')
    writeFileSync(join(dataFolder, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }))
    if (vsix !== undefined) {
      const code = await ending(start(['--install-extension', vsix, '--force']))
      if (code !== 0) throw new Error(`The .vsix could not be installed (${code}).`)
    }
    const authority = `127.0.0.1:${await freePort()}`
    server = start([
      ...['--auth', 'none', '--bind-addr', authority],
      ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
      ...(isTestDriven ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
    ])
    await untilHealthy(`http://${authority}/healthz`, server)
    return { folder, authority, stop }
  } catch (error) {
    const printed = readFileSync(logFile, 'utf8')
    stop()
    throw new Error(`${error.message}\n${printed}`, { cause: error })
  }
}

/** Address of a page of the server with a folder open. `payload`: pairs that VS Code reads from the address. */
export function pageAddress({ authority }, workspace, payload) {
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) })
  return `http://${authority}/?${query}`
}

function environment(folder) {
  const places = { HOME: 'home', TMPDIR: 'tmp', XDG_RUNTIME_DIR: 'run' }
  for (const kind of ['CONFIG', 'DATA', 'CACHE', 'STATE'])
    places[`XDG_${kind}_HOME`] = `xdg/${kind.toLowerCase()}`
  const own = Object.entries(places).map(([name, path]) => [name, join(folder, path)])
  for (const [, path] of own) mkdirSync(path, { recursive: true, mode: 0o700 })
  const inherited = Object.entries(process.env).filter(([name]) => /^(PATH|LANG|LC_.*|TZ)$/.test(name))
  return { ...Object.fromEntries([...inherited, ...own]), EXTENSIONS_GALLERY: '{}' }
}

async function untilHealthy(address, server) {
  let code
  server.once('exit', (exitCode) => (code = exitCode ?? 'killed'))
  const latest = performance.now() + longestStartSeconds * 1000
  while (performance.now() < latest) {
    if (code !== undefined) throw new Error(`VS Code's server ended (${code}).`)
    const response = await globalThis.fetch(address).catch(() => undefined)
    await response?.body?.cancel()
    if (response?.ok) return
    await wait(100)
  }
  throw new Error(`VS Code's server did not answer within ${longestStartSeconds} seconds.`)
}

const ending = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code))
  })

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
