import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FrameLocator } from './page.js'
import type { VscodeWindow } from './vscode-window.js'

interface Violation {
  readonly id: string
  readonly impact: 'minor' | 'moderate' | 'serious' | 'critical' | null
  readonly help: string
  readonly nodes: readonly { readonly html: string }[]
}

const outer = 'iframe.webview.ready'
const inner = 'iframe#active-frame'

/** The document that an extension shows in the window. `index`: which, where there are several. */
export function webview({ page }: VscodeWindow, index = 0): FrameLocator {
  return page.frameLocator(`${outer} >> nth=${index}`).frameLocator(inner)
}

/**
 * What axe-core finds serious or critical in the document that an extension shows, a sentence each.
 * The content policy of the document does not bind what the browser's own tools run in it.
 */
export async function accessibilityFaults({ page }: VscodeWindow, index = 0): Promise<readonly string[]> {
  const element = await page.frameLocator(`${outer} >> nth=${index}`).locator(inner).elementHandle()
  const frame = await element?.contentFrame()
  if (frame === undefined || frame === null) throw new Error('The document is gone.')
  await frame.evaluate(`${await readFile(axePath(), 'utf8')}\n0`)
  const { violations } = (await frame.evaluate('axe.run()')) as { readonly violations: readonly Violation[] }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const axePath = (): string =>
  createRequire(process.env['KRAVSPEK_VSCODE_SESSION'] ?? import.meta.url).resolve('axe-core/axe.min.js')
