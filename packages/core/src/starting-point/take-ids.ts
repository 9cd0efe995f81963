import { freeId, idOfName } from '../source/free-id.js'

/** Gives each thing of a new specification an id that nothing else has. */
export interface Ids {
  /** An id made of a name; `fallback` where nothing of the name can be in an id. */
  readonly named: (name: string, fallback: string) => string
  /** The id itself, or with a number behind where it is taken. */
  readonly free: (wanted: string) => string
}

/** @param known ids that are taken already, whether they are used or not */
export function takeIds(known: readonly string[]): Ids {
  const taken = new Set(known)
  const free = (wanted: string): string => {
    const id = freeId(wanted, (each) => taken.has(each))
    taken.add(id)
    return id
  }
  return { named: (name, fallback) => free(idOfName(name, fallback)), free }
}

/** `OPP-01` */
export function numbered(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(2, '0')}`
}
