import type { Analysis } from '../analyse.js'
import { stemOf } from '../build.js'
import { documentKinds } from '../document-kinds.js'
import type { ReviewFile } from '../generated/specification.js'
import { fileNameToKeep } from '../review/file-name.js'
import type { Returned, ReturnedStamp } from '../review/returned.js'
import { shortId } from '../review/short-id.js'
import { cleanName, cleanText } from './clean-text.js'
import type { Sender } from './who-answers.js'
import { withoutGaps } from '../source/without-gaps.js'

/** The id of a file in the register, made of its bytes: longer where another file has it. */
export function fileId(hash: string, files: readonly ReviewFile[]): string {
  for (let attempt = 0; ; attempt += 1) {
    const parts = Array.from({ length: attempt }, (_, index) => shortId('F', hash, String(index)).slice(2, 4))
    const id = [shortId('F', hash), ...parts].join('')
    if (!files.some((file) => file.id === id)) return id
  }
}

/** What is known of a file besides what it says. */
export interface FileFacts {
  readonly id: string
  readonly name: string
  readonly hash: string
  readonly stamp: ReturnedStamp | undefined
  readonly sender: Sender
  readonly returned: Pick<Returned, 'comments' | 'changes'>
  readonly keepNames: boolean
  readonly date: string
}

/** What the register keeps of a file. Its own properties, such as who made it, are not read at all. */
export function fileRecord(
  { id, name, hash, stamp, sender, returned, keepNames, date }: FileFacts,
  { name: specificationFile, specification }: Pick<Analysis, 'name' | 'specification'>,
): ReviewFile {
  const { roles = [], services = [] } = specification ?? {}
  const ids = [...roles, ...services].map((each) => each.id)
  const authors = new Set([...returned.comments, ...returned.changes].map(({ author }) => cleanName(author)))
  const [author] = authors
  return withoutGaps<ReviewFile>({
    id,
    hash,
    name: fileNameToKeep(name, { stem: stemOf(specificationFile), documents: documentKinds, ids }),
    document: oneLine(stamp?.document),
    version: oneLine(stamp?.version),
    imported: date,
    role: sender.reviewer.role,
    service: sender.reviewer.service,
    persons: sender.persons,
    person: keepNames && authors.size === 1 ? author : undefined,
  })
}

function oneLine(text: string | undefined): string | undefined {
  return (
    cleanText(text ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, 200) || undefined
  )
}
