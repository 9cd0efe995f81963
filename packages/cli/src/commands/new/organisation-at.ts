import { dirname, relative, resolve, sep } from 'node:path'
import { formatFinding, type Language } from '@kravspek/core'
import { readOrganisation, type StartingOrganisation } from '@kravspek/core/starting-point'
import { leadsOut, readFromDisk } from '../../read-from-disk.js'
import { Refusal } from '../../refusal.js'
import type { Terminal } from '../../terminal.js'

/**
 * Reads the organisation file that a new specification is to take from.
 *
 * @param written its path from where the person stands
 * @param path absolute path of the new specification
 * @throws Refusal where it can't be read, has errors, or lies where the specification can't reach it
 */
export function organisationAt(
  written: string,
  path: string,
  language: Language,
  { cwd }: Terminal,
): StartingOrganisation {
  const absolute = resolve(cwd, written)
  const fromHere = relative(cwd, absolute)
  // A specification reads from the folder that the person stands in, or from its own.
  const root = !leadsOut(fromHere) && !leadsOut(relative(cwd, path)) ? cwd : dirname(path)
  const name = relative(root, absolute)
  if (leadsOut(name)) throw new Refusal((said) => said.new.organisationElsewhere(written), 'new', language)
  const result = readFromDisk(root)(withSlashes(name))
  if ('problem' in result) {
    const { problem } = result
    throw new Refusal(
      (said) =>
        (problem === 'too-large' ? said.new.organisationTooLarge : said.fileProblem[problem])(written),
      'new',
      language,
    )
  }
  const { value, findings } = readOrganisation(written, result.text)
  if (value === undefined) {
    const first = findings.find(({ severity }) => severity === 'error')
    const sentence = first === undefined ? '' : formatFinding(first, language)
    throw new Refusal((said) => said.new.organisationHasErrors(written, sentence), 'new', language)
  }
  return { file: withSlashes(relative(dirname(path), absolute)), value }
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
