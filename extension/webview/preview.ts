// The preview's page: shows the document that the extension tells, follows its cursor, and leads back to the file.

import type { FromPage, ToPage } from '../src/preview/messages.js'
import './preview/preview.css'
import { documentParts } from './preview/document-parts.js'
import { watchPlaces } from './preview/places.js'
import { watchToolbar } from './preview/toolbar.js'

interface Host {
  readonly postMessage: (message: FromPage) => void
  readonly getState: () => unknown
  readonly setState: (state: unknown) => void
}

declare const acquireVsCodeApi: () => Host

const host = acquireVsCodeApi()
const send = (message: FromPage): void => host.postMessage(message)
const main = document.querySelector('main')
if (main !== null) start(main)

function start(main: HTMLElement): void {
  const sheet = document.createElement('article')
  const draft = document.createElement('p')
  const body = document.createElement('div')
  const footer = document.createElement('p')
  draft.className = 'draft'
  footer.className = 'footer'
  sheet.append(draft, body, footer)
  const parts = documentParts(body)
  const places = watchPlaces(main, (id) => send({ type: 'open', id }))
  const toolbar = watchToolbar(send)
  const shown = keepScroll()

  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    switch (data.type) {
      case 'document':
        sheet.lang = data.language
        draft.textContent = data.draft ?? ''
        draft.hidden = data.draft === undefined
        footer.textContent = data.footer
        parts.show(data)
        if (!sheet.isConnected) main.replaceChildren(sheet)
        places.renew()
        shown()
        break
      case 'mark':
        places.mark(data.ids, data.reveals)
        break
      case 'hindrance':
        toolbar.setHindrance(data.text)
        break
      case 'choices':
        toolbar.setChoices(data)
        host.setState({ ...stateNow(), ...data.state })
        break
      default: {
        const unknown: never = data
        throw new Error(`Unknown message ${String(unknown)}`)
      }
    }
  })
  send({ type: 'ready' })
}

function stateNow(): Readonly<Record<string, unknown>> {
  const state = host.getState()
  return typeof state === 'object' && state !== null ? { ...state } : {}
}

/** Remembers how far down the reader was; gives what to call when there is a document to be down in. */
function keepScroll(): () => void {
  const { top } = stateNow()
  let isShown = false
  let timer: ReturnType<typeof setTimeout> | undefined
  window.addEventListener('scroll', () => {
    clearTimeout(timer)
    if (isShown) timer = setTimeout(() => host.setState({ ...stateNow(), top: window.scrollY }), 200)
  })
  return () => {
    if (!isShown && typeof top === 'number') window.scrollTo(0, top)
    isShown = true
  }
}
