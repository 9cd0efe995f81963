import { formatFinding, type Check, type Finding } from '@kravspek/core'
import { waiveEdits } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import { typingWords } from '../locale/typing.js'
import { workspaceEditOf } from '../places.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import { today } from '../today.js'
import type { Feature } from '../workbench.js'
import { findAgain } from './find-again.js'

const command = 'kravspek.waive'

/** Shorter says nothing that one could answer for later. */
const shortestReason = 10

/** What is asked for before a finding is set aside; a test answers instead of a person. */
interface Answers {
  readonly reason: string
  readonly by: string
}

/** Sets a finding aside: asks for the reason and for who decided it. Only a quick fix offers it. */
export const waiveFinding: Feature = ({ specifications }) =>
  vscode.commands.registerCommand(command, async (root: unknown, finding: unknown, answers?: Answers) => {
    const specification = specifications.all().find((each) => keyOf(each) === root)
    if (specification === undefined) return
    await waive(specifications, specification, finding as Finding, answers)
  })

/** The command that sets a finding aside, for a quick fix. */
export function waiveCommand(
  title: string,
  specification: OpenSpecification,
  finding: Finding,
): vscode.Command {
  return { command, title, arguments: [keyOf(specification), finding] }
}

function keyOf({ session, uriOf }: OpenSpecification): string {
  return uriOf(session.name).toString()
}

async function waive(
  specifications: Specifications,
  specification: OpenSpecification,
  finding: Finding,
  answers?: Answers,
): Promise<void> {
  const language = languageFor(specification.session.readable())
  const words = typingWords[language]
  const given = answers ?? (await ask(specification, finding, language))
  if (given === undefined) return
  // The text may have changed while the reason was written.
  await specifications.takeTyped(specification)
  const check = specification.session.check()
  const now = findAgain(check, finding)
  const edits = now === undefined ? [] : waiveEdits(check, now, { ...given, date: today() })
  const isApplied =
    edits.length > 0 && (await vscode.workspace.applyEdit(workspaceEditOf(specification, edits)))
  if (!isApplied)
    void vscode.window.showErrorMessage(now === undefined ? words.findingIsGone : words.notWaived)
}

async function ask(
  specification: OpenSpecification,
  finding: Finding,
  language: Language,
): Promise<Answers | undefined> {
  const words = typingWords[language]
  const roles = rolesOf(specification.session.check())
  if (roles.length === 0) {
    void vscode.window.showWarningMessage(words.noRoles)
    return undefined
  }
  const reason = await vscode.window.showInputBox({
    title: words.waiveTitle,
    prompt: formatFinding(finding, language),
    placeHolder: words.reasonPlaceholder,
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim().length < shortestReason ? words.reasonTooShort : undefined),
  })
  if (reason === undefined) return undefined
  const role = await vscode.window.showQuickPick(roles, {
    title: words.waiveTitle,
    placeHolder: words.whoDecided,
    matchOnDescription: true,
    ignoreFocusOut: true,
  })
  return role && { reason: reason.trim(), by: role.id }
}

interface RoleItem extends vscode.QuickPickItem {
  readonly id: string
}

function rolesOf({ analysis }: Check): readonly RoleItem[] {
  const { roles } = analysis.value ?? {}
  const titles = new Map<unknown, unknown>(
    Array.isArray(roles)
      ? roles.map((each: Readonly<Record<string, unknown>>) => [each['id'], each['title']])
      : [],
  )
  return [...analysis.ids].flatMap(([id, { kind }]) => {
    if (kind !== 'role') return []
    const title = titles.get(id)
    return [typeof title === 'string' ? { label: title, description: id, id } : { label: id, id }]
  })
}
