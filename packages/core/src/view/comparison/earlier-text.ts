import type { AskedInPlace } from '../../answers/asked.js'
import type { AskedEarlier, ChangedPart } from '../../answers/asked-earlier.js'
import type { AnswerComparison } from '../../answers/compare-answers.js'
import type { Specification } from '../../generated/specification.js'
import { comparisonLabels } from '../../locale/documents/comparison.js'
import { wordsOf, type Words } from '../words.js'
import { askedText } from './asked-text.js'
import type { Comparing } from './comparing.js'

/** What suppliers were asked in a text that they answered, where it is not what stands there now. */
export interface EarlierText {
  readonly version: string
  /** Names of those who answered it. */
  readonly suppliers: readonly string[]
  readonly changed: readonly ChangedPart[]
  /** Empty where it is called the same. */
  readonly title: string
  /** Rich text; empty where the text is the same, or it was not asked. */
  readonly text: string
  /** Rich text of the requirement that it was a part of; empty where that is the same. */
  readonly whole: string
  /** As readers know it; empty where it is the same. */
  readonly kind: string
}

/**
 * What was asked earlier, text by text, with those who answered it.
 *
 * @param places of the suppliers to tell of, among all
 */
export function earlierTexts(
  now: Pick<AskedInPlace, 'id' | 'section' | 'requirement'>,
  places: readonly number[],
  { specification: present, comparison, words }: Pick<Comparing, 'specification' | 'comparison' | 'words'>,
): readonly EarlierText[] {
  const byText = new Map<Specification, { readonly earlier: AskedEarlier; readonly suppliers: string[] }>()
  for (const place of places) {
    const earlier = comparison.earlier.get(now.id)?.[place]
    if (earlier === undefined) continue
    const known = byText.get(earlier.specification) ?? { earlier, suppliers: [] }
    known.suppliers.push(comparison.suppliers[place]?.name ?? '')
    byText.set(earlier.specification, known)
  }
  const is = askedText(now, { specification: present, words })
  return [...byText.values()].map(({ earlier, suppliers }) => {
    const { version, changed, asked, specification } = earlier
    const then = wordsOf({ ...specification, language: words.language })
    const was =
      asked === undefined || !changed.includes('text')
        ? { title: '', text: '' }
        : askedText(asked, { specification, words: then })
    const whole =
      asked === undefined || !changed.includes('whole')
        ? ''
        : askedText({ ...asked, id: asked.requirement }, { specification, words: then }).text
    const kind = asked !== undefined && changed.includes('kind') ? asked.kind : undefined
    return {
      ...{ version, suppliers, changed },
      title: was.title === is.title ? '' : was.title,
      text: was.text === is.text && was.title === is.title ? '' : was.text,
      whole,
      kind: kind === undefined ? '' : then.value('requirement.kind', kind),
    }
  })
}

/** The same for all suppliers, by the id of what is asked. */
export function allEarlierTexts(
  specification: Specification,
  comparison: AnswerComparison,
): ReadonlyMap<string, readonly EarlierText[]> {
  const comparing = { specification, comparison, words: wordsOf(specification) }
  const places = comparison.suppliers.map((_, place) => place)
  return new Map(comparison.questions.map(({ asked }) => [asked.id, earlierTexts(asked, places, comparing)]))
}

/** An earlier text as the document tells it: who answered it, what it said, and what else was otherwise. */
export interface ToldEarlier {
  /** «Utgave 1.0, som Østby AS svarte på:» */
  readonly heading: string
  readonly title: string
  readonly whole: string
  readonly text: string
  readonly notes: readonly string[]
}

/** @param isAlone a part stands without the whole, so that the text of that is told with it */
export function toldEarlier(
  { version, suppliers, changed, kind, title, text, whole }: EarlierText,
  words: Words,
  isAlone = false,
): ToldEarlier {
  const labels = comparisonLabels[words.language]
  return {
    heading: words.say(labels.earlierHeading, {
      edition: editionName(version, words),
      suppliers: words.list(suppliers),
    }),
    ...{ title, text, whole: isAlone ? whole : '' },
    notes: [
      ...(kind === '' ? [] : [words.say(labels.earlierKind, { kind })]),
      ...changed.flatMap((part) => (part === 'text' || part === 'kind' ? [] : [labels.earlierPart[part]])),
    ],
  }
}

/** What is said beside the answer to such a text; empty where what was asked is what is asked. */
export function earlierNote(id: string, place: number, { comparison, words, labels }: Comparing): string {
  const earlier = comparison.earlier.get(id)?.[place]
  if (earlier === undefined) return ''
  const label = earlier.changed.includes('new') ? labels.notInEdition : labels.answersOlder
  return words.say(label, { edition: editionName(earlier.version, words) })
}

/** «1.0», or «uten versjon». */
export function editionName(version: string, { language }: Words): string {
  return version === '' ? comparisonLabels[language].withoutVersion : version
}
