import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { byPlace, decodeText, type BuildOptions, type Finding, type Language } from '@kravspek/core'
import type { ownTemplates } from '@kravspek/core/own-templates'
import type { CommandName } from './refusal.js'
import { readBytes } from './read-from-disk.js'
import { Refusal } from './refusal.js'
import { systemCode } from './system-error.js'
import { wordFindings, type WordedFinding } from './worded-finding.js'

/** The templates that documents are made with. */
export interface HouseTemplates {
  /** For `buildDocument`; `undefined`: the built-in ones. */
  readonly fill: BuildOptions['fill']
  /** The buyer's own ones, by their names. */
  readonly texts: ReadonlyMap<string, string>
  /** Makes something by filling the templates, or gives what is wrong with them. */
  readonly build: <T>(make: () => T) => { readonly made: T } | { readonly faults: TemplateFaults }
}

/** What is wrong with a folder of templates. */
export interface TemplateFaults {
  /** The folder, as the person called it. */
  readonly folder: string
  readonly findingsIn: (language: Language) => readonly WordedFinding[]
}

/**
 * Opens the buyer's own templates.
 *
 * @param folder as written on the command line; `undefined`: there are none
 * @throws Refusal where there is no such folder, or no template in it
 */
export async function openTemplates(
  folder: string | undefined,
  cwd: string,
  command: CommandName,
): Promise<HouseTemplates> {
  if (folder === undefined) return builtInTemplates
  // The whole of Handlebars, which nobody else needs.
  const core = await import('@kravspek/core/own-templates')
  const root = resolve(cwd, folder)
  const names = namesIn(root, folder, core.mostTemplates, command)
  const texts = new Map<string, string>()
  const unusable: Finding[] = []
  for (const name of names) {
    const result = readBytes(root, `${name}.hbs`)
    const text = 'bytes' in result ? decodeText(result.bytes) : undefined
    if (text !== undefined) texts.set(name, text.replace(/^\uFEFF/, ''))
    else unusable.push(core.unusableTemplate(name, 'problem' in result ? result.problem : 'unreadable'))
  }
  return templatesOf(texts, folder, core.ownTemplates(texts), unusable)
}

/** Templates whose texts are known already. */
export async function templatesFrom(
  texts: ReadonlyMap<string, string>,
  folder: string,
): Promise<HouseTemplates> {
  if (texts.size === 0) return builtInTemplates
  const core = await import('@kravspek/core/own-templates')
  return templatesOf(texts, folder, core.ownTemplates(texts), [])
}

const builtInTemplates: HouseTemplates = {
  fill: undefined,
  texts: new Map(),
  build: (make) => ({ made: make() }),
}

function templatesOf(
  texts: ReadonlyMap<string, string>,
  folder: string,
  own: ReturnType<typeof ownTemplates>,
  unusable: readonly Finding[],
): HouseTemplates {
  const faultsOf = (findings: readonly Finding[]): TemplateFaults => ({
    folder,
    findingsIn: (language) => {
      const files = new Map([...texts].map(([name, text]) => [`${name}.hbs`, text]))
      const show = (file: string): string => join(folder, file).replaceAll('\\', '/')
      return wordFindings(findings.toSorted(byPlace), { texts: files, show }, language)
    },
  })
  const findings = [...unusable, ...own.findings]
  return {
    fill: own.fill,
    texts,
    build: (make) => {
      if (findings.length > 0) return { faults: faultsOf(findings) }
      try {
        return { made: make() }
      } catch (error) {
        const fault = own.faultOf(error)
        if (fault === undefined) throw error
        return { faults: faultsOf([fault]) }
      }
    },
  }
}

/** Templates stand two folders deep: `tender/document.hbs`. More is somebody's order; a hundred is a mistake. */
const deepestFolder = 8

/** More files and folders than these are not a folder of templates: somebody named their whole disk. */
const mostEntries = 10_000

/** Names of the templates in a folder, without their ending. Links to folders are not followed. */
function namesIn(root: string, folder: string, most: number, command: CommandName): readonly string[] {
  const names: string[] = []
  let entries = 0
  const visit = (path: string, depth: number): void => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const name = path === '' ? entry.name : `${path}/${entry.name}`
      entries += 1
      if (entries > mostEntries || names.length > most)
        throw new Refusal((words) => words.tooManyTemplates(folder, most), command)
      if (entry.isDirectory()) {
        if (depth < deepestFolder) visit(name, depth + 1)
      } else if (name.endsWith('.hbs')) names.push(name.slice(0, -'.hbs'.length))
    }
  }
  try {
    if (!statSync(root).isDirectory()) throw new Refusal((words) => words.noTemplateFolder(folder), command)
    visit('', 0)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    throw new Refusal((words) => words.noTemplateFolder(folder), command)
  }
  if (names.length === 0) throw new Refusal((words) => words.noTemplates(folder), command)
  return names.toSorted()
}
