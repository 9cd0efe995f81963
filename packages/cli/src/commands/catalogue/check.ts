import { resolve } from 'node:path'
import { byPlace, type Language } from '@kravspek/core'
import {
  catalogueItems,
  checkCatalogue,
  readCatalogue,
  type RequirementCatalogue,
} from '@kravspek/core/catalogue'
import { readCatalogueFolder } from '../../catalogue-folder.js'
import { builtInCatalogue } from '../../catalogues.js'
import type { CatalogueCheckArguments } from '../../catalogue-arguments.js'
import { words } from '../../locale/words.js'
import { realPath } from '../../real-path.js'
import { Refusal } from '../../refusal.js'
import { jsonReport } from '../../report-json.js'
import { textReport } from '../../report-text.js'
import { countSeverities, hasPassed, type Outcome } from '../../report.js'
import { findSettings } from '../../settings.js'
import { locateSpecification } from '../../specification-file.js'
import type { Terminal } from '../../terminal.js'
import { wordFindings } from '../../worded-finding.js'
import { headLine } from './list.js'

/**
 * `kravspek catalogue check`: says what is wrong in a catalogue, by the rules of the settings that lie nearest.
 *
 * @returns exit code: 1 where it has errors
 * @throws Refusal where its folder can't be read
 */
export function checkFolder(args: CatalogueCheckArguments, asked: Language | undefined, terminal: Terminal): number {
  const language = asked ?? 'nb'
  const said = words[language]
  const { folder } = args
  const texts = folder === undefined ? textsOf(builtInCatalogue()) : textsIn(folder, terminal.cwd, language)
  const shown = folder?.replace(/\/+$/, '') ?? builtInCatalogue().id
  const { settings } = findSettings(locateSpecification('x.krav.yaml', terminal.cwd), 'catalogue check')
  const read = readCatalogue(texts)
  const findings = wordFindings(
    checkCatalogue(read, settings).toSorted(byPlace),
    { texts: read.sources, show: (name) => `${shown}/${name}` },
    language,
  )
  const counts = countSeverities(findings)
  const passed = hasPassed(counts, Infinity)
  const reports = [{ file: shown, findings, waived: [], pack: undefined }]
  const outcome: Outcome = { reports, counts, passed, maxWarnings: Infinity, fixes: [] }
  if (args.format === 'json') terminal.out(jsonReport(outcome))
  else {
    terminal.out(textReport(outcome, { ...terminal, words: said, language }))
    if (read.catalogue !== undefined) {
      const count = said.catalogue.count(catalogueItems(read.catalogue).length)
      terminal.out(`${headLine(read.catalogue, language, said)} ${count}\n`)
    }
  }
  return passed ? 0 : 1
}

function textsIn(folder: string, cwd: string, language: Language): ReadonlyMap<string, string> {
  const read = readCatalogueFolder(realPath(resolve(cwd, folder)), '')
  if ('texts' in read) return read.texts
  const { problem } = read
  const name = problem === 'missing' || problem === 'too-many' ? folder : `${folder}/${read.file}`
  throw new Refusal((said) => said.catalogue.folderProblem[problem](name), 'catalogue check', language)
}

/** The files that a catalogue could have been read from. */
function textsOf({ id, version, licence, publisher, names, themes, recipes }: RequirementCatalogue): ReadonlyMap<string, string> {
  const head = { kravspek: 1, id, version, licence, publisher, ...names, themes: themes.map(({ theme }) => theme) }
  const text = (value: object): string => JSON.stringify(value, undefined, 2)
  return new Map([
    ['catalogue.yaml', text(head)],
    ...themes.map((theme) => [`requirements/${theme.theme}.yaml`, text(theme)] as const),
    ...recipes.map((recipe) => [`recipes/${recipe.technology}.yaml`, text(recipe)] as const),
  ])
}
