import type { Reviewer, Specification } from '@kravspek/core'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { reviewWords } from '../locale/review.js'
import { fieldOf } from './choose-thread.js'

interface ReviewerItem extends vscode.QuickPickItem {
  readonly reviewer?: Reviewer
}

/**
 * Asks who said something: those who were asked to read first, then every other role. Nobody known is an answer too.
 *
 * @returns `undefined`: the person left
 */
export async function askReviewer(
  { roles = [], services = [], serviceInvolvement }: Specification,
  title: string,
  language: Language,
): Promise<Reviewer | undefined> {
  const words = reviewWords[language]
  const roleName = (id: string): string => roles.find((each) => each.id === id)?.title ?? id
  const serviceName = (id: string): string => services.find((each) => each.id === id)?.name ?? id
  const item = ({ role, service }: Reviewer): ReviewerItem => ({
    label: [role === undefined ? '' : roleName(role), service === undefined ? '' : serviceName(service)]
      .filter((each) => each !== '')
      .join(', '),
    reviewer: { role, service },
  })
  const asked = (serviceInvolvement?.reviewers ?? []).flatMap(({ role, service }) =>
    role === undefined ? [] : [item({ role, service })],
  )
  const others = roles
    .filter(({ id }) => !asked.some(({ reviewer }) => reviewer?.role === id))
    .map(({ id }) => item({ role: id }))
  const items: readonly ReviewerItem[] = [
    ...(asked.length === 0 ? [] : [heading(words.asked), ...asked]),
    ...(others.length === 0 ? [] : [heading(words.otherRoles), ...others]),
    ...(services.length === 0
      ? []
      : [heading(words.services), ...services.map(({ id }) => item({ service: id }))]),
    heading(''),
    { label: words.notKnown, reviewer: {} },
  ]
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: words.whoSaid,
    ignoreFocusOut: true,
  })
  return chosen?.reviewer
}

/** Who said something, as a command was told. */
export function reviewerIn(given: unknown): Reviewer | undefined {
  const role = fieldOf(given, 'role')
  const service = fieldOf(given, 'service')
  return role === undefined && service === undefined ? undefined : { role, service }
}

function heading(label: string): ReviewerItem {
  return { label, kind: vscode.QuickPickItemKind.Separator }
}
