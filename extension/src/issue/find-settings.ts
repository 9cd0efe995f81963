import { defaultSettings, readSettings, settingsFileName, type ReadSettings } from '@kravspek/core'
import { readText } from '../files.js'
import type { OpenSpecification } from '../specification.js'

/**
 * The settings that a specification is judged by, and what is wrong with their file: `kravspek.config.yaml` in its folder, or
 * in the nearest folder above it within the root.
 */
export async function findSettings({ session, uriOf }: OpenSpecification): Promise<ReadSettings> {
  const steps = session.check().analysis.name.split('/').slice(0, -1)
  for (let depth = steps.length; depth >= 0; depth -= 1) {
    const name = [...steps.slice(0, depth), settingsFileName].join('/')
    const result = await readText(uriOf(name))
    if ('text' in result) return readSettings(name, result.text)
  }
  return { settings: defaultSettings, findings: [] }
}
