/** Requirements, sections and all else in the document that stands in the specification by its id. */
export interface Places {
  /** The document has changed: there may be other places in it. */
  readonly renew: () => void
  readonly mark: (ids: readonly string[], reveals: boolean) => void
}

const selector = 'tr[id], h2[id], h3[id], h4[id], table[id], figure[id]'

/**
 * Lets a person go through the places of a document with the arrow keys, and to one of them in the file by a click or Enter.
 *
 * @param open leads to a place in the file by its id
 */
export function watchPlaces(main: HTMLElement, open: (id: string) => void): Places {
  let wanted: readonly string[] = []
  let current: HTMLElement | undefined
  /** The one place that Tab leads to. */
  let stop: HTMLElement | undefined

  const setStop = (place: HTMLElement | undefined): void => {
    if (place === stop || place === undefined) return
    stop?.removeAttribute('tabindex')
    stop = place
    place.tabIndex = 0
  }
  const focus = (place: HTMLElement | undefined): void => {
    if (place === undefined) return
    setStop(place)
    place.focus({ preventScroll: true })
    intoView(place)
  }
  const mark = (reveals: boolean): void => {
    const place = wanted.map(placeCalled).find((each) => each !== undefined)
    if (place !== current) {
      current?.removeAttribute('aria-current')
      current = place
    }
    if (place === undefined) return
    place.setAttribute('aria-current', 'true')
    if (stop === undefined || document.activeElement !== stop) setStop(place)
    if (reveals) intoView(place)
  }

  main.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('a') !== null) return
    // Whoever marks text to copy it goes nowhere.
    if (document.getSelection()?.isCollapsed === false) return
    const place = placeAround(target)
    const id = place?.id ?? target.closest<HTMLElement>('.part')?.dataset['place']
    setStop(place)
    if (id !== undefined) open(id)
  })
  main.addEventListener('keydown', (event) => {
    const { key, target } = event
    if (!(target instanceof HTMLElement) || target !== stop) return
    if (key === 'Enter') open(target.id)
    else if (key === 'ArrowDown' || key === 'ArrowUp')
      focus(neighbour(main, target, key === 'ArrowDown' ? 1 : -1))
    else return
    event.preventDefault()
  })

  return {
    renew: () => {
      const moved = main.querySelector<HTMLElement>('[data-focused]')
      moved?.removeAttribute('data-focused')
      if (stop?.isConnected !== true) {
        stop = undefined
        setStop(moved ?? placesIn(main)[0])
        if (moved !== null) moved.focus({ preventScroll: true })
      }
      mark(false)
    },
    mark: (ids, reveals) => {
      wanted = ids
      mark(reveals)
    },
  }
}

/** The document's own chapters have names that begin with a colon, as no id of a specification does. */
function isPlace({ id }: Element): boolean {
  return id !== '' && !id.startsWith(':')
}

function placesIn(main: HTMLElement): readonly HTMLElement[] {
  return [...main.querySelectorAll<HTMLElement>(selector)].filter(isPlace)
}

function placeCalled(id: string): HTMLElement | undefined {
  return id.startsWith(':') ? undefined : (document.getElementById(id) ?? undefined)
}

function placeAround(target: Element): HTMLElement | undefined {
  const place = target.closest<HTMLElement>(selector)
  return place !== null && isPlace(place) ? place : undefined
}

function neighbour(main: HTMLElement, place: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const places = placesIn(main)
  return places[places.indexOf(place) + step]
}

/** Scrolls only where a place is not in sight: a page that jumps is hard to read. */
function intoView(place: HTMLElement): void {
  const { top, bottom, height } = place.getBoundingClientRect()
  const first = document.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? 0
  if (top >= first && bottom <= window.innerHeight) return
  place.scrollIntoView({ block: height > window.innerHeight - first ? 'start' : 'center' })
}
