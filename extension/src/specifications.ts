import * as vscode from 'vscode'
import { documentAt } from './files.js'
import { proposalScheme, upgradeScheme } from './review/proposal-scheme.js'
import { inRoot, rootOf } from './root-of.js'
import { isOrganisationName, openSpecification, type OpenSpecification } from './specification.js'

/** How long typing must rest before what was typed is judged. */
const pauseMilliseconds = 250

/** The specifications that are open in editors. */
export interface Specifications {
  /** The specification that a file belongs to, the texts of all its files as they are now. `undefined`: the file is none of ours. */
  readonly of: (document: vscode.TextDocument) => Promise<OpenSpecification | undefined>
  /** Lets a specification take in what was typed a moment ago in any of its files. */
  readonly takeTyped: (specification: OpenSpecification) => Promise<void>
  /** Takes in that a file was written, where nothing else may tell of it. */
  readonly reread: (uri: vscode.Uri) => Promise<void>
  /** The specification of a file, as it was last judged; `undefined` until it has been read. */
  readonly known: (uri: vscode.Uri) => OpenSpecification | undefined
  readonly all: () => readonly OpenSpecification[]
  /** That of the editor that was last in use: what the views show. */
  readonly active: () => OpenSpecification | undefined
  /** A specification was read, or judged anew. */
  readonly onDidCheck: vscode.Event<OpenSpecification>
  readonly onDidClose: vscode.Event<OpenSpecification>
  readonly onDidChangeActive: vscode.Event<OpenSpecification | undefined>
  readonly dispose: () => void
}

/** Schemes of texts that are a file as it was, or would be. */
const shownOnly: ReadonlySet<string> = new Set(['git', proposalScheme, upgradeScheme])

export function isOurs(document: vscode.TextDocument): boolean {
  return document.languageId === 'kravspek' && !shownOnly.has(document.uri.scheme)
}

/** What the specification of a register may be called; none for a file that is no register. */
function reviewedNames(path: string): readonly string[] {
  const stem = /^(.+)\.review\.yaml$/.exec(path)?.[1]
  return stem === undefined ? [] : [`${stem}.krav.yaml`, `${stem}.krav.json`]
}

function isMadeOf({ nameOf, reads }: OpenSpecification, uri: vscode.Uri): boolean {
  const name = nameOf(uri)
  return name !== undefined && reads(name)
}

/** Keeps a session for each specification that has a file in an editor. */
export function watchSpecifications(): Specifications {
  const opened = new Map<string, Promise<OpenSpecification | undefined>>()
  // Those that have been read, with the keys that they are opened by.
  const read = new Map<OpenSpecification, Set<string>>()
  const checked = new vscode.EventEmitter<OpenSpecification>()
  const closed = new vscode.EventEmitter<OpenSpecification>()
  const activated = new vscode.EventEmitter<OpenSpecification | undefined>()
  const pending = new Map<string, ReturnType<typeof setTimeout>>()
  // What is being taken in: the pause is over, the text not yet judged.
  const taking = new Map<string, Promise<void>>()
  const subscriptions: { readonly dispose: () => unknown }[] = [checked, closed, activated]
  let active: OpenSpecification | undefined

  const ofUri = (uri: vscode.Uri): OpenSpecification | undefined =>
    [...read.keys()].find((each) => isMadeOf(each, uri))

  const open = async (document: vscode.TextDocument): Promise<OpenSpecification | undefined> => {
    const { root, name } = rootOf(document.uri, document.getText())
    // An organisation file alone is no specification; with one that takes from it, it is judged there.
    if (isOrganisationName(name)) return ofUri(document.uri) ?? openReviewed(document.uri)
    const key = inRoot(root, name).toString()
    const known = opened.get(key)
    if (known !== undefined) return known
    const begun = openRoot(root, name)
    opened.set(key, begun)
    // What went wrong once is tried again.
    begun.catch(() => opened.delete(key))
    return begun
  }
  /** What is said in a register is about the specification beside it. */
  const openReviewed = async (uri: vscode.Uri): Promise<OpenSpecification | undefined> => {
    for (const name of reviewedNames(uri.path)) {
      const reviewed = await documentAt(uri.with({ path: name }))
      if (reviewed !== undefined && isOurs(reviewed)) {
        await open(reviewed)
        return ofUri(uri)
      }
    }
    return undefined
  }
  const openRoot = async (root: vscode.Uri, name: string): Promise<OpenSpecification> => {
    const specification = await openSpecification(root, name)
    const whole = specification.session.name
    const [own, key] = [name, whole].map((each) => inRoot(root, each).toString()) as [string, string]
    const begun = own === key ? undefined : opened.get(key)
    const other = begun && (await begun)
    if (other !== undefined) {
      // A part of a specification that is open already is looked at there.
      read.get(other)?.add(own)
      return other
    }
    opened.set(key, Promise.resolve(specification))
    read.set(specification, new Set([own, key]))
    // What was typed while the files were read was told to nobody.
    for (const { uri } of vscode.workspace.textDocuments)
      await specification.take(specification.nameOf(uri) ?? '')
    checked.fire(specification)
    if (!isInEditors(specification)) await forget(specification)
    return specification
  }
  const isInEditors = (specification: OpenSpecification, but?: vscode.TextDocument): boolean =>
    vscode.workspace.textDocuments.some(
      (each) => each !== but && isOurs(each) && isMadeOf(specification, each.uri),
    )
  const forget = async (specification: OpenSpecification): Promise<void> => {
    for (const key of read.get(specification) ?? []) opened.delete(key)
    read.delete(specification)
    if (active === specification) {
      active = undefined
      await vscode.commands.executeCommand('setContext', 'kravspek.hasSpecification', false)
      activated.fire(undefined)
    }
    closed.fire(specification)
  }
  const take = async (uri: vscode.Uri): Promise<void> => {
    for (const specification of read.keys()) {
      const name = specification.nameOf(uri)
      if (name !== undefined && (await specification.take(name))) checked.fire(specification)
    }
  }
  const flush = (uri: vscode.Uri): Promise<void> => {
    const key = uri.toString()
    clearTimeout(pending.get(key))
    pending.delete(key)
    const taken = (taking.get(key) ?? Promise.resolve()).then(() => take(uri))
    const done = taken.finally(() => {
      if (taking.get(key) === done) taking.delete(key)
    })
    taking.set(key, done)
    return done
  }
  const takeTyped = async (specification: OpenSpecification): Promise<void> => {
    // Taking in lasts a little, and someone may go on typing meanwhile.
    for (;;) {
      const behind = vscode.workspace.textDocuments.flatMap(({ uri }) => {
        const key = uri.toString()
        if (!isMadeOf(specification, uri)) return []
        return pending.has(key) ? flush(uri) : (taking.get(key) ?? [])
      })
      if (behind.length === 0) return
      await Promise.all(behind)
    }
  }
  let turns = 0
  let activeTurn = 0
  const activate = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    if (editor === undefined || !isOurs(editor.document)) return
    turns += 1
    const turn = turns
    const specification = await open(editor.document)
    // Reading lasts a little: it may have been closed, or another editor turned to.
    if (specification === undefined || !read.has(specification) || turn < activeTurn) return
    activeTurn = turn
    if (specification === active) return
    active = specification
    await vscode.commands.executeCommand('setContext', 'kravspek.hasSpecification', true)
    activated.fire(active)
  }
  // What was read from the disk may be older than what the editor shows.
  const takeOpenedText = async (document: vscode.TextDocument): Promise<void> => {
    await open(document)
    await flush(document.uri)
    // A document that gets another language is closed and opened again in the editor it is in.
    const editor = vscode.window.activeTextEditor
    if (editor?.document === document) await activate(editor)
  }
  const close = async (document: vscode.TextDocument): Promise<void> => {
    for (const each of [...read.keys()])
      if (isMadeOf(each, document.uri) && !isInEditors(each, document)) await forget(each)
    // What was not saved is gone.
    await take(document.uri)
  }

  const watcher = vscode.workspace.createFileSystemWatcher('**/*.{yaml,yml,json}')
  const isInEditor = (uri: vscode.Uri): boolean =>
    vscode.workspace.textDocuments.some((each) => each.uri.toString() === uri.toString())
  const reread = (uri: vscode.Uri): void => {
    // What stands in an editor counts, and is told of by the editor.
    if (!isInEditor(uri)) void take(uri)
  }
  subscriptions.push(
    watcher,
    watcher.onDidChange(reread),
    watcher.onDidCreate(reread),
    watcher.onDidDelete(reread),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || ofUri(document.uri) === undefined) return
      const key = document.uri.toString()
      clearTimeout(pending.get(key))
      pending.set(
        key,
        setTimeout(() => void flush(document.uri), pauseMilliseconds),
      )
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document)) void takeOpenedText(document)
    }),
    vscode.workspace.onDidCloseTextDocument((document) => void close(document)),
    vscode.window.onDidChangeActiveTextEditor((editor) => void activate(editor)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('kravspek.language')) return
      for (const each of read.keys()) checked.fire(each)
    }),
  )
  for (const document of vscode.workspace.textDocuments) if (isOurs(document)) void open(document)
  void activate(vscode.window.activeTextEditor)

  return {
    of: async (document) => {
      const specification = await open(document)
      if (specification !== undefined) await takeTyped(specification)
      return specification
    },
    takeTyped,
    reread: take,
    known: ofUri,
    all: () => [...read.keys()],
    active: () => active,
    onDidCheck: checked.event,
    onDidClose: closed.event,
    onDidChangeActive: activated.event,
    dispose: () => {
      for (const timer of pending.values()) clearTimeout(timer)
      vscode.Disposable.from(...subscriptions).dispose()
    },
  }
}
