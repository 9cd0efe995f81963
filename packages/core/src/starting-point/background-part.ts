import type { Given } from './given.js'
import { comment, scalar } from './yaml-lines.js'

/** The words, and why something is bought. */
export function backgroundPart({ texts, recipe, language, isSmall }: Given): readonly string[] {
  const { comments, terms } = texts
  const goals = (recipe.benefits ?? []).flatMap((each) => each[language]?.statement ?? [])
  return [
    'terms:',
    ...terms.map(([term, text]) => `  - { term: ${scalar(term)}, text: ${scalar(text)} }`),
    '',
    ...comment(comments.background),
    'background:',
    '  summary: null',
    ...(isSmall ? [] : ['  currentSituation: null']),
    ...(goals.length === 0 ? [] : ['  goals:', ...goals.map((goal) => `    - ${scalar(goal)}`)]),
    ...(isSmall ? [] : ['  notNow: null']),
  ]
}
