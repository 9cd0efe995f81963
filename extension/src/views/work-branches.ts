import { formatDate } from '@kravspek/core'
import type { WorkItem, WorkList } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { viewWords } from '../locale/views.js'
import type { Branch } from './branch.js'
import { distinct } from './distinct.js'

/** Command that shows all of a group; it is in no menu. */
export const showAllWorkCommand = 'kravspek.workList.showAll'

/** So many of a group are shown at first. */
const usual = 10

const done = new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed'))

/**
 * What remains as rows: what is best done next, then everything by where it belongs.
 *
 * @param wanted keys of groups of which all is to be shown
 */
export function workBranches(
  { next, groups, errors }: WorkList,
  wanted: ReadonlySet<string>,
  language: Language,
): readonly Branch[] {
  const words = viewWords[language]
  const idOf = distinct()
  const itemBranch = (item: WorkItem, group: string): Branch => ({
    id: idOf(`${group}/${item.sentence}`),
    label: item.sentence,
    description: whoAndWhen(item, language),
    tooltip: [item.sentence, item.place, whoAndWhen(item, language)].filter((each) => each !== '').join('\n'),
    icon: new vscode.ThemeIcon('circle-large-outline'),
    kind: 'choice',
    code: item.finding.code,
    place: item.location,
  })
  return [
    ...(next === undefined
      ? []
      : [
          {
            ...itemBranch(next, 'next'),
            label: words.next,
            description: next.sentence,
            icon: new vscode.ThemeIcon('arrow-right', new vscode.ThemeColor('textLink.foreground')),
          },
        ]),
    ...groups.map(({ key, title, location, remaining, total, items }, index): Branch => {
      const shown = wanted.has(key) ? items : items.slice(0, usual)
      const more = items.length - shown.length
      return {
        id: key,
        label: title,
        description: words.left(remaining, total),
        isExpanded: index === groups.findIndex((each) => each.remaining > 0),
        // While there are errors, not all that lacks has been asked for.
        ...(remaining === 0 && errors === 0 ? { icon: done } : {}),
        ...(location === undefined ? {} : { place: location }),
        children: [
          ...shown.map((item) => itemBranch(item, key)),
          ...(more === 0
            ? []
            : [
                {
                  id: `${key}/more`,
                  label: words.showAll(more),
                  icon: new vscode.ThemeIcon('ellipsis'),
                  command: { command: showAllWorkCommand, title: words.showAll(more), arguments: [key] },
                },
              ]),
        ],
      }
    }),
  ]
}

/** «Fagleder, innen 1. mars 2027» */
function whoAndWhen({ owner, decideBy }: WorkItem, language: Language): string {
  if (decideBy === undefined) return owner ?? ''
  return viewWords[language].decideBy(formatDate(decideBy, language), owner)
}
