import assert from 'node:assert/strict'
import { analyseText } from '../testing.js'
import { head } from '../testing.js'
import type { AnswersRegister } from '../answers/answers-register.js'
import { compareAnswers } from '../answers/compare-answers.js'
import { buildDocument } from '../build.js'
import type { OpenedFile, Returned, ReturnedStamp } from '../review/returned.js'
import { importAnswers, type AnswerImport } from './supplier-answers.js'

const analysis = analyseText(`${head}version: "1.0"
sections:
  - id: s
    title: Drift
    requirements:
      - { id: K-1, kind: minimum, text: A skal virke., answer: { form: yes-no } }
      - { id: K-2, kind: evaluated, text: B beskrives., answer: { form: text, maxWords: 3 } }
`)

const { stamp } = buildDocument(analysis, 'answer').tree.meta

const formWith = (
  fields: Readonly<Record<string, string>>,
  { stamp: own = stamp, ...more }: Partial<Returned> = {},
): OpenedFile => ({
  stamp: own,
  isForm: true,
  read: () => ({
    stamp: own,
    comments: [],
    changes: [],
    fields: Object.entries(fields).map(([id, text]) => ({ id, certainty: 'tag', label: '', text })),
    ...more,
  }),
})

let files = 0
const readIn = (
  register: AnswersRegister | undefined,
  opened: OpenedFile,
  more: { readonly supplier?: string; readonly hash?: string } = {},
): AnswerImport => {
  files += 1
  const { hash = files.toString(16).padStart(64, '0'), supplier } = more
  return importAnswers(analysis, register, { hash, opened }, { editions: [], supplier, date: '2027-03-01' })
}

function done(result: AnswerImport): Exclude<AnswerImport, { readonly type: 'refused' }> {
  assert.ok(result.type !== 'refused', JSON.stringify(result))
  return result
}

const refusalOf = (result: AnswerImport): string => (result.type === 'refused' ? result.why : result.type)

describe('reading in what suppliers have answered', () => {
  const first = formWith({ 'supplier:name': 'Østby AS', 'K-1': 'Nei', 'K-2': 'én to tre fire' })

  it('keeps what was filled in, and neither who signed nor whom to contact', () => {
    const { register } = done(
      readIn(
        undefined,
        formWith({
          'supplier:name': ' Østby\nAS ',
          'supplier:organisation-number': '999 888 777',
          'supplier:contact': 'Hemmelig Navn',
          'supplier:email': 'hemmelig@example.no',
          'supplier:phone': '99999999',
          'supplier:signed-by': 'Hemmelig Sjef',
          'supplier:position': 'Hemmelig stilling',
          'K-1': 'Ja',
        }),
      ),
    )
    assert.doesNotMatch(JSON.stringify(register), /emmelig|99999999/)
    const [supplier] = register.suppliers
    assert.equal(supplier?.name, 'Østby AS')
    const [submission] = supplier.submissions
    assert.deepEqual([submission.organisationNumber, submission.isSigned], ['999888777', true])
    assert.deepEqual(submission.answers.at(-1), { id: 'K-1', text: 'Ja' })
  })

  it('changes nothing when the same file is read in again', () => {
    const before = done(readIn(undefined, first, { hash: 'a'.repeat(64) }))
    const again = done(readIn(before.register, first, { hash: 'a'.repeat(64) }))
    assert.equal(again.type, 'known')
    assert.deepEqual(again.register, before.register)
  })

  it('lets a new form of the same supplier count, and keeps the earlier one', () => {
    const before = done(readIn(undefined, first)).register
    const next = done(readIn(before, formWith({ 'supplier:name': 'ØSTBY  as', 'K-1': 'Ja' })))
    assert.equal(next.type, 'replaced')
    const { suppliers } = compareAnswers(analysis.specification!, next.register)
    assert.deepEqual(
      suppliers.map(({ name, submissions, notMet }) => [name, submissions, notMet]),
      [['Østby AS', 2, []]],
    )
    assert.deepEqual(next.register.suppliers[0]?.submissions[0], before.suppliers[0]?.submissions[0])
  })

  it('never mixes two suppliers', () => {
    const named = (name: string, number: string): OpenedFile =>
      formWith({ 'supplier:name': name, 'supplier:organisation-number': number, 'K-1': 'Ja' })
    const { register } = done(readIn(undefined, named('Østby AS', '999888777')))
    assert.equal(refusalOf(readIn(register, named('Østby AS', '111222333'))), 'same-name')
    assert.equal(refusalOf(readIn(register, named('Vest AS', '999888777'))), 'same-number')
    const two = done(readIn(register, named('Østby AS', '111222333'), { supplier: 'Østby Nord AS' }))
    assert.deepEqual(
      two.register.suppliers.map(({ name, submissions }) => [name, submissions.length]),
      [
        ['Østby AS', 1],
        ['Østby Nord AS', 1],
      ],
    )
  })

  it('asks who it is from where neither the form nor the adviser says it', () => {
    const nameless = formWith({ 'K-1': 'Ja' })
    assert.equal(refusalOf(readIn(undefined, nameless)), 'no-name')
    assert.equal(done(readIn(undefined, nameless, { supplier: 'Vest' })).supplier.name, 'Vest')
  })

  it('reads nothing that is no form of this specification', () => {
    const of = (more: Partial<ReturnedStamp>): string =>
      refusalOf(readIn(undefined, formWith({ 'K-1': 'Ja' }, { stamp: { ...stamp, ...more } })))
    assert.equal(of({ specification: 'annen' }), 'other-specification')
    assert.equal(of({ document: 'review' }), 'other-document')
    assert.equal(refusalOf(readIn(undefined, formWith({}))), 'nothing-filled')
  })

  it('keeps what it does not recognise apart, a field that comes twice too', () => {
    const fields = (['K-1', 'K-1', 'FINNES-IKKE', undefined] as const).map((id, index) => ({
      id,
      certainty: undefined,
      label: id === undefined ? 'Et felt' : '',
      text: `tekst ${String(index)}`,
    }))
    const { supplier } = done(readIn(undefined, formWith({}, { fields }), { supplier: 'Vest' }))
    const [submission] = supplier.submissions
    assert.deepEqual(submission.answers, [{ id: 'K-1', text: 'tekst 0' }])
    assert.deepEqual(submission.notPlaced, [
      { label: 'K-1', text: 'tekst 1' },
      { label: 'FINNES-IKKE', text: 'tekst 2' },
      { label: 'Et felt', text: 'tekst 3' },
    ])
  })

  it('keeps what was written outside the fields, without who wrote it', () => {
    const place = { id: 'K-1', certainty: 'bookmark' } as const
    const by = { author: 'Hemmelig Navn', date: '2027-01-01' }
    const opened = formWith(
      { 'supplier:name': 'Vest', 'K-1': 'Ja' },
      {
        changes: [
          { ...by, place, action: 'change', before: 'A skal virke.', after: 'A bør virke.', isTracked: true },
        ],
        comments: [
          {
            ...{ ...by, place: undefined, quote: 'B', paragraph: 'B', text: 'Vi tar forbehold.' },
            ...{ isResolved: false, replies: [{ ...by, text: 'Enig.' }] },
          },
        ],
      },
    )
    const { register, supplier } = done(readIn(undefined, opened))
    assert.doesNotMatch(JSON.stringify(register), /Hemmelig/)
    assert.deepEqual(supplier.submissions[0].written, [
      { type: 'change', at: 'K-1', before: 'A skal virke.', after: 'A bør virke.' },
      { type: 'comment', at: undefined, before: 'B', after: 'Vi tar forbehold.' },
      { type: 'comment', at: undefined, before: 'B', after: 'Enig.' },
    ])
  })

  it('knows a form that answers an older text', () => {
    const old = { ...stamp, version: '0.9', hash: 'b'.repeat(64) }
    const fields = { 'supplier:name': 'Vest', 'K-1': 'Ja' }
    const olderOf = (opened: OpenedFile): boolean | undefined =>
      compareAnswers(analysis.specification!, done(readIn(undefined, opened)).register).suppliers[0]?.isOlder
    assert.equal(olderOf(formWith(fields, { stamp: old })), true)
    assert.equal(olderOf(formWith(fields)), false)
    assert.equal(done(readIn(undefined, formWith(fields, { stamp: old }))).register.current.version, '1.0')
  })

  it('counts, and says which minimum requirements are not met, by the supplier’s own answer', () => {
    const { register } = done(readIn(undefined, first))
    const [supplier] = compareAnswers(analysis.specification!, register).suppliers
    assert.deepEqual(supplier?.notMet, ['K-1'])
    assert.deepEqual(supplier.counts, {
      ...{ asked: 2, given: 2, partly: 0, missing: 0 },
      ...{ deviations: 1, overWords: 1, confidential: 0 },
    })
  })

  it('shows nothing of the answers in any other document', () => {
    const { register } = done(
      readIn(undefined, formWith({ 'supplier:name': 'Hemmelig1x', 'K-2': 'Hemmelig2x' })),
    )
    const kinds = ['tender', 'criteria', 'answer', 'review', 'summary', 'involvement', 'changes'] as const
    for (const kind of kinds)
      assert.doesNotMatch(
        JSON.stringify(buildDocument(analysis, kind, { answers: register }).tree),
        /Hemmelig/,
        kind,
      )
    assert.match(
      JSON.stringify(buildDocument(analysis, 'comparison', { answers: register }).tree),
      /Hemmelig2x/,
    )
  })
})
