import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Requirement, RequirementDefaults } from '../generated/specification.js'
import { withDefaults } from '../schema/with-defaults.js'
import { head } from '../testing.js'
import { analyseFiles, edited } from './navigation.test.data.js'
import { parameterUsesIn } from './parameter-uses.js'
import { renameEdits } from './rename.js'
import { isObject } from '../schema/walk.js'

const name = 'prove.krav.yaml'

interface Holder {
  /** `null`: all parameters are left open. */
  readonly values: readonly string[] | null
  readonly open: readonly string[]
  readonly ask: readonly string[] | null | undefined
  readonly plain: readonly string[] | undefined
}

const names = fc.subarray(['a', 'b', 'c'])
const holder: fc.Arbitrary<Holder> = fc.record({
  values: fc.oneof({ weight: 5, arbitrary: names }, fc.constant(null)),
  open: fc.subarray(['b', 'd']),
  ask: fc.oneof(names, fc.constant(null), fc.constant(undefined)),
  plain: fc.oneof(names, fc.constant(undefined)),
})

function fieldsOf({ values, open, ask, plain }: Holder, number: number): readonly string[] {
  const words = (used: readonly string[]): string => `"Si ${used.map((each) => `<${each}>`).join(' og ')}."`
  const parameters = [
    ...(values ?? []).map((each) => `${each}: ${each}${number}`),
    ...open.filter((each) => values?.includes(each) === false).map((each) => `"${each}": null`),
  ]
  return [
    ...(values === null ? ['parameters: null'] : []),
    ...(parameters.length === 0 ? [] : [`parameters: { ${parameters.join(', ')} }`]),
    ...(ask === undefined ? [] : [`ask: ${ask === null ? 'null' : words(ask)}`]),
    ...(plain === undefined ? [] : [`plain: ${words(plain)}`]),
  ]
}

function textOf(defaults: Holder, requirements: readonly Holder[]): string {
  const lines = fieldsOf(defaults, 0).map((field) => `      ${field}`)
  return `${head}sections:
  - id: s
    title: S
${lines.length === 0 ? '' : `    defaults:\n${lines.join('\n')}\n`}    requirements:
${requirements.map((each, index) => [`      - id: K-${index}`, `        text: "Tekst <a>."`, ...fieldsOf(each, index + 1).map((field) => `        ${field}`)].join('\n')).join('\n')}
`
}

/** What each requirement says when its parameters are filled in; an open one shows as a question mark. */
function told(text: string): unknown {
  const [section] = (analyseFiles({ [name]: text }).value as { sections: readonly Section[] }).sections
  return section?.requirements.map((requirement) => {
    const { parameters = {}, ...whole } = withDefaults(requirement, section.defaults)
    return [whole.text, whole.ask, whole.plain].map((each) =>
      each?.replace(/<(\w+)>/g, (_, used: string) => {
        const value = (parameters as Readonly<Record<string, unknown>>)[used]
        return typeof value === 'string' ? value : '?'
      }),
    )
  })
}

interface Section {
  readonly defaults?: RequirementDefaults
  readonly requirements: readonly Requirement[]
}

describe('renaming a parameter', () => {
  it('leaves what every requirement says as it was, and comes back to the same bytes', () => {
    let tried = 0
    let returned = 0
    fc.assert(
      fc.property(
        holder,
        fc.array(holder, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        (defaults, requirements, seed) => {
          const text = textOf(defaults, requirements)
          const analysis = analyseFiles({ [name]: text })
          const [section] = (analysis.value as { sections: readonly Section[] }).sections
          const holders: readonly unknown[] = [section?.defaults, ...(section?.requirements ?? [])]
          const uses = holders.filter(isObject).flatMap((each) => parameterUsesIn(analysis, each))
          const use = uses[seed % uses.length]
          assert.ok(use !== undefined)
          const [start] = use.location.range
          const result = renameEdits(analysis, name, start, 'ny', 'nb')
          assert.ok('edits' in result)
          const next = edited({ [name]: text }, result.edits)[name] ?? ''
          assert.deepEqual(told(next), told(text))
          const own = result.edits.findIndex(({ location }) => location.range[0] >= start)
          const back = renameEdits(analyseFiles({ [name]: next }), name, start + own, use.name, 'nb')
          // Not where another parameter of the section had the same name all the time.
          if ('edits' in back) assert.equal(edited({ [name]: next }, back.edits)[name], text)
          else assert.match(next, new RegExp(`[<"{ ]${use.name}[>":]`))
          if ('edits' in back) returned += 1
          // A name that is there already would mean two things.
          const taken = renameEdits(analysis, name, start, 'a', 'nb')
          if ('edits' in taken)
            assert.deepEqual(told(edited({ [name]: text }, taken.edits)[name] ?? ''), told(text))
          tried += 1
        },
      ),
    )
    assert.ok(tried > 50 && returned > tried / 4, `${String(returned)} of ${String(tried)}`)
  })
})
