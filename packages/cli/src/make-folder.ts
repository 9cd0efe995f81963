import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { systemCode } from './system-error.js'

/** Makes a folder and those above it, where they do not exist. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST' && statSync(path).isDirectory()) return
    // Node 20's own `recursive` goes round for ever where the folder above exists and still nothing can be made: /proc.
    if (code !== 'ENOENT' || existsSync(dirname(path))) throw error
    makeFolder(dirname(path))
    makeFolder(path)
  }
}
