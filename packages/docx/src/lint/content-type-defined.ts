import { defineCheck } from './check.js'

/** A part whose kind `[Content_Types].xml` does not give, or a kind given for a part that is not there. */
export const contentTypeDefined = defineCheck({
  code: 'content-type-defined',
  severity: 'error',
  begin(report, { parts }) {
    const byExtension = new Map<string, string>()
    const overridden = new Set<string>()
    return {
      open: {
        Default: ({ attributes }) =>
          void byExtension.set(
            (attributes['Extension'] ?? '').toLowerCase(),
            attributes['ContentType'] ?? '',
          ),
        Override: ({ attributes }) => overridden.add((attributes['PartName'] ?? '').slice(1)),
      },
      end: () => {
        for (const part of parts) {
          if (part === contentTypes || overridden.has(part)) continue
          const type = byExtension.get(part.split('.').at(-1)?.toLowerCase() ?? '')
          // Plain XML says nothing about a part of the document itself.
          const isVague = type === 'application/xml' && !part.startsWith('customXml/')
          if (type === undefined || isVague) report(part)
        }
        for (const part of overridden) if (!parts.has(part)) report(contentTypes, { part })
      },
    }
  },
})

const contentTypes = '[Content_Types].xml'
