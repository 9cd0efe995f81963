import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'

const longestDownloadSeconds = 30

/** A page in a real browser, driven over the DevTools protocol: no network, no library. */
export interface BrowserPage {
  readonly open: (url: string) => Promise<void>
  /** The value of an expression, which must be JSON. A promise is waited for. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Presses a key: `Tab`, `Enter`, `ArrowDown`, or a space. */
  readonly press: (key: 'Tab' | 'Enter' | 'ArrowDown' | ' ') => Promise<void>
  /** Types into what has focus. */
  readonly type: (text: string) => Promise<void>
  readonly resize: (width: number, height: number) => Promise<void>
  /** The colours that the reader prefers. */
  readonly prefer: (scheme: 'light' | 'dark') => Promise<void>
  /** Whether the page's own scripts run. What `evaluate` asks does. */
  readonly allowScripts: (isAllowed: boolean) => Promise<void>
  /** The name of the next file that the page gives, once all of it is in `downloads`. */
  readonly download: () => Promise<string>
  /** What the page asked of the network, and what it was refused by its own policy or said in the console. */
  readonly requests: readonly string[]
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

type Json = Readonly<Record<string, unknown>>

/** @param folder where the browser keeps its profile, and the files that a page gives */
export async function openBrowser(folder: string): Promise<BrowserPage> {
  const browser = spawn(
    'chromium',
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--remote-debugging-pipe',
      `--user-data-dir=${folder}/profile`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()))
  const input = browser.stdio[3] as Writable
  const output = browser.stdio[4] as Readable
  const waiting = new Map<number, { resolve: (result: Json) => void; reject: (error: Error) => void }>()
  const listeners = new Map<string, (() => void)[]>()
  const requests: string[] = []
  const complaints: string[] = []
  const begun = new Map<string, string>()
  const downloads: string[] = []
  let last = 0
  let rest = ''
  let session: string | undefined

  output.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) receive(JSON.parse(message) as Json)
  })
  const receive = (message: Json): void => {
    const call = waiting.get(message['id'] as number)
    if (call !== undefined) {
      waiting.delete(message['id'] as number)
      if (message['error'] === undefined) call.resolve((message['result'] ?? {}) as Json)
      else call.reject(new Error(JSON.stringify(message['error'])))
      return
    }
    const method = message['method'] as string
    const params = (message['params'] ?? {}) as {
      readonly request?: { url: string }
      readonly entry?: { text: string }
      readonly guid: string
      readonly suggestedFilename: string
      readonly state: 'inProgress' | 'completed' | 'canceled'
    }
    if (method === 'Network.requestWillBeSent') requests.push(params.request?.url ?? '')
    if (method === 'Log.entryAdded') complaints.push(params.entry?.text ?? '')
    if (method === 'Runtime.exceptionThrown') complaints.push(JSON.stringify(params))
    if (method === 'Browser.downloadWillBegin') begun.set(params.guid, params.suggestedFilename)
    if (method === 'Browser.downloadProgress' && params.state !== 'inProgress')
      downloads.push(params.state === 'completed' ? begun.get(params.guid)! : params.state)
    for (const listener of listeners.get(method)?.splice(0) ?? []) listener()
  }
  const send = async (method: string, params: Json = {}): Promise<Json> => {
    last += 1
    const id = last
    const answer = new Promise<Json>((resolve, reject) => waiting.set(id, { resolve, reject }))
    const about = session === undefined ? {} : { sessionId: session }
    input.write(`${JSON.stringify({ id, method, params, ...about })}\0`)
    return answer
  }
  const next = async (method: string): Promise<void> =>
    new Promise((resolve) => listeners.set(method, [...(listeners.get(method) ?? []), resolve]))

  await send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: `${folder}/downloads`,
    eventsEnabled: true,
  })
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const attached = await send('Target.attachToTarget', { targetId, flatten: true })
  session = attached['sessionId'] as string
  for (const domain of ['Page', 'Runtime', 'Log', 'Network']) await send(`${domain}.enable`)

  return {
    requests,
    complaints,
    open: async (url) => {
      const loaded = next('Page.loadEventFired')
      await send('Page.navigate', { url })
      await loaded
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = (await send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      })) as { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: unknown }
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
      return result?.value
    },
    press: async (key) => {
      const codes = { Tab: 9, Enter: 13, ArrowDown: 40, ' ': 32 }
      const text = key === ' ' ? { text: ' ' } : key === 'Enter' ? { text: '\r' } : {}
      const common = { key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: codes[key] }
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...common, ...text })
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...common })
    },
    type: async (text) => {
      await send('Input.insertText', { text })
    },
    resize: async (width, height) => {
      await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: true })
    },
    prefer: async (value) => {
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] })
    },
    allowScripts: async (isAllowed) => {
      await send('Emulation.setScriptExecutionDisabled', { value: !isAllowed })
    },
    download: async () => {
      const latest = wait(longestDownloadSeconds * 1000, 'too late', { ref: false })
      while (downloads.length === 0) {
        const outcome = await Promise.race([next('Browser.downloadProgress'), latest])
        if (outcome === 'too late') throw new Error(`No file within ${longestDownloadSeconds} seconds.`)
      }
      return downloads.shift()!
    },
    close: async () => {
      session = undefined
      await send('Browser.close').catch(() => browser.kill())
      await ended
    },
  }
}
