import {
  defaultSettings,
  isPartName,
  readSettings,
  settingsFileName,
  type ReadResult,
  type ReadSettings,
} from '@kravspek/core'
import { mentionedFiles, openSession, type Session } from '@kravspek/core/editor'
import type * as vscode from 'vscode'
import { readText } from './files.js'
import { inRoot } from './root-of.js'

/** A specification that is being worked on: its session, and where its files lie. */
export interface OpenSpecification {
  readonly root: vscode.Uri
  readonly session: Session
  /** The settings that it is judged by, and what is wrong with their file. */
  readonly settings: () => FoundSettings
  /** Name of a file relative to the root; `undefined`: it lies outside. */
  readonly nameOf: (uri: vscode.Uri) => string | undefined
  readonly uriOf: (name: string) => vscode.Uri
  /** Whether the specification is made of a file, or looked for it. */
  readonly reads: (name: string) => boolean
  /** Takes in that a file has changed. Answers whether the specification has anything to do with it, and it is another text. */
  readonly take: (name: string) => Promise<boolean>
}

/** Settings, and where their file lies. */
export interface FoundSettings extends ReadSettings {
  /** Relative to the root; empty: in it, or there are none. */
  readonly folder: string
}

/** Reads a specification with everything that it is made of. */
export async function openSpecification(root: vscode.Uri, name: string): Promise<OpenSpecification> {
  const results = new Map<string, ReadResult>()
  const asked = new Set<string>()
  const load = async (file: string): Promise<ReadResult> => {
    const result = await readText(inRoot(root, file))
    results.set(file, result)
    return result
  }
  // What the files mention is read before the session asks, so that the session does not have to read twice.
  const prefetch = async (file: string): Promise<void> => {
    const result = await load(file)
    if ('problem' in result) return
    const mentioned = mentionedFiles(file, result.text).filter((each) => !results.has(each))
    await Promise.all(mentioned.map(prefetch))
  }
  await prefetch(name)
  const session = openSession(name, (file) => {
    const result = results.get(file)
    if (result === undefined) asked.add(file)
    return result ?? { problem: 'missing' }
  })
  const settle = async (): Promise<void> => {
    session.check()
    while (asked.size > 0) {
      const files = [...asked]
      asked.clear()
      await Promise.all(files.map(load))
      for (const file of files) session.reread(file)
      session.check()
    }
  }
  const settingsNames = settingsNamesFor(name)
  let settings = noSettings
  const takeSettings = async (): Promise<boolean> => {
    const next = await findSettings(root, settingsNames)
    if (JSON.stringify(next) === JSON.stringify(settings)) return false
    settings = next
    session.setSettings(next.settings)
    return true
  }
  await takeSettings()
  await settle()

  const prefix = root.path.endsWith('/') ? root.path : `${root.path}/`
  return {
    root,
    session,
    uriOf: (file) => inRoot(root, file),
    nameOf: (uri) =>
      uri.scheme === root.scheme && uri.authority === root.authority && uri.path.startsWith(prefix)
        ? uri.path.slice(prefix.length)
        : undefined,
    settings: () => settings,
    reads: (file) => results.has(file) || settingsNames.includes(file),
    take: async (file) => {
      if (settingsNames.includes(file)) {
        if (!(await takeSettings())) return false
      } else if (!results.has(file)) return false
      else {
        const before = results.get(file)
        const result = await load(file)
        if (before !== undefined && isSame(before, result)) return false
        if ('text' in result) {
          if (before !== undefined && 'text' in before) session.setText(file, result.text)
          else session.reread(file)
        } else session.reread(file)
      }
      await settle()
      return true
    },
  }
}

function isSame(before: ReadResult, now: ReadResult): boolean {
  return 'text' in before && 'text' in now && before.text === now.text
}

/** Whether a file is called what an organisation file is called: it is read with the specifications that name it. */
export function isOrganisationName(name: string): boolean {
  return !isPartName(name) && !/\.krav\.(?:yaml|json)$/.test(name)
}

const noSettings: FoundSettings = { settings: defaultSettings, catalogues: [], findings: [], folder: '' }

/** The first settings file that there is; without one, the usual settings. */
async function findSettings(root: vscode.Uri, names: readonly string[]): Promise<FoundSettings> {
  for (const name of names) {
    const result = await readText(inRoot(root, name))
    if ('text' in result)
      return { ...readSettings(name, result.text), folder: name.split('/').slice(0, -1).join('/') }
  }
  return noSettings
}

/** Where settings may stand: in the folder of the specification, or in one above it. */
function settingsNamesFor(name: string): readonly string[] {
  const steps = name.split('/').slice(0, -1)
  return Array.from({ length: steps.length + 1 }, (_, up) =>
    [...steps.slice(0, steps.length - up), settingsFileName].join('/'),
  )
}
