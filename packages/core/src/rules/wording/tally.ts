import type { Wording } from './wording.js'

/**
 * Whether any token between two places, the second not counted, is one that `is` looks for. Each text is gone through once:
 * a rule may ask at every word of a long text.
 */
export function anyBetween(
  is: (wording: Wording, index: number) => boolean,
): (wording: Wording, from: number, to: number) => boolean {
  const known = new WeakMap<Wording, Uint32Array>()
  return (wording, from, to) => {
    let upTo = known.get(wording)
    if (upTo === undefined) {
      upTo = tally(wording, is)
      known.set(wording, upTo)
    }
    const last = upTo.length - 1
    return (upTo[Math.min(to, last)] ?? 0) > (upTo[Math.min(Math.max(from, 0), last)] ?? 0)
  }
}

/** How many of the tokens before each place are among those looked for. */
function tally(wording: Wording, is: (wording: Wording, index: number) => boolean): Uint32Array {
  const { length } = wording.tokens
  const upTo = new Uint32Array(length + 1)
  for (let index = 0; index < length; index += 1)
    upTo[index + 1] = (upTo[index] ?? 0) + (is(wording, index) ? 1 : 0)
  return upTo
}
