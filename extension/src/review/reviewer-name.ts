import type { Analysis } from '@kravspek/core'
import type { Language } from '../language.js'
import { reviewWords } from '../locale/review.js'

/** Who said something: ids of a role and a service, and a name where it was kept. */
export interface Sayer {
  readonly role?: string | undefined
  readonly service?: string | undefined
  readonly person?: string | undefined
  readonly persons?: number | undefined
}

/** «Nattevakt, Hjemmetjenesten (4 personer)» */
export function reviewerName(analysis: Analysis, sayer: Sayer, language: Language): string {
  const { role, service, person, persons = 1 } = sayer
  const words = reviewWords[language]
  const names = [person, titleOf(analysis, 'roles', role), titleOf(analysis, 'services', service)].filter(
    (each) => each !== undefined,
  )
  const name = names.length === 0 ? words.unknownReviewer : names.join(', ')
  return persons > 1 ? `${name} (${words.persons(persons)})` : name
}

/** What a role or a service is called; its id where it has no name, or is no longer there. */
export function titleOf(
  { value }: Pick<Analysis, 'value'>,
  list: 'roles' | 'services',
  id: string | undefined,
): string | undefined {
  const things: unknown = value?.[list]
  const found: unknown = Array.isArray(things)
    ? things.find((each: unknown) => isCalled(each, id))
    : undefined
  const { title, name } = (found ?? {}) as { readonly title?: unknown; readonly name?: unknown }
  return [title, name, id].find((each) => typeof each === 'string')
}

function isCalled(thing: unknown, id: string | undefined): boolean {
  return typeof thing === 'object' && thing !== null && 'id' in thing && id !== undefined && thing.id === id
}
