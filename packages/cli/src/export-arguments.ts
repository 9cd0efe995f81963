import { needed } from './option-values.js'
import type { Options } from './options.js'
import { Refusal } from './refusal.js'

/** What the form for suppliers can be exported as. */
export type ExportFormat = 'xlsx' | 'csv' | 'json'

const exportFormats: readonly ExportFormat[] = ['xlsx', 'csv', 'json']

export interface ExportArguments {
  readonly type: 'export'
  /** The specification, or an edition of it, as written. */
  readonly file: string
  readonly formats: readonly ExportFormat[]
  /** Folder to write in, as written; `undefined`: beside the specification. */
  readonly out: string | undefined
  readonly force: boolean
}

/** @throws Refusal where the words behind the command are not understood */
export function exportArguments(options: Options, files: readonly string[]): ExportArguments {
  const [file] = files
  if (file === undefined) throw new Refusal((words) => words.missingFile, 'export')
  if (files.length > 1) throw new Refusal((words) => words.oneFileOnly('export', files.length), 'export')
  const formats = needed(options, 'to', 'export')
    .split(',')
    .map((written) => formatCalled(written.trim()))
  return {
    ...{ type: 'export', file, formats: [...new Set(formats)] },
    ...{ out: options.get('out')?.value, force: options.has('force') },
  }
}

function formatCalled(written: string): ExportFormat {
  const format = exportFormats.find((each) => each === written)
  if (format === undefined)
    throw new Refusal((words) => words.export.unknownFormat(written, exportFormats), 'export')
  return format
}
