import { documentKinds, type DocumentRequest } from '@kravspek/core'
import * as vscode from 'vscode'

/** What documents can be written as. */
export const formats = ['docx', 'html'] as const

export type Format = (typeof formats)[number]

/** Which documents to make, and how. */
export interface RenderChoice {
  readonly documents: readonly DocumentRequest[]
  readonly formats: readonly Format[]
  /** Address of the Word file with the buyer's look; `undefined`: Kravspek's own look. */
  readonly house?: string | undefined
  /** Address of the folder to write in. */
  readonly folder: string
  /** What to do where a person has changed a file; otherwise the person is asked. */
  readonly onChanged?: 'keep' | undefined
}

/** A choice that came from outside: a keybinding, what was remembered. `undefined`: it is none. */
export function choiceFrom(value: unknown): RenderChoice | undefined {
  if (!isObject(value)) return undefined
  const { documents, formats: written, house, folder, onChanged } = value
  if (!isListOf(documents, isRequest) || !isListOf(written, isFormat)) return undefined
  if (!isTextOrNothing(house) || typeof folder !== 'string') return undefined
  return {
    documents,
    formats: written,
    house,
    folder,
    onChanged: onChanged === 'keep' ? onChanged : undefined,
  }
}

function isRequest(value: unknown): value is DocumentRequest {
  if (!isObject(value)) return false
  const { kind, role, service } = value
  return documentKinds.some((each) => each === kind) && isTextOrNothing(role) && isTextOrNothing(service)
}

function isFormat(value: unknown): value is Format {
  return formats.some((each) => each === value)
}

function isListOf<T>(value: unknown, isOne: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.length > 0 && value.every(isOne)
}

function isTextOrNothing(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The folder that a specification's documents go to where nobody says otherwise: the one that is set, or its own. */
export function usualFolder(specification: vscode.Uri): vscode.Uri {
  return setAddress('outputFolder', specification) ?? vscode.Uri.joinPath(specification, '..')
}

/** The Word file that is set for the documents of a specification. */
export function setHouse(specification: vscode.Uri): vscode.Uri | undefined {
  return setAddress('referenceDocx', specification)
}

/** The address of a path that a person has set: from the specification's folder, or from the top of its file system. */
function setAddress(setting: string, specification: vscode.Uri): vscode.Uri | undefined {
  const set = vscode.workspace.getConfiguration('kravspek', specification).get<string>(setting) ?? ''
  const path = set.trim().replaceAll('\\', '/')
  if (path === '') return undefined
  const folder = vscode.Uri.joinPath(specification, '..')
  if (/^[A-Za-z]:\//.test(path)) return folder.with({ path: `/${path}` })
  return path.startsWith('/') ? folder.with({ path }) : vscode.Uri.joinPath(folder, path)
}
