import {
  audienceOf,
  cutKinds,
  tellingKinds,
  type DocumentKind,
  type DocumentNeed,
  type DocumentRequest,
  type Specification,
} from '@kravspek/core'
import * as vscode from 'vscode'
import type { Language } from '../language.js'
import { renderWords } from '../locale/render.js'
import type { Several } from './ask-several.js'

/**
 * The documents that a specification can be made into, for a person to tick, by who they are for.
 *
 * @param given what there is to tell of besides the specification
 */
export function documentItems(
  { roles = [], services = [], serviceInvolvement }: Specification,
  given: readonly DocumentNeed[],
  language: Language,
): readonly Several<DocumentRequest>[] {
  const said = renderWords[language]
  const kinds = tellingKinds(given)
  const of = (audience: 'supplier' | 'reviewer' | 'leader'): readonly DocumentKind[] =>
    kinds.filter((kind) => kind !== 'involvement' && audienceOf(kind) === audience)
  const whole = (kind: DocumentKind): Several<DocumentRequest> => {
    const [label, description] = said.kinds[kind]
    return { label, description, value: { kind } }
  }
  const reviewers = new Set((serviceInvolvement?.reviewers ?? []).map(({ role }) => role))
  const asked = reviewers.size === 0 ? roles : roles.filter(({ id }) => reviewers.has(id))
  const cut = (title: string, request: Omit<DocumentRequest, 'kind'>): readonly Several<DocumentRequest>[] =>
    kinds
      .filter((kind) => cutKinds.includes(kind))
      .map((kind) => ({
        label: `${said.kinds[kind][0]}: ${title}`,
        value: { kind, ...request },
      }))
  const forOne = [
    ...asked.flatMap(({ id, title = id }) => cut(title, { role: id })),
    ...services.flatMap(({ id, name = id }) => cut(name, { service: id })),
  ]
  return [
    heading(said.forSuppliers),
    ...of('supplier').map(whole),
    heading(said.forServices),
    ...of('reviewer').map(whole),
    heading(said.forOthers),
    ...of('leader').map(whole),
    whole('involvement'),
    ...(forOne.length === 0 ? [] : [heading(said.forOne), ...forOne]),
  ]
}

function heading(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator }
}

export function isSameRequest(one: DocumentRequest, other: DocumentRequest): boolean {
  return one.kind === other.kind && one.role === other.role && one.service === other.service
}
