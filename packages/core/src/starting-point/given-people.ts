import type { Organisation, Role } from '../generated/specification.js'
import type { StartingRole, StartingTexts } from '../locale/starting-point.js'
import type { Given, GivenRole, GivenService, Named } from './given.js'
import type { StartingPoint } from './starting-point.js'
import type { Ids } from './take-ids.js'
import { onOneLine } from './yaml-lines.js'

/** The kind of role that each of ours is, the first for those that we write ourselves. */
export const kindsOfRoles: Readonly<
  Record<StartingRole, readonly [NonNullable<Role['kind']>, ...NonNullable<Role['kind']>[]]>
> = {
  nurse: ['clinician'],
  worker: ['care-worker'],
  leader: ['leader'],
  agent: ['digital-agent', 'super-user'],
  procurement: ['procurement'],
  user: ['service-user'],
  relative: ['relative'],
}

/** Who buys, which services use the solution, and which roles they have: from the organisation file as far as it knows them. */
export function peopleOf(
  { buyer, services, organisation }: StartingPoint,
  texts: StartingTexts,
  ids: Ids,
): Pick<Given, 'buyers' | 'services' | 'roles'> {
  const known = organisation?.value
  const own = buyersOf(buyer, known, texts, ids)
  const [lead] = own
  const places = servicesOf(services, own, known, texts, ids)
  const others = [...new Set(places.map((each) => each.buyer))].filter((id) => id !== lead.id)
  return {
    buyers: [...own, ...others.map((id) => ({ id, name: undefined, isKnown: true }))],
    services: places,
    roles: rolesOf(places, known, texts, ids),
  }
}

function buyersOf(
  asked: string,
  known: Organisation | undefined,
  texts: StartingTexts,
  ids: Ids,
): readonly [Named] {
  const all = known?.buyers ?? []
  const name = onOneLine(asked)
  const found = name === '' ? all[0] : all.find((each) => isCalled(each, name))
  if (found !== undefined) {
    return [{ id: found.id, name: found.name, isKnown: true }]
  }
  return [
    { id: ids.named(name, texts.fallbackIds.buyer), name: name === '' ? undefined : name, isKnown: false },
  ]
}

function servicesOf(
  asked: readonly string[],
  [lead]: readonly [Named],
  known: Organisation | undefined,
  texts: StartingTexts,
  ids: Ids,
): readonly GivenService[] {
  const all = known?.services ?? []
  const places: GivenService[] = []
  const add = (service: { readonly id: string; readonly name?: string; readonly buyer?: string }): void => {
    if (places.some(({ isKnown, id }) => isKnown && id === service.id)) return
    const buyer = service.buyer ?? lead.id
    places.push({ id: service.id, name: service.name, isKnown: true, buyer })
  }
  if (asked.length === 0)
    for (const each of all) if (each.buyer === undefined || each.buyer === lead.id) add(each)
  for (const text of asked) {
    const name = onOneLine(text)
    const found = all.find((each) => isCalled(each, name))
    if (found !== undefined) add(found)
    else {
      const id = ids.named(name, texts.fallbackIds.service)
      places.push({ id, name: name === '' ? undefined : name, isKnown: false, buyer: lead.id })
    }
  }
  return places
}

/** Those of the organisation file that work in the services, or for all of them; where it has none of a kind, our own. */
function rolesOf(
  services: readonly GivenService[],
  known: Organisation | undefined,
  texts: StartingTexts,
  ids: Ids,
): Given['roles'] {
  const places = new Set(services.filter(({ isKnown }) => isKnown).map(({ id }) => id))
  const all = (known?.roles ?? []).filter(({ service }) => service === undefined || places.has(service))
  const entries = Object.entries(kindsOfRoles).map(([name, kinds]) => {
    const found = all.filter(({ kind }) => kind !== undefined && kinds.includes(kind))
    // A leader of all services leads nobody's shift: where each service has its own, those are meant.
    const closest = found.filter(({ service }) => service !== undefined)
    const [id, title] = texts.roles[name as StartingRole]
    const roles = (closest.length > 0 ? closest : found).map((role): GivenRole => ({
      id: role.id,
      title: role.title ?? role.id,
      isKnown: true,
      service: role.service,
    }))
    return [
      name,
      roles.length > 0 ? roles : [{ id: ids.free(id), title, isKnown: false, service: undefined }],
    ] as const
  })
  return Object.fromEntries(entries) as unknown as Given['roles']
}

function isCalled({ id, name }: { readonly id: string; readonly name?: string }, text: string): boolean {
  return id === text || name?.toLowerCase() === text.toLowerCase()
}
