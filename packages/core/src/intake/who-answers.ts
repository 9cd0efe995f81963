import { isStaff } from '../rules/solution-users.js'
import type { Role, Specification } from '../generated/specification.js'
import type { ReturnedField, ReturnedStamp } from '../review/returned.js'
import type { Reviewer } from '../schema/reviewer.js'
import { cleanText } from './clean-text.js'

/** Who a file is from, by what it says and what the adviser knows. */
export interface Sender {
  readonly reviewer: Reviewer
  readonly persons: number | undefined
  /** The fields about the sender that could not be understood: what they say is said to someone. */
  readonly unclear: readonly ReturnedField[]
}

/**
 * Who answers: as the adviser says, else as the fields of the document say, else as the document was cut. A role that
 * belongs to one service says the service, too.
 *
 * @param specification that the file was made from
 */
export function whoAnswers(
  fields: readonly ReturnedField[],
  stamp: Pick<ReturnedStamp, 'role' | 'service'> | undefined,
  told: Reviewer | undefined,
  specification: Specification,
): Sender {
  const { roles = [], services = [] } = specification
  const unclear: ReturnedField[] = []
  const read = <Value>(id: string, understand: (text: string) => Value | undefined): Value | undefined => {
    const values = fields
      .filter((field) => field.id === id)
      .flatMap((field) => {
        const value = understand(cleanText(field.text))
        if (value === undefined) unclear.push(field)
        return value === undefined ? [] : [value]
      })
    return values[0]
  }
  const service =
    told?.service ??
    read(':service', (text) => services.find(({ id, name }) => isSame(text, name ?? id))?.id) ??
    roles.find(({ id }) => id === told?.role)?.service ??
    services.find(({ id }) => id === stamp?.service)?.id
  const role =
    told?.role ??
    read(':role', (text) => roleCalled(text, roles, service)) ??
    roles.find(({ id }) => id === stamp?.role)?.id
  const ownService = roles.find(({ id }) => id === role)?.service
  const where = service ?? ownService
  return {
    reviewer: {
      ...(role === undefined ? {} : { role }),
      ...(where === undefined ? {} : { service: where }),
    },
    persons: read(':persons', personsIn),
    unclear,
  }
}

/** Roles of several services may have one title: then that of the service is meant, or the one that has no service. */
function roleCalled(text: string, roles: readonly Role[], service: string | undefined): string | undefined {
  const called = roles.filter(({ id, title }) => isSame(text, title ?? id))
  if (called.length < 2) return called[0]?.id
  const staff = called.filter((role) => isStaff(role, { isOpen: () => false }))
  const meant = [staff, called].flatMap((some) => [
    ...(service === undefined ? [] : some.filter((role) => role.service === service)),
    ...some.filter((role) => role.service === undefined),
  ])
  return meant[0]?.id ?? (staff.length === 1 ? staff[0]?.id : undefined)
}

/** How many people a text tells: «4», «4 personer», «ca. 4». */
function personsIn(text: string): number | undefined {
  const numbers = text.match(/\d+/g) ?? []
  const count = Number(numbers[0])
  return numbers.length === 1 && count >= 1 && count <= 100_000 ? count : undefined
}

function isSame(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
