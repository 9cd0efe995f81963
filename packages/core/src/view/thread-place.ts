import type { Language } from '../document/nodes.js'
import type { Requirement, ReviewThread, Section, Specification } from '../generated/specification.js'
import { commentLabels } from '../locale/documents/comments.js'
import { reviewLabels } from '../locale/documents/review.js'
import { withDefaults, type Words } from './words.js'

/** What a comment is about. */
export interface ThreadPlace {
  /** What it is called: the title of the requirement, of the chapter, of the part of the document. */
  readonly title: string
  /** Id that people use; empty where there is none. */
  readonly id: string
  /** Of the title, where it differs from the document's. */
  readonly language: string
  /** The requirement that it is about, or the one of the sub-requirement, with what it takes from its section. */
  readonly requirement: Requirement | undefined
}

/** Gives what a comment is about, by what its register says of its place. */
export function threadPlaces(
  specification: Specification,
  words: Words,
): (thread: Pick<ReviewThread, 'at' | 'part' | 'how'>) => ThreadPlace {
  const labels = commentLabels[words.language]
  const requirements = requirementsById(specification)
  const titles = titlesById(specification, words)
  return ({ at, part, how }) => {
    // Those who spoke in a meeting had no document with chapters before them.
    if (at === undefined && how === 'meeting' && part === ':other') return plainPlace(labels.inGeneral, '')
    if (at === undefined)
      return plainPlace(
        part === undefined ? labels.notPlaced : partTitle(part, words.language, words.name),
        '',
      )
    const found = requirements.get(at) ?? requirements.get(at.split('.')[0] ?? '')
    if (found === undefined)
      return plainPlace(
        titles.get(at) ?? words.say(labels.gone, { id: at }),
        titles.has(at) && isCode(at) ? at : '',
      )
    const { requirement, section } = found
    const language = requirement.language ?? section.language
    return {
      title: requirement.title ?? '',
      id: at,
      language: language === undefined || language === specification.language ? '' : language,
      requirement,
    }
  }
}

/** An id that people use, «S-01»; one in small letters is the file's own. */
function isCode(id: string): boolean {
  return /^\p{Lu}/u.test(id)
}

function plainPlace(title: string, id: string): ThreadPlace {
  return { title, id, language: '', requirement: undefined }
}

interface Found {
  readonly requirement: Requirement
  readonly section: Section
}

function requirementsById({ sections = [] }: Specification): ReadonlyMap<string, Found> {
  return new Map(
    sections.flatMap((section) =>
      (section.requirements ?? []).map(
        (own) => [own.id, { requirement: withDefaults(own, section.defaults), section }] as const,
      ),
    ),
  )
}

/** Whatever else can be commented on, by its id. */
function titlesById(specification: Specification, words: Words): ReadonlyMap<string, string> {
  const {
    sections = [],
    needs = [],
    workChanges = [],
    serviceInvolvement,
    lots,
  } = {
    ...specification,
    lots: specification.procurement?.lots ?? [],
  }
  const labels = commentLabels[words.language]
  const chapter = (title: string): string => words.say(labels.chapter, { title })
  const named = [specification.roles, specification.services, specification.functions, specification.milestones, specification.annexes, specification.buyers] // prettier-ignore
  const entries: readonly (readonly [id: string, title: string | undefined])[] = [
    ...named.flatMap((list) => (list ?? []).map(({ id }) => [id, words.name(id)] as const)),
    ...lots.map(({ id, title }) => [id, title] as const),
    ...needs.map(({ id, statement }) => [id, statement] as const),
    ...workChanges.map(({ id, before, after }) => [id, after ?? before] as const),
    ...(serviceInvolvement?.questions ?? []).map(({ id, text }) => [id, text] as const),
    ...sections.flatMap(({ tables = [], figures = [] }) =>
      [...tables, ...figures].map(({ id, caption }) => [id, caption] as const),
    ),
    ...sections.map(({ id, title }) => [id, chapter(title ?? id)] as const),
  ]
  return new Map(entries.map(([id, title]) => [id, title ?? id]))
}

/** Anchors of the parts that every document to the services may have. A chapter for a role is `:role-` and the id of the role. */
export const documentParts: readonly string[] = [
  ':changes',
  ':stops',
  ':additions',
  ':burden',
  ':failures',
  ':questions',
  ':tables',
  ':other',
]

/**
 * Title of a part of the documents that the services get, by its anchor: `:other`, `:role-nattevakt`.
 *
 * @param nameOf what a role is called, by its id
 */
export function partTitle(part: string, language: Language, nameOf: (id: string) => string): string {
  const labels = reviewLabels[language]
  const [, name = '', rest = ''] = /^:([a-z]+)(?:-(.*))?$/.exec(part) ?? []
  switch (name) {
    case 'changes':
      return labels.changesAll
    case 'stops':
      return labels.stops
    case 'additions':
      return labels.comesInAddition
    case 'burden':
      return labels.burdenAll
    case 'role':
      return nameOf(rest)
    case 'failures':
      return labels.failures
    // Scenes from work that we have made ourselves are asked about as questions.
    case 'questions':
    case 'question':
    case 'change':
    case 'night':
    case 'stop':
    case 'emergency':
    case 'training':
      return labels.questions
    case 'tables':
      return labels.tables
    case 'other':
      return labels.other
    default:
      return commentLabels[language].wholeDocument
  }
}
