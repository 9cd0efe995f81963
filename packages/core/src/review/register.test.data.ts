import fc from 'fast-check'
import type { Review, ReviewReply, ReviewThread, ReviewView } from '../generated/specification.js'

/** Pieces of which texts are made that a careless writer of YAML gets wrong. */
const pieces = [
  'Alarmen kommer for sent',
  'om natten',
  ' ',
  '  ',
  '\n',
  '\n\n',
  ': ',
  ' #',
  '- ',
  '"',
  "'",
  '{',
  ']',
  ',',
  '*x',
  '&a',
  '!b',
  '|',
  '>-',
  '%',
  '@',
  '`',
  'ja',
  'null',
  '~',
  '12',
  '2026-11-20',
  '\t',
  '\r',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u00a0',
  '\u007f',
  '😀',
  'å',
  '---',
  '<ref:OPP-01>',
  'Nattevakten rekker det ikke på under førti minutter når det er snø, og da er det bare én bil å bruke i hele kommunen.',
]

/** Some text that is not only spaces. */
export const texts: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((each) => each.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  )
  .map((text) => (/\S/.test(text) ? text : `${text}x`))

const ids = fc.constantFrom('OPP-01', 'FUN-01.a', 'drift', 'sykepleier', 'borte-01')
const dates = fc.constantFrom('2026-11-20', '2026-11-21', '2027-01-02')
const roles = fc.constantFrom('sykepleier', 'nattevakt')
const services = fc.constantFrom('hjemmetjenesten', 'sykehjem')
const hashes = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 64, maxLength: 64 })
  .map((each) => each.join(''))

const replies: fc.Arbitrary<ReviewReply> = fc.record(
  { text: texts, role: roles, service: services, said: dates },
  { noNullPrototype: true, requiredKeys: ['text'] },
)

function threadWith(id: fc.Arbitrary<string>): fc.Arbitrary<ReviewThread> {
  return fc.record(
    {
      id,
      at: ids,
      part: fc.constant(':other'),
      certainty: fc.constantFrom('bookmark' as const, 'person' as const),
      how: fc.constantFrom('comment' as const, 'meeting' as const),
      quote: texts,
      text: texts,
      kind: fc.constantFrom('idea' as const, 'praise' as const),
      role: roles,
      service: services,
      persons: fc.integer({ min: 1, max: 9 }),
      said: dates,
      files: fc.uniqueArray(fc.constantFrom('F-222222', 'F-333333', 'F-444444'), { maxLength: 3 }),
      replies: fc.array(replies, { maxLength: 3 }),
      proposal: fc.record(
        { field: fc.constant('text'), before: texts, after: texts, tracked: fc.boolean() },
        { noNullPrototype: true, requiredKeys: ['before'] },
      ),
      state: fc.constantFrom('open' as const, 'answered' as const),
      disposition: fc.constantFrom('accepted' as const, 'rejected' as const),
      answer: texts,
      by: texts,
      answered: dates,
      changed: fc.uniqueArray(ids, { maxLength: 3 }),
    },
    { noNullPrototype: true, requiredKeys: ['id', 'text', 'state'] },
  )
}

const views: fc.Arbitrary<ReviewView> = fc.record(
  { at: ids, view: fc.constantFrom('agrees' as const, 'unsure' as const), role: roles, hash: hashes },
  { noNullPrototype: true, requiredKeys: ['at', 'view'] },
)

const approvals = fc.record(
  { at: ids, role: roles, date: dates, hash: hashes },
  { noNullPrototype: true, requiredKeys: ['at', 'hash'] },
)

const files = fc.record(
  { id: fc.constantFrom('F-222222', 'F-333333', 'F-444444'), hash: hashes, role: roles, imported: dates },
  { noNullPrototype: true, requiredKeys: ['id', 'hash'] },
)

const threadIds = fc.constantFrom(...[...'23456789abcdef'].map((character) => `K-${character.repeat(6)}`))

/** A register; its comments and files have ids of their own. */
export const registers: fc.Arbitrary<Review> = fc.record(
  {
    kravspek: fc.constant(1 as const),
    reviewOf: texts,
    files: fc.uniqueArray(files, { selector: ({ id }) => id, maxLength: 3 }),
    threads: fc.uniqueArray(threadWith(threadIds), { selector: ({ id }) => id, maxLength: 5 }),
    views: fc.array(views, { maxLength: 3 }),
    approvals: fc.array(approvals, { maxLength: 3 }),
  },
  { noNullPrototype: true, requiredKeys: ['kravspek'] },
)

/** The register as something happened to it: comments were changed, came to it, or were taken out. */
export function later(review: Review): fc.Arbitrary<Review> {
  const threads = review.threads ?? []
  const changed = threads.map(({ id }) => threadWith(fc.constant(id)))
  const some = fc.tuple(
    fc.tuple(...changed),
    fc.array(fc.constantFrom('keep', 'keep', 'change', 'small', 'remove'), {
      minLength: threads.length,
      maxLength: threads.length,
    }),
    fc.uniqueArray(threadWith(threadIds), { selector: ({ id }) => id, maxLength: 2 }),
    fc.array(views, { maxLength: 2 }),
    fc.array(approvals, { maxLength: 2 }),
    fc.option(texts, { nil: undefined }),
  )
  return some.map(([others, what, added, moreViews, moreApprovals, reviewOf]) => {
    const kept = threads.flatMap((thread, index): readonly ReviewThread[] => {
      const other = others[index]
      if (what[index] === 'remove') return []
      if (what[index] === 'change' && other !== undefined) return [other]
      if (what[index] === 'small' && other !== undefined)
        return [
          { ...thread, state: other.state ?? 'open', answer: other.text ?? 'x', answered: '2026-12-01' },
        ]
      return [thread]
    })
    const taken = new Set(threads.map(({ id }) => id))
    const fresh = added.filter(({ id }) => !taken.has(id))
    const all = [...kept, ...fresh]
    const allViews = [...(review.views ?? []), ...moreViews]
    const allApprovals = [...(review.approvals ?? []), ...moreApprovals]
    return {
      ...review,
      ...(reviewOf === undefined ? {} : { reviewOf }),
      ...(all.length === 0 && review.threads === undefined ? {} : { threads: all }),
      ...(allViews.length === 0 && review.views === undefined ? {} : { views: allViews }),
      ...(allApprovals.length === 0 && review.approvals === undefined ? {} : { approvals: allApprovals }),
    }
  })
}

/**
 * Writes a register as a person might have: with comments and empty lines, in braces here and there, quotes of all kinds,
 * fields in another order.
 *
 * @param choose gives a number from 0 up to but not `count`
 */
export function byHand(review: Review, choose: (count: number) => number): string {
  let comments = 0
  const lineEnd = choose(4) === 0 ? '\r\n' : '\n'
  const note = (): string => {
    comments += 1
    return `# note ${String(comments)}`
  }
  const scalar = (value: unknown): string => {
    if (typeof value !== 'string') return JSON.stringify(value)
    if (/^[a-z][a-z-]*$/.test(value) && !/^(?:null|true|false|ja)$/.test(value) && choose(2) === 0)
      return value
    if (/^[\x20-\x7e]*$/.test(value) && choose(2) === 0) return `'${value.replaceAll("'", "''")}'`
    return escaped(value)
  }
  const flow = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(flow).join(choose(2) === 0 ? ',' : ' , ')}]`
    if (typeof value !== 'object' || value === null) return scalar(value)
    const entries = Object.entries(value).map(([key, each]) => `${key}: ${flow(each)}`)
    return `{ ${entries.join(', ')} }`
  }
  const shuffled = <Item>(items: readonly Item[]): readonly Item[] =>
    choose(3) === 0 ? items.toReversed() : items
  const fields = (value: object, indentation: string): string =>
    shuffled(Object.entries(value))
      .map(([key, each]: readonly [string, unknown]) => {
        const above =
          choose(6) === 0
            ? `${note()}${lineEnd}${indentation}`
            : choose(8) === 0
              ? `${lineEnd}${indentation}`
              : ''
        return `${above}${key}:${entry(each, indentation)}`
      })
      .join(lineEnd + indentation)
  const entry = (value: unknown, indentation: string): string => {
    const isObjects = Array.isArray(value) && value.some((each) => typeof each === 'object')
    if (typeof value === 'string' && /^[\x21-\x7e][\x20-\x7eæøå]*(?<! )$/.test(value) && choose(3) === 0) {
      const header = ['|-', '>-', `|- ${note()}`, '|2-'][choose(4)] ?? '|-'
      return ` ${header}${lineEnd}${indentation}  ${value}`
    }
    if (
      typeof value !== 'object' ||
      value === null ||
      (Array.isArray(value) && !isObjects) ||
      choose(6) === 0
    ) {
      return ` ${flow(value)}${choose(6) === 0 ? ` ${note()}` : ''}`
    }
    const inner = indentation + ' '.repeat(Array.isArray(value) ? choose(3) : 1 + choose(4))
    if (!Array.isArray(value))
      return `${choose(5) === 0 ? ` ${note()}` : ''}${lineEnd}${inner}${fields(value, inner)}`
    return value
      .map((item: object) => {
        const above = choose(5) === 0 ? `${lineEnd}${inner}${note()}` : ''
        const below = choose(6) === 0 ? `${lineEnd}${inner}  ${note()}` : ''
        const gap = ' '.repeat(1 + choose(3))
        const written = choose(5) === 0 ? flow(item) : fields(item, `${inner} ${gap}`)
        return `${above}${lineEnd}${inner}-${gap}${written}${below}`
      })
      .join('')
  }
  const body = choose(12) === 0 ? JSON.stringify(review, undefined, 2) : fields(review, '')
  return `${choose(8) === 0 ? '\ufeff' : ''}${body}${choose(4) === 0 ? '' : lineEnd}`
}

function escaped(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
