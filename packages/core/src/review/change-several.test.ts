import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Requirement, Specification } from '../generated/specification.js'
import { wordsOf } from '../view/words.js'
import { changeSeveral } from './change-several.js'
import { exampleAnalysis, exampleNames } from './proposal.test.data.js'
import { shownParagraphs, type Shown } from './shown-paragraphs.js'
import { thingAt } from './thing-at.js'

/** The text of a requirement as it is shown, where it is one paragraph without cross references. */
function shownText(specification: Specification, requirement: Requirement): Shown | undefined {
  const words = wordsOf(specification)
  const shown = shownParagraphs(requirement.text ?? '', {
    isRich: true,
    filling: 'figures',
    requirement,
    words,
  })
  const [paragraph, ...others] = shown?.paragraphs ?? []
  const isPlain = others.length === 0 && paragraph?.every(({ text }) => text !== undefined)
  return isPlain === true ? shown : undefined
}

const readable = ({ paragraphs: [paragraph = []] }: Shown): string =>
  paragraph.map(({ text }) => text).join('')

/** A requirement with a change in one of its fields. */
function changed(requirement: Requirement, field: string, after: string): Requirement {
  if (field === 'text') return { ...requirement, text: after }
  const name = field.slice('parameters.'.length)
  const parameter = requirement.parameters?.[name]
  const value = typeof parameter === 'object' ? { ...parameter, value: Number(after) } : Number(after)
  return { ...requirement, parameters: { ...requirement.parameters, [name]: value } }
}

describe('changeSeveral', () => {
  for (const name of exampleNames) {
    it(`gives the fields that make the paragraph of what it was changed to, or none, in ${name}`, () => {
      const { specification } = exampleAnalysis(name)
      assert.ok(specification !== undefined)
      const all = (specification.sections ?? [])
        .flatMap((section) => section.requirements ?? [])
        .flatMap(({ id }) => {
          const thing = thingAt(specification, id)
          const requirement = thing?.of?.requirement
          const shown = requirement && shownText(specification, requirement)
          const isNumber = shown?.parameters.some(({ value }) => typeof value === 'number') === true
          return thing === undefined || requirement === undefined || shown === undefined || !isNumber
            ? []
            : [{ id, thing, requirement, shown }]
        })
      let found = 0
      fc.assert(
        fc.property(
          fc.nat(),
          fc.nat(),
          fc.nat(),
          fc.integer({ min: 2, max: 99 }),
          (which, nth, at, number) => {
            const { id, thing, requirement, shown } = all[which % all.length] ?? assert.fail()
            const [paragraph = []] = shown.paragraphs
            const before = readable(shown)
            const numbers = shown.parameters.flatMap(({ value }, index) =>
              typeof value === 'number' ? [index] : [],
            )
            const index = numbers[nth % numbers.length]
            const start = paragraph.findIndex(({ parameter }) => parameter === index)
            const end = paragraph.findLastIndex(({ parameter }) => parameter === index) + 1
            const spaces = [...before.matchAll(/ /g)].map((space) => space.index)
            const space = spaces[at % spaces.length] ?? 0
            const withNumber = before.slice(0, start) + String(number) + before.slice(end)
            const place = space < start ? space : space + withNumber.length - before.length
            const after = `${withNumber.slice(0, place)} ekstraord${withNumber.slice(place)}`
            const changes = changeSeveral(thing, id, { before, after }, specification)
            if (typeof changes === 'string') return
            found += 1
            const now = changes.reduce(
              (last, change) => changed(last, change.field, change.after),
              requirement,
            )
            const again = shownText(specification, now)
            assert.equal(again && readable(again), after)
          },
        ),
        { numRuns: 100 },
      )
      assert.ok(found > 30, String(found))
    })
  }
})
