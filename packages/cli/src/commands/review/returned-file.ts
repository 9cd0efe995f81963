import { basename } from 'node:path'
import { decodeText, readAnswerFile, type Language, type OpenedFile, type ReturnedFile } from '@kravspek/core'
import { openReturned, type ReturnedRefusal } from '@kravspek/docx'
import type { ReviewWords } from '../../locale/review/words.js'
import { nativeInflate } from '../../native-inflate.js'
import { isPackage, saidRefusal } from '../../packing-problem.js'
import { readWordFile } from '../../read-word-file.js'
import { sha256 } from '../../record.js'
import { Refusal } from '../../refusal.js'

/**
 * Opens a file that came back: a Word document, or an answer file of the form.
 *
 * @param path as written
 * @param noDocument what is said of a file of another kind
 * @throws Refusal where it can't be read, or must not be
 */
export function returnedFile(
  path: string,
  cwd: string,
  language: Language,
  noDocument: Refusal['sentence'] = (words) => words.review.refused['not-a-document'](path),
): ReturnedFile {
  const bytes = readWordFile(path, cwd, 'review import', language)
  return { name: basename(path), hash: sha256(bytes), opened: opened(bytes, path, language, noDocument) }
}

function opened(
  bytes: Uint8Array,
  path: string,
  language: Language,
  noDocument: Refusal['sentence'],
): OpenedFile {
  const refused = (why: keyof ReviewWords['refused']): Refusal =>
    new Refusal(
      why === 'not-a-document' ? noDocument : (words) => words.review.refused[why](path),
      'review import',
      language,
    )
  if (!isPackage(bytes) && /\.json$/i.test(path)) {
    const file = readAnswerFile((decodeText(bytes) ?? '').replace(/^\uFEFF/, ''))
    if ('problem' in file) throw refused(file.problem)
    return file
  }
  const file = openReturned(bytes, nativeInflate)
  if (file.type === 'refused') throw refused(reasonOf(file.refusal, path))
  return file
}

function reasonOf(refusal: ReturnedRefusal, path: string): keyof ReviewWords['refused'] {
  const why = saidRefusal(refusal)
  if (why !== 'not-a-package' && why !== 'not-a-document') return why
  // What calls itself a Word file was one, most likely.
  return /\.docx$/i.test(path) ? 'incomplete' : 'not-a-document'
}
