import type { Check } from './check.js'

/** A relationship in use that is not there, or one that leads to a part that is not there. */
export const relationshipDefined: Check = {
  code: 'relationship-defined',
  begin(report, parts) {
    const defined = new Set<string>()
    const used = new Map<string, { part: string; id: string }>()
    return {
      openAny: ({ attributes, part }) => {
        for (const name in attributes) {
          if (!name.startsWith('r:')) continue
          const id = attributes[name] ?? ''
          used.set(`${part} ${id}`, { part, id })
        }
      },
      open: {
        Relationship: ({ attributes, part }) => {
          const owner = ownerOf(part)
          defined.add(`${owner} ${attributes['Id']}`)
          if (attributes['TargetMode'] === 'External') return
          const target = resolve(owner, attributes['Target'] ?? '')
          if (!parts.has(target)) report(part, { id: attributes['Id'] ?? '', target })
        },
      },
      end: () => {
        for (const [key, { part, id }] of used) if (!defined.has(key)) report(part, { id })
      },
    }
  },
}

/** `word/_rels/document.xml.rels` belongs to `word/document.xml`, `_rels/.rels` to the package itself. */
const ownerOf = (relationships: string): string =>
  relationships.replace(/(^|\/)_rels\/([^/]*)\.rels$/, (_, folder: string, name: string) => folder + name)

const resolve = (owner: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1)
  const path = owner.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}
