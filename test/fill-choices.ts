import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import { root } from './root.js'

type Fields = Record<string, unknown>
type Path = readonly (string | number)[]

const answers = load(readFileSync(join(root, 'test/fixtures/answers/starting-points.yaml'), 'utf8'), {
  schema: CORE_SCHEMA,
}) as readonly (readonly [pattern: string, value: unknown])[]

/** A new specification with a value for each `null`, from test/fixtures/answers; as JSON, which is YAML too. */
export function filled(text: string): string {
  const whole = load(text, { schema: CORE_SCHEMA }) as Fields
  const fill = (value: unknown, path: Path, holder: unknown): unknown => {
    if (value === null) return answerTo(path, holder, whole)
    if (Array.isArray(value)) return value.map((each, index) => fill(each, [...path, index], value))
    if (typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, fill(each, [...path, name], value)]),
    )
  }
  return JSON.stringify(fill(whole, [], undefined), null, 1)
}

/** @param holder what the value stands in */
function answerTo(path: Path, holder: unknown, whole: Fields): unknown {
  const found = answers.find(([pattern]) => fits(pattern, path))
  if (found === undefined) throw new Error(`test/fixtures/answers has no answer to ${path.join('.')}`)
  const fill = (answer: unknown): unknown => {
    if (Array.isArray(answer)) return answer.map(fill)
    if (typeof answer === 'object' && answer !== null)
      return Object.fromEntries(Object.entries(answer).map(([name, each]) => [name, fill(each)]))
    const word = typeof answer === 'string' ? /^\{(\w+)\}$/.exec(answer)?.[1] : undefined
    return word === undefined ? answer : wordsOfFile[word]?.(whole, holder as Fields)
  }
  return fill(found[1])
}

function fits(pattern: string, path: Path): boolean {
  const steps = pattern.split('.').map((step) => (step === '**' ? '.+' : step === '*' ? '[^/]+' : step))
  return new RegExp(`^${steps.join('/')}$`).test(path.join('/'))
}

const wordsOfFile: Readonly<Record<string, (whole: Fields, holder: Fields) => unknown>> = {
  procurement: (whole) => roleOfKind(whole, 'procurement'),
  leader: (whole) => roleOfKind(whole, 'leader'),
  reader: (whole) => roleOfKind(whole, 'care-worker') ?? roleOfKind(whole, 'clinician'),
  buyer: ({ buyers }) => (buyers as readonly { id: string }[])[0]?.id,
  requirement: ({ sections }) => {
    const [first] = (sections as readonly { requirements: readonly { id: string }[] }[]).flatMap(
      ({ requirements }) => requirements,
    )
    return first?.id
  },
  /** What the criteria that have a weight leave to each of the others. */
  share: ({ procurement }) => {
    const { criteria } = procurement as { criteria: readonly { weight: number | null }[] }
    const open = criteria.filter(({ weight }) => weight === null).length
    const given = criteria.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
    return Number(((1 - given) / open).toFixed(4))
  },
  /** A value that the parameter allows. */
  inside: (_, { type, min = 2, max = Number(min) + 10 }) => {
    switch (type) {
      case 'number':
        return Math.round((Number(min) + Number(max)) / 2)
      case 'date':
        return '2027-10-01'
      case 'duration':
        return 'PT4H'
      default:
        return 'Nordvik'
    }
  },
}

function roleOfKind({ roles }: Fields, kind: string): string | undefined {
  return (roles as readonly { id: string; kind?: string }[]).find((role) => role.kind === kind)?.id
}
