import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

interface Schema {
  readonly [keyword: string]: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

interface SchemaTools {
  readSchemas: () => Map<string, Schema>
  conceptTable: (schemas: Map<string, Schema>) => unknown
  textTable: (schemas: Map<string, Schema>) => unknown
}

const root = fileURLToPath(new URL('../../', import.meta.url))

const load = async (): Promise<SchemaTools> => {
  const folder = new URL('../../tools/generate/', import.meta.url)
  const parts = await Promise.all(
    ['read-schemas.mjs', 'concepts.mjs', 'texts.mjs'].map(
      (name) => import(new URL(name, folder).href) as Promise<object>,
    ),
  )
  return Object.assign({}, ...parts) as SchemaTools
}

/** Every property of every schema, also of objects inside objects, with its path. */
function* propertiesOf(schema: Schema, path: string): Generator<readonly [string, Schema]> {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield [`${path}.${name}`, property]
    yield* propertiesOf(property, `${path}.${name}`)
    if (property.items !== undefined) yield* propertiesOf(property.items, `${path}.${name}`)
  }
  for (const [name, definition] of Object.entries(schema.$defs ?? {}))
    yield* propertiesOf(definition, `${path}.${name}`)
}

describe('schemas', function () {
  this.timeout(60_000)
  let generator: SchemaTools
  let schemas: Map<string, Schema>

  before(async () => {
    generator = await load()
    schemas = generator.readSchemas()
  })

  const all = (): readonly (readonly [string, Schema])[] =>
    [...schemas].flatMap(([name, schema]) => [...propertiesOf(schema, name)])

  it('name themselves by their file', () => {
    for (const [name, schema] of schemas) {
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema', name)
      assert.ok(String(schema['$id']).endsWith(`/${name}.schema.json`), name)
    }
  })

  it('have titles and explanations in three languages for every field and value', () => {
    assert.ok(all().length > 300)
    assert.doesNotThrow(() => generator.textTable(schemas))
    const [path, property] = all()[0] ?? ['', {}]
    const without = structuredClone(schemas)
    delete (
      ([...propertiesOf(without.get(path.split('.')[0] ?? '') ?? {}, '')][0]?.[1] ?? property) as {
        'x-nn'?: unknown
      }
    )['x-nn']
    assert.throws(() => generator.textTable(without), /has no title and description in nn/)
  })

  it('stop the build where a property does not say who may read it', () => {
    for (const readers of [undefined, 'supplier', ['everybody']]) {
      const changed = structuredClone(schemas)
      const requirement = changed.get('requirement')?.properties?.['plain'] as { 'x-readers'?: unknown }
      requirement['x-readers'] = readers
      assert.throws(() => generator.conceptTable(changed), /requirement\.plain must say who may read it/)
    }
  })

  it('say of every reference what it refers to', () => {
    const isReference = ({ $ref, items }: Schema): boolean =>
      /\/(?:date-or-)?reference$/.test($ref ?? items?.$ref ?? '')
    const references = all().filter(([, property]) => isReference(property))
    assert.ok(references.length > 50)
    for (const [path, property] of references) {
      assert.ok(
        property['x-refers'] ?? property.items?.['x-refers'],
        `${path} does not say what it refers to`,
      )
    }
  })

  it('never open to suppliers what is for the buyer alone', () => {
    const closed = [
      'procurement.estimatedValue',
      'lot.value',
      'specification.resources',
      'role.positionShare',
      'role.reportsTo',
      'training-needs.mapping.levels',
      'phase-out.decidedBy',
      'specification.waivers',
      'procurement.rulePackAcknowledged',
      'requirement.plain',
      'service-involvement.questions',
      'service-involvement.reviewers',
      'criterion.weight',
      'requirement.points',
      'requirement.rationale',
    ]
    const readers = new Map(
      all().map(([path, property]) => [path, property['x-readers'] as readonly string[]]),
    )
    for (const path of closed) {
      assert.ok(readers.has(path), `${path} is no property`)
      assert.ok(!readers.get(path)?.includes('supplier'), `${path} is open to suppliers`)
    }
  })

  it('give what is committed, and the same when generated again', () => {
    execFileSync(process.execPath, ['tools/generate.mjs', '--check'], { cwd: root })
  })
})
