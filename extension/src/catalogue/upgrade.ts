import { fieldTitle, type Edit } from '@kravspek/core'
import { outdatedItems, upgradeItem, type ItemConflict, type ItemUpgrade, type NotUpgraded, type RequirementCatalogue } from '@kravspek/core/catalogue'
import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import { catalogueWords } from '../locale/catalogue.js'
import { workspaceEditOf } from '../places.js'
import { upgradeScheme } from '../review/proposal-scheme.js'
import { proposedTexts, type ProposedTexts } from '../review/proposed-texts.js'
import { showDifference } from '../review/show-difference.js'
import { specificationFor } from '../specification-for.js'
import type { OpenSpecification } from '../specification.js'
import type { Workbench } from '../workbench.js'
import { showPlace } from '../show-place.js'
import type { CatalogueShelf } from './catalogue-shelf.js'
import { requirementTitles } from './requirement-titles.js'

/** How long it is told what was upgraded. */
const tellMilliseconds = 10_000

interface Upgrading {
  readonly specification: OpenSpecification
  readonly catalogues: readonly RequirementCatalogue[]
  readonly language: Language
  readonly proposals: ProposedTexts
  /** Nobody is asked. */
  readonly isAgreed: boolean
}

/** The command that takes the newest version of a catalogue's requirement in, once the person has seen what it does. */
export function registerUpgrade({ specifications }: Workbench, shelf: CatalogueShelf): vscode.Disposable {
  const proposals = proposedTexts(upgradeScheme)
  return vscode.Disposable.from(
    proposals,
    vscode.commands.registerCommand(
      'kravspek.catalogue.upgrade',
      async (target?: unknown, given?: unknown): Promise<boolean> => {
        const specification = await specificationFor(specifications, undefined)
        const language = languageFor(specification?.session.check())
        if (specification === undefined) {
          void vscode.window.showInformationMessage(catalogueWords[language].noSpecification)
          return false
        }
        const { catalogues } = await shelf.of(specification)
        await specifications.takeTyped(specification)
        const isAgreed = typeof given === 'object' && given !== null && 'agreed' in given && given.agreed === true
        const upgrading = { specification, catalogues, language, proposals, isAgreed }
        const id = idIn(target) ?? (await chooseId(upgrading))
        if (id === undefined) return false
        const agreed = await agreedUpgrade(upgrading, id, specifications)
        if (agreed === undefined) return false
        if (!(await vscode.workspace.applyEdit(workspaceEditOf(agreed.specification, agreed.upgrade.edits)))) {
          void vscode.window.showErrorMessage(catalogueWords[language].upgrade.notWritten)
          return false
        }
        await specifications.takeTyped(agreed.specification)
        await tell({ ...upgrading, specification: agreed.specification }, agreed.upgrade)
        return true
      },
    ),
  )
}

/** The id of a requirement that a command is given: by itself, or in the row that it is for. */
function idIn(target: unknown): string | undefined {
  if (typeof target === 'string') return target
  if (typeof target !== 'object' || target === null || !('subject' in target)) return undefined
  return typeof target.subject === 'string' ? target.subject : undefined
}

async function chooseId({ specification, catalogues, language }: Upgrading): Promise<string | undefined> {
  const words = catalogueWords[language].upgrade
  const { specification: read } = specification.session.check().analysis
  if (read === undefined) {
    void vscode.window.showWarningMessage(words.errors)
    return undefined
  }
  const titles = requirementTitles(read)
  const items = outdatedItems(read, catalogues)
    .filter(({ state }) => state === 'newer')
    .map(({ id, taken, latest }) => ({
      id,
      label: [id, titles.get(id)].filter((each) => each !== undefined).join(' '),
      description: `${taken} → ${latest}`,
    }))
  if (items.length === 0) {
    void vscode.window.showInformationMessage(words.none)
    return undefined
  }
  return (await vscode.window.showQuickPick(items, { placeHolder: words.choose }))?.id
}

type Options = NonNullable<Parameters<typeof upgradeItem>[3]>

/**
 * What the person has said yes to, worked out from the text as it is then: asked again where it would be something else, because
 * the text was changed, or the file closed and opened, while the person looked.
 */
async function agreedUpgrade(
  upgrading: Upgrading,
  id: string,
  specifications: Workbench['specifications'],
): Promise<{ readonly specification: OpenSpecification; readonly upgrade: ItemUpgrade } | undefined> {
  let asked = upgrading
  for (;;) {
    const agreed = await shownAndAgreed(asked, id, undefined)
    if (agreed === undefined) return undefined
    const { session } = asked.specification
    const uri = asked.specification.uriOf(session.check().analysis.name)
    const specification = await specificationFor(specifications, uri)
    if (specification === undefined) return undefined
    await specifications.takeTyped(specification)
    asked = { ...asked, specification }
    const upgrade = upgradeItem(specification.session.check().analysis, id, asked.catalogues, agreed.options)
    if ('problem' in upgrade) {
      tellWhyNot(asked, upgrade)
      return undefined
    }
    if (whatItDoes(upgrade) === whatItDoes(agreed.upgrade)) return { specification, upgrade }
  }
}

/** Everything of an upgrade but where it stands. */
function whatItDoes({ edits, conflicts, lost, undecided, latest }: ItemUpgrade): string {
  return JSON.stringify([edits.map(({ newText }) => newText), conflicts, lost, undecided, latest])
}

/** Shows what the newest version would change and asks. `undefined`: it can't be taken in, or the person does not want it. */
async function shownAndAgreed(
  upgrading: Upgrading,
  id: string,
  conflicts: 'own' | undefined,
): Promise<{ readonly options: Options; readonly upgrade: ItemUpgrade } | undefined> {
  const { specification, catalogues, isAgreed } = upgrading
  const { analysis } = specification.session.check()
  const options = conflicts === undefined ? {} : { conflicts }
  const upgrade = upgradeItem(analysis, id, catalogues, options)
  if ('problem' in upgrade) {
    tellWhyNot(upgrading, upgrade)
    return undefined
  }
  if (upgrade.conflicts.length > 0) {
    if (conflicts !== undefined || !(await keepsOwn(upgrading, upgrade))) return undefined
    return shownAndAgreed(upgrading, id, 'own')
  }
  const [first, ...others] = upgrade.edits
  if (first === undefined || isAgreed) return { options, upgrade }
  return (await isWanted(upgrading, upgrade, [first, ...others])) ? { options, upgrade } : undefined
}

async function isWanted(
  { specification, language, proposals }: Upgrading,
  { id, latest, undecided, lost }: ItemUpgrade,
  edits: readonly [Edit, ...Edit[]],
): Promise<boolean> {
  const words = catalogueWords[language].upgrade
  const { analysis } = specification.session.check()
  const close = await showDifference(specification, analysis, edits, words.difference(id, latest), proposals)
  try {
    const more = [
      ...(undecided.length === 0 ? [] : [words.newValues(undecided.length)]),
      ...(lost.length === 0 ? [] : [words.lost(lost.map(({ name, value }) => `${name}: ${String(value)}`).join(', '))]),
    ].join(' ')
    const items = [
      { label: words.accept, ...(more === '' ? {} : { detail: more }), isYes: true },
      { label: words.leave, isYes: false },
    ]
    // Who reads the difference clicks in it: the question must not go away.
    const chosen = await vscode.window.showQuickPick(items, { placeHolder: words.question(id, latest), ignoreFocusOut: true })
    return chosen?.isYes === true
  } finally {
    await close()
  }
}

/** Asks whether the specification's own words are to stand where the catalogue has changed the same. */
async function keepsOwn({ language, proposals, isAgreed }: Upgrading, { id, conflicts }: ItemUpgrade): Promise<boolean> {
  if (isAgreed) return true
  const words = catalogueWords[language].upgrade
  const message = words.conflict(id, conflicts.map(({ field }) => fieldName(field, language)).join(', '))
  for (;;) {
    const pressed = await vscode.window.showWarningMessage(message, words.showBoth, words.keepOwn)
    if (pressed !== words.showBoth) return pressed === words.keepOwn
    const [own, latest] = (['own', 'latest'] as const).map((side) =>
      proposals.keep(`/${id}.md`, conflictText(conflicts, side, language)),
    )
    await vscode.commands.executeCommand('vscode.diff', own, latest, words.conflictTitle(id), { preview: true })
  }
}

function conflictText(conflicts: readonly ItemConflict[], side: 'own' | 'latest', language: Language): string {
  return conflicts.map((each) => `# ${fieldName(each.field, language)}\n\n${each[side] ?? ''}\n`).join('\n')
}

/** «Kravtekst», «Parametere: frist». */
function fieldName(path: string, language: Language): string {
  const [field = '', ...steps] = path.split('.')
  return [fieldTitle('requirement', field, language), ...steps.slice(0, 1)].join(': ')
}

function tellWhyNot({ specification, catalogues, language }: Upgrading, { id, problem }: NotUpgraded): void {
  const words = catalogueWords[language].upgrade
  void vscode.window.showInformationMessage(sentence())

  function sentence(): string {
    switch (problem) {
      case 'issued':
        return words.issued
      case 'errors':
        return words.errors
      case 'up-to-date':
      case 'newer-than-catalogue':
        return words.nothing(id)
      case 'withdrawn': {
        const { specification: read } = specification.session.check().analysis
        const because = read && outdatedItems(read, catalogues).find((each) => each.id === id)?.withdrawnBecause
        return words.withdrawn(id, because ?? '')
      }
      case 'not-editable':
        return words.noRoom(id)
      default:
        return words.unknown(id)
    }
  }
}

async function tell({ specification, language }: Upgrading, { id, latest, undecided }: ItemUpgrade): Promise<void> {
  const words = catalogueWords[language].upgrade
  const more = undecided.length === 0 ? [] : [words.newValues(undecided.length)]
  vscode.window.setStatusBarMessage([words.done(id, latest), ...more].join(' '), tellMilliseconds)
  const place = specification.session.check().analysis.ids.get(id)?.location
  if (place !== undefined) await showPlace(specification, place)
}
