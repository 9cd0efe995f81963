import { templates as precompiled } from '../generated/templates.js'
import type { FillTemplate } from '../template.js'
import { handlebars } from './handlebars.js'
import { mostItems, mostMarkup, mostPartials, mostWritten } from './limits.js'
import type { Template } from './template.js'

/** A document that would be larger than any document is. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError'
}

/** The template that was being filled when an error was thrown, by the error. */
export type FaultyTemplates = WeakMap<object, string>

const options = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { if: true, unless: true, each: true, with: true },
  preventIndent: true,
}

/**
 * Fills templates that were written by others, as the built-in ones are filled, and stops where one goes on and on.
 *
 * @param templates those to be compiled; for other names the built-in ones are taken
 * @param faulty is told which template an error was thrown in
 */
export function newFill(templates: readonly Template[], faulty: FaultyTemplates): FillTemplate {
  const engine = handlebars.create()
  for (const name of ['log', 'lookup']) engine.unregisterHelper(name)
  const counter = newCounter()
  limitEach(engine, counter)
  for (const [name, specification] of Object.entries(precompiled))
    engine.registerPartial(name, counted(name, engine.template(specification), counter, faulty))
  for (const { name, program } of templates)
    engine.registerPartial(name, counted(name, engine.compile(program, options), counter, faulty))
  return (name, view) => {
    counter.reset()
    const template = engine.partials[name] as Delegate | undefined
    if (template === undefined) throw new Error(`There is no template ${name}`)
    return template(view)
  }
}

type Delegate = (context: unknown, settings?: object) => string
type Counter = ReturnType<typeof newCounter>

function newCounter() {
  const sums = { items: 0, characters: 0, partials: 0 }
  return {
    reset: () => Object.assign(sums, { items: 0, characters: 0, partials: 0 }),
    item: (text: string) => {
      sums.items += 1
      sums.characters += text.length
      if (sums.items > mostItems || sums.characters > mostWritten)
        throw new TooLargeError(`${sums.items} items`)
    },
    partial: (text: string) => {
      sums.partials += 1
      // In a list a partial is put in once for each item.
      if (sums.partials > mostPartials + mostItems || text.length > mostMarkup)
        throw new TooLargeError(`${sums.partials} partials`)
    },
  }
}

function counted(name: string, fill: Delegate, counter: Counter, faulty: FaultyTemplates): Delegate {
  return (context, settings) => {
    try {
      const text = fill(context, settings)
      counter.partial(text)
      return text
    } catch (error) {
      if (typeof error === 'object' && error !== null && !faulty.has(error)) faulty.set(error, name)
      throw error
    }
  }
}

interface EachOptions {
  readonly fn: (item: unknown, settings?: object) => string
}

/** Lists are where a short template makes a long text: a list in a list in a list. */
function limitEach(engine: typeof handlebars, counter: Counter): void {
  const each = engine.helpers['each'] as (this: unknown, items: unknown, settings: EachOptions) => unknown
  engine.registerHelper('each', function (this: unknown, items: unknown, settings: EachOptions) {
    const fn: EachOptions['fn'] = (item, inner) => {
      const text = settings.fn(item, inner)
      counter.item(text)
      return text
    }
    return each.call(this, items, { ...settings, fn })
  })
}
