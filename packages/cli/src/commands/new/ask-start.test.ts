import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { RequirementCatalogue } from '@kravspek/core/catalogue'
import type { NewArguments } from '../../new-arguments.js'
import { askStart } from './ask-start.js'
import { startingCatalogues } from './choose-technology.js'

const choices = startingCatalogues([
  JSON.parse(
    readFileSync(new URL('../../../../core/catalogues/velferdsteknologi.json', import.meta.url), 'utf8'),
  ) as RequirementCatalogue,
])

const args: NewArguments = {
  ...{ type: 'new', technology: undefined, services: [], buyer: undefined, profile: undefined },
  ...{ organisation: undefined, title: undefined, out: 'a.krav.yaml', force: false },
}

/** What a person who gives these answers ends with, and what they were asked. */
function askedWith(...answers: readonly string[]) {
  const rest = [...answers]
  const questions: string[] = []
  const out: string[] = []
  const answered = askStart({
    args,
    language: 'nb',
    choices,
    ask: (question) => {
      questions.push(question)
      return rest.shift()
    },
    terminal: { cwd: tmpdir(), out: (text) => out.push(text) },
  })
  return { answered, questions, out: out.join('') }
}

describe('the questions of a new specification', () => {
  it('take a number or the beginning of a name', () => {
    for (const technology of ['1', 'medisind'])
      assert.deepEqual(askedWith('1', technology, 'Nordvik', 'Natt, Dag', '2').answered, {
        ...{ technology: 'medicine-dispenser', language: 'nb', buyer: 'Nordvik' },
        ...{ services: ['Natt', 'Dag'], profile: 'small', out: undefined },
      })
  })

  it('say what was perhaps meant where a name fits more than one', () => {
    const { questions } = askedWith('1', 'medisin', '33')
    assert.match(questions[2] ?? '', /Mente du Medisindispenser eller Digital hjemmeoppfølging\?/)
    assert.match(questions[3] ?? '', /^Skriv et tall fra 1 til 9, eller navnet på teknologien\./)
  })

  it('tell that there may be nothing to procure, and end when the person leaves', () => {
    const { answered, out } = askedWith('2', '2')
    assert.equal(answered, undefined)
    assert.match(out, /vertskommune/)
  })
})
