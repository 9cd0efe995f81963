import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { AnswersRegister } from './answers-register.js'
import { answersName, answersText, readAnswers } from './register-file.js'

const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
const text = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '"', '\u2028', 'æ', '\u0000'))
const edition = fc.record({ version: text, hash })
const submission = fc.record({
  file: hash,
  date: text,
  edition: fc.option(edition, { nil: undefined }),
  organisationNumber: text,
  isSigned: fc.boolean(),
  answers: fc.array(fc.record({ id: text, text })),
  notPlaced: fc.array(fc.record({ label: text, text })),
  written: fc.array(
    fc.record({
      type: fc.constantFrom('change', 'comment'),
      at: fc.option(text, { nil: undefined }),
      before: text,
      after: text,
    }),
  ),
})
const registers: fc.Arbitrary<AnswersRegister> = fc.record({
  specification: text,
  current: edition,
  suppliers: fc.array(
    fc.record({
      name: text.map((name) => `A${name}`),
      submissions: fc.tuple(submission, submission),
    }),
  ),
})

describe('the file of the register of answers', () => {
  it('gives back what was written, and the same bytes for the same register', () => {
    fc.assert(
      fc.property(registers, (register) => {
        const written = answersText(register)
        const read = readAnswers(written)
        assert.ok(!('problem' in read))
        assert.equal(answersText(read), written)
      }),
    )
  })

  it('says what is wrong with anything else, and never fails', () => {
    const problemOf = (written: string): string | undefined => {
      const read = readAnswers(written)
      return 'problem' in read ? read.problem : undefined
    }
    assert.equal(problemOf(''), 'not-json')
    assert.equal(problemOf('['.repeat(200_000)), 'not-json')
    assert.equal(problemOf('{"kravspek":2}'), 'newer')
    for (const written of ['null', '[]', '{}', '{"kravspek":1}', '{"kravspek":1,"suppliers":[]}'])
      assert.equal(problemOf(written), 'not-answers', written)
    fc.assert(
      fc.property(fc.json(), (written) => {
        assert.equal(problemOf(written), 'not-answers')
      }),
    )
  })

  it('is not read where one value in it has another shape', () => {
    const whole: AnswersRegister = {
      specification: 'prove',
      current: { version: '1', hash: 'a'.repeat(64) },
      suppliers: [
        {
          name: 'A',
          submissions: [
            {
              file: 'b'.repeat(64),
              date: '2027-01-01',
              edition: undefined,
              organisationNumber: '',
              isSigned: true,
              answers: [{ id: 'K-1', text: 'Ja' }],
              notPlaced: [],
              written: [],
            },
          ],
        },
      ],
    }
    const good = answersText(whole)
    assert.ok(!('problem' in readAnswers(good)))
    for (const [from, to] of [
      ['"name": "A"', '"name": " "'],
      ['"isSigned": true', '"isSigned": "true"'],
      [`"file": "${'b'.repeat(64)}"`, '"file": "../b"'],
      ['"text": "Ja"', '"text": 1'],
      ['"id": "K-1",', ''],
    ] as const)
      assert.deepEqual(readAnswers(good.replace(from, to)), { problem: 'not-answers' }, from)
  })

  it('lies beside the specification', () => {
    assert.equal(answersName('a/b.krav.yaml'), 'a/b.answers.json')
    assert.equal(answersName('b.krav.json'), 'b.answers.json')
    assert.equal(answersName('b.yaml'), 'b.answers.json')
  })
})
