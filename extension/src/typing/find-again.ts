import type { Check, Finding } from '@kravspek/core'

/** The finding as it stands now: the same sentence about the same thing, as near as possible to where it stood. */
export function findAgain({ findings }: Check, { code, data, location }: Finding): Finding | undefined {
  const said = JSON.stringify(data)
  const distance = ({ location: { range } }: Finding): number => Math.abs(range[0] - location.range[0])
  return findings
    .filter(
      (each) =>
        each.code === code && each.location.source === location.source && JSON.stringify(each.data) === said,
    )
    .toSorted((a, b) => distance(a) - distance(b))[0]
}
