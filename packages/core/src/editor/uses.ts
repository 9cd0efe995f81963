import type { Analysis } from '../analyse.js'
import type { Location, Range } from '../finding/finding.js'
import { isIdentifier } from '../schema/identifier.js'
import { textReference } from '../schema/references.js'
import { isObject, walk } from '../schema/walk.js'
import type { FileContent } from '../source/compose.js'
import { locatedEntry } from './located-entry.js'

/** A place in a file that gives an id or points at one. */
export interface Use {
  /** As the whole specification knows it: a part of a requirement as `FUN-01.a`. */
  readonly id: string
  /** `declaration`: the id is given here. `reference`: a value points at it. `text`: `<ref:id>` in running text. */
  readonly role: 'declaration' | 'reference' | 'text'
  /** Kind that is given, or that is asked for: `role`, `requirement`, `anything` … */
  readonly kind: string
  /** The value with its quotes, in a text the id alone. */
  readonly location: Location
  /** Whether the id stands at the location as it is; not where a text writes it with escapes. */
  readonly isExact: boolean
}

/**
 * Every place in the files of a specification that gives or uses an id, file by file and in the order of each. What an
 * organisation file holds is met there also where the specification does not take it in. Whatever is found here is also
 * renamed: a file of another kind that names ids is to be read here, with `role: 'reference'`.
 *
 * @param isWanted to look for some ids only, which is lighter
 */
export function usesOf(analysis: Analysis, isWanted: (id: string) => boolean = () => true): readonly Use[] {
  return [...analysis.files].flatMap(([source, content]) => usesIn(analysis, source, content, isWanted))
}

/** The same for one of the files. */
export function usesIn(
  analysis: Analysis,
  source: string,
  { value: root, concept }: FileContent,
  isWanted: (id: string) => boolean = () => true,
): readonly Use[] {
  const uses: Use[] = []
  const text = analysis.sources.get(source) ?? ''
  let requirementId = ''
  const add = (use: Omit<Use, 'location' | 'isExact'>, location: Location | undefined): void => {
    if (location !== undefined && isWanted(use.id)) uses.push({ ...use, location, isExact: true })
  }
  const addOwners = (container: object): void => {
    for (const { plan } of analysis.placesOf(container)?.undecided ?? []) {
      const owner = plan?.['owner']
      if (plan !== undefined && typeof owner === 'string')
        add({ id: owner, role: 'reference', kind: 'role' }, locatedEntry(analysis, plan, 'owner')?.value)
    }
  }
  walk(root, concept, {
    list: addOwners,
    object: (value, inner) => {
      addOwners(value)
      if (isObject(value['parameters'])) addOwners(value['parameters'])
      if (inner === 'requirement') requirementId = typeof value['id'] === 'string' ? value['id'] : ''
    },
    scalar: (value, field, name, container) => {
      if (typeof value !== 'string') return
      if (field.identifies !== undefined || field.refers !== undefined) {
        if (!isIdentifier(value)) return
        const isPart = field.identifies === 'sub-requirement'
        const id = isPart ? `${requirementId}.${value}` : value
        const role = field.identifies === undefined ? 'reference' : 'declaration'
        if (!isWanted(id)) return
        const kind = field.identifies ?? field.refers ?? ''
        add({ id, role, kind }, locatedEntry(analysis, container, name)?.value)
      } else if (value.includes('<ref:')) {
        const ids = [...value.matchAll(textReference)].map((match) => match[1] ?? '')
        if (!ids.some(isWanted)) return
        const location = locatedEntry(analysis, container, name)?.value
        if (location === undefined) return
        for (const use of textUses(location, text, ids)) if (isWanted(use.id)) uses.push(use)
      }
    },
  })
  return uses
}

function textUses(location: Location, text: string, ids: readonly string[]): readonly Use[] {
  const [base] = location.range
  const matches = [...text.slice(...location.range).matchAll(textReference)]
  const isExact = matches.length === ids.length && matches.every((match, index) => match[1] === ids[index])
  return ids.map((id, index) => {
    const start = base + (matches[index]?.index ?? 0) + '<ref:'.length
    const range: Range = isExact ? [start, start + id.length] : location.range
    return { id, role: 'text', kind: 'anything', location: { source: location.source, range }, isExact }
  })
}
