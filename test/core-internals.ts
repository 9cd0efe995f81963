import { readFileSync } from 'node:fs'
import { analyse, type Analysis, type Concept, type ReadSource } from '@kravspek/core'

/** What tests need of core that is not public: the table of concepts and the generated validators. */
const internal = async (module: string): Promise<unknown> =>
  import(new URL(`../../packages/core/dist/${module}`, import.meta.url).href)

export interface Validate {
  (value: unknown): boolean
  errors?: readonly { readonly keyword: string; readonly instancePath: string }[] | null
}

export const { concepts } = (await internal('generated/concepts.js')) as {
  readonly concepts: Readonly<Record<string, Concept>>
}

export const { validateSpecification } = (await internal('generated/validate.js')) as {
  readonly validateSpecification: Validate
}

export const testing = (await internal('testing.js')) as typeof import('../packages/core/src/testing.js')

/** A file of the repository by its path from the top. */
export function repositoryFile(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
}

/** Reads files of examples/. */
export const readExample: ReadSource = (name) => {
  try {
    return { text: repositoryFile(`examples/${name}`) }
  } catch {
    return { problem: 'missing' }
  }
}

/** A specification of examples/ with its parts and its organisation file. */
export function analyseExample(name: string): Analysis {
  return analyse(name, readExample)
}

/** A JSON Schema, as far as the tests look into it. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly type?: string | readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly uniqueItems?: boolean
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | false
  readonly required?: readonly string[]
}

/** The flat schema of a specification file: undecided values allowed. */
export const fileSchema = JSON.parse(
  repositoryFile('packages/core/schemas/specification.schema.json'),
) as Schema

/** A schema of a value that is decided: without what stands for undecided values, references followed. */
export function decided(schema: Schema | undefined): Schema {
  const own = schema?.anyOf?.[0] ?? schema ?? {}
  return own.$ref === undefined ? own : (fileSchema.$defs?.[own.$ref.replace('#/$defs/', '')] ?? {})
}
