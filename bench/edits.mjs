/**
 * Edits as people make them, one after the other, the same for the same seed: a word typed letter by letter, a field typed
 * and taken out again, a value changed, a requirement added and removed, an id changed, the top of the file changed, a
 * requirement and a field typed at the end, a quote opened and closed.
 *
 * @param text of a specification made by `generateSpecification`
 * @returns yields `{ kind, text, at }`: the whole text after each edit, and where it was made
 */
export function* realisticEdits(text, rounds) {
  const random = randomFrom(rounds)
  let current = text

  /** Offset of the line of a requirement near a random place, and where its lines end. */
  const requirement = () => {
    const from = Math.floor(random() * current.length * 0.95)
    const start = current.indexOf('\n      - id: ', from) + 1
    const next = current.indexOf('\n      - id: ', start)
    return { start, end: next < 0 ? current.length : next + 1 }
  }
  const put = (kind, at, added, removed = 0) => {
    current = current.slice(0, at) + added + current.slice(at + removed)
    return { kind, text: current, at: at + added.length }
  }
  function* type(kind, at, words) {
    for (const [index, letter] of [...words].entries()) yield put(kind, at + index, letter)
  }
  const inRequirement = (what) => {
    for (;;) {
      const { start, end } = requirement()
      const at = current.indexOf(what, start)
      if (at >= 0 && at < end) return at + what.length
    }
  }

  for (let round = 0; round < rounds; round += 1) {
    yield* type(
      'word in a text',
      current.indexOf(' ', inRequirement('text: >-\n          ') + 3),
      ' og uten opphold',
    )

    const field = '\n        option: false'
    const at = inRequirement('text: >-\n          ')
    const line = current.indexOf('\n', at)
    yield* type('half a field', line, field)
    yield put('field taken out', line, '', field.length)

    const kind = inRequirement('\n        kind: ')
    yield put('value changed', kind, 'information', current.indexOf('\n', kind) - kind)

    const { start } = requirement()
    const added = `      - id: NY-${round}\n        kind: minimum\n        text: Leverandøren \n`
    yield put('requirement added', start, added)
    yield* type('word in a text', start + added.length - 1, 'skal svare.')

    const gone = requirement()
    yield put('requirement removed', gone.start, '', gone.end - gone.start)

    yield* type('id changed', current.indexOf('\n', inRequirement('      - id: ')), '-b')
    yield* type('top of the file', current.indexOf('\n', current.indexOf('\ntitle: ') + 1), ' 2027')
    yield* type('top of the file', current.indexOf(', kind: clinician'), ' natt')
    const title = current.indexOf('\n    title: ', Math.floor(random() * current.length * 0.9))
    yield put('head of a section', current.indexOf('\n', title + 1), ' ny')

    // More letters than all else: not in every round.
    if (round < 2) {
      const end = current.length
      const last = `      - id: SIST-${round}\n        kind: minimum\n        text: Svar\n`
      yield* type('requirement at the end', end, last)
      yield put('field taken out', end, '', last.length)
      const field = 'terms: [{ term: vakt }]\n'
      yield* type('field of the top at the end', end, field)
      yield put('field taken out', end, '', field.length)
    }

    const quote = inRequirement('\n        plain: ')
    yield put('quote opened', quote, '"')
    yield put('quote closed', current.indexOf('\n', quote), '"')
  }
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
