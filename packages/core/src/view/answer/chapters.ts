import { isAnswered } from '../../answers/asked.js'
import type { Requirement, Section } from '../../generated/specification.js'
import { narrows } from '../tender/requirements.js'
import { withDefaults } from '../words.js'
import type { AnswerRow, AskedAttachment, Asking } from './questions.js'
import { requirementQuestion } from './questions.js'

/** Requirements that are answered by the same suppliers: those of all lots, then those of one lot or some. */
export interface Chapter {
  readonly id: string
  readonly title: string
  /** Who answers it. */
  readonly text: string
  readonly sections: readonly ChapterSection[]
}

interface ChapterSection {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly rows: readonly AnswerRow[]
}

export interface AnswerChapters {
  readonly chapters: readonly Chapter[]
  readonly attachments: readonly AskedAttachment[]
  /** The requirements that are not answered. */
  readonly notAnswered: readonly Requirement[]
}

/** The requirements that suppliers answer, lot by lot, section by section. */
export function answerChapters(asking: Asking): AnswerChapters {
  const { specification } = asking
  const lots = specification.procurement?.lots ?? []
  const attachments: AskedAttachment[] = []
  const notAnswered: Requirement[] = []
  const byLots = new Map<string, ChapterSection[]>()

  const rowsOf = (section: Section): ReadonlyMap<string, AnswerRow[]> => {
    const rows = new Map<string, AnswerRow[]>()
    for (const own of section.requirements ?? []) {
      const requirement = withDefaults(own, section.defaults)
      if (!isAnswered(requirement)) {
        notAnswered.push(requirement)
        continue
      }
      const asked = requirementQuestion(own, requirement, section, asking)
      attachments.push(...asked.attachments)
      const key = lotsOf(requirement)
      const known = rows.get(key)
      if (known === undefined) rows.set(key, [...asked.rows])
      else known.push(...asked.rows)
    }
    return rows
  }

  /** Ids of the lots that a requirement is narrowed to, in the order of the lots; nothing where it is for all. */
  const lotsOf = (requirement: Requirement): string =>
    narrows(requirement.lots, lots)
      ? lots.flatMap(({ id }) => (requirement.lots?.includes(id) === true ? [id] : [])).join(' ')
      : ''

  for (const section of specification.sections ?? []) {
    for (const [key, rows] of rowsOf(section)) {
      const made: ChapterSection = {
        id: section.id,
        title: section.title ?? section.id,
        language: section.language === specification.language ? '' : (section.language ?? ''),
        rows,
      }
      const known = byLots.get(key)
      if (known === undefined) byLots.set(key, [made])
      else known.push(made)
    }
  }

  const places = new Map(lots.map(({ id }, index) => [id, String(index).padStart(4, '0')]))
  const order = (key: string): string =>
    lotIds(key)
      .map((id) => places.get(id) ?? '')
      .join(' ')
  const keys = [...byLots.keys()].toSorted((a, b) => (order(a) < order(b) ? -1 : 1))
  return {
    chapters: withOwnIds(
      keys.map((key) => ({
        id: [':answers', ...lotIds(key)].join(':'),
        ...headingOf(lotIds(key), asking),
        sections: byLots.get(key) ?? [],
      })),
    ),
    attachments,
    notAnswered,
  }
}

function lotIds(key: string): readonly string[] {
  return key === '' ? [] : key.split(' ')
}

function headingOf(
  ids: readonly string[],
  { specification, words, labels }: Asking,
): Pick<Chapter, 'title' | 'text'> {
  const lots = specification.procurement?.lots ?? []
  if (lots.length === 0) return { title: labels.answers, text: '' }
  const [id] = ids
  if (id === undefined) return { title: labels.answersForAllLots, text: labels.answersForAllLotsText }
  if (ids.length > 1) return { title: `${words.labels.lots} ${words.list(ids)}`, text: labels.lotsText }
  const title = lots.find((lot) => lot.id === id)?.title
  return { title: [`${words.labels.lot} ${id}`, title].filter(Boolean).join(': '), text: labels.lotText }
}

/** A section that stands in several chapters has its own id in the first of them only. */
function withOwnIds(chapters: readonly Chapter[]): readonly Chapter[] {
  const seen = new Set<string>()
  return chapters.map((chapter) => ({
    ...chapter,
    sections: chapter.sections.map((section) => {
      const isFirst = !seen.has(section.id)
      seen.add(section.id)
      return isFirst ? section : { ...section, id: section.id + chapter.id }
    }),
  }))
}
