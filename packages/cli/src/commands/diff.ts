import { resolve } from 'node:path'
import type { Language, Specification } from '@kravspek/core'
import type { DiffArguments } from '../arguments.js'
import { analyseFile } from '../checked-file.js'
import { comparedThings, type ComparedThing } from '../comparison.js'
import { folderOfEdition, isEditionPath, openEdition } from '../edition-folder.js'
import { fieldLines } from '../field-lines.js'
import { words, type Words } from '../locale/words.js'
import { paint } from '../paint.js'
import { Refusal } from '../refusal.js'
import { isSpecificationName, openSpecification } from '../specification-file.js'
import type { Terminal } from '../terminal.js'
import { version } from '../version.js'
import { visibleText } from '../visible-text.js'

/**
 * What `kravspek diff --format json` prints: one document, stable within its `version`. Fields may be added to it; none is
 * renamed, removed or given another meaning without a new number.
 */
export interface JsonDiff {
  readonly version: 1
  readonly tool: { readonly name: 'kravspek'; readonly version: string }
  /** The files as they were named, and the versions that they say they are. */
  readonly before: { readonly file: string; readonly version?: string | undefined }
  readonly after: { readonly file: string; readonly version?: string | undefined }
  readonly isEqual: boolean
  /** In the order of the later one; what is gone follows what it stood after. */
  readonly changes: readonly ComparedThing[]
}

/**
 * `kravspek diff`: says what differs between two specifications or editions, word by word.
 *
 * @returns exit code: 0 nothing, 1 something
 */
export function diff(args: DiffArguments, asked: Language | undefined, terminal: Terminal): number {
  const before = specificationIn(args.before, asked, terminal)
  const after = specificationIn(args.after, asked, terminal)
  const language = asked ?? after.language ?? 'nb'
  const things = comparedThings(before, after, language)
  if (args.format === 'json') {
    const report: JsonDiff = {
      version: 1,
      tool: { name: 'kravspek', version: version() },
      before: { file: args.before, version: before.version },
      after: { file: args.after, version: after.version },
      isEqual: things.length === 0,
      changes: things,
    }
    terminal.out(`${JSON.stringify(report, undefined, 2)}\n`)
  } else terminal.out(textOf(things, words[language], terminal))
  return things.length === 0 ? 0 : 1
}

/** @throws Refusal where the file is neither a specification nor an edition, or has errors */
function specificationIn(path: string, asked: Language | undefined, { cwd }: Terminal): Specification {
  if (isEditionPath(resolve(cwd, path))) {
    const { folder, version: name } = folderOfEdition(path, cwd, { command: 'diff', language: asked })
    return openEdition(folder, name).specification
  }
  if (!isSpecificationName(path)) throw new Refusal((said) => said.edition.diffNoFile(path), 'diff', asked)
  const { analysis, language } = analyseFile(openSpecification(path, cwd, 'diff'))
  if (analysis.specification === undefined)
    throw new Refusal((said) => said.edition.diffErrors(path), 'diff', asked ?? language)
  return analysis.specification
}

function textOf(things: readonly ComparedThing[], said: Words, terminal: Terminal): string {
  if (things.length === 0) return `${said.edition.diffNothing}\n`
  const blocks = things.map((thing) => {
    // The id stands above.
    const lines = thing.fields
      .filter(({ path }) => path !== 'id' || thing.id === undefined)
      .flatMap((field) => fieldLines(field, said, terminal))
    // What the specification says of itself needs no name above it.
    const head = thing.path === '' ? [] : [headOf(thing, said, terminal)]
    return [...head, ...lines].map((line) => `${line}\n`).join('')
  })
  const requirements = things.filter(({ kind }) => kind === 'requirement').length
  blocks.push(`${said.edition.diffCount(requirements, things.length - requirements)}\n`)
  return blocks.join('\n')
}

function headOf(
  { state, isMoved, id, path, section, fields }: ComparedThing,
  said: Words,
  terminal: Terminal,
): string {
  const { edition } = said
  const states = [
    ...(state === 'changed' && fields.length === 0 ? [] : [edition.state[state]]),
    ...(section === undefined
      ? isMoved
        ? [edition.state.moved]
        : []
      : [edition.section(section.before, section.after)]),
  ]
  const name = id === undefined ? [path] : [id, `(${path})`]
  const head = paint('bold', visibleText(name.join(' ')), terminal)
  return `${head}: ${states.join(', ')}`
}
