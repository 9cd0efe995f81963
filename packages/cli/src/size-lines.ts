import type { Words } from './locale/words.js'

/** Each file with its size, the sizes below each other. */
export function sizeLines(contents: ReadonlyMap<string, Uint8Array>, { decimal }: Words): readonly string[] {
  const longest = Math.max(...[...contents.keys()].map((name) => name.length))
  return [...contents].map(([name, { length }]) => {
    const isSmall = length < 1_000_000
    const size = isSmall ? `${String(Math.ceil(length / 1000))} kB` : `${(length / 1_000_000).toFixed(1)} MB`
    return `  ${name.padEnd(longest)}  ${size.replace('.', decimal)}`
  })
}
