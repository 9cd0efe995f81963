import type { Requirement, Specification } from '../../generated/specification.js'
import { literal } from '../as-rich-text.js'
import type { Words } from '../words.js'
import type { Labels } from './fields.js'

/** How to fill in the form, and what it leaves out. */
export function guideView(
  specification: Specification,
  {
    notAnswered,
    hasAttachments,
  }: { readonly notAnswered: readonly Requirement[]; readonly hasAttachments: boolean },
  words: Words,
  labels: Labels,
) {
  const { version } = specification
  const annex = specification.annexes?.find(({ source }) => source === 'tender')
  const named = annex === undefined ? labels.specification : literal(words.name(annex.id))
  const chapter = (id: string): { readonly chapter: string } => ({ chapter: `<ref:${id}>` })
  return {
    points: [
      labels.guideFields,
      words.say(labels.guideIds, { specification: named }),
      labels.guideText,
      hasAttachments ? words.say(labels.guideAttachments, chapter(':attachments')) : '',
      words.say(labels.guideDeviations, chapter(':deviations')),
      words.say(labels.guideSecrets, chapter(':secrets')),
      version === undefined ? '' : words.say(labels.guideVersion, { version: literal(version) }),
    ].filter((point) => point !== ''),
    notAnsweredText: words.say(labels.notAnsweredText, { specification: named }),
    notAnswered: leftOut(notAnswered, words, labels),
  }
}

/** What is not answered, told apart by why. */
function leftOut(requirements: readonly Requirement[], words: Words, labels: Labels): readonly string[] {
  const groups = [
    [labels.notAnsweredTerms, requirements.filter(({ kind }) => kind === 'contract-term')],
    [labels.notAnsweredInformation, requirements.filter(({ kind }) => kind === 'information')],
    [
      labels.notAnsweredOther,
      requirements.filter(({ kind }) => kind !== 'contract-term' && kind !== 'information'),
    ],
  ] as const
  return groups.flatMap(([label, list]) =>
    list.length === 0 ? [] : [words.say(label, { ids: list.map(({ id }) => id).join(', ') })],
  )
}
