import type HandlebarsTypes from 'handlebars'
import runtime from 'handlebars/runtime.js'
import { templates } from './generated/templates.js'

// The types of the runtime alone leave out what it shares with the whole library.
const handlebars = runtime as unknown as typeof HandlebarsTypes

/**
 * Gives the markup of a document.
 *
 * @param name of the template: `tender/document`
 */
export type FillTemplate = (name: string, view: object) => string

/**
 * Fills a built-in template with a view and gives document markup.
 *
 * @param name of the template: `tender/document`
 * @throws where the template names a field that the view does not have: a fault of ours
 */
export function fillTemplate(name: string, view: object): string {
  const engine = handlebars.create()
  for (const [partial, specification] of Object.entries(templates)) {
    engine.registerPartial(partial, engine.template(specification))
  }
  const template = engine.partials[name] as HandlebarsTypes.TemplateDelegate | undefined
  if (template === undefined) throw new Error(`There is no template ${name}`)
  return template(view)
}
