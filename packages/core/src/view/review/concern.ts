import type { Requirement, Role, Section, Service, Specification } from '../../generated/specification.js'
import type { Given } from '../document-view.js'
import type { Words } from '../words.js'

/** Whom a document to the services is for, and what concerns them. */
export interface Concern {
  /** Those asked for, in the order of the file; everyone where nobody was asked for. */
  readonly roles: readonly Role[]
  readonly service: Service | undefined
  /** Everyone is asked: nothing is left out. */
  readonly isEveryone: boolean
  /** Roles in words, for a reader who must look for the own one: nothing where the document is for one role alone. */
  readonly named: (label: string, roles: readonly string[] | undefined) => string
  /** Whether one of those asked for is among the roles. A list without roles is for everyone. */
  readonly includes: (roles: readonly string[] | undefined) => boolean
  /** Whether a requirement, with what it takes from its section, concerns those asked for. */
  readonly includesRequirement: (requirement: Requirement, section: Section) => boolean
  /** Those who were asked to read, of those asked for. */
  readonly reviewers: readonly Reviewer[]
  /** The days by which they are to have answered; where they have none, the day of everyone, if that is one. */
  readonly deadlines: readonly { readonly date: string; readonly role: string | undefined }[]
}

export type Reviewer = NonNullable<NonNullable<Specification['serviceInvolvement']>['reviewers']>[number]

export function concernOf(
  specification: Specification,
  given: Pick<Given, 'role' | 'service'>,
  words: Words,
): Concern {
  const { roles: all = [], services = [], serviceInvolvement } = specification
  const service = services.find(({ id }) => id === given.service)
  const isEveryone = given.role === undefined && given.service === undefined
  const roles =
    given.role !== undefined
      ? all.filter(({ id }) => id === given.role)
      : service === undefined
        ? all
        : all.filter((role) => worksIn(role, service))
  const ids = new Set(roles.map(({ id }) => id))
  const reviewers = (serviceInvolvement?.reviewers ?? []).filter(
    ({ role, service: where }) =>
      isEveryone ||
      (role === undefined
        ? where === given.service
        : ids.has(role) && (given.service === undefined || where === undefined || where === given.service)),
  )
  const own = deadlinesOf(reviewers)
  const everyone = deadlinesOf(serviceInvolvement?.reviewers ?? [])
  const read = new Set(reviewers.flatMap(({ sections = [] }) => sections))
  const buyer = (service ?? services.find(({ id }) => id === roles[0]?.service))?.buyer
  const includes = (named: readonly string[] | undefined): boolean =>
    isEveryone || named === undefined || named.length === 0 || named.some((id) => ids.has(id))

  return {
    roles,
    service,
    isEveryone,
    named: (label, named = []) =>
      roles.length === 1 || named.length === 0 ? '' : words.say(label, { roles: words.roles(named) }),
    includes,
    reviewers,
    deadlines: own.length > 0 || new Set(everyone.map(({ date }) => date)).size > 1 ? own : everyone,
    includesRequirement: (requirement, section) => {
      if (isEveryone) return true
      const { buyers = [], roles: itsOwn } = requirement
      if (buyers.length > 0 && buyer !== undefined && !buyers.includes(buyer)) return false
      // What the requirement says of itself is nearer than what its section says, and than who reads the section.
      if (itsOwn !== undefined && itsOwn.length > 0) return includes(itsOwn)
      if (read.has(section.id)) return true
      const named = section.roles ?? []
      return named.length > 0 ? includes(named) : read.size === 0
    },
  }
}

function deadlinesOf(reviewers: readonly Reviewer[]): Concern['deadlines'] {
  return reviewers.flatMap(({ deadline, role }) => (deadline === undefined ? [] : [{ date: deadline, role }]))
}

/** Whether a role belongs to a service, or works its shifts: substitutes belong to no one. */
function worksIn({ service: own, shifts = [] }: Role, service: Service): boolean {
  if (own !== undefined) return own === service.id
  return shifts.some((id) => (service.shifts ?? []).some((shift) => shift.id === id))
}
