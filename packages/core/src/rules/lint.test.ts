import assert from 'node:assert/strict'
import type { Section, Specification } from '../generated/specification.js'
import { lint, type Linted } from './lint.js'
import { requirementWithoutAnswer } from './procurement/requirement-without-answer.js'
import { defaultSettings } from './settings.js'

const section = (id: string): Section => ({
  id,
  title: id,
  requirements: [
    { id: `${id}-1`, kind: 'minimum', text: 'Løsningen skal varsle.', answer: { form: 'yes-no' } },
    { id: `${id}-2`, kind: 'minimum', text: 'Løsningen skal logge.' },
  ],
})

// Its own: what is remembered with the settings of another test is no matter here.
const settings = { ...defaultSettings }

const run = (...sections: Section[]): Linted => {
  const specification: Specification = { kravspek: 1, id: 'prove', language: 'nb', sections }
  return lint(specification, settings, [requirementWithoutAnswer], () => false)
}

describe('lint', () => {
  const [drift, varsling] = [section('drift'), section('varsling')]
  const first = run(drift, varsling)

  it('leads the paths of remarks from the specification', () => {
    assert.deepEqual(
      first.remarks.map(({ path }) => path),
      [
        ['sections', 0, 'requirements', 1],
        ['sections', 1, 'requirements', 1],
      ],
    )
  })

  it('keeps the placed requirements and remarks of a section that is the same', () => {
    const { context, remarks } = run(section('drift'), varsling)
    assert.equal(context.requirements[2], first.context.requirements[2])
    assert.equal(remarks[1], first.remarks[1])
    assert.notEqual(context.requirements[0], first.context.requirements[0])
  })

  it('places them anew where the section is moved, and looks at nothing again', () => {
    const { remarks, context, requirementsChecked } = run(varsling, drift)
    assert.deepEqual(
      remarks.map(({ path }) => path),
      [
        ['sections', 0, 'requirements', 1],
        ['sections', 1, 'requirements', 1],
      ],
    )
    assert.deepEqual(
      context.requirements.map(({ subject, section: { id }, path }) => [subject.own.id, id, path[1]]),
      [
        ['varsling-1', 'varsling', 0],
        ['varsling-2', 'varsling', 0],
        ['drift-1', 'drift', 1],
        ['drift-2', 'drift', 1],
      ],
    )
    assert.equal(requirementsChecked, 0)
  })

  it('gives the section as it is now, where the same requirements stand in another', () => {
    const renamed = { ...drift, title: 'Drift og vedlikehold' }
    assert.equal(run(renamed, varsling).context.requirements[0]?.section, renamed)
  })
})
