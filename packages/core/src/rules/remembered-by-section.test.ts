import assert from 'node:assert/strict'
import type { Section, Specification } from '../generated/specification.js'
import { lint } from './lint.js'
import { defaultSettings } from './settings.js'
import { rememberedBySection } from './remembered-by-section.js'

const section = (id: string, ...texts: string[]): Section => ({
  id,
  title: id,
  requirements: texts.map((text, index) => ({ id: `${id}-${index}`, kind: 'minimum', text })),
})

describe('remembered by section', () => {
  let asked = 0
  const texts = rememberedBySection((requirements) => {
    asked += 1
    return requirements.map(({ subject }) => subject.wording.text)
  })
  const find = (sections: Section[], language: 'nb' | 'nn' = 'nb'): readonly (readonly string[])[] => {
    const specification: Specification = { kravspek: 1, id: 'prove', language, sections }
    asked = 0
    return texts(lint(specification, defaultSettings, [], () => false).context)
  }
  const [drift, varsling, tom] = [section('drift', 'A', 'B'), section('varsling', 'C'), section('tom')]

  it('finds in each section, in the order of the file', () => {
    assert.deepEqual(find([drift, tom, varsling]), [['A', 'B'], [], ['C']])
    assert.equal(asked, 3)
  })

  it('asks again only where something changed', () => {
    assert.deepEqual(find([drift, tom, varsling]), [['A', 'B'], [], ['C']])
    assert.equal(asked, 0)
    assert.deepEqual(find([section('drift', 'A', 'D'), tom, varsling]), [['A', 'D'], [], ['C']])
    assert.equal(asked, 1)
  })

  it('asks again where what the requirements have from elsewhere changed', () => {
    assert.deepEqual(find([drift, tom, varsling], 'nn'), [['A', 'B'], [], ['C']])
    assert.equal(asked, 2)
  })
})
