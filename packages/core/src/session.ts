import { analyse } from './analyse.js'
import { check, type Check } from './check.js'
import { defaultSettings, type RuleSettings } from './rules/settings.js'
import type { ReadResult, ReadSource } from './source/compose.js'

/** A specification that is being written. */
export interface Session {
  readonly name: string
  readonly check: () => Check
  readonly readable: () => Check | undefined
  readonly setText: (file: string, text: string) => void
  readonly reread: (file: string) => void
  readonly setSettings: (settings: RuleSettings) => void
}

/** First version: reads everything anew after each change. */
export function openSession(name: string, read: ReadSource, settings: RuleSettings = defaultSettings): Session {
  const texts = new Map<string, ReadResult>()
  let current: Check | undefined
  let readable: Check | undefined
  let chosen = settings
  const readOnce: ReadSource = (file) => {
    const known = texts.get(file) ?? read(file)
    texts.set(file, known)
    return known
  }
  const now = (): Check => {
    current ??= check(analyse(name, readOnce), chosen)
    if (current.analysis.value !== undefined) readable = current
    return current
  }
  return {
    name: analyse(name, readOnce).name,
    check: now,
    readable: () => {
      now()
      return readable
    },
    setText: (file, text) => {
      texts.set(file, { text })
      current = undefined
    },
    reread: (file) => {
      texts.delete(file)
      current = undefined
    },
    setSettings: (next) => {
      chosen = next
      current = undefined
    },
  }
}
