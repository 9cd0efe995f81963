import type { ItemVersion } from './item-version.js'
import { wordFields } from './item-version.js'

/** One field that is not as it was, as both versions write it. `undefined`: it says nothing. */
export interface ItemChange {
  /** `text`, `children.a.text`, `parameters.frist`, `parameters.frist.unit`: by the names of the later version. */
  readonly field: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** What differs between two versions of a requirement, in the order of the format. */
export function itemChanges(before: ItemVersion, after: ItemVersion): readonly ItemChange[] {
  const fields = (['title', 'text', 'kind', 'addressee'] as const).map((field) => change(field, before[field], after[field]))
  const others = wordFields
    .filter((field) => field !== 'title' && field !== 'text')
    .map((field) => change(field, before[field], after[field]))
  return [...fields, ...parameterChanges(before, after), ...others, ...childChanges(before, after)].filter(
    (each) => flat(each.before) !== flat(each.after),
  )
}

function parameterChanges(before: ItemVersion, after: ItemVersion): readonly ItemChange[] {
  const keys = new Set([...before.parameters.keys(), ...after.parameters.keys()])
  return [...keys].flatMap((key) => {
    const [was, is] = [before.parameters.get(key), after.parameters.get(key)]
    const field = `parameters.${is?.name ?? was?.name ?? key}`
    const own = change(field, was?.name, is?.name)
    if (was === undefined || is === undefined) return [own]
    return [
      own,
      change(`${field}.unit`, was.unit, is.unit),
      change(`${field}.guidance`, was.guidance, is.guidance),
    ]
  })
}

function childChanges(before: ItemVersion, after: ItemVersion): readonly ItemChange[] {
  if (before.children === undefined || after.children === undefined) return []
  const ids = new Set([...before.children, ...after.children].map(({ id }) => id))
  const textOf = ({ children }: ItemVersion, id: string): string | undefined =>
    children?.find((child) => child.id === id)?.text
  return [...ids].map((id) => change(`children.${id}.text`, textOf(before, id), textOf(after, id)))
}

function change(field: string, before: string | undefined, after: string | undefined): ItemChange {
  return { field, before, after }
}

/** How a text is broken into lines is no difference. */
function flat(text: string | undefined): string | undefined {
  return text?.normalize('NFC').replace(/\s+/g, ' ').trim()
}
