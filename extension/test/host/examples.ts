import { analyse, check, type Analysis, type Check, type ReadResult } from '@kravspek/core'
import * as vscode from 'vscode'

/** The specifications of examples/, without their ending. */
export const exampleNames = ['medisindispenser', 'digital-heimeoppfolging', 'response-centre'] as const

export type ExampleName = (typeof exampleNames)[number]

const folder = (): vscode.Uri => {
  const extension = vscode.extensions.getExtension('kravspek.kravspek')
  if (extension === undefined) throw new Error('The extension is not there.')
  return vscode.Uri.joinPath(extension.extensionUri, '..', 'examples')
}

/** The bytes of all files of examples/, by their names there. */
export async function exampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const visit = async (path: string): Promise<void> => {
    const uri = vscode.Uri.joinPath(folder(), path)
    for (const [name, type] of await vscode.workspace.fs.readDirectory(uri)) {
      const inner = path === '' ? name : `${path}/${name}`
      if (type === vscode.FileType.Directory) await visit(inner)
      else files.set(inner, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder(), inner)))
    }
  }
  await visit('')
  return files
}

/** An example as it is analysed from its files. */
export function analyseExample(name: ExampleName, files: ReadonlyMap<string, Uint8Array>): Analysis {
  return analyse(`${name}.krav.yaml`, (file): ReadResult => {
    const bytes = files.get(file)
    return bytes === undefined ? { problem: 'missing' } : { text: new TextDecoder().decode(bytes) }
  })
}

/** The check of an analysis whose specification is another one. */
export function checkWith(analysis: Analysis, specification: Analysis['specification']): Check {
  return { ...check(analysis), analysis: { ...analysis, specification } }
}
