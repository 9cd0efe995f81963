import type { HouseArguments, RenderFormat } from './arguments.js'
import type { Options } from './options.js'
import { Refusal, type CommandName } from './refusal.js'

/** What documents are written as. */
export const renderFormats: readonly RenderFormat[] = ['docx', 'html', 'pdf']

/** The format asked for, text where none is. */
export function formatOf<Format extends string>(
  options: Options,
  formats: readonly Format[],
  command: CommandName,
): Format {
  return formatCalled(options.get('format')?.value ?? 'text', formats, command)
}

/** The formats that files are asked for in, Word where none is. */
export function formatsOf<Format extends string>(
  options: Options,
  formats: readonly Format[],
  command: CommandName,
): readonly Format[] {
  const written = (options.get('format')?.value ?? 'docx').split(',')
  return [...new Set(written.map((each) => formatCalled(each.trim(), formats, command)))]
}

function formatCalled<Format extends string>(
  written: string,
  formats: readonly Format[],
  command: CommandName,
): Format {
  const format = formats.find((each) => each === written)
  if (format === undefined) throw new Refusal((words) => words.unknownFormat(written, formats), command)
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
