/** So long overviews wait: who types is answered first. */
const pauseMilliseconds = 100

interface Soon {
  readonly ask: () => void
  readonly dispose: () => void
}

/** Does something a moment later, once for all who asked in the meantime. */
export function soon(action: () => void): Soon {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    ask: () => {
      clearTimeout(timer)
      timer = setTimeout(action, pauseMilliseconds)
    },
    dispose: () => clearTimeout(timer),
  }
}
