import { readCatalogue, type RequirementCatalogue } from '@kravspek/core/catalogue'
import * as vscode from 'vscode'
import { readText } from '../files.js'
import type { Language } from '../language.js'
import { catalogueWords } from '../locale/catalogue.js'
import { inRoot } from '../root-of.js'
import type { FoundSettings, OpenSpecification } from '../specification.js'

/** What came of looking for catalogues: those that can be used, and what can't be, a sentence each. */
export interface LoadedCatalogues {
  readonly catalogues: readonly RequirementCatalogue[]
  readonly problems: readonly string[]
}

type CatalogueFolder = FoundSettings['catalogues'][number]

/** Folders beside `catalogue.yaml` that a catalogue's files lie in. */
const parts = ['requirements', 'recipes'] as const

/** More files than these are not one catalogue: somebody named a whole disk. */
const mostFiles = 500

/** Where a municipality's own catalogue lies; `undefined`: outside of the folder that everything must lie in. */
export function catalogueFolder(
  { root, settings }: Pick<OpenSpecification, 'root' | 'settings'>,
  { folder }: CatalogueFolder,
): vscode.Uri | undefined {
  if (/^[/~\\]|^[A-Za-z]:/.test(folder)) return undefined
  const steps: string[] = []
  for (const step of `${settings().folder}/${folder}`.split(/[\\/]/)) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.length === 0 ? root : inRoot(root, steps.join('/'))
}

/** Reads the catalogues that the settings of a specification name: only in a folder that is trusted. */
export async function ownCatalogues(
  specification: OpenSpecification,
  builtIn: RequirementCatalogue,
  language: Language,
): Promise<LoadedCatalogues> {
  const words = catalogueWords[language].folders
  const folders = specification.settings().catalogues
  if (folders.length > 0 && !vscode.workspace.isTrusted)
    return { catalogues: [builtIn], problems: [words.notTrusted] }
  const catalogues = [builtIn]
  const problems: string[] = []
  for (const each of folders) {
    const { catalogue, problem } = await readFolder(specification, each, language)
    if (problem !== undefined) problems.push(problem)
    if (catalogue === undefined) continue
    if (catalogues.some(({ id }) => id === catalogue.id)) problems.push(words.sameId(each.folder, catalogue.id))
    else catalogues.push(catalogue)
  }
  return { catalogues, problems }
}

async function readFolder(
  specification: OpenSpecification,
  given: CatalogueFolder,
  language: Language,
): Promise<{ readonly catalogue?: RequirementCatalogue | undefined; readonly problem?: string }> {
  const words = catalogueWords[language].folders
  const { folder, version } = given
  const uri = catalogueFolder(specification, given)
  if (uri === undefined) return { problem: words.outside(folder) }
  const names = (await Promise.all(parts.map((part) => namesIn(uri, part)))).flat()
  if (names.length > mostFiles) return { problem: words.tooMany(folder) }
  const texts = new Map<string, string>()
  for (const name of ['catalogue.yaml', ...names]) {
    const read = await readText(inRoot(uri, name))
    if ('text' in read) texts.set(name, read.text)
    else if (read.problem === 'missing') return { problem: words.missing(folder) }
    else if (read.problem === 'too-large') return { problem: words.tooLarge(`${folder}/${name}`) }
    else return { problem: words.unreadable(`${folder}/${name}`) }
  }
  const { catalogue, findings } = readCatalogue(texts)
  if (catalogue !== undefined && version !== undefined && catalogue.version !== version)
    return { problem: words.otherVersion(folder, catalogue.version, version) }
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { catalogue, ...(errors === 0 ? {} : { problem: words.hasErrors(folder, errors) }) }
}

async function namesIn(uri: vscode.Uri, part: string): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(uri, part))
    return entries
      .flatMap(([name, type]) =>
        (type & vscode.FileType.File) !== 0 && /\.ya?ml$/.test(name) ? [`${part}/${name}`] : [],
      )
      .toSorted()
  } catch (error) {
    // A catalogue need not have both.
    if (!(error instanceof vscode.FileSystemError)) throw error
    return []
  }
}
