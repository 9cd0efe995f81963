/** `share`, 0 to 1, of the first colour in the second; all are RRGGBB. */
export const mix = (first: string, second: string, share: number): string => {
  const others = channelsOf(second)
  return channelsOf(first)
    .map((channel, index) => Math.round(channel * share + (others[index] ?? 0) * (1 - share)))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

/** Red, green and blue of RRGGBB, 0 to 255. */
export const channelsOf = (colour: string): readonly number[] =>
  [0, 2, 4].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
