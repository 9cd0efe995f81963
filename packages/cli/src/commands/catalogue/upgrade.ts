import type { Language } from '@kravspek/core'
import { outdatedItems, upgradeItem, type ItemConflict, type ItemUpgrade } from '@kravspek/core/catalogue'
import type { CatalogueUpgradeArguments } from '../../catalogue-arguments.js'
import { paint } from '../../paint.js'
import { Refusal } from '../../refusal.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { wrappedLines } from '../../wrapped-lines.js'
import { changeLines, titleOf } from './change-lines.js'
import { openWithCatalogues, type OpenSpecification } from './open-specification.js'
import { toldProblems } from './told-problems.js'
import { writeEdits } from './write-edits.js'

/**
 * `kravspek catalogue upgrade`: takes new versions of catalogue requirements into a specification, each when a person has said
 * yes to it. Everything that was chosen is written at once.
 *
 * @returns exit code: 1 where a requirement is left for a person to change
 * @throws Refusal where the specification has been sent out, or there is nobody to ask
 */
export function upgrade(args: CatalogueUpgradeArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openWithCatalogues(args.file, 'catalogue upgrade', asked, terminal)
  if (opened === undefined) return 1
  const { shown, specification, said } = opened
  const { versions } = said.catalogue
  if (specification.status === 'issued') throw refused((words) => words.catalogue.versions.issued(shown), opened)
  if (terminal.ask === undefined && !args.yes && !args.dryRun)
    throw refused((words) => words.catalogue.versions.nobodyAnswers, opened)
  const { upgrades, told, isLeft } = upgradesOf(args, opened)
  terminal.out(told.map((line) => `${visibleText(line)}\n`).join(''))
  const problems = toldProblems(opened, said, terminal)
  if (upgrades.length === 0) {
    if (told.length === 0) terminal.out(`${visibleText(versions.nothingToUpgrade(shown))}\n`)
    return problems === 0 ? Number(isLeft) : problems
  }
  const chosen = chooseAmong(upgrades, args, opened, terminal)
  if (!args.dryRun) writeEdits(chosen.map(({ edits }) => edits), opened, 'catalogue upgrade')
  const isChosen = ({ id }: ItemUpgrade): boolean => chosen.some((each) => each.id === id)
  const done = chosen.map(({ id }) => id)
  const rest = upgrades.filter((each) => !isChosen(each)).map(({ id }) => id)
  const hasConflict = upgrades.some(({ conflicts }) => conflicts.length > 0)
  const lines = [
    ...(done.length === 0 ? [] : [args.dryRun ? versions.wouldUpgrade(done) : versions.upgraded(done)]),
    ...(rest.length === 0 ? [] : [versions.leftAlone(rest)]),
    ...(args.dryRun || done.length === 0 ? [versions.nothingWritten] : []),
    ...(hasConflict ? [versions.conflictNext] : []),
  ]
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  return problems === 0 ? Number(isLeft || hasConflict) : problems
}

interface Upgrades {
  readonly upgrades: readonly ItemUpgrade[]
  /** Why some are not upgraded. */
  readonly told: readonly string[]
  /** Some must be changed by hand. */
  readonly isLeft: boolean
}

/** @throws Refusal where a requirement that is named is not there, or was not taken from a catalogue */
function upgradesOf(args: CatalogueUpgradeArguments, opened: OpenSpecification): Upgrades {
  const { analysis, specification, catalogues, said } = opened
  const newer = outdatedItems(specification, catalogues).filter(({ state }) => state === 'newer')
  const ids = args.ids.length > 0 ? [...new Set(args.ids)] : newer.map(({ id }) => id)
  const upgrades: ItemUpgrade[] = []
  const told: string[] = []
  let isLeft = false
  for (const id of ids) {
    const upgraded = upgradeItem(analysis, id, catalogues, args.keepOwn ? { conflicts: 'own' } : {})
    if (!('problem' in upgraded)) {
      upgrades.push(upgraded)
      continue
    }
    const { problem } = upgraded
    if (problem === 'no-requirement' || problem === 'not-taken')
      throw refused((words) => words.catalogue.versions.notUpgraded[problem](id), opened)
    told.push(said.catalogue.versions.notUpgraded[problem](id))
    isLeft ||= problem !== 'up-to-date'
  }
  return { upgrades, told, isLeft }
}

/** Shows each, and asks. What is in conflict is only shown. */
function chooseAmong(
  upgrades: readonly ItemUpgrade[],
  args: CatalogueUpgradeArguments,
  opened: OpenSpecification,
  terminal: Terminal,
): readonly ItemUpgrade[] {
  const chosen: ItemUpgrade[] = []
  let hasQuit = false
  for (const each of upgrades) {
    if (hasQuit) break
    terminal.out([...upgradeLines(each, opened, terminal), ''].map((line) => `${line}\n`).join(''))
    if (each.conflicts.length > 0) continue
    const answer = args.yes || args.dryRun ? 'yes' : answerTo(each, opened, terminal)
    if (answer === 'yes') chosen.push(each)
    hasQuit = answer === 'quit'
  }
  return chosen
}

function answerTo({ id }: ItemUpgrade, { said }: OpenSpecification, terminal: Terminal): 'yes' | 'no' | 'quit' {
  const { question, answers, notUnderstood } = said.catalogue.versions
  for (;;) {
    const written = terminal.ask?.(visibleText(question(id)))?.trim().toLowerCase()
    if (written === undefined) return 'quit'
    const answer = (['yes', 'no', 'quit'] as const).find((each) => answers[each].includes(written))
    if (answer !== undefined) {
      terminal.out('\n')
      return answer
    }
    terminal.out(`${notUnderstood}\n`)
  }
}

function upgradeLines(item: ItemUpgrade, opened: OpenSpecification, terminal: Terminal): readonly string[] {
  const { id, reference, taken, latest, isChangedHere, changes, conflicts, undecided, lost } = item
  const { said, messages } = opened
  const { versions } = said.catalogue
  const head = paint('bold', visibleText(`${id} (${reference})`), terminal)
  const first = `${head}: ${visibleText(versions.state.newer(taken, latest))}.`
  if (conflicts.length > 0) {
    return [
      first,
      ...wrappedLines(versions.conflict(id), terminal.columns, 2),
      ...conflicts.flatMap((each) => conflictLines(each, opened, terminal)),
    ]
  }
  const notes = [
    ...(isChangedHere ? [versions.ownKept] : []),
    ...(undecided.length === 0 ? [] : [versions.undecided(undecided.map((name) => `<${name}>`))]),
    ...lost.map(({ name, value }) => versions.lost(name, String(value))),
  ]
  return [
    first,
    ...changeLines(changes, messages, said, terminal),
    ...notes.flatMap((note) => wrappedLines(note, terminal.columns, 2)),
  ]
}

function conflictLines(
  { field, own, was, latest }: ItemConflict,
  { said, messages }: OpenSpecification,
  terminal: Terminal,
): readonly string[] {
  const { versions } = said.catalogue
  const texts = [
    [versions.own, own],
    [versions.was, was],
    [versions.latest, latest],
  ] as const
  return [
    `  ${visibleText(`${titleOf(field, messages)} (${field})`)}`,
    ...texts.flatMap(([label, text]) => [
      `    ${label}:`,
      ...wrappedLines(text ?? said.edition.nothingSaid, terminal.columns, 6),
    ]),
  ]
}

function refused(sentence: Refusal['sentence'], { messages }: OpenSpecification): Refusal {
  return new Refusal(sentence, 'catalogue upgrade', messages)
}
