import assert from 'node:assert/strict'
import { expectFindings, ruleFindings, specificationText } from '../../testing.js'
import { repeatedWord } from './repeated-word.js'
import { requirementSaying, type Statement } from './testing.js'

const isFine = (text: string, about?: Statement): void =>
  expectFindings(repeatedWord, requirementSaying(text, about), [])

describe('repeated-word', () => {
  it('reports a word that follows itself', () => {
    expectFindings(repeatedWord, requirementSaying('Løsningen ~skal skal~ logge hver pålogging.'), [
      { message: 'found', data: { word: 'skal' }, severity: 'warning' },
    ])
    expectFindings(repeatedWord, requirementSaying('~The the~ Platform shall log.', { language: 'en' }), [
      { message: 'found' },
    ])
  })

  it('reports it whatever stands before, and across a line break', () => {
    expectFindings(
      repeatedWord,
      requirementSaying('Leverandøren skal lære av kommuner ~med med~ like mange.'),
      [{ message: 'found' }],
    )
    expectFindings(repeatedWord, requirementSaying('Løsningen skal varsle de ~som som~ er på vakt.'), [
      { message: 'found' },
    ])
    const block = requirementSaying('Løsningen ~skal\n          skal~ varsle.').replace('>-', '|')
    expectFindings(repeatedWord, block, [{ message: 'found' }])
  })

  it('offers to delete one, but not unasked', () => {
    const text = specificationText(requirementSaying('Løsningen skal skal logge.'))
    const [finding] = ruleFindings(repeatedWord, text)
    const [fix] = finding?.fixes ?? []
    assert.equal(fix?.safe, false)
    const [edit] = fix.edits
    assert.ok(edit)
    const [start, end] = edit.location.range
    assert.match(text.slice(0, start) + edit.newText + text.slice(end), /Løsningen skal logge\./)
  })

  it('takes words that may be doubled', () => {
    isFine('Løsningen skal gi innsyn til de som har har rett til det.')
    isFine('Varselet skal kunne slås på på skjermen.')
    isFine('Løsningen skal varsle de som som regel er på vakt.')
    isFine('Kunden skal få det det er betalt for.')
    isFine('Løsningen skal varsle nattevakten, nattevakten skal kvittere.')
    isFine('Users shall log in in the app.', { language: 'en' })
  })
})
