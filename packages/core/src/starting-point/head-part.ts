import { freeId, idOfName } from '../source/free-id.js'
import { firstOf } from './given-of.js'
import type { Given } from './given.js'
import type { StartingPoint } from './starting-point.js'
import { comment, scalar } from './yaml-lines.js'

/** What the specification is called, and what to settle before the rest. */
export function headLines(start: StartingPoint, title: string, given: Given): readonly string[] {
  const { texts, recipe, language, organisationFile } = given
  const { comments } = texts
  const year = /^\d{4}/.exec(start.date)?.[0]
  const own = idOfName(title, 'kravspek')
  const taken = new Set([...given.buyers, ...given.services].map(({ id }) => id))
  const id = freeId(year === undefined ? own : `${own}-${year}`, (each) => taken.has(each))
  const questions = (recipe.questions ?? []).flatMap((each) => {
    const { question, why = '' } = each[language] ?? {}
    return question === undefined ? [] : [`${question} ${why} [${each.field ?? ''}]`]
  })
  return [
    ...comment(comments.file),
    ...(questions.length === 0
      ? []
      : [
          '#',
          ...comment(comments.questions),
          ...questions.flatMap((each, index) => comment(`${String(index + 1)}. ${each}`)),
        ]),
    'kravspek: 1',
    `id: ${id}`,
    `title: ${scalar(title)}`,
    `language: ${language}`,
    'version: "0.1"',
    `date: ${/^\d{4}-\d{2}-\d{2}$/.test(start.date) ? start.date : 'null'}`,
    'status: draft',
    `profile: ${start.profile}`,
    ...(organisationFile === undefined
      ? []
      : [...comment(comments.organisation), `organisation: ${scalar(organisationFile)}`]),
    ...waiverLines(given),
  ]
}

/** Where a rule will ask whether this is a procurement at all, the answer has its place from the start. */
function waiverLines({ texts, recipe, roles }: Given): readonly string[] {
  if (!(recipe.questions ?? []).some(({ field }) => field === 'waivers')) return []
  return [
    ...comment(texts.comments.waiver),
    'waivers:',
    `  - { rule: perhaps-no-procurement, at: title, reason: null, by: ${firstOf(roles.procurement).id}, date: null }`,
  ]
}
