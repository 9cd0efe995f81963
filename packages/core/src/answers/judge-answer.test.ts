import assert from 'node:assert/strict'
import type { Answer } from '../generated/specification.js'
import type { Asked } from './asked.js'
import { judgeAnswer, type JudgedAnswer } from './judge-answer.js'

const asked = (answer: Answer | undefined, more: Partial<Asked> = {}): Asked => ({
  id: 'K-1',
  kind: 'minimum',
  answer,
  ask: undefined,
  evaluatedBeyond: undefined,
  ...more,
})

const judge = (
  answer: Answer | undefined,
  given: Readonly<Record<string, string>>,
  more: Partial<Asked> = {},
): JudgedAnswer => judgeAnswer(asked(answer, more), new Map(Object.entries(given)), 'nb')

const stateOf = (...args: Parameters<typeof judge>): string => judge(...args).state
const notesOf = (...args: Parameters<typeof judge>) => judge(...args).notes
const lacksOf = (...args: Parameters<typeof judge>) =>
  notesOf(...args).flatMap((note) => (note.type === 'lacks' ? [note.part] : []))

describe('what an answer is, without judging what it is worth', () => {
  it('is given when all that is needed is there', () => {
    assert.equal(stateOf({ form: 'yes-no' }, { 'K-1': 'Ja' }), 'given')
    assert.equal(stateOf({ form: 'yes-no-text' }, { 'K-1': 'Ja', 'K-1:text': 'Slik.' }), 'given')
    assert.equal(stateOf({ form: 'text' }, { 'K-1': 'Slik.' }), 'given')
    assert.equal(stateOf({ form: 'date' }, { 'K-1': '1. mai 2027' }), 'given')
  })

  it('is partly given, with what it lacks, or missing', () => {
    assert.deepEqual(lacksOf({ form: 'yes-no-text' }, { 'K-1': 'Ja' }), ['text'])
    assert.equal(stateOf({ form: 'yes-no-text' }, { 'K-1': 'Ja' }), 'partly')
    assert.equal(stateOf({ form: 'yes-no-text' }, {}), 'missing')
    assert.equal(stateOf({ form: 'yes-no-text' }, { 'K-1': ' \n' }), 'missing')
    assert.deepEqual(lacksOf({ form: 'number' }, { 'K-1': '5' }, { ask: 'Beskriv målingen.' }), ['text'])
  })

  it('lacks the file name of an attachment that is required, and only of that', () => {
    const answer: Answer = {
      form: 'yes-no',
      attachments: [{ title: 'Film' }, { title: 'Plan', required: true }],
    }
    assert.deepEqual(notesOf(answer, { 'K-1': 'Ja' }), [{ type: 'lacks', part: 'attachment', title: 'Plan' }])
    assert.equal(stateOf(answer, { 'K-1': 'Ja', 'K-1:attachment-2': 'plan.pdf' }), 'given')
    assert.equal(stateOf(answer, { 'K-1:attachment-2': 'plan.pdf' }), 'missing')
  })

  it('lacks an explanation of a deviation only where there is a deviation', () => {
    assert.equal(stateOf({ form: 'yes-deviation-text' }, { 'K-1': 'Ja' }), 'given')
    assert.deepEqual(lacksOf({ form: 'yes-deviation-text' }, { 'K-1': 'Avvik' }), ['text'])
  })

  it('does not show that a minimum is met where it can’t be read as one of the choices or within the limits', () => {
    const isUnclear = (...args: Parameters<typeof judge>): boolean => judge(...args).isUnclear
    const within: Answer = { form: 'number', min: 5, max: 9, unit: 'timer' }
    assert.equal(isUnclear({ form: 'yes-no' }, { 'K-1': 'Ja, men bare hvis Kunden betaler' }), true)
    assert.equal(isUnclear({ form: 'yes-no-text' }, { 'K-1:text': 'Vi har det i neste versjon.' }), true)
    assert.deepEqual(
      ['4', '5', '9', '10', 'etter avtale'].map((text) => isUnclear(within, { 'K-1': text })),
      [true, false, false, true, true],
    )
    assert.equal(isUnclear({ form: 'yes-no' }, { 'K-1': 'Kanskje' }, { kind: 'evaluated' }), false)
    for (const text of ['Ja', 'Nei', '']) assert.equal(isUnclear({ form: 'yes-no' }, { 'K-1': text }), false)
    assert.equal(isUnclear({ form: 'yes-no-text' }, { 'K-1': 'Ja' }), false)
    assert.equal(isUnclear({ form: 'text', maxWords: 1 }, { 'K-1': 'to ord' }), false)
  })

  it('says that a minimum is not met only where the supplier says so itself, in any language', () => {
    const said = (text: string, form: NonNullable<Answer['form']> = 'yes-no', more: Partial<Asked> = {}) => {
      const { isDeviation, isNotMet } = judge({ form }, { 'K-1': text }, more)
      return [isDeviation, isNotMet]
    }
    assert.deepEqual(said('Ja'), [false, false])
    assert.deepEqual(said('nei'), [true, true])
    assert.deepEqual(said('No'), [true, true])
    assert.deepEqual(said('Delvis', 'yes-partly-no'), [true, true])
    assert.deepEqual(said('Deviation', 'yes-deviation-text'), [true, true])
    assert.deepEqual(said('Nei', 'yes-no', { kind: 'contract-term' }), [true, false])
    // A text that happens to be «Nei» is no choice.
    assert.deepEqual(said('Nei', 'text'), [false, false])
    assert.deepEqual(said(''), [false, false])
  })

  it('counts words against the limit, and says that pages are not counted', () => {
    const answer: Answer = { form: 'text', maxWords: 3, maxPages: 1 }
    assert.deepEqual(notesOf(answer, { 'K-1': 'én to – tre' }), [{ type: 'pages-not-counted', limit: 1 }])
    assert.deepEqual(notesOf(answer, { 'K-1': 'én to\ntre fire' }), [
      { type: 'over-words', words: 4, limit: 3 },
      { type: 'pages-not-counted', limit: 1 },
    ])
  })

  it('knows a number outside the limits of the form, at them, and what is no number', () => {
    const answer: Answer = { form: 'number', min: 1, max: 15, unit: 'minutter' }
    assert.deepEqual(notesOf(answer, { 'K-1': '0,9' }), [
      { type: 'below', value: 0.9, limit: 1, unit: 'minutter' },
    ])
    assert.deepEqual(notesOf(answer, { 'K-1': '16 minutter' }), [
      { type: 'above', value: 16, limit: 15, unit: 'minutter' },
    ])
    assert.deepEqual(notesOf(answer, { 'K-1': '15' }), [])
    assert.deepEqual(notesOf(answer, { 'K-1': 'raskt' }), [
      { type: 'not-a-number', part: 'answer', text: 'raskt' },
    ])
  })

  it('knows what is none of the choices', () => {
    const answer: Answer = { form: 'choice', options: ['Mobilnett', 'Begge'] }
    assert.deepEqual(notesOf(answer, { 'K-1': 'Begge' }), [])
    assert.deepEqual(notesOf(answer, { 'K-1': 'Begge to' }), [{ type: 'not-a-choice', text: 'Begge to' }])
    assert.deepEqual(notesOf({ form: 'yes-no' }, { 'K-1': 'Tja' }), [{ type: 'not-a-choice', text: 'Tja' }])
  })

  it('is confidential where the supplier says so', () => {
    const answer: Answer = { form: 'text', confidentialAllowed: true }
    assert.equal(judge(answer, { 'K-1': 'Slik.', 'K-1:confidential': 'Ja' }).isConfidential, true)
    assert.equal(judge(answer, { 'K-1': 'Slik.', 'K-1:confidential': 'Nei' }).isConfidential, false)
    assert.equal(stateOf(answer, { 'K-1': 'Slik.' }), 'given')
  })
})
