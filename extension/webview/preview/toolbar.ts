import type { FromPage, PreviewOption, ToPage } from '../../src/preview/messages.js'

/** What stands above the document: what is shown, and what hinders it. */
export interface Toolbar {
  readonly setChoices: (choices: Extract<ToPage, { type: 'choices' }>) => void
  readonly setHindrance: (text: string | undefined) => void
}

export function watchToolbar(send: (message: FromPage) => void): Toolbar {
  const kind = choice('.kind')
  const role = choice('.role')
  const service = choice('.service')
  const hindrance = part('.hindrance')
  const sentence = part('.hindrance p')
  const choose = (): void =>
    send({ type: 'choose', kind: kind.value, role: role.value, service: service.value })
  for (const each of [kind, role, service]) each.addEventListener('change', choose)
  part('.render').addEventListener('click', () => send({ type: 'render' }))
  part('.hindrance button').addEventListener('click', () => send({ type: 'hindrance' }))
  return {
    setChoices: ({ kinds, roles, services, state }) => {
      setOptions(kind, kinds, state.kind)
      setOptions(role, roles, state.role ?? '')
      setOptions(service, services, state.service ?? '')
    },
    setHindrance: (text) => {
      // Said again it would be read out again.
      if (sentence.textContent === (text ?? '')) return
      sentence.textContent = text ?? ''
      hindrance.hidden = text === undefined
    },
  }
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector)
  if (found === null) throw new Error(`The page has no ${selector}`)
  return found
}

function choice(selector: string): HTMLSelectElement {
  const found = part(selector)
  if (!(found instanceof HTMLSelectElement)) throw new Error(`${selector} offers no choice`)
  return found
}

/** Sets what there is to choose among besides the first, empty one; without choices there is nothing to show. */
function setOptions(select: HTMLSelectElement, options: readonly PreviewOption[], value: string): void {
  const own = [...select.options].filter((option) => option.value === '')
  const now = [...select.options].slice(own.length).map((option) => `${option.value} ${option.text}`)
  if (now.join('\n') !== options.map((option) => `${option.value} ${option.title}`).join('\n'))
    select.replaceChildren(...own, ...options.map(({ value, title }) => new Option(title, value)))
  select.value = value
  const label = select.closest<HTMLElement>('.cut')
  if (label !== null) label.hidden = options.length === 0
}
