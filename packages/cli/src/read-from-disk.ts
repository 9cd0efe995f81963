import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import { decodeText, largestFileBytes, type BytesResult, type ReadSource } from '@kravspek/core'
import { systemCode } from './system-error.js'

/**
 * Reads a file inside a folder.
 *
 * @param root absolute path of the folder that everything must lie in, links followed
 * @param name of the file relative to the root, with `/`
 */
export function readBytes(root: string, name: string): BytesResult {
  if (isAbsolute(name) || leadsOut(join('.', name))) return { problem: 'outside' }
  try {
    const path = realpathSync(join(root, name))
    if (leadsOut(relative(realpathSync(root), path))) return { problem: 'outside' }
    return readRegularFile(path)
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    return { problem: absent.has(code) && !isLink(join(root, name)) ? 'missing' : 'unreadable' }
  }
}

/** Gives core the text of files inside a folder; what is not UTF-8 is no text. */
export function readFromDisk(root: string): ReadSource {
  return (name) => {
    const result = readBytes(root, name)
    if ('problem' in result) return result
    const text = decodeText(result.bytes)
    return text === undefined ? { problem: 'unreadable' } : { text }
  }
}

/** Whether a relative path leads out of the folder that it is relative to. */
export function leadsOut(path: string): boolean {
  // `relative` gives an absolute path where there is no way: another drive.
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)
}

/** Whether there is a link, wherever it leads: one that leads to nothing is there, and someone meant something by it. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return false
  }
}

const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

function readRegularFile(path: string): BytesResult {
  // A pipe would keep us waiting for someone to write to it; a link put here after the path was resolved is not followed.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
  try {
    const status = fstatSync(file)
    if (!status.isFile()) return { problem: 'unreadable' }
    if (status.size > largestFileBytes) return { problem: 'too-large' }
    return { bytes: readFileSync(file) }
  } finally {
    closeSync(file)
  }
}
