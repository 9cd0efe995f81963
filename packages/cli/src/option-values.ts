import type { HouseArguments, RenderFormat } from './arguments.js'
import type { Options } from './options.js'
import { Refusal, type CommandName } from './refusal.js'

const renderFormats: readonly RenderFormat[] = ['docx', 'html', 'pdf']

/** The format asked for, text where none is. */
export function formatOf<Format extends string>(
  options: Options,
  formats: readonly Format[],
  command: CommandName,
): Format {
  const written = options.get('format')?.value ?? 'text'
  const format = formats.find((each) => each === written)
  if (format === undefined) throw new Refusal((words) => words.unknownFormat(written, formats), command)
  return format
}

/** The formats of documents asked for, Word where none is. */
export function formatsOf(options: Options, command: CommandName): readonly RenderFormat[] {
  const written = (options.get('format')?.value ?? 'docx').split(',')
  return [...new Set(written.map((each) => formatCalled(each, command)))]
}

function formatCalled(written: string, command: CommandName): RenderFormat {
  const format = renderFormats.find((each) => each === written.trim())
  if (format === undefined) throw new Refusal((words) => words.unknownFormat(written, renderFormats), command)
  return format
}

/** @throws Refusal where the option is left out */
export function needed(options: Options, name: string, command: CommandName): string {
  const value = options.get(name)?.value
  if (value === undefined) throw new Refusal((words) => words.missingOption(`--${name}`), command)
  return value
}

export function houseOf(options: Options): HouseArguments {
  return {
    referenceDocx: options.get('reference-docx')?.value,
    templates: options.get('templates')?.value,
  }
}
