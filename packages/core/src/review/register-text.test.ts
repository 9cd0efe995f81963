import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Review } from '../generated/specification.js'
import { parseSource } from '../source/parse-source.js'
import type { ContainerPositions } from '../source/positions.js'
import { answerThread } from './answer-thread.js'
import { registerText } from './register-text.js'
import { byHand, later, registers, texts } from './register.test.data.js'

function valueOf(text: string): unknown {
  return parseSource('x.review.yaml', text, new Map()).value
}

describe('registerText', () => {
  it('writes a new file that says what it is', () => {
    const review: Review = {
      kravspek: 1,
      reviewOf: 'medisin',
      threads: [
        {
          id: 'K-222222',
          at: 'OPP-01',
          quote: 'innen 30 minutter',
          text: 'Om natten er det 40 minutter å kjøre.\nDet går ikke.',
          replies: [{ text: 'Enig.' }],
          files: ['F-222222'],
          proposal: { field: 'text', before: 'a', after: 'b' },
          state: 'open',
        },
      ],
    }
    const text = registerText(undefined, review, 'nb')
    assert.equal(
      text,
      `# Kommentarregister: det tjenesterepresentantene har sagt, og svarene de får. Leverandører ser det aldri.
# Du kan endre filen for hånd. Kravspek skriver aldri over det du har skrevet, når nye filer leses inn.
kravspek: 1
reviewOf: medisin
threads:
  - id: K-222222
    at: OPP-01
    quote: innen 30 minutter
    text: |-
      Om natten er det 40 minutter å kjøre.
      Det går ikke.
    files: [F-222222]
    replies:
      - text: Enig.
    proposal:
      field: text
      before: a
      after: b
    state: open
`,
    )
    for (const language of ['nb', 'nn', 'en'] as const)
      assert.deepEqual(valueOf(registerText(undefined, review, language) ?? ''), review)
  })

  it('changes the fields of one comment and leaves all else as it stands', () => {
    const text = `kravspek: 1   # alltid
threads:

    # Denne haster.
    -   id: "K-222222"
        text: 'Alarmen kommer for sent' # sagt på vaktrommet
        state: open # til mandag
    - { id: K-333333, text: Bra, state: open }
`
    const before = valueOf(text) as Review
    const once = answerThread(before, 'K-222222', {
      disposition: 'accepted',
      text: 'Fristen er endret.',
      date: '2026-11-25',
    })
    const next = answerThread(once, 'k-333333', { text: 'Takk', date: '2026-11-25' })
    assert.equal(
      registerText(text, next),
      `kravspek: 1   # alltid
threads:

    # Denne haster.
    -   id: "K-222222"
        text: 'Alarmen kommer for sent' # sagt på vaktrommet
        state: answered # til mandag
        disposition: accepted
        answer: Fristen er endret.
        answered: '2026-11-25'
    - { id: K-333333, text: Bra, state: answered, answer: Takk, answered: '2026-11-25' }
`,
    )
  })

  it('fills in what stands there without a value', () => {
    const text =
      'kravspek: 1\nthreads:\n  - id: K-222222\n    text: A\n    state: open\n    answer:   # kommer\n    by: null\nviews: [] # ingen\napprovals:\n'
    const before = valueOf(text) as Review
    const answered = answerThread(before, 'K-222222', {
      disposition: 'partly',
      text: 'Ja: litt',
      by: 'rådgiver',
      date: '2026-11-25',
    })
    const next: Review = {
      ...answered,
      views: [{ at: 'OPP-01', view: 'agrees' }],
      approvals: [{ at: 'OPP-01', hash: 'ab' }],
    }
    assert.equal(
      registerText(text, next),
      `kravspek: 1
threads:
  - id: K-222222
    text: A
    state: answered
    disposition: partly
    answer: 'Ja: litt'   # kommer
    by: rådgiver
    answered: '2026-11-25'
views: # ingen
  - at: OPP-01
    view: agrees
approvals:
  - at: OPP-01
    hash: ab
`,
    )
  })

  it('takes out fields and comments with their own lines, and no others', () => {
    const text = `threads:
  - id: K-222222 # den første
    text: A
    answer: >-
      Dette er
      svaret.
    # om tilstanden
    state: answered
  # den andre
  - answer: X

    id: K-333333
    text: B
    state: answered
  - { answer: X, id: K-444444, text: C, state: answered, by: meg }
  - id: K-555555
    text: D
kravspek: 1
`
    const next: Review = {
      kravspek: 1,
      threads: [
        { id: 'K-222222', text: 'A', state: 'open' },
        { id: 'K-333333', text: 'B', state: 'open' },
        { id: 'K-444444', text: 'C', state: 'open' },
        { id: 'K-666666', text: 'E', state: 'open' },
      ],
    }
    assert.equal(
      registerText(text, next),
      `threads:
  - id: K-222222 # den første
    text: A
    # om tilstanden
    state: open
  # den andre
  - id: K-333333
    text: B
    state: open
  - { id: K-444444, text: C, state: open }
  - id: K-666666
    text: E
    state: open
kravspek: 1
`,
    )
  })

  it('writes nothing where the file can not be read', () => {
    assert.equal(registerText('kravspek: 1\nthreads: [\n', { kravspek: 1 }), undefined)
    assert.equal(registerText('- a\n', { kravspek: 1 }), undefined)
    assert.equal(registerText('a: &x 1\n', { kravspek: 1 }), undefined)
  })

  it('gives the same text where nothing is changed', () => {
    fc.assert(
      fc.property(registers, fc.infiniteStream(fc.nat()), (review, numbers) => {
        const text = byHand(review, chooser(numbers))
        assert.deepEqual(valueOf(text), review, text)
        assert.equal(registerText(text, review), text)
      }),
    )
  })

  it('keeps every text exactly as it was said', () => {
    fc.assert(
      fc.property(texts, texts, (text, answer) => {
        const review: Review = {
          kravspek: 1,
          threads: [{ id: 'K-222222', text, replies: [{ text: answer }], state: 'open', answer }],
        }
        const written = registerText(undefined, review)
        assert.deepEqual(valueOf(written ?? ''), review, written)
      }),
      { numRuns: 200 },
    )
  })

  it('makes of any file, however it is written by hand, the register that is wanted, and keeps the notes in it', () => {
    const cases = registers.chain((review) => fc.tuple(fc.constant(review), later(review)))
    fc.assert(
      fc.property(cases, fc.infiniteStream(fc.nat()), ([review, next], numbers) => {
        const text = byHand(review, chooser(numbers))
        const written = registerText(text, next)
        // A comment behind a text in a block whose neighbour is taken out would be read as text.
        if (written === undefined && !isNothingRemoved(review, next)) return
        assert.deepEqual(written === undefined ? undefined : valueOf(written), next, text)
        if (isNothingRemoved(review, next))
          for (const note of text.match(/# note \d+\b/g) ?? [])
            assert.match(written ?? '', new RegExp(`${note}\\b`), `${text}\n=>\n${written ?? ''}`)
        for (const thread of unchangedThreads(text, review, next))
          assert.ok(written?.includes(thread), `${thread}\nin\n${written ?? ''}`)
      }),
      { numRuns: 300 },
    )
  })
})

function chooser(numbers: Iterator<number>): (count: number) => number {
  return (count) => Number(numbers.next().value) % count
}

/** Whether every comment, and every field, that was there still is. */
function isNothingRemoved(before: unknown, after: unknown): boolean {
  if (typeof before !== 'object' || before === null) return true
  if (typeof after !== 'object' || after === null) return false
  return Object.entries(before).every(([key, each]) => {
    const other = (after as Record<string, unknown>)[key]
    return key in after && (key !== 'id' || each === other) && isNothingRemoved(each, other)
  })
}

/** The comments that are not changed, as they stand in the text. */
function unchangedThreads(text: string, before: Review, after: Review): readonly string[] {
  const positions = new Map<object, ContainerPositions>()
  const { threads = [] } = parseSource('x.review.yaml', text, positions).value as unknown as Review
  return threads.flatMap((thread, index) => {
    const range = positions.get(thread)?.range
    const isKept = after.threads?.includes(before.threads?.[index] ?? thread) === true
    return isKept && range !== undefined ? [text.slice(...range)] : []
  })
}
