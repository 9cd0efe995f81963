import type { Language } from '../document/nodes.js'
import { navigationWords } from '../locale/editor/navigation.js'
import { formatDatum } from '../locale/format-finding.js'
import type { RenameProblem } from './renaming.js'

/** The sentence that says why something can't be renamed. */
export function renameSentence(problem: RenameProblem, language: Language): string {
  const words = navigationWords[language].renameProblems
  switch (problem.type) {
    case 'nothing-here':
    case 'text-changed':
      return words[problem.type]
    case 'taken': {
      const kind = formatDatum({ type: 'kind', kind: problem.kind }, language)
      return words.taken(problem.id, kind, problem.source)
    }
    case 'not-declared':
    case 'not-identifier':
    case 'too-long':
    case 'not-parameter-name':
    case 'mentioned':
    case 'parameter-taken':
      return words[problem.type](problem.id)
    default: {
      const unknown: never = problem
      return unknown
    }
  }
}
