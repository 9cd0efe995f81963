// The page with the tables of coverage: leads to places, and shows newer tables without losing the reader's place.

interface Host {
  readonly postMessage: (message: unknown) => void
  readonly setState: (state: unknown) => void
}

declare const acquireVsCodeApi: () => Host

const host = acquireVsCodeApi()
const tables = document.getElementById('tables')
host.setState({ specification: tables?.dataset['specification'] })

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button.place') : null
  if (button === null) return
  const { source, start, end } = button.dataset
  host.postMessage({ type: 'go', source, start: Number(start), end: Number(end) })
})

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const html = htmlIn(data)
  if (html === undefined || tables === null) return
  const buttons = (): readonly Element[] => [...tables.querySelectorAll('button.place, .scroll')]
  const focused = document.activeElement === null ? -1 : buttons().indexOf(document.activeElement)
  // Made by the extension with every text escaped; the page's policy lets no script in it run.
  tables.innerHTML = html
  const again = buttons()[focused]
  if (again instanceof HTMLElement) again.focus({ preventScroll: true })
})

function htmlIn(message: unknown): string | undefined {
  if (typeof message !== 'object' || message === null) return undefined
  const { type, html } = message as Readonly<Record<string, unknown>>
  return type === 'tables' && typeof html === 'string' ? html : undefined
}
