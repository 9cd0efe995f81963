import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { decodeText } from '@kravspek/core'
import { leadsOut, readBytes } from './read-from-disk.js'
import { realPath } from './real-path.js'
import { systemCode } from './system-error.js'

/** The texts of a catalogue's folder, or why they can't be read. */
export type CatalogueFolderTexts =
  | { readonly texts: ReadonlyMap<string, string> }
  /** `missing`: there is no such folder, or no `catalogue.yaml` in it. */
  | {
      readonly problem: 'missing' | 'outside' | 'too-many' | 'too-large' | 'unreadable'
      readonly file: string
    }

/** More files than these are not one catalogue: somebody named a whole disk. */
const mostFiles = 500

/** Folders beside `catalogue.yaml` that a catalogue's files lie in. */
const parts = ['requirements', 'recipes'] as const

/**
 * Reads the files of a catalogue.
 *
 * @param root absolute path of the folder that everything must lie in
 * @param folder relative to the root, with `/`; empty: the root itself
 */
export function readCatalogueFolder(root: string, folder: string): CatalogueFolderTexts {
  const inFolder = (name: string): string => (folder === '' ? name : `${folder}/${name}`)
  const names = [
    'catalogue.yaml',
    ...parts.flatMap((part) => namesIn(root, inFolder(part)).map((name) => `${part}/${name}`)),
  ]
  if (names.length > mostFiles) return { problem: 'too-many', file: folder }
  const texts = new Map<string, string>()
  for (const name of names) {
    const read = readBytes(root, inFolder(name))
    if ('problem' in read) return { problem: read.problem, file: inFolder(name) }
    const text = decodeText(read.bytes)
    if (text === undefined) return { problem: 'unreadable', file: inFolder(name) }
    texts.set(name, text)
  }
  return { texts }
}

/** Names of the YAML files in a folder; none where there is no such folder, or it lies outside. */
function namesIn(root: string, folder: string): readonly string[] {
  const path = realPath(join(root, folder))
  if (leadsOut(relative(realPath(root), path))) return []
  try {
    return readdirSync(path)
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted()
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return []
  }
}
