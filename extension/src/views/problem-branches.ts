import type { Finding, Location } from '@kravspek/core'
import type { ProblemList } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { viewWords } from '../locale/views.js'
import type { Branch } from './branch.js'
import { distinct } from './distinct.js'
import { severityIcon } from './severity-icons.js'

/** Command that shows all of a severity; it is in no menu. */
export const showAllCommand = 'kravspek.problems.showAll'

/** A row that tells of a finding. */
export interface FindingBranch extends Branch {
  readonly finding: Finding
}

export function isFindingBranch(branch: unknown): branch is FindingBranch {
  return typeof branch === 'object' && branch !== null && 'finding' in branch
}

/**
 * Findings as rows: by severity, then by place.
 *
 * @param hasFix whether a finding can be mended; asked of those that are shown
 */
export function problemBranches(
  lists: readonly ProblemList[],
  hasFix: (finding: Finding) => boolean,
  language: Language,
): readonly Branch[] {
  const words = viewWords[language]
  const idOf = distinct()
  return lists.map(({ severity, count, places, more }, index) => ({
    id: severity,
    label: words.severities[severity],
    description: String(count),
    icon: severityIcon(severity),
    isExpanded: index === 0 || severity === 'error',
    children: [
      ...places.map(({ title, location, problems }) => ({
        id: idOf(`${severity}/${title}`),
        label: title,
        description: problems.length === 1 ? '' : String(problems.length),
        isExpanded: true,
        place: location,
        children: problems.map(({ sentence, location: at, finding }) =>
          findingBranch(finding, sentence, at, idOf(`${severity}/${title}/${sentence}`), hasFix),
        ),
      })),
      ...(more === 0
        ? []
        : [
            {
              id: `${severity}/more`,
              label: words.showAll(more),
              icon: new vscode.ThemeIcon('ellipsis'),
              command: { command: showAllCommand, title: words.showAll(more), arguments: [severity] },
            },
          ]),
    ],
  }))
}

function findingBranch(
  finding: Finding,
  sentence: string,
  place: Location,
  id: string,
  hasFix: (finding: Finding) => boolean,
): FindingBranch {
  return {
    id,
    label: sentence,
    tooltip: sentence,
    place,
    code: finding.code,
    kind: () => (hasFix(finding) ? 'finding-with-fix' : 'finding'),
    finding,
  }
}
