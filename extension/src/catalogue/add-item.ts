import type { Analysis, Location } from '@kravspek/core'
import { addItem, type AddedItem, type CatalogueItem, type RequirementCatalogue } from '@kravspek/core/catalogue'
import { definitionAt } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { languageFor, type Language } from '../language.js'
import { catalogueWords } from '../locale/catalogue.js'
import { workspaceEditOf } from '../places.js'
import { showPlace } from '../show-place.js'
import { specificationFor } from '../specification-for.js'
import type { OpenSpecification } from '../specification.js'
import type { Workbench } from '../workbench.js'
import type { CatalogueShelf } from './catalogue-shelf.js'
import { chosenItem } from './chosen-item.js'

export type AddProblem = Exclude<ReturnType<typeof addItem>, AddedItem>

/** How long it is told what was added. */
const tellMilliseconds = 10_000

/** The command that puts a requirement of a catalogue into the specification at hand, and leads to what is to be decided of it. */
export function registerAdd({ specifications }: Workbench, shelf: CatalogueShelf): vscode.Disposable {
  return vscode.commands.registerCommand(
    'kravspek.catalogue.add',
    async (target?: unknown, given?: unknown): Promise<string | undefined> => {
      const specification = await specificationFor(specifications, undefined)
      const language = languageFor(specification?.session.check())
      const words = catalogueWords[language]
      if (specification === undefined) {
        void vscode.window.showInformationMessage(words.noSpecification)
        return undefined
      }
      const { catalogues } = await shelf.of(specification)
      const item = await chosenItem(specification, catalogues, target, language)
      if (item === undefined) return undefined
      await specifications.takeTyped(specification)
      const added = addTo(specification, item, catalogues, sectionIn(given))
      if ('problem' in added) {
        await tellWhyNot(specification, added, language)
        return undefined
      }
      const isWritten = await vscode.workspace.applyEdit(workspaceEditOf(specification, added.edits))
      if (!isWritten) {
        void vscode.window.showErrorMessage(words.add.notWritten)
        return undefined
      }
      await specifications.takeTyped(specification)
      await showAdded(specification, added, language)
      return added.id
    },
  )
}

/** The edits that add an item to a specification as it is now, or why there are none. */
export function addTo(
  { session }: OpenSpecification,
  item: CatalogueItem,
  catalogues: readonly RequirementCatalogue[],
  section: string | undefined,
): ReturnType<typeof addItem> {
  const [id = ''] = item.reference.split('/')
  const catalogue = catalogues.find((each) => each.id === id)
  return addItem(session.check().analysis, item, { section, catalogue })
}

function sectionIn(given: unknown): string | undefined {
  if (typeof given !== 'object' || given === null || !('section' in given)) return undefined
  return typeof given.section === 'string' ? given.section : undefined
}

/** Goes to the first value to decide of a requirement that has been added, and tells how many there are. */
export async function showAdded(
  specification: OpenSpecification,
  { id, section }: Pick<AddedItem, 'id' | 'section'>,
  language: Language,
): Promise<void> {
  const { analysis, findings } = specification.session.check()
  const at = analysis.ids.get(id)?.location
  if (at === undefined) return
  const whole = wholeOf(analysis, at)
  const text = analysis.sources.get(whole.source) ?? ''
  // What is to be decided is a task, or an error in a specification that has been approved.
  const undecided = findings
    .map(({ location }) => location)
    .filter((location) => isIn(location, whole) && text.slice(...location.range) === 'null')
    .toSorted((a, b) => a.range[0] - b.range[0])
  const title = specificationTitle(analysis, section)
  const said = catalogueWords[language].add.done(id, title, undecided.length)
  vscode.window.setStatusBarMessage(said, tellMilliseconds)
  await showPlace(specification, undecided[0] ?? at)
}

function wholeOf(analysis: Analysis, at: Location): Location {
  return definitionAt(analysis, at.source, at.range[0])?.targets[0]?.location ?? at
}

function isIn({ source, range }: Location, whole: Location): boolean {
  return source === whole.source && whole.range[0] <= range[0] && range[1] <= whole.range[1]
}

function specificationTitle({ specification }: Analysis, section: string): string {
  return specification?.sections?.find(({ id }) => id === section)?.title ?? section
}

/** Says why a requirement was not added; where it stands there already, offers to go to it. */
export async function tellWhyNot(
  specification: OpenSpecification,
  problem: AddProblem,
  language: Language,
): Promise<void> {
  const words = catalogueWords[language].add
  if (problem.problem !== 'already-there' && problem.problem !== 'excluded') {
    void vscode.window.showWarningMessage(sentence())
    return
  }
  const place = specification.session.check().analysis.ids.get(problem.id)?.location
  const said = problem.problem === 'excluded' ? words.excluded(problem.id) : words.alreadyThere(problem.id)
  const pressed = await vscode.window.showInformationMessage(said, ...(place === undefined ? [] : [words.goThere]))
  if (pressed !== undefined && place !== undefined) await showPlace(specification, place)

  function sentence(): string {
    switch (problem.problem) {
      case 'no-room':
        return words.noRoom
      case 'issued':
        return catalogueWords[language].upgrade.issued
      case 'not-in-language':
        return words.notInLanguage
      case 'withdrawn':
        return words.withdrawn(problem.because)
      case 'no-such-section':
        return words.noSection(problem.section)
      default:
        return words.unreadable
    }
  }
}
