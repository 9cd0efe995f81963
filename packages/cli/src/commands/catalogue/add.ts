import { join } from 'node:path'
import { analyse, applyFixes, type Analysis, type Language } from '@kravspek/core'
import { addItem, type AddedItem, type CatalogueItem } from '@kravspek/core/catalogue'
import type { CatalogueAddArguments } from '../../catalogue-arguments.js'
import type { Words } from '../../locale/words.js'
import { paint } from '../../paint.js'
import { realPath } from '../../real-path.js'
import { Refusal } from '../../refusal.js'
import { withTexts } from '../../specification-file.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { wrappedLines } from '../../wrapped-lines.js'
import { calledItem } from './called-item.js'
import { openWithCatalogues, type OpenSpecification } from './open-specification.js'
import { toldProblems } from './told-problems.js'
import { writeTexts } from './write-edits.js'

/** A requirement that was put in, and what it was taken from. */
interface Added extends AddedItem {
  readonly item: CatalogueItem
  /** Title of the section. */
  readonly title: string
}

/**
 * `kravspek catalogue add`: puts requirements into a specification, all of them or none.
 *
 * @returns exit code
 * @throws Refusal where one of them can't be put in, or the specification has been sent out; the file is as it was
 */
export function add(args: CatalogueAddArguments, asked: Language | undefined, terminal: Terminal): number {
  const opened = openWithCatalogues(args.file, 'catalogue add', asked, terminal)
  if (opened === undefined) return 1
  const { catalogues, file, messages, said, shown } = opened
  const items = args.items.map((written) => calledItem(written, catalogues, 'catalogue add', messages))
  const texts = new Map<string, string>()
  const added: Added[] = []
  let { analysis } = opened
  for (const item of items) {
    const one = addedTo(analysis, item, args.section, opened)
    added.push(one)
    for (const [name, text] of applyFixes(analysis.sources, [{ title: '', data: {}, safe: true, edits: one.edits }]))
      texts.set(name, text)
    const byPath = new Map([...texts].map(([name, text]) => [realPath(join(file.root, name)), text]))
    analysis = analyse(analysis.name, withTexts(file, byPath).read)
  }
  writeTexts(texts, opened, 'catalogue add')
  const choices = added.map((each) => choicesIn(each, said))
  const lines = [
    ...added.flatMap((each, index) => addedLines(each, choices[index] ?? [], said, terminal)),
    said.catalogue.addNext(shown, choices.flat().length),
  ]
  terminal.out(lines.map((line) => `${line}\n`).join(''))
  return toldProblems(opened, said, terminal)
}

function addedTo(
  analysis: Analysis,
  item: CatalogueItem,
  section: string | undefined,
  { catalogues, messages, shown }: OpenSpecification,
): Added {
  const catalogue = catalogues.find(({ id }) => item.reference === `${id}/${item.requirement.id}`)
  const added = addItem(analysis, item, { section, catalogue })
  if ('problem' in added)
    throw new Refusal(
      ({ catalogue: words }) =>
        added.problem === 'issued' ? words.versions.issued(shown) : words.notAdded(item.requirement.id, added),
      'catalogue add',
      messages,
    )
  const language = analysis.specification?.language ?? 'nb'
  const { sections = [] } = analysis.specification ?? {}
  const title = sections.find(({ id }) => id === added.section)?.title ?? item.theme[language]?.title ?? added.section
  return { ...added, item, title }
}

interface Choice {
  readonly name: string
  readonly guidance: string
}

/** What someone must decide in a requirement that was put in. */
function choicesIn({ requirement }: AddedItem, said: Words): readonly Choice[] {
  const values = Object.entries(requirement.parameters ?? {}).flatMap(([name, { value, guidance = '' }]) =>
    value === null ? [{ name: `<${name}>`, guidance }] : [],
  )
  return [
    ...values,
    ...(requirement.criterion === null ? [{ name: 'criterion', guidance: said.catalogue.criterion }] : []),
    ...(requirement.points === null ? [{ name: 'points', guidance: said.catalogue.points }] : []),
  ]
}

function addedLines(
  { id, item, title, isNewSection }: Added,
  choices: readonly Choice[],
  said: Words,
  terminal: Terminal,
): readonly string[] {
  const head = visibleText(said.catalogue.added(id, item.reference, title, isNewSection))
  if (choices.length === 0) return [head]
  return [
    head,
    `  ${said.catalogue.choices}`,
    ...choices.flatMap(({ name, guidance }) => {
      const [first = '', ...more] = wrappedLines(`${name}: ${guidance}`, terminal.columns, 4)
      return [first.replace(visibleText(name), paint('bold', visibleText(name), terminal)), ...more]
    }),
  ]
}
