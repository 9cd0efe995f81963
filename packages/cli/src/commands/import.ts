import { basename, resolve } from 'node:path'
import { officeReportLines, specificationFromOffice, type Language } from '@kravspek/core'
import { catalogueItems } from '@kravspek/core/catalogue'
import type { ImportArguments } from '../arguments.js'
import { loadCatalogues } from '../catalogues.js'
import { isInTheWay } from '../in-the-way.js'
import { words } from '../locale/words.js'
import { putFile } from '../put-file.js'
import { Refusal } from '../refusal.js'
import { isSpecificationName, locateSpecification } from '../specification-file.js'
import { systemCode } from '../system-error.js'
import type { Terminal } from '../terminal.js'
import { visibleText } from '../visible-text.js'
import { officeSource } from './import-source.js'

/**
 * `kravspek import`: makes a specification of a Word document, a workbook or a CSV file.
 *
 * @param asked language of messages, where one was asked for; otherwise that of the text
 * @returns exit code
 */
export function importOffice(args: ImportArguments, asked: Language | undefined, terminal: Terminal): number {
  const { file, out, force } = args
  const { cwd } = terminal
  if (!isSpecificationName(out) || !out.endsWith('.krav.yaml'))
    throw new Refusal((said) => said.importing.notSpecificationName(out), 'import', asked)
  // What is in the way is better found before anything is read.
  const exists: Refusal['sentence'] = (said) => said.importing.exists(out)
  const isThere = isInTheWay(resolve(cwd, out), out, force, exists, 'import', asked)
  const content = officeSource(file, cwd, asked)
  const { catalogues, problems } = loadCatalogues(locateSpecification(out, cwd), 'import')
  const made = specificationFromOffice(content, {
    fileName: basename(file),
    language: args.specificationLanguage,
    items: catalogues.flatMap(catalogueItems),
  })
  if (made.type !== 'specification')
    throw new Refusal(
      (said) => said.importing.problem(made.type === 'nothing' ? 'nothing' : 'too-much', file),
      'import',
      asked,
    )
  const language = asked ?? made.language
  const said = words[language]
  try {
    putFile(resolve(cwd, out), new TextEncoder().encode(made.text))
  } catch (error) {
    const code = systemCode(error)
    if (code === undefined) throw error
    throw new Refusal((each) => each.notWritten(out, each.reasons[code] ?? code), 'import', language)
  }
  terminal.err(problems.map((problem) => `${visibleText(problem(said))}\n`).join(''))
  const lines = [
    ...officeReportLines(made.report, language),
    '',
    ...(isThere ? [said.importing.overwrote(out)] : []),
    ...said.importing.next(out),
  ]
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  return 0
}
