import type { Range } from '../finding/finding.js'
import { handlebars, statementsOf, type ContentStatement, type Program } from './handlebars.js'
import type { Template } from './template.js'

/** A place in a template that wrote a piece of markup. */
interface Origin {
  readonly template: Template
  readonly range: Range
  /** Its text is written as it stands, from the beginning of the range on. */
  readonly isLiteral: boolean
}

/** Templates that say in what they write where it comes from. */
export interface Tracing {
  readonly templates: readonly Template[]
  /** The origin of the character at an offset of the markup, marks left out; that of a buyer's template where there is one. */
  readonly originOf: (
    marked: string,
    offset: number,
  ) => { readonly name: string; readonly range: Range } | undefined
}

// XML forbids both characters, so no view holds them.
const begin = '\u0001'
const end = '\u0002'
const marks = /\u0001(\d+)\u0002/g

/** Puts a mark before every statement of templates. */
export function traced(templates: readonly Template[]): Tracing {
  const origins: Origin[] = []
  const markedTemplates = templates.map((template) => {
    // Read anew: the mark goes into the tree that is compiled.
    const program = handlebars.parse(template.text)
    markIn(program, template, origins)
    return { ...template, program }
  })
  return {
    templates: markedTemplates,
    originOf: (marked, offset) => {
      let last: { readonly origin: Origin; readonly from: number } | undefined
      let removed = 0
      for (const found of marked.matchAll(marks)) {
        const from = found.index - removed
        if (from > offset) break
        removed += found[0].length
        const origin = origins[Number(found[1])]
        if (origin?.template.isOwn) last = { origin, from }
      }
      if (last === undefined) return undefined
      const { template, range, isLiteral } = last.origin
      const start = Math.min(range[0] + (isLiteral ? offset - last.from : 0), range[1])
      const close = template.text.slice(start, range[1]).search(/>/)
      const stop = close === -1 ? range[1] : start + close
      return { name: template.name, range: isLiteral ? [start, stop] : range }
    },
  }
}

function markIn(program: Program | undefined, template: Template, origins: Origin[]): void {
  if (program === undefined) return
  const marked = statementsOf(program).flatMap((statement): readonly hbs.AST.Statement[] => {
    const range = template.places.range(statement.loc)
    const isLiteral = statement.type === 'ContentStatement'
    if (statement.type === 'BlockStatement') {
      const block = statement
      markIn(block.program, template, origins)
      markIn(block.inverse, template, origins)
      return [statement]
    }
    if (isLiteral && statement.value === '') return []
    const number =
      origins.push({
        template,
        range: isLiteral ? literalRange(statement, range) : range,
        isLiteral,
      }) - 1
    const text = `${begin}${number}${end}`
    const mark = { type: 'ContentStatement', value: text, original: text, loc: statement.loc }
    return [mark, statement]
  })
  program.body = marked
}

/** Where the text of a statement stands that white space may have been taken away from. */
function literalRange({ value, original }: ContentStatement, [start, stop]: Range): Range {
  const skipped = value.trim() === '' ? 0 : original.search(/\S/) - value.search(/\S/)
  return [start + skipped, Math.min(start + skipped + value.length, stop)]
}
