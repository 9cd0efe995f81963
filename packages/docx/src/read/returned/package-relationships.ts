import { targetOf } from '../../lint/relationship-defined.js'
import { partText } from '../part-text.js'
import { walkXml } from '../walk-xml.js'

/** What a part of a file leads to. */
export interface PackageRelationship {
  readonly id: string
  /** Last part of the type's address: `comments`. */
  readonly type: string
  /** Name of the part, or the address outside the file. */
  readonly target: string
  readonly isExternal: boolean
}

/** The part with the relationships of a part. */
export const relationshipsOf = (part: string): string =>
  part.replace(/[^/]*$/, (name) => `_rels/${name}.rels`)

export const isRelationships = (part: string): boolean => /(?:^|\/)_rels\/[^/]*\.rels$/i.test(part)

/** What a part with relationships holds; `undefined`: it is not well-formed. */
export const relationshipsIn = (
  part: string,
  content: Uint8Array,
): readonly PackageRelationship[] | undefined => {
  const found: PackageRelationship[] = []
  const owner = part.replace(/_rels\/[^/]*$/, '')
  const problem = walkXml(partText(content), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (!/(?:^|:)Relationship$/.test(name)) return
      const isExternal = TargetMode?.trim().toLowerCase() === 'external'
      found.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf('/') + 1),
        target: isExternal ? Target : targetOf(owner, Target),
        isExternal,
      })
    },
    close: () => undefined,
    text: () => undefined,
  })
  return problem === undefined ? found : undefined
}

/** Where a part leads to parts of these types that are there, in the order of the file. The package itself is the part ''. */
export const leadingTo = (
  parts: ReadonlyMap<string, Uint8Array>,
  owner: string,
  ...types: readonly string[]
): readonly PackageRelationship[] => {
  const name = relationshipsOf(owner)
  const found = relationshipsIn(name, parts.get(name) ?? new Uint8Array()) ?? []
  return found.filter(({ type, target }) => types.includes(type) && parts.has(target))
}
