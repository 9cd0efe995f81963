import type { Finding } from '../finding/finding.js'
import type { Audience } from '../generated/concept.js'
import { concepts } from '../generated/concepts.js'
import { texts } from '../generated/texts.js'
import type { Language } from '../document/nodes.js'
import { formatDatum } from '../locale/format-finding.js'
import type { OpenValue } from './document-view.js'
import { harmlessText } from './harmless-text.js'

/**
 * What a specification leaves open, for those who may know that it does: the earliest decision first, those without a date
 * last.
 *
 * @param findings of the analysis: a task for each value that is left open
 */
export function openValues(
  findings: readonly Finding[],
  audience: Audience,
  language: Language,
): readonly OpenValue[] {
  if (!isReadable('undecided.undecided', audience)) return []
  return findings
    .filter(({ code }) => code === 'undecided')
    .flatMap(({ data: { subject, field, decideBy, owner } }): readonly OpenValue[] => {
      if (subject === undefined || typeof field !== 'object') return []
      if (field.type === 'field' && !isReadable(field.key, audience)) return []
      return [
        {
          subject: harmlessText(formatDatum(subject, language)),
          field:
            field.type === 'field'
              ? (texts[language][field.key]?.[0] ?? field.key)
              : harmlessText(formatDatum(field, language)),
          decideBy: typeof decideBy === 'string' ? decideBy : undefined,
          owner: typeof owner === 'string' ? owner : undefined,
        },
      ]
    })
    .toSorted((a, b) => (a.decideBy ?? last).localeCompare(b.decideBy ?? last))
}

/** After every date. */
const last = '9999-12-31'

/** @param key `concept.field`: `procurement.dates.notice` is of the concept `procurement.dates` */
function isReadable(key: string, audience: Audience): boolean {
  const dot = key.lastIndexOf('.')
  return concepts[key.slice(0, dot)]?.fields[key.slice(dot + 1)]?.readers.includes(audience) === true
}
