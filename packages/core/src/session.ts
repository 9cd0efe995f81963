import { analyseComposed } from './analyse.js'
import { check, type Check } from './check.js'
import { defaultSettings, type RuleSettings } from './rules/settings.js'
import { compose, type ReadResult, type ReadSource } from './source/compose.js'
import { openSources } from './source/open-sources.js'

/** A specification that is being written. */
export interface Session {
  /** Of the specification's own file, also where a part was asked for. */
  readonly name: string
  /**
   * What is known of the texts as they are now; worked out when it is asked for, and kept until something changes. What
   * did not change is the same objects as in the check before. Places belong to the newest check: those of an older
   * one's analysis (`locate`, `placesOf`) move with the text or are no longer known, its findings stay as they were.
   */
  readonly check: () => Check
  /**
   * The newest check whose files could all be understood: what is known of ids and content while a line is half typed.
   * `undefined`: there was none yet.
   */
  readonly readable: () => Check | undefined
  /** Another text of a file: the whole text. What differs is found out here. */
  readonly setText: (file: string, text: string) => void
  /** A file appeared, changed or went away, and is to be read again. A text that was set for it is forgotten. */
  readonly reread: (file: string) => void
  readonly setSettings: (settings: RuleSettings) => void
  /** How often a whole file was read, and not only what changed in it. For measuring. */
  readonly wholeReads: () => number
}

/**
 * Opens a specification for writing: after a change, only what it may concern is read and checked again. The result is
 * always that of `check(analyse(name, read), settings)` on the same texts.
 *
 * @param name of the file relative to the root; a part's name leads to the specification it is part of
 * @param read gives the text of a file; called once for each file, and again after `reread`
 */
export function openSession(
  name: string,
  read: ReadSource,
  settings: RuleSettings = defaultSettings,
): Session {
  const texts = new Map<string, ReadResult>()
  const sources = openSources()
  let current: Check | undefined
  let readable: Check | undefined
  let rules = settings
  let mustReadAll = false

  const readOnce = (file: string): ReadResult => {
    const known = texts.get(file)
    if (known !== undefined) return known
    const result = read(file)
    texts.set(file, result)
    return result
  }
  const checkNow = (): Check => {
    if (mustReadAll) sources.forget()
    const composed = compose(name, readOnce, sources.understanding())
    const { analysis, hasNewNames } = analyseComposed(composed)
    mustReadAll = hasNewNames
    const now = check(analysis, rules)
    if (analysis.value !== undefined && analysis.files.size === analysis.sources.size) readable = now
    return now
  }
  const checked = (): Check => (current ??= checkNow())
  return {
    get name() {
      return checked().analysis.name
    },
    check: checked,
    readable: () => {
      checked()
      return readable
    },
    setText: (file, text) => {
      const known = texts.get(file)
      if (known !== undefined && 'text' in known && known.text === text) return
      texts.set(file, { text })
      current = undefined
    },
    reread: (file) => {
      texts.delete(file)
      current = undefined
    },
    setSettings: (next) => {
      rules = next
      current = undefined
    },
    wholeReads: sources.wholeReads,
  }
}
