import { defaultSettings, readSettings, settingsFileName, type ReadSettings } from '@kravspek/core'
import { Refusal, type CommandName } from './refusal.js'
import type { SpecificationFile } from './specification-file.js'

/** The settings that a specification is checked by, and the file they stand in. */
export interface FoundSettings extends ReadSettings {
  /** Name and text of the file; `undefined`: there is none. */
  readonly file: { readonly name: string; readonly text: string } | undefined
}

/**
 * Finds the settings of a specification: `kravspek.config.yaml` in its folder, or in the nearest folder above it that may
 * be read from.
 *
 * @throws Refusal where there is such a file and it can't be read
 */
export function findSettings({ name, read, show }: SpecificationFile, command: CommandName): FoundSettings {
  const steps = name.split('/').slice(0, -1)
  for (let depth = steps.length; depth >= 0; depth -= 1) {
    const path = [...steps.slice(0, depth), settingsFileName].join('/')
    const result = read(path)
    if ('text' in result)
      return { ...readSettings(path, result.text), file: { name: path, text: result.text } }
    const { problem } = result
    if (problem !== 'missing') {
      const sentence = problem === 'too-large' ? 'unreadable' : problem
      throw new Refusal((words) => words.fileProblem[sentence](show(path)), command)
    }
  }
  return { settings: defaultSettings, catalogues: [], findings: [], file: undefined }
}
