import assert from 'node:assert/strict'
import type { Review } from '../generated/specification.js'
import { validateReview } from '../generated/validate.js'
import {
  analysisWith,
  change,
  comment,
  field,
  imported,
  onlyThread,
  reply,
  stampOf,
  threadsOf,
  withThread,
} from './returned.test.data.js'

const nurse = { reviewer: { role: 'sykepleier', service: 'hjemmetjenesten' } }
const night = { reviewer: { role: 'nattevakt' } }

const texts = (review: Review): readonly (string | undefined)[] => threadsOf(review).map(({ text }) => text)

describe('importReturned', () => {
  it('makes a thread of a comment, with its place, its words and who said it', () => {
    const { review, files } = imported(undefined, [{ comments: [comment({ replies: [reply()] })] }], nurse)
    const { id, files: inFiles, ...thread } = onlyThread(review)
    assert.deepEqual(thread, {
      at: 'VAR-01',
      certainty: 'bookmark',
      how: 'comment',
      quote: 'innen 30 minutter',
      text: 'Om natten har vi 40 minutters kjøring.',
      role: 'sykepleier',
      service: 'hjemmetjenesten',
      said: '2026-11-20',
      replies: [
        {
          text: 'Enig. Det samme gjelder i helgene.',
          role: 'sykepleier',
          service: 'hjemmetjenesten',
          said: '2026-11-21',
        },
      ],
      state: 'open',
    })
    assert.match(id, /^K-[2-9a-z]{6}$/)
    assert.deepEqual(inFiles, [files[0]?.id])
    assert.deepEqual(files[0]?.added, [id])
    assert.deepEqual([files[0].placed, files[0].notPlaced], [1, 0])
  })

  it('gives a register that its schema takes', () => {
    const { review } = imported(undefined, [
      {
        stamp: stampOf(analysisWith()),
        name: 'prove-review-nb.docx',
        comments: [comment(), comment({ place: undefined, quote: '', author: '', date: undefined })],
        changes: [change()],
        fields: [
          field('VAR-01:view', 'Stemmer ikke helt'),
          field('S-01:answer', 'Vi tar den mobile lampen.'),
          field(':other:comment', 'Hva med nattevaktene?'),
          field(':persons', '4 personer'),
        ],
      },
    ])
    assert.ok(validateReview(review), 'is what the schema says')
  })

  it('takes a comment that ends in a question mark for a question, and leaves other kinds to people', () => {
    const { review } = imported(undefined, [
      { comments: [comment({ text: 'Gjelder dette også om natten?' }), comment()] },
    ])
    assert.deepEqual(
      threadsOf(review).map(({ kind }) => kind),
      ['question', undefined],
    )
  })

  it('keeps a thread open that someone has ticked off in Word', () => {
    const { review } = imported(undefined, [{ comments: [comment({ isResolved: true })] }])
    assert.equal(onlyThread(review).state, 'open')
  })

  it('makes a proposal of a change', () => {
    const { review } = imported(undefined, [{ changes: [change()] }])
    const thread = onlyThread(review)
    assert.equal(thread.how, 'change')
    assert.equal(thread.kind, 'change')
    assert.equal(thread.text, 'Alarmen skal besvares innen 60 minutter.')
    assert.equal(thread.quote, 'Alarmen skal besvares innen 30 minutter.')
    assert.equal(thread.proposal?.before, 'Alarmen skal besvares innen 30 minutter.')
    assert.equal(thread.proposal.after, 'Alarmen skal besvares innen 60 minutter.')
  })

  it('makes a view of what was ticked, and a thread of what does not fit though nobody wrote why', () => {
    const { review, files } = imported(
      undefined,
      [
        {
          fields: [
            field('VAR-01:view', 'Stemmer ikke helt'),
            field('VAR-02:view', 'stemmer'),
            field('VAR-02:comment', 'Lyden må kunne skrus helt av.'),
          ],
        },
      ],
      nurse,
    )
    assert.deepEqual(
      (review.views ?? []).map(({ at, view, role }) => [at, view, role]),
      [
        ['VAR-01', 'partly', 'sykepleier'],
        ['VAR-02', 'agrees', 'sykepleier'],
      ],
    )
    assert.match(review.views?.[0]?.hash ?? '', /^[0-9a-f]{64}$/)
    assert.deepEqual(
      threadsOf(review).map(({ at, text, kind, how }) => [at, text, kind, how]),
      [
        ['VAR-01', 'Stemmer ikke helt', 'problem', 'field'],
        ['VAR-02', 'Lyden må kunne skrus helt av.', undefined, 'field'],
      ],
    )
    assert.equal(files[0]?.views, 2)
  })

  it('puts what was written in the fields where it belongs', () => {
    const { review } = imported(undefined, [
      {
        fields: [
          field('S-01:answer', 'Vi tar lampen.'),
          field(':other:comment', 'Parkeringen er full.'),
          field(undefined, 'Løst felt', 'Hva mangler?'),
        ],
      },
    ])
    assert.deepEqual(
      threadsOf(review).map(({ at, part, quote }) => [at, part, quote]),
      [
        ['S-01', undefined, 'Hva skjer når strømmen går?'],
        [undefined, ':other', undefined],
        [undefined, undefined, 'Hva mangler?'],
      ],
    )
  })

  it('puts what stands in a portion at its section, and what stands at a role at the role', () => {
    const places = [':portion-1-varsling', ':role-nattevakt', ':burden', 'VAR-02.a', 'BORT-09']
    const { review } = imported(undefined, [
      {
        comments: places.map((id) => comment({ text: `Om ${id}`, place: { id, certainty: 'bookmark' } })),
      },
    ])
    assert.deepEqual(
      threadsOf(review).map(({ at, part }) => at ?? part),
      ['varsling', 'nattevakt', ':burden', 'VAR-02.a', 'BORT-09'],
    )
  })

  it('believes the adviser before the fields, and the fields before how the document was cut', () => {
    const stamp = stampOf(analysisWith(), { role: 'nattevakt' })
    const sketch = {
      stamp,
      comments: [comment()],
      fields: [field(':role', 'Sykepleier'), field(':persons', 'ca. 3')],
    }
    const reviewerOf = (options: Parameters<typeof imported>[2], fields = sketch.fields) =>
      imported(undefined, [{ ...sketch, fields }], options).files[0]?.reviewer
    assert.deepEqual(reviewerOf({ reviewer: { role: 'nattevakt', service: 'sykehjemmet' } }), {
      role: 'nattevakt',
      service: 'sykehjemmet',
    })
    assert.deepEqual(reviewerOf({}), { role: 'sykepleier', service: 'hjemmetjenesten' })
    assert.deepEqual(reviewerOf({}, []), { role: 'nattevakt' })
    assert.equal(imported(undefined, [sketch]).files[0]?.persons, 3)
  })

  it('knows a role whose title two services use by the service', () => {
    const roleIn = (service?: string) =>
      imported(undefined, [
        {
          fields: [
            field(':role', 'Nattevakt'),
            ...(service === undefined ? [] : [field(':service', service)]),
          ],
        },
      ]).files[0]?.reviewer
    assert.deepEqual(roleIn('Nordvik sykehjem'), { role: 'nattevakt-sykehjem', service: 'sykehjemmet' })
    assert.deepEqual(roleIn(), { role: 'nattevakt' })
  })

  it('keeps what was written about the sender and can not be understood', () => {
    const { review } = imported(undefined, [
      { fields: [field(':role', 'Vaktmester'), field(':persons', 'mange')] },
    ])
    assert.deepEqual(
      threadsOf(review).map(({ part, text }) => [part, text]),
      [
        [':role', 'Vaktmester'],
        [':persons', 'mange'],
      ],
    )
  })

  it('changes nothing when the same file is read in again', () => {
    const sketch = { comments: [comment()], changes: [change()], fields: [field('VAR-01:view', 'Stemmer')] }
    const first = imported(undefined, [sketch], nurse)
    const again = imported(first.review, [sketch], nurse)
    assert.equal(again.review, first.review)
    assert.equal(again.files[0]?.outcome, 'known')
    assert.deepEqual(again.files[0].reviewer, nurse.reviewer)
  })

  it('gives a file its sender when the adviser says it later', () => {
    const sketch = { comments: [comment()], fields: [field('VAR-01:view', 'Stemmer')] }
    const first = imported(undefined, [sketch])
    const { review } = imported(first.review, [sketch], nurse)
    assert.equal(onlyThread(review).role, 'sykepleier')
    assert.equal(review.files?.[0]?.service, 'hjemmetjenesten')
    assert.equal(review.views?.[0]?.role, 'sykepleier')
    assert.equal(imported(review, [sketch], night).review, review)
    const copy = imported(review, [{ ...sketch, name: 'kopi.docx' }], nurse)
    assert.deepEqual([copy.files[0]?.added, copy.files[0]?.known], [[], 2])
  })

  it('adds only what is new in an edited copy', () => {
    const first = imported(undefined, [{ comments: [comment()], changes: [change()] }], nurse)
    const added = comment({ text: 'Dette er bra.', date: '2026-11-22T12:00:00Z', quote: '' })
    const { review, files } = imported(
      first.review,
      [{ comments: [added, comment()], changes: [change()] }],
      nurse,
    )
    assert.deepEqual(files[0]?.added.length, 1)
    assert.equal(files[0].known, 2)
    assert.deepEqual(texts(review), [...texts(first.review), 'Dette er bra.'])
    assert.equal(threadsOf(review)[0]?.files?.length, 2)
  })

  it('takes over the new words of a comment that was edited in the file, under the same id', () => {
    const first = imported(undefined, [{ comments: [comment()] }], nurse)
    const edited = comment({ text: 'Om natten har vi 40 minutters kjøring, og ofte glatt vei.' })
    const { review, files } = imported(first.review, [{ comments: [edited] }], nurse)
    assert.equal(onlyThread(review).text, edited.text)
    assert.equal(onlyThread(review).id, onlyThread(first.review).id)
    assert.deepEqual(files[0]?.extended, [onlyThread(review).id])
    const third = imported(review, [{ comments: [edited], name: 'ny.docx' }], nurse)
    assert.equal(third.files[0]?.known, 1)
    assert.equal(onlyThread(third.review).text, edited.text)
  })

  it('puts the new words of a comment that was answered in a reply, and opens it again', () => {
    const first = imported(undefined, [{ comments: [comment()] }], nurse)
    const { id } = onlyThread(first.review)
    const answer = {
      state: 'answered',
      disposition: 'accepted',
      answer: 'Grensen er nå 60 minutter.',
    } as const
    const answered = withThread(first.review, id, answer)
    const edited = comment({ text: 'Om natten har vi 40 minutters kjøring, og ofte glatt vei.' })
    const { review } = imported(answered, [{ comments: [edited] }], nurse)
    const thread = onlyThread(review)
    assert.equal(thread.text, comment().text)
    assert.deepEqual(
      thread.replies?.map(({ text }) => text),
      [edited.text],
    )
    assert.equal(thread.state, 'open')
    assert.equal(thread.answer, answer.answer)
    const again = imported(review, [{ comments: [edited], name: 'ny.docx' }], nurse)
    assert.equal(again.files[0]?.known, 1)
  })

  it('does not write over words that were edited in the register', () => {
    const first = imported(undefined, [{ comments: [comment()] }], nurse)
    const byHand = withThread(first.review, onlyThread(first.review).id, {
      text: 'Om natten har vi 40 minutters kjøring [navn tatt ut].',
    })
    const edited = comment({ text: 'Om natten har vi 40 minutters kjøring, og ofte glatt vei.' })
    const { review } = imported(byHand, [{ comments: [edited] }], nurse)
    assert.equal(onlyThread(review).text, 'Om natten har vi 40 minutters kjøring [navn tatt ut].')
    assert.equal(onlyThread(review).replies?.[0]?.text, edited.text)
    const copy = imported(byHand, [{ comments: [comment()], name: 'ny.docx' }], nurse)
    assert.deepEqual(onlyThread(copy.review), {
      ...onlyThread(byHand),
      files: copy.review.files?.map(({ id }) => id),
    })
  })

  it('knows a comment again that was put in its place by a person', () => {
    const lost = comment({ place: undefined, quote: '' })
    const first = imported(undefined, [{ comments: [lost] }], nurse)
    assert.equal(first.files[0]?.notPlaced, 1)
    const placed = withThread(first.review, onlyThread(first.review).id, {
      at: 'VAR-02',
      certainty: 'person',
    })
    const same = imported(placed, [{ comments: [lost], name: 'ny.docx' }], nurse)
    assert.equal(onlyThread(same.review).at, 'VAR-02')
    const found = imported(placed, [{ comments: [comment()] }], nurse)
    assert.equal(onlyThread(found.review).at, 'VAR-02')
  })

  it('adds new replies to a thread that is there, and opens it again', () => {
    const first = imported(undefined, [{ comments: [comment({ replies: [reply()] })] }], nurse)
    const answered = withThread(first.review, onlyThread(first.review).id, {
      state: 'answered',
      answer: 'Takk.',
    })
    const more = reply({ text: 'Vi er fortsatt uenige.', date: '2026-12-01T09:00:00Z' })
    const { review } = imported(answered, [{ comments: [comment({ replies: [reply(), more] })] }], nurse)
    assert.equal(onlyThread(review).replies?.length, 2)
    assert.equal(onlyThread(review).state, 'open')
  })

  it('takes over a field that was lengthened, and keeps a shorter copy out', () => {
    const short = field('S-01:answer', 'Vi tar lampen.')
    const long = field('S-01:answer', 'Vi tar lampen. Så ringer vi vakten.')
    const first = imported(undefined, [{ fields: [short] }], nurse)
    const { review } = imported(first.review, [{ fields: [long] }], nurse)
    assert.equal(onlyThread(review).text, long.text)
    assert.equal(onlyThread(review).id, onlyThread(first.review).id)
    const older = imported(review, [{ fields: [short], name: 'gammel.docx' }], nurse)
    assert.equal(onlyThread(older.review).text, long.text)
  })

  it('takes over what did not fit when it is said later, and not before', () => {
    const bare = [field('VAR-01:view', 'Stemmer ikke helt')]
    const said = [...bare, field('VAR-01:comment', 'Vi rekker det ikke.')]
    const first = imported(undefined, [{ fields: bare }], nurse)
    assert.equal(
      onlyThread(imported(first.review, [{ fields: said }], nurse).review).text,
      'Vi rekker det ikke.',
    )
    const other = imported(undefined, [{ fields: said }, { fields: bare }], nurse)
    assert.equal(onlyThread(other.review).text, 'Vi rekker det ikke.')
  })

  it('keeps fields of others apart, also where nobody knows who they are', () => {
    const one = { fields: [field('S-01:answer', 'Vi tar lampen.')] }
    const two = { fields: [field('S-01:answer', 'Vi tar lampen. Så ringer vi vakten.')] }
    const unknown = imported(undefined, [one, two])
    assert.equal(threadsOf(unknown.review).length, 2)
    const first = imported(undefined, [one], nurse)
    assert.equal(threadsOf(imported(first.review, [one, { ...one, name: 'b.docx' }], night).review).length, 2)
  })

  it('keeps the same words of two people apart', () => {
    const enig = comment({ text: 'Enig.' })
    const oneFile = imported(undefined, [{ comments: [enig, { ...enig, author: 'Ola Hansen' }] }], nurse)
    assert.equal(threadsOf(oneFile.review).length, 2)
    const later = { ...enig, author: 'Ola Hansen', date: '2026-11-20T11:40:00Z' }
    const twoFiles = imported(undefined, [{ comments: [enig] }, { comments: [later] }], nurse)
    assert.equal(threadsOf(twoFiles.review).length, 2)
    const sameSecond = imported(undefined, [
      { comments: [enig] },
      { comments: [{ ...enig, author: 'Ola Hansen' }] },
    ])
    assert.equal(threadsOf(sameSecond.review).length, 2)
    const undated = { ...enig, date: undefined }
    const first = imported(undefined, [{ comments: [undated] }], nurse)
    const twoRoles = imported(first.review, [{ comments: [undated], name: 'natt.docx' }], night)
    assert.equal(threadsOf(twoRoles.review).length, 2)
  })

  it('knows the comments of another again in a file that was passed on', () => {
    const first = imported(undefined, [{ comments: [comment()] }], nurse)
    const own = comment({ text: 'Enig.', author: 'Ola Hansen', date: '2026-11-21T22:00:00Z' })
    const { review } = imported(first.review, [{ comments: [comment(), own] }], night)
    assert.deepEqual(
      threadsOf(review).map(({ text, role, files }) => [text, role, files?.length]),
      [
        [comment().text, 'sykepleier', 2],
        ['Enig.', 'nattevakt', 1],
      ],
    )
  })

  it('knows a change again that was accepted before the file was sent once more', () => {
    const tracked = change()
    const accepted = { ...tracked, author: '', date: undefined, isTracked: false }
    const stamp = stampOf(analysisWith())
    for (const [one, two] of [
      [tracked, accepted],
      [accepted, tracked],
    ] as const) {
      const first = imported(undefined, [{ stamp, changes: [one] }], nurse)
      const again = { stamp, changes: [two], name: 'b.docx' }
      const { review, files } = imported(first.review, [again], nurse)
      assert.equal(onlyThread(review).text, onlyThread(first.review).text)
      assert.deepEqual([files[0]?.added, files[0]?.known], [[], 1])
      assert.equal(threadsOf(imported(first.review, [{ stamp, changes: [two] }], night).review).length, 2)
    }
    const open = imported(undefined, [{ changes: [tracked] }], nurse).review
    const answered = withThread(open, onlyThread(open).id, {
      state: 'answered',
      disposition: 'rejected',
      answer: 'Nei.',
    })
    const { review } = imported(answered, [{ stamp, changes: [accepted], name: 'b.docx' }], nurse)
    assert.equal(onlyThread(review).state, 'answered')
  })

  it('knows a comment again in a copy without personal details, where it is no mere word', () => {
    const long = comment({ text: 'Vi rekker ikke fram om natten.' })
    const short = comment({ text: 'Bra!' })
    const bare = [long, short].map((each) => ({ ...each, author: 'Forfatter', date: undefined }))
    const first = imported(undefined, [{ comments: [long, short] }], nurse)
    const { review } = imported(first.review, [{ comments: bare, name: 'b.docx' }], nurse)
    assert.deepEqual(texts(review), [long.text, short.text, short.text])
  })

  it('does not take another comment of the same minute for an edited one', () => {
    const first = imported(undefined, [{ comments: [comment()] }])
    const other = comment({ text: 'Hvem har vakttelefonen?', author: 'Ola Hansen' })
    const { review } = imported(first.review, [{ comments: [other] }])
    assert.deepEqual(texts(review), [comment().text, other.text])
  })

  it('reads nothing in of a file that belongs to another specification, or that a supplier filled in', () => {
    const analysis = analysisWith()
    const { review, files } = imported(undefined, [
      { stamp: stampOf(analysis, { specification: 'annen' }), comments: [comment()] },
      { stamp: stampOf(analysis, { document: 'answer' }), fields: [field('VAR-01', 'Ja')] },
    ])
    assert.deepEqual(
      files.map(({ outcome }) => outcome),
      ['other-specification', 'supplier-answers'],
    )
    assert.deepEqual(review, { kravspek: 1, reviewOf: 'prove' })
  })

  it('reads a file without a stamp against the text as it is', () => {
    const { files } = imported(undefined, [{ comments: [comment()] }, { stamp: stampOf(analysisWith()) }])
    assert.deepEqual(
      files.map(({ source, isOlder }) => [source, isOlder]),
      [
        ['unknown', false],
        ['current', false],
      ],
    )
  })

  it('finds no changes by comparing where nobody knows which text a file was made from', () => {
    const untracked = change({ isTracked: false, author: '', date: undefined })
    const { review, files } = imported(undefined, [{ changes: [untracked, change()] }], nurse)
    assert.equal(onlyThread(review).proposal?.tracked, true)
    assert.equal(files[0]?.isCompared, false)
  })

  it('takes a document as Kravspek made it for no answer, unless someone says that it is one', () => {
    const untouched = { stamp: stampOf(analysisWith()), isAsWritten: true } as const
    const { review, files } = imported(undefined, [untouched])
    assert.equal(files[0]?.outcome, 'untouched')
    assert.deepEqual(review, { kravspek: 1, reviewOf: 'prove' })
    const told = imported(review, [untouched], nurse)
    assert.deepEqual(
      [told.files[0]?.outcome, told.review.files?.map(({ role }) => role)],
      ['read', ['sykepleier']],
    )
    assert.equal(imported(told.review, [untouched]).files[0]?.outcome, 'known')
  })

  it('takes a document that someone saved, or wrote anything in, for an answer, and so every form', () => {
    const stamp = stampOf(analysisWith())
    const answers = [
      { stamp },
      { stamp, isAsWritten: true, comments: [comment()] },
      { stamp, isAsWritten: true, changes: [change({ isTracked: false })] },
      { stamp, isAsWritten: true, fields: [field(':persons', '3')] },
      { stamp, isForm: true },
    ] as const
    for (const answer of answers) {
      const { review, files } = imported(undefined, [answer])
      assert.deepEqual([files[0]?.outcome, review.files?.length], ['read', 1], JSON.stringify(answer))
    }
  })

  it('puts what was said in a reply at what the comment was about, and takes no text of it for a proposal', () => {
    const { review } = imported(undefined, [{ comments: [comment()] }], nurse)
    const { id } = onlyThread(review)
    const stamp = stampOf(analysisWith(), { document: 'reply', role: 'sykepleier' })
    const place = { id: `:comment-${id}`, certainty: 'bookmark' } as const
    const more = comment({ text: 'Nei, dette er ikke godt nok.', place, date: '2026-11-24T10:00:00Z' })
    const inserted = change({ place, action: 'add', before: '', after: 'Når kommer det?' })
    const made = change({ place, isTracked: false, author: '', action: 'add', before: '', after: 'Takk.' })
    const { review: after, files } = imported(review, [
      { stamp, comments: [more], changes: [inserted, made] },
    ])
    assert.deepEqual(
      threadsOf(after)
        .slice(1)
        .map(({ at, text, kind, proposal, role }) => [at, text, kind, proposal, role]),
      [
        ['VAR-01', more.text, undefined, undefined, 'sykepleier'],
        ['VAR-01', 'Når kommer det?', 'question', undefined, 'sykepleier'],
      ],
    )
    assert.deepEqual([files[0]?.notPlaced, files[0]?.isCompared], [0, false])
  })

  it('does not take what was struck out in a reply for something that they said', () => {
    const { review } = imported(undefined, [{ comments: [comment()] }], nurse)
    const stamp = stampOf(analysisWith(), { document: 'reply', role: 'sykepleier' })
    const place = { id: `:comment-${onlyThread(review).id}`, certainty: 'bookmark' } as const
    const struck = (before: string) => change({ place, action: 'remove', before, after: '' })
    const changes = [struck('Dette rekker vi ikke i år.'), struck('Kan dere vente?')]
    const { review: after } = imported(review, [{ stamp, changes }])
    const said = threadsOf(after).slice(1)
    assert.deepEqual(
      said.map(({ quote, text, kind }) => [quote, text, kind]),
      [
        ['Dette rekker vi ikke i år.', '(strøket ut)', undefined],
        ['Kan dere vente?', '(strøket ut)', undefined],
      ],
    )
    const first = imported(review, [{ stamp, changes: changes.slice(0, 1) }]).review
    const both = imported(first, [{ stamp, changes: changes.slice(1) }]).review
    assert.deepEqual(
      threadsOf(both)
        .slice(1)
        .map(({ quote }) => quote),
      said.map(({ quote }) => quote),
    )
  })

  it('keeps what was said of something that is gone', () => {
    const place = { id: 'VAR-99', certainty: 'visible-id' } as const
    const { review } = imported(undefined, [{ comments: [comment({ place })] }])
    assert.equal(onlyThread(review).at, 'VAR-99')
  })

  it('keeps a thread that someone has copied by hand, with its id', () => {
    const { review } = imported(undefined, [{ comments: [comment()] }], nurse)
    const copied = { ...review, threads: [...threadsOf(review), { ...onlyThread(review), text: 'Avskrift' }] }
    const next = imported(copied, [{ comments: [comment({ replies: [reply()] })] }], nurse).review
    assert.deepEqual(
      threadsOf(next).map(({ text, replies = [] }) => [text, replies.length]),
      [
        [comment().text, 1],
        ['Avskrift', 0],
      ],
    )
  })

  it('keeps a comment in which nothing was written', () => {
    const { review } = imported(undefined, [{ comments: [comment({ text: ' ' })] }])
    assert.equal(onlyThread(review).text, '…')
    assert.ok(validateReview(review))
  })
})
