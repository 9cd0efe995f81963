import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { browserPath } from './install.mjs'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
]

/** Starts a browser whose profile lies under `folder`; gives its context, in which pages are opened. */
export async function openBrowser(folder) {
  const profile = join(folder, 'browser')
  mkdirSync(profile)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    headless: true,
    args: flags,
    env: { ...process.env, HOME: join(folder, 'home'), TMPDIR: join(folder, 'tmp') },
    viewport: { width: 1440, height: 900 },
    // This process ends its programs itself, in order.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  })
  context.setDefaultTimeout(30_000)
  return context
}
