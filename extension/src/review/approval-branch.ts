import { formatDate, type Analysis, type ReviewStatus } from '@kravspek/core'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import type { Branch } from '../views/branch.js'
import { distinct } from '../views/distinct.js'
import { reviewerName } from './reviewer-name.js'

const holds = new vscode.ThemeIcon('verified-filled', new vscode.ThemeColor('testing.iconPassed'))
const lapsed = new vscode.ThemeIcon('unverified', new vscode.ThemeColor('list.warningForeground'))

/** Who stands behind what: approvals that hold no longer come first, and say so. No row where there are none. */
export function approvalBranch(
  analysis: Analysis,
  { voided }: Pick<ReviewStatus, 'voided'>,
  language: Language,
): readonly Branch[] {
  const words = reviewWords[language]
  const all = (analysis.review?.approvals ?? []).filter(({ at }) => at !== undefined)
  if (all.length === 0) return []
  const reasons = new Map(voided.map(({ approval, reason }) => [approval, reason]))
  const idOf = distinct()
  const row = (approval: (typeof all)[number]): Branch => {
    const { at = '', date } = approval
    const reason = reasons.get(approval)
    const who = reviewerName(analysis, approval, language)
    const place = analysis.ids.get(at)?.location
    return {
      id: idOf(`approvals/${at}/${approval.role ?? ''}@${approval.service ?? ''}`),
      label: at,
      description: reason === undefined ? who : `${words.approvalLapsed[reason]} · ${who}`,
      tooltip: [
        words.approvedBy(who, date === undefined ? undefined : formatDate(date, language)),
        ...(reason === undefined ? [] : [words.approvalMeans[reason]]),
      ].join('\n'),
      icon: reason === undefined ? holds : lapsed,
      kind: reason === 'changed' ? 'approval-lapsed' : 'approval',
      subject: at,
      ...(place === undefined ? {} : { place }),
    }
  }
  const first = all.filter((each) => reasons.has(each))
  return [
    {
      // Another row once something holds no longer: VS Code would leave it folded.
      id: first.length === 0 ? 'approvals' : 'approvals/lapsed',
      label: words.approvals,
      description: first.length === 0 ? String(all.length) : words.approvalsLapsed(first.length, all.length),
      isExpanded: first.length > 0,
      ...(first.length === 0 ? { icon: holds } : { icon: lapsed }),
      children: [...first, ...all.filter((each) => !reasons.has(each))].map(row),
    },
  ]
}
