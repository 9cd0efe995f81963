import { defineCheck } from './check.js'

/** A relationship in use that is not there, or one that leads to a part that is not there. */
export const relationshipDefined = defineCheck({
  code: 'relationship-defined',
  severity: 'error',
  begin(report, { parts }) {
    const defined = new Set<string>()
    const used = new Map<string, { part: string; id: string }>()
    return {
      openAny: ({ attributes, part }) => {
        for (const name in attributes) {
          if (!name.startsWith('r:')) continue
          const id = attributes[name] ?? ''
          // Word writes an empty one for an action without an address.
          if (id !== '') used.set(`${part} ${id}`, { part, id })
        }
      },
      open: {
        Relationship: ({ attributes, part }) => {
          const owner = ownerOf(part)
          defined.add(`${owner} ${attributes['Id']}`)
          const written = attributes['Target'] ?? ''
          if (attributes['TargetMode'] === 'External' || written.startsWith('#')) return
          const target = targetOf(owner, written)
          if (!parts.has(target)) report(part, { id: attributes['Id'] ?? '', target })
        },
      },
      end: () => {
        for (const [key, { part, id }] of used) if (!defined.has(key)) report(part, { id })
      },
    }
  },
})

/** `word/_rels/document.xml.rels` belongs to `word/document.xml`, `_rels/.rels` to the package itself. */
const ownerOf = (relationships: string): string =>
  relationships.replace(/(^|\/)_rels\/([^/]*)\.rels$/, (_, folder: string, name: string) => folder + name)

/** Name of the part that a relationship of another leads to. */
export const targetOf = (owner: string, target: string): string => {
  const name = decoded(target)
  if (name.startsWith('/')) return name.slice(1)
  const path = owner.split('/').slice(0, -1)
  for (const step of name.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

const decoded = (target: string): string =>
  target.replaceAll(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
