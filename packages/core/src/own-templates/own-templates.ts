import type { Finding } from '../finding/finding.js'
import { templateSources } from '../generated/template-sources.js'
import type { FillTemplate } from '../template.js'
import { checkTemplates } from './check-templates.js'
import { newFill, type FaultyTemplates } from './engine.js'
import { faultOf, type LastFilled } from './fault-of.js'
import { mostCharacters } from './limits.js'
import { readTemplate, templateFinding, type Template } from './template.js'

export { mostTemplates } from './limits.js'
export { templateSources }

/** Templates of a buyer's own, put in the place of built-in ones of the same name. */
export interface OwnTemplates {
  /** What is wrong with them. They are to be used only where there is nothing. */
  readonly findings: readonly Finding[]
  readonly fill: FillTemplate
  /**
   * What is wrong with them where a document could not be made, which only the values of a specification show.
   * `undefined`: the error does not come from the templates.
   */
  readonly faultOf: (error: unknown) => Finding | undefined
}

/**
 * Reads the templates of a buyer and checks them.
 *
 * @param texts by name: `tender/document`, `partials/grid`
 */
export function ownTemplates(texts: ReadonlyMap<string, string>): OwnTemplates {
  const { templates, findings: unread } = readAll(texts)
  const findings = unread.length > 0 ? unread : checkTemplates(templates)
  const faulty: FaultyTemplates = new WeakMap()
  const own = [...templates.values()].filter(({ isOwn }) => isOwn)
  const fillWhole = newFill(own, faulty)
  let last: LastFilled | undefined
  return {
    findings,
    fill: (name, view) => {
      last = { name, view, markup: '' }
      const markup = fillWhole(name, view)
      last = { name, view, markup }
      return markup
    },
    faultOf: (error) => (last === undefined ? undefined : faultOf(error, last, templates, faulty)),
  }
}

/** What is to be said of a file of templates that can't be read. */
export function unusableTemplate(
  name: string,
  problem: 'missing' | 'outside' | 'unreadable' | 'too-large',
): Finding {
  const file = `${name}.hbs`
  if (problem === 'outside') return templateFinding(name, [0, 0], 'template-unusable-outside', { file })
  return problem === 'too-large'
    ? templateFinding(name, [0, 0], 'template-unusable-size', { file, limit: mostCharacters })
    : templateFinding(name, [0, 0], 'template-unusable', { file })
}

/** The buyer's templates and the built-in ones that they leave as they are. */
function readAll(texts: ReadonlyMap<string, string>) {
  const templates = new Map<string, Template>()
  const findings: Finding[] = []
  for (const name of Object.keys(templateSources)) if (!texts.has(name)) templates.set(name, builtIn(name))
  for (const [name, text] of texts) {
    const read: ReturnType<typeof readTemplate> =
      text.length > mostCharacters ? [unusableTemplate(name, 'too-large')] : readTemplate(name, text, true)
    if ('program' in read) templates.set(name, read)
    else findings.push(...read)
  }
  return { templates, findings }
}

const read = new Map<string, Template>()

/** A built-in template, read once. */
function builtIn(name: string): Template {
  const known = read.get(name)
  if (known !== undefined) return known
  const template = readTemplate(name, templateSources[name] ?? '', false)
  if (!('program' in template)) throw new Error(`The built-in template ${name} can't be read`)
  read.set(name, template)
  return template
}
