import { freeId, idOfName } from '../../source/free-id.js'

/** Gives out ids, none of them twice: small and large letters are not told apart, so that people do not have to. */
export interface OfficeIds {
  /** The id that a number in a file becomes. */
  readonly ofNumber: (number: string) => { readonly id: string; readonly isRepeated: boolean }
  /** The next of a series: `K-1`, `K-2`. */
  readonly next: () => string
  /** One made of a name, or of what stands for it. */
  readonly ofName: (name: string, fallback: string) => string
}

export function officeIds(prefix: string): OfficeIds {
  const taken = new Set<string>()
  const isTaken = (id: string): boolean => taken.has(id.toLowerCase())
  const take = (id: string): string => {
    taken.add(id.toLowerCase())
    return id
  }
  /** By wanted id: the last number that was put behind it. */
  const repeats = new Map<string, number>()
  let last = 0
  return {
    ofNumber: (number) => {
      const wanted = idOfNumber(number, prefix)
      if (!isTaken(wanted)) return { id: take(wanted), isRepeated: false }
      let count = repeats.get(wanted) ?? 1
      do count += 1
      while (isTaken(`${wanted}-${String(count)}`))
      repeats.set(wanted, count)
      return { id: take(`${wanted}-${String(count)}`), isRepeated: true }
    },
    next: () => {
      do last += 1
      while (isTaken(`${prefix}-${String(last)}`))
      return take(`${prefix}-${String(last)}`)
    },
    ofName: (name, fallback) => take(freeId(idOfName(name.replace(/^[\d.\s]+/, ''), fallback), isTaken)),
  }
}

/** `3.1` → `K-3.1`, `Krav 12` → `Krav-12`, `FUN-01` as it is. */
function idOfNumber(number: string, prefix: string): string {
  const plain = number
    .trim()
    .slice(0, longestNumber)
    .replace(/[^A-Za-z0-9ÆØÅæøå_.-]+/g, '-')
    .replace(/[-.]+$/, '')
    .replace(/^[-._]+/, '')
    .slice(0, longest)
  if (plain === '') return prefix
  return /^[A-Za-zÆØÅæøå]/.test(plain) ? plain : `${prefix}-${plain}`
}

/** What is longer is no number: no more of it is looked at. */
const longestNumber = 200
/** Room for a number behind it within the 64 characters of an id. */
const longest = 50
