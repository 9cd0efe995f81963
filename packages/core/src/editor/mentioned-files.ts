import { resolveInside } from '../source/source-path.js'

/**
 * Names of the files that a text mentions as parts, as its organisation file or as the whole it is part of, relative to the
 * root: what to have at hand before `analyse` asks for it. Read from the text alone, so a comment may give one too many.
 *
 * @param name of the file the text is of, relative to the root
 */
export function mentionedFiles(name: string, text: string): readonly string[] {
  const mentions = text.matchAll(/(?:^|[\s{,"])(?:include|organisation|partOf)"?:[ \t]*["']?([^"'\s,}#]+)/g)
  const names = [...mentions].flatMap(([, path = '']) => resolveInside(name, path) ?? [])
  return [...new Set(names)]
}

/** How far above a part its specification may lie. Further up a part could open folders that have nothing to do with it. */
const mostLevels = 3

/**
 * How many folders above a part the specification lies that it belongs to: everything is then read from there.
 *
 * @param text of the part
 */
export function levelsToWhole(text: string): number {
  const partOf = /^partOf:[ \t]*["']?((?:\.\.\/)+)[^/\s"']+["']?[ \t]*$/m.exec(text)?.[1] ?? ''
  const levels = partOf.length / '../'.length
  return levels > mostLevels ? 0 : levels
}
