import { posix } from 'node:path'
import {
  editionContent,
  editionToSend as toSend,
  type EditionContent,
  type EditionToSend,
  type HouseContent,
  type NotToSend,
} from '@kravspek/core'
import type { CheckedFile } from './checked-file.js'
import { allEditions, type EditionFolder } from './edition-folder.js'
import { diskFindings } from './disk-findings.js'
import { readBytes } from './read-from-disk.js'
import { version as toolVersion } from './version.js'

/**
 * The edition of a specification that is to be sent out: a new one, or the one of its version where it says the same.
 *
 * @param folder that of the editions that were sent out before
 * @throws Refusal where one of them can't be read
 */
export function editionToSend(
  checked: CheckedFile,
  kind: EditionContent['kind'],
  folder: EditionFolder,
  house: HouseContent,
): EditionToSend | NotToSend {
  const { analysis, file, check } = checked
  const readPicture = (name: string): Uint8Array | undefined => {
    const read = readBytes(file.root, posix.join(posix.dirname(analysis.name), name))
    return 'bytes' in read ? read.bytes : undefined
  }
  const editions = allEditions(folder)
  return toSend({
    kind,
    check,
    findings: [...checked.findings, ...diskFindings(checked)],
    content:
      analysis.specification === undefined ? undefined : editionContent(analysis, kind, house, readPicture),
    editions,
    stem: folder.stem,
    tool: toolVersion(),
  })
}
