import { parameterValue } from '../../schema/parameters.js'
import type { Requirement, ReviewThread } from '../../generated/specification.js'
import type { ReplyLabels } from '../../locale/documents/reply.js'
import { labelled } from '../as-rich-text.js'
import { fillEveryday } from '../review/requirement-entry.js'
import { fillParameters } from '../tender/requirements.js'
import { lettersOf } from '../thread-said.js'
import type { Words } from '../words.js'

/**
 * What a requirement says now that a comment has changed it, with its label. Of a proposal the wording that it changed; of
 * all else the one for those who work in the services. Rich text.
 *
 * @param id of the requirement or sub-requirement, one of those that the comment has changed
 */
export function nowText(
  thread: ReviewThread,
  id: string,
  requirement: Requirement,
  words: Words,
  labels: ReplyLabels,
): string | undefined {
  const { text, plain } = requirement
  const changed = id === thread.at ? changedWording(thread, requirement, words) : undefined
  if (changed === undefined) return labelled(labels.now, fillEveryday(plain ?? text, requirement, words))
  const isOfTwo = text !== undefined && plain !== undefined
  const label = isOfTwo && changed.field !== undefined ? labels.nowIn[changed.field] : labels.now
  return labelled(label, changed.shown)
}

interface Wording {
  /** `undefined`: it is neither of the two wordings of a requirement. */
  readonly field: 'text' | 'plain' | undefined
  readonly shown: string
}

/** The wording that a proposal was about, where it is no longer as it was. */
function changedWording(
  { at = '', proposal }: ReviewThread,
  requirement: Requirement,
  words: Words,
): Wording | undefined {
  if (proposal === undefined) return undefined
  const { field, before = '', after = '' } = proposal
  const wordings = (['text', 'plain'] as const).flatMap((each) => wordingOf(each, requirement, words) ?? [])
  // A paragraph that changed several things has no field: it reads as what came of it.
  if (field === undefined) return wordings.find(({ shown }) => lettersOf(after).includes(lettersOf(shown)))
  const [, name] = /^parameters\.(.+)$/.exec(field) ?? []
  if (name !== undefined) {
    const value = parameterValue(requirement, name)
    const holder = wordings.find(
      (each) => each.field !== undefined && requirement[each.field]?.includes(`<${name}>`),
    )
    return String(value) === before ? undefined : holder
  }
  if (field === 'plain')
    return requirement.plain === before ? undefined : wordingOf('plain', requirement, words)
  const child = childOf(at, field, requirement)
  if (child === undefined && field === 'text')
    return requirement.text === before ? undefined : wordingOf('text', requirement, words)
  const shown = fillParameters(child?.text, requirement, words)
  return shown === undefined || child?.text === before ? undefined : { field: undefined, shown }
}

function wordingOf(field: 'text' | 'plain', requirement: Requirement, words: Words): Wording | undefined {
  const fill = field === 'plain' ? fillEveryday : fillParameters
  const shown = fill(requirement[field], requirement, words)
  return shown === undefined ? undefined : { field, shown }
}

/** The sub-requirement that a field of a proposal is of: `children.a.text`, or `text` of `FUN-01.a`. */
function childOf(
  at: string,
  field: string,
  { id, children = [] }: Requirement,
): NonNullable<Requirement['children']>[number] | undefined {
  const [, named] = /^children\.(.+)\.text$/.exec(field) ?? []
  const wanted = named ?? (field === 'text' && at.startsWith(`${id}.`) ? at.slice(id.length + 1) : undefined)
  return children.find((child) => child.id === wanted)
}
