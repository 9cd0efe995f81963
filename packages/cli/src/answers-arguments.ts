import type { HouseArguments, RenderFormat } from './arguments.js'
import { answersActions, type AnswersAction } from './command-names.js'
import { formatOf, formatsOf, houseOf, needed, renderFormats } from './option-values.js'
import type { Options } from './options.js'
import { Refusal } from './refusal.js'

interface AnswersCommand<Action extends AnswersAction> {
  readonly type: 'answers'
  readonly action: Action
  /** The specification, as written. */
  readonly file: string
}

export interface AnswersImportArguments extends AnswersCommand<'import'> {
  /** The filled forms, as written. */
  readonly files: readonly string[]
  readonly supplier: string | undefined
}

export type ComparisonFormat = RenderFormat | 'json'

export interface AnswersCompareArguments extends AnswersCommand<'compare'> {
  /** Folder to write in, as written. */
  readonly out: string
  readonly formats: readonly ComparisonFormat[]
  readonly force: boolean
  readonly house: HouseArguments
}

export interface AnswersListArguments extends AnswersCommand<'list'> {
  readonly format: 'text' | 'json'
}

export type AnswersArguments = AnswersImportArguments | AnswersCompareArguments | AnswersListArguments

const comparisonFormats: readonly ComparisonFormat[] = [...renderFormats, 'json']

/** @throws Refusal where the words behind the command are not understood */
export function answersArguments(
  command: 'answers' | `answers ${AnswersAction}`,
  options: Options,
  [file, ...rest]: readonly string[],
): AnswersArguments {
  if (command === 'answers')
    throw new Refusal((said) => said.answers.unknownAction(file, answersActions), command)
  if (file === undefined) throw new Refusal((said) => said.missingFile, command)
  const type = 'answers'
  if (command === 'answers import') {
    const supplier = options.get('supplier')?.value
    if (rest.length === 0) throw new Refusal((said) => said.answers.missingForm, command)
    // Two suppliers must never come to have one name.
    if (supplier !== undefined && rest.length > 1)
      throw new Refusal((said) => said.answers.oneSupplierOneForm, command)
    return { type, action: 'import', file, files: rest, supplier }
  }
  const [more] = rest
  if (more !== undefined) throw new Refusal((said) => said.nothingMore(more), command)
  if (command === 'answers list')
    return { type, action: 'list', file, format: formatOf(options, ['text', 'json'], command) }
  return {
    ...{ type, action: 'compare', file },
    ...{ out: needed(options, 'out', command), formats: formatsOf(options, comparisonFormats, command) },
    ...{ force: options.has('force'), house: houseOf(options) },
  }
}
