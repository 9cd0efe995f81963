import { realpathSync } from 'node:fs'
import { systemCode } from './system-error.js'

/** Path of a file or folder, links followed; as it was given where there is nothing to follow. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return path
  }
}
