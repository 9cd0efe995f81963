import {
  buildDocument,
  byPlace,
  cutKinds,
  figuresOf,
  sinceEdition,
  stemOf,
  type BuiltDocument,
  type DocumentRequest,
  type Finding,
} from '@kravspek/core'
import * as vscode from 'vscode'
import { answersToCompare } from '../answers/answers-to-compare.js'
import { editionFolderOf, readEditions } from '../issue/read-editions.js'
import type { Language } from '../language.js'
import { answersWords } from '../locale/answers.js'
import { renderWords } from '../locale/render.js'
import type { OpenSpecification } from '../specification.js'
import { documentFiles } from './document-files.js'
import { readHouseFile } from './read-house.js'
import { readPictures } from './read-pictures.js'
import type { RenderChoice } from './render-choice.js'

/** What came of making documents: their bytes by file name, or why there are none. */
export type Rendered =
  | { readonly files: ReadonlyMap<string, Uint8Array>; readonly notes: readonly string[] }
  | { readonly findings: readonly Finding[] }
  | { readonly problem: string }
  | 'cancelled'

/** Makes the documents of a choice. Nothing is written. */
export async function renderDocuments(
  specification: OpenSpecification,
  choice: RenderChoice,
  language: Language,
  progress: vscode.Progress<{ readonly message?: string; readonly increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Rendered> {
  const said = renderWords[language]
  const { analysis, context } = specification.session.check()
  if (analysis.specification === undefined) return { findings: analysis.findings.toSorted(byPlace) }
  const requests = choice.documents.filter((each) => isThere(each, analysis.specification))
  if (requests.length === 0) return { problem: said.noRole }
  const house =
    choice.house === undefined ? undefined : await readHouseFile(vscode.Uri.parse(choice.house), language)
  // Where the folder is not trusted the documents are made all the same.
  if (house !== undefined && 'problem' in house && vscode.workspace.isTrusted) return house
  const { files: pictures, findings } = await readPictures(specification.root, figuresOf(analysis))
  if (findings.length > 0) return { findings }

  let changes: ReturnType<typeof sinceEdition>
  if (requests.some(({ kind }) => kind === 'changes')) {
    const read = await readEditions(editionFolderOf(specification))
    if ('bad' in read) return { problem: said.unreadable(read.bad.file) }
    changes = sinceEdition(analysis, read.editions)
    if (changes === undefined) return { problem: said.noEdition }
  }
  const answers = requests.some(({ kind }) => kind === 'comparison')
    ? await answersToCompare(specification, language)
    : undefined
  if (answers !== undefined && 'problem' in answers) return answers
  const stem = stemOf(analysis.name)
  const documents = requests.map(
    ({ kind, role, service }) =>
      (): BuiltDocument =>
        buildDocument(analysis, kind, {
          role,
          service,
          settings: context?.settings,
          stem,
          ...answers,
          ...changes,
        }),
  )
  const files = await documentFiles(documents, {
    formats: choice.formats,
    pictures,
    house: house === undefined || 'problem' in house ? undefined : house.house,
    begin: ({ tree }) => {
      progress.report({ message: tree.meta.subject, increment: 100 / documents.length })
    },
    token,
  })
  if (files === undefined) return 'cancelled'
  const notes = house === undefined ? [] : 'problem' in house ? [house.problem] : house.notes
  return {
    files,
    notes: [
      ...(choice.formats.includes('docx') ? notes : []),
      ...(answers === undefined ? [] : [answersWords[language].onlyForEvaluation]),
    ],
  }
}

/** Whether the role or the service that a document is cut to is in the specification. */
function isThere(
  { kind, role, service }: DocumentRequest,
  specification:
    { readonly roles?: readonly Identified[]; readonly services?: readonly Identified[] } | undefined,
): boolean {
  if (!cutKinds.includes(kind)) return true
  const has = (list: readonly Identified[] | undefined, id: string | undefined): boolean =>
    id === undefined || (list ?? []).some((each) => each.id === id)
  return has(specification?.roles, role) && has(specification?.services, service)
}

interface Identified {
  readonly id?: string | undefined
}
