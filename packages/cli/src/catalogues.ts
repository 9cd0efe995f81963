import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CatalogueFolder } from '@kravspek/core'
import { readCatalogue, type RequirementCatalogue } from '@kravspek/core/catalogue'
import { readCatalogueFolder } from './catalogue-folder.js'
import type { CommandName } from './command-names.js'
import type { Words } from './locale/words.js'
import { leadsOut } from './read-from-disk.js'
import { findSettings } from './settings.js'
import { locateSpecification, type SpecificationFile } from './specification-file.js'

/** The catalogues that requirements can be taken from. */
export interface LoadedCatalogues {
  /** The one that comes with Kravspek first, then the municipality's own. */
  readonly catalogues: readonly RequirementCatalogue[]
  /** Catalogues, or parts of one, that can't be used, a sentence each. */
  readonly problems: readonly ((words: Words) => string)[]
}

/**
 * Loads the catalogue that comes with Kravspek, and those that the settings of a specification name. One that can't be used
 * does not stop the others.
 *
 * @throws Refusal where there are settings and they can't be read
 */
export function loadCatalogues(file: SpecificationFile, command: CommandName): LoadedCatalogues {
  const { catalogues: folders, findings, file: settings } = findSettings(file, command)
  const catalogues = [builtInCatalogue()]
  const problems: ((words: Words) => string)[] = []
  if (settings !== undefined && findings.some(({ severity }) => severity === 'error'))
    problems.push((said) => said.catalogue.settingsHaveErrors(file.show(settings.name)))
  for (const each of folders) {
    const opened = openFolder(each, dirname(settings?.name ?? '.'), file)
    problems.push(...opened.problems)
    const { catalogue } = opened
    if (catalogue === undefined) continue
    if (catalogues.some(({ id }) => id === catalogue.id))
      problems.push((said) => said.catalogue.sameId(each.folder, catalogue.id))
    else catalogues.push(catalogue)
  }
  return { catalogues, problems }
}

/** The catalogues of whoever stands in a folder, without a specification. */
export function cataloguesHere(cwd: string, command: CommandName): LoadedCatalogues {
  return loadCatalogues(locateSpecification('x.krav.yaml', cwd), command)
}

/** The catalogue that comes with Kravspek. */
export function builtInCatalogue(): RequirementCatalogue {
  const beside = new URL('./catalogues/velferdsteknologi.json', import.meta.url)
  const inCore = '@kravspek/core/catalogues/velferdsteknologi.json'
  const place = existsSync(beside) ? beside : new URL(import.meta.resolve(inCore))
  return JSON.parse(readFileSync(place, 'utf8')) as RequirementCatalogue
}

interface OpenedFolder {
  readonly catalogue: RequirementCatalogue | undefined
  readonly problems: LoadedCatalogues['problems']
}

function openFolder(
  { folder, version }: CatalogueFolder,
  settingsFolder: string,
  { root, show }: SpecificationFile,
): OpenedFolder {
  const refused = (problem: (words: Words) => string): OpenedFolder => ({
    catalogue: undefined,
    problems: [problem],
  })
  const name = join(settingsFolder, folder).replaceAll('\\', '/').replace(/\/$/, '')
  if (/^[/~]|^[A-Za-z]:/.test(folder) || leadsOut(name))
    return refused((said) => said.catalogue.folderProblem.outside(folder))
  const read = readCatalogueFolder(root, name === '.' ? '' : name)
  if ('problem' in read)
    return refused((said) =>
      read.problem === 'missing'
        ? said.catalogue.folderProblem.missing(folder)
        : said.catalogue.folderProblem[read.problem](show(read.file)),
    )
  const { catalogue, findings } = readCatalogue(read.texts)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const shown = show(name)
  const problems =
    errors === 0
      ? []
      : [(said: Words) => said.catalogue.folderHasErrors(shown, errors, catalogue === undefined)]
  if (catalogue !== undefined && version !== undefined && version !== catalogue.version)
    return refused((said) => said.catalogue.otherVersion(folder, catalogue.version, version))
  return { catalogue, problems }
}
