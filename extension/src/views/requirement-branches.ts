import type { FindingCounts, GroupBy, RequirementGroup, RequirementLeaf } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import { viewWords } from '../locale/views.js'
import type { CommentCount } from '../review/comment-counts.js'
import type { Branch } from './branch.js'
import { severityIcon } from './severity-icons.js'

const ready = new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'))

/**
 * Groups of requirements as rows.
 *
 * @param comments on each requirement
 */
export function requirementBranches(
  groups: readonly RequirementGroup[],
  groupBy: GroupBy,
  language: Language,
  comments: ReadonlyMap<string, CommentCount> = new Map(),
): readonly Branch[] {
  return groups.map(({ key, title, location, count, counts, leaves }) => ({
    id: `${groupBy}/${key}`,
    label: title,
    description: [String(count), findingsText(counts, language)].filter((each) => each !== '').join(' · '),
    kind: groupBy === 'section' ? 'section' : 'group',
    children: leaves.map((leaf, index) =>
      leafBranch(
        leaf,
        `${groupBy}/${key}/${leaf.id ?? String(index)}`,
        language,
        comments.get(leaf.id ?? '')?.open ?? 0,
      ),
    ),
    ...(location === undefined ? {} : { place: location }),
    ...(groupBy === 'section' ? { subject: key } : {}),
  }))
}

function leafBranch(leaf: RequirementLeaf, id: string, language: Language, unanswered: number): Branch {
  const { title, location, counts, worst } = leaf
  return {
    id,
    label: title,
    description: [
      ...(unanswered === 0 ? [] : [reviewWords[language].unanswered(unanswered)]),
      findingsText(counts, language),
    ]
      .filter((each) => each !== '')
      .join(' · '),
    icon: worst === undefined ? ready : severityIcon(worst),
    kind: leaf.id === undefined ? 'unnamed' : 'requirement',
    place: location,
    ...(leaf.id === undefined ? {} : { subject: leaf.id }),
  }
}

/** «2 merknader»; nothing where there are none. */
function findingsText(counts: FindingCounts, language: Language): string {
  const count = counts.error + counts.warning + counts.task + counts.hint
  return count === 0 ? '' : viewWords[language].findings(count)
}
