import {
  check,
  editionContent,
  editionToSend,
  figuresOf,
  leftBehindFindings,
  pictureNames,
  specificationValue,
  type EditionToSend,
  type NotToSend,
} from '@kravspek/core'
import { leftBehindBeside } from '../beside/left-behind.js'
import { readInside, readPictures } from '../render/read-pictures.js'
import type { OpenSpecification } from '../specification.js'
import { editionFolderOf, readEditions, type BadEdition, type EditionFolder } from './read-editions.js'

export type EditionKind = 'review' | 'tender'

/** An edition that could be sent out, or what it lacks, and where editions lie. */
export interface EditionDraft {
  readonly folder: EditionFolder
  readonly result: EditionToSend | NotToSend
}

/**
 * Makes the edition of a specification that is to be sent out, or tells what lacks before it can be.
 *
 * @param given.referenceDocx bytes of the Word file that the documents look like
 * @param given.tool version of Kravspek
 */
export async function draftEdition(
  specification: OpenSpecification,
  kind: EditionKind,
  given: { readonly referenceDocx: Uint8Array | undefined; readonly tool: string },
): Promise<EditionDraft | { readonly bad: BadEdition }> {
  const folder = editionFolderOf(specification)
  const read = await readEditions(folder)
  if ('bad' in read) return read
  const { analysis } = specification.session.check()
  const { settings, findings: ofSettings } = specification.settings()
  const judged = check(analysis, settings, { status: kind === 'tender' ? 'issued' : 'review' })
  const { findings: ofPictures } = await readPictures(specification.root, figuresOf(analysis))
  const lost = leftBehindFindings(analysis.name, await leftBehindBeside(specification))
  const result = editionToSend({
    kind,
    check: judged,
    findings: [...ofSettings, ...judged.findings, ...ofPictures, ...lost],
    content: await contentOf(specification, kind, given.referenceDocx),
    editions: read.editions,
    stem: folder.stem,
    tool: given.tool,
  })
  return { folder, result }
}

async function contentOf(
  { root, session }: OpenSpecification,
  kind: EditionKind,
  referenceDocx: Uint8Array | undefined,
): Promise<EditionToSend['content'] | undefined> {
  const { analysis } = session.check()
  if (analysis.specification === undefined) return undefined
  const inRoot = (name: string): string => joined(analysis.name, name)
  const names = [...pictureNames(specificationValue(analysis))].map(inRoot)
  const pictures = await readInside(root, names)
  return editionContent(analysis, kind, { referenceDocx, templates: new Map() }, (name) => {
    const read = pictures.get(inRoot(name))
    return read !== undefined && 'bytes' in read ? read.bytes : undefined
  })
}

/** Name relative to the root of a file that a specification names from its own folder. */
function joined(specification: string, name: string): string {
  const steps = specification.split('/').slice(0, -1)
  for (const step of name.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
