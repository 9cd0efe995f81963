import type { Specification } from '../../generated/specification.js'
import type { Words } from '../words.js'

/** What the kinds of requirements that a specification has mean, in the order of how strict they are. */
export function kindsExplained({ sections = [] }: Specification, words: Words) {
  const { labels } = words
  const used = new Set(
    sections.flatMap(({ requirements, defaults }) =>
      (requirements ?? []).map(({ kind }) => kind ?? defaults?.kind),
    ),
  )
  const explained = [
    ['minimum', labels.kindMinimum],
    ['evaluated', labels.kindEvaluated],
    ['contract-term', labels.kindContractTerm],
    ['information', labels.kindInformation],
  ] as const
  return explained
    .filter(([code]) => used.has(code))
    .map(([code, text]) => ({ code, kind: words.value('requirement.kind', code), text }))
}
