/** Whether one text becomes the other by putting in, taking out or changing one letter, or by swapping two neighbours. */
export function isWithinOneEdit(one: string, other: string): boolean {
  if (one === other) return true
  const difference = one.length - other.length
  if (Math.abs(difference) > 1) return false
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1
  if (difference === 1) return one.slice(start + 1) === other.slice(start)
  if (difference === -1) return one.slice(start) === other.slice(start + 1)
  const isSwap = one[start] === other[start + 1] && one[start + 1] === other[start]
  return one.slice(start + 1) === other.slice(start + 1) || (isSwap && one.slice(start + 2) === other.slice(start + 2))
}
