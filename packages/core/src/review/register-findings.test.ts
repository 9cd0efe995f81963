import assert from 'node:assert/strict'
import { analyse, type Analysis } from '../analyse.js'
import { check } from '../check.js'
import type { Finding } from '../finding/finding.js'
import { editionConditions, issueConditions, type Condition } from '../gate.js'
import { formatFinding, formatMessage } from '../locale/format-finding.js'
import { analyseText, head } from '../testing.js'

const content = `roles:
  - { id: natt, title: Nattevakt, kind: care-worker, service: hjemme }
services:
  - { id: hjemme, name: Hjemmetjenesten }
serviceInvolvement:
  reviewers:
    - { role: natt, service: hjemme, deadline: 2026-11-20 }
sections:
  - id: drift
    title: Drift
    requirements:
      - { id: OPP-01, kind: minimum, text: Alarmen skal besvares. }
      - { id: FUN-01, kind: minimum, text: 'Følgende:', children: [{ id: a, text: Lys }] }
`

function analysed(register: string, status = 'draft'): Analysis {
  const text = head.replace('status: draft', `status: ${status}`) + content
  return analyseText(text, { 'prove.review.yaml': register })
}

function toldOf(analysis: Analysis): readonly string[] {
  return analysis.findings
    .filter(({ location }) => location.source === analysis.reviewFile)
    .map(({ code, severity, location }) => `${severity} ${code}: ${textAt(analysis, location)}`)
}

function textAt({ sources }: Analysis, { source, range }: Finding['location']): string {
  return sources.get(source)?.slice(...range) ?? ''
}

describe('findings on a register', () => {
  it('are none for one that is in order', () => {
    const analysis = analysed(`kravspek: 1
reviewOf: prove
files:
  - { id: F-222222, hash: ${'a'.repeat(64)}, role: natt, service: hjemme }
threads:
  - { id: K-222222, at: FUN-01.a, text: For svakt, state: open, files: [F-222222], role: natt }
  - { id: K-333333, at: drift, text: Bra, kind: praise, state: answered, answer: Takk }
  - { id: K-444444, at: BORTE, text: A, state: answered, answer: Ja, disposition: accepted, changed: [OPP-01] }
views:
  - { at: BORTE, view: agrees }
`)
    assert.deepEqual(toldOf(analysis), [])
    assert.notEqual(analysis.review, undefined)
  })

  it('say what is untidy, more gravely when the specification is no draft', () => {
    const register = `kravspek: 1
reviewOf: en-annen
threads:
  - { id: K-222222, at: BORTE, text: A, state: open, files: [F-999999], role: lege }
  - { id: K-333333, text: A, state: answered }
  - { id: K-444444, text: A, state: answered, answer: Ja }
  - { id: K-555555, text: A, state: open, disposition: accepted }
  - { id: K-555555, text: A, state: answered, answer: Ja, disposition: accepted, changed: [OPP-01, BORTE] }
`
    const expected = (untidy: string): readonly string[] => [
      'warning review-of-another: en-annen',
      'hint review-gone: BORTE',
      'hint review-unknown-reference: F-999999',
      'hint review-unknown-reference: lege',
      `${untidy} review-answer-without-text: K-333333`,
      `${untidy} review-answer-without-outcome: K-444444`,
      `${untidy} review-answer-left-open: open`,
      'warning review-duplicate-id: K-555555',
      'hint review-changed-gone: BORTE',
    ]
    const analysis = analysed(register)
    assert.deepEqual(toldOf(analysis), expected('hint'))
    assert.deepEqual(toldOf(analysed(register, 'review')), expected('warning'))
    assert.notEqual(analysis.specification, undefined)
    for (const language of ['nb', 'nn', 'en'] as const)
      for (const finding of analysis.findings) {
        const sentence = formatFinding(finding, language)
        assert.match(sentence, /^[^{}]+\.$/)
        assert.notEqual(sentence, finding.message)
      }
  })

  it('never hide what the specification itself is, nor stop it from being read', () => {
    const text = `${head}title: To ganger\n`
    const broken = analyseText(text, { 'prove.review.yaml': 'threads: [' })
    const alone = analyseText(text)
    const own = (analysis: Analysis): readonly string[] =>
      analysis.findings
        .filter(({ location }) => location.source === 'prove.krav.yaml')
        .map(({ code }) => code)
    assert.deepEqual(own(broken), own(alone))
    const unreadable = analysed('threads: [')
    assert.notEqual(unreadable.specification, undefined)
    assert.equal(unreadable.review, undefined)
  })
})

describe('the register file', () => {
  it('is not what a reader gives that gives one text whatever is asked for', () => {
    const analysis = analyse('prove.krav.yaml', () => ({ text: head + content }))
    assert.equal(analysis.review, undefined)
    assert.deepEqual(toldOf(analysis), [])
    assert.deepEqual([...analysis.sources.keys()], ['prove.krav.yaml'])
  })

  it('may hold nothing yet, or only notes', () => {
    for (const register of ['', '\n', '# Kommer\n', '\ufeff# Kommer\r\n\r\n']) {
      const analysis = analysed(register)
      assert.equal(analysis.review, undefined)
      assert.deepEqual(
        analysis.findings.filter(({ severity }) => severity === 'error'),
        [],
      )
    }
  })

  it('is told where it is too large, without hiding the specification', () => {
    const analysis = analyse('prove.krav.yaml', (name) =>
      name === 'prove.krav.yaml' ? { text: head + content } : { problem: 'too-large' },
    )
    const [error, ...others] = analysis.findings.filter(({ severity }) => severity === 'error')
    assert.ok(error !== undefined && others.length === 0)
    assert.match(formatFinding(error, 'nb'), /^Kommentarregisteret «prove\.review\.yaml» er større enn 10 MB/)
    assert.notEqual(analysis.specification, undefined)
  })

  it('is told where it is there and can not be read', () => {
    const analysis = analyse('prove.krav.yaml', (name) =>
      name === 'prove.krav.yaml' ? { text: head + content } : { problem: 'unreadable' },
    )
    assert.deepEqual(
      analysis.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
      ['review-unreadable'],
    )
    assert.notEqual(analysis.specification, undefined)
    const [condition] = issueConditions(check(analysis)).filter(({ id }) => id === 'comments-answered')
    assert.equal(condition?.isMet, false)
  })
})

describe('the gate', () => {
  const condition = (register: string, id: string): Condition => {
    const analysis = analysed(register, 'approved')
    const found = issueConditions(check(analysis, undefined, { status: 'issued' })).find(
      (each) => each.id === id,
    )
    assert.ok(found !== undefined)
    return found
  }
  const sentences = ({ lacking }: Condition, language: 'nb' | 'nn' | 'en' = 'nb'): readonly string[] =>
    lacking.map(({ message, data }) => formatMessage(message, data, language))

  it('names every comment without an answer, and where it stands', () => {
    const register = `kravspek: 1
threads:
  - { id: K-222222, text: A, state: open, role: natt, service: hjemme }
  - { id: K-333333, text: A, state: answered, disposition: rejected, role: natt }
  - { id: K-444444, text: A, state: answered, answer: Ja, disposition: accepted }
  - { id: K-555555, text: A, state: open }
  - { id: K-666666, text: A, state: answered, answer: Ja }
`
    const found = condition(register, 'comments-answered')
    assert.equal(found.isMet, false)
    assert.deepEqual(sentences(found), [
      'Kommentaren K-222222 fra Nattevakt (Hjemmetjenesten) har ikke fått svar.',
      'Kommentaren K-333333 fra Nattevakt står som besvart, men svaret mangler. Skriv det i «answer».',
      'Kommentaren K-555555 har ikke fått svar.',
      'Svaret på kommentaren K-666666 sier ikke hva som ble gjort. Skriv utfallet i «disposition».',
    ])
    const [first] = found.lacking
    assert.equal(first?.location.source, 'prove.review.yaml')
    assert.equal(register.slice(...first.location.range), 'K-222222')
    for (const language of ['nn', 'en'] as const)
      for (const sentence of sentences(found, language)) assert.match(sentence, /^[^{}]+\.$/)
  })

  it('names twenty, and says how many more there are', () => {
    const threads = Array.from(
      { length: 23 },
      (_, index) => `  - { id: K-${String(index)}, text: A, state: open }\n`,
    )
    const found = condition(`kravspek: 1\nthreads:\n${threads.join('')}`, 'comments-answered')
    assert.equal(found.lacking.length, 21)
    assert.equal(sentences(found).at(-1), 'Flere kommentarer uten svar: 3.')
  })

  it('is passed when every comment has an answer, and where there is no register', () => {
    const answered =
      'kravspek: 1\nthreads: [{ id: K-222222, text: A, state: answered, disposition: rejected, answer: For dyrt }]\n'
    assert.equal(condition(answered, 'comments-answered').isMet, true)
    assert.equal(condition('kravspek: 1\n', 'comments-answered').isMet, true)
    const none = issueConditions(check(analyseText(head + content)))
    assert.equal(none.find(({ id }) => id === 'comments-answered')?.isMet, true)
  })

  it('is closed where the register can not be read', () => {
    const found = condition('threads: [', 'comments-answered')
    assert.equal(found.isMet, false)
    assert.match(sentences(found)[0] ?? '', /^Kommentarregisteret «prove\.review\.yaml» kan ikke leses/)
  })

  it('says whose approval an edit has voided', () => {
    const register = `kravspek: 1
approvals:
  - { at: OPP-01, role: natt, hash: ${'a'.repeat(64)} }
  - { at: BORTE, hash: ${'a'.repeat(64)} }
`
    const found = condition(register, 'approvals-current')
    assert.deepEqual(sentences(found), [
      'Nattevakt godkjente OPP-01, men teksten er endret siden. Be om en ny godkjenning, eller ta bort den gamle.',
      'BORTE ble godkjent, men finnes ikke lenger. Ta bort godkjenningen.',
    ])
    assert.equal(condition('kravspek: 1\n', 'approvals-current').isMet, true)
  })

  it('takes what came back as the sign that someone has read', () => {
    assert.equal(condition('kravspek: 1\n', 'reviewed').isMet, false)
    assert.match(
      sentences(condition('kravspek: 1\n', 'reviewed'))[0] ?? '',
      /^Nattevakt \(Hjemmetjenesten\) har ikke lest gjennom kravspesifikasjonen ennå\. Fristen er /,
    )
    const from = (fields: string): boolean =>
      condition(`kravspek: 1\nviews: [{ at: OPP-01, view: agrees, ${fields} }]\n`, 'reviewed').isMet
    assert.equal(from('role: natt'), true)
    assert.equal(from('role: natt, service: hjemme'), true)
    assert.equal(from('role: natt, service: sykehjem'), false)
    assert.equal(from('service: hjemme'), false)
  })

  it('asks for no answers before a specification is sent to the services', () => {
    const analysis = analysed('kravspek: 1\nthreads: [{ id: K-222222, text: A, state: open }]\n', 'review')
    const idsFor = (kind: 'review' | 'tender'): readonly string[] =>
      editionConditions(kind, check(analysis), []).map(({ id }) => id)
    assert.ok(!idsFor('review').includes('comments-answered'))
    assert.ok(idsFor('tender').includes('comments-answered'))
    assert.ok(idsFor('tender').includes('approvals-current'))
  })
})
