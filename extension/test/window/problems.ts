import { until, type VscodeWindow } from './vscode-window.js'

const rows = '.markers-panel .monaco-list-row'

/** Opens the list of problems, and gives its lines once one of them holds a text: files, and under them what is wrong. */
export async function readProblems({ page }: VscodeWindow, awaited: string): Promise<readonly string[]> {
  const list = page.locator(rows)
  if (!(await page.locator('.markers-panel').isVisible())) await page.keyboard.press('Control+Shift+M')
  return until(
    () => list.allInnerTexts(),
    (lines) => lines.some((line) => oneLine(line).includes(awaited)),
  ).then((lines) => lines.map(oneLine))
}

/** Waits until no line of the list of problems, which must be open, holds a text. */
export async function untilProblemIsGone({ page }: VscodeWindow, text: string): Promise<void> {
  await until(
    async () => (await page.locator(rows).allInnerTexts()).map(oneLine),
    (lines) => !lines.some((line) => line.includes(text)),
  )
}

/** Titles of the quick fixes at the cursor. Leaves the list open. */
export async function listQuickFixes(window: VscodeWindow): Promise<readonly string[]> {
  return until(
    async () => {
      // What is at the cursor is known only when the diagnostics are there.
      await window.page.keyboard.press('Escape')
      await window.page.keyboard.press('Control+Period')
      const titles = quickFixes(window)
      await titles.first().waitFor({ timeout: 2000 }).catch(ignoreTimeout)
      return (await titles.allInnerTexts()).map(oneLine)
    },
    (titles) => titles.length > 0,
  )
}

/** Applies the quick fix at the cursor whose title holds a text. */
export async function applyQuickFix(window: VscodeWindow, title: string): Promise<void> {
  const action = quickFixes(window).filter({ hasText: title }).first()
  await until(
    async () => {
      const titles = await listQuickFixes(window)
      // The list closes when anything else takes focus.
      const isClicked = await action.click({ timeout: 2000 }).then(() => true, ignoreTimeout)
      return { titles, isClicked }
    },
    ({ isClicked }) => isClicked === true,
  )
  await action.waitFor({ state: 'detached' })
}

const quickFixes = ({ page }: VscodeWindow) => page.locator('.action-widget .monaco-list-row.action')

function ignoreTimeout(error: unknown): undefined {
  if (error instanceof Error && error.name === 'TimeoutError') return undefined
  throw error
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
