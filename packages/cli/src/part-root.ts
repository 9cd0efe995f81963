import { dirname, join } from 'node:path'

/** How far above a part its specification may lie. Further up a part could open folders that have nothing to do with it. */
const mostLevels = 3

/**
 * Folder of the specification that a part belongs to, where that lies above the part: everything is then read from there.
 *
 * @param path of the part
 * @param text of the part; `undefined`: it could not be read
 */
export function folderOfWhole(path: string, text: string | undefined): string {
  const partOf = /^partOf:[ \t]*["']?((?:\.\.\/)+)[^/\s"']+["']?[ \t]*$/m.exec(text ?? '')?.[1] ?? ''
  const levels = partOf.length / '../'.length
  return levels > mostLevels ? dirname(path) : join(dirname(path), partOf)
}
