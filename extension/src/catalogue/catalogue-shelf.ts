import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import type { OpenSpecification } from '../specification.js'
import type { Workbench } from '../workbench.js'
import { builtInCatalogue } from './built-in-catalogue.js'
import { catalogueFolder, ownCatalogues, type LoadedCatalogues } from './own-catalogues.js'

/** The catalogues that requirements of a specification can be taken from, read when they are first asked for. */
export interface CatalogueShelf {
  readonly of: (specification: OpenSpecification) => Promise<LoadedCatalogues>
  /** As they were last read; `undefined`: nobody has asked for them yet. */
  readonly known: (specification: OpenSpecification) => LoadedCatalogues | undefined
  /** Those of a specification were read, or are others now. */
  readonly onDidRead: vscode.Event<OpenSpecification>
  readonly dispose: () => void
}

interface Shelved {
  /** What the catalogues depend on besides their files. */
  readonly key: string
  readonly reading: Promise<LoadedCatalogues>
  readonly watchers: vscode.Disposable
  loaded?: LoadedCatalogues
}

export function catalogueShelf({ context, specifications }: Workbench): CatalogueShelf {
  const shelved = new Map<OpenSpecification, Shelved>()
  const changed = new vscode.EventEmitter<OpenSpecification>()
  const forget = (specification: OpenSpecification): void => {
    shelved.get(specification)?.watchers.dispose()
    shelved.delete(specification)
  }
  const read = (specification: OpenSpecification, key: string): Promise<LoadedCatalogues> => {
    forget(specification)
    const again = (): void => {
      if (shelved.get(specification) !== entry) return
      forget(specification)
      void of(specification)
    }
    const entry: Shelved = {
      key,
      watchers: watch(specification, again),
      reading: builtInCatalogue(context.extensionUri).then((builtIn) =>
        ownCatalogues(specification, builtIn, languageFor(specification.session.check())),
      ),
    }
    shelved.set(specification, entry)
    const told = entry.reading.then((loaded) => {
      entry.loaded = loaded
      if (shelved.get(specification) === entry) changed.fire(specification)
      return loaded
    })
    // What went wrong once is tried again.
    told.catch(() => forget(specification))
    return told
  }
  const of = (specification: OpenSpecification): Promise<LoadedCatalogues> => {
    const key = keyOf(specification)
    const known = shelved.get(specification)
    return known?.key === key ? known.reading : read(specification, key)
  }
  const subscriptions = vscode.Disposable.from(
    changed,
    specifications.onDidClose(forget),
    // Other settings name other catalogues; those nobody asked for are not read for that.
    specifications.onDidCheck((specification) => {
      const known = shelved.get(specification)
      if (known !== undefined && known.key !== keyOf(specification)) void of(specification)
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      for (const specification of [...shelved.keys()]) void of(specification)
    }),
  )
  return {
    of,
    known: (specification) => shelved.get(specification)?.loaded,
    onDidRead: changed.event,
    dispose: () => {
      for (const specification of [...shelved.keys()]) forget(specification)
      subscriptions.dispose()
    },
  }
}

function keyOf(specification: OpenSpecification): string {
  const { catalogues, folder } = specification.settings()
  const language = catalogues.length === 0 ? '' : languageFor(specification.session.check())
  return JSON.stringify([catalogues, folder, catalogues.length > 0 && vscode.workspace.isTrusted, language])
}

/** Tells when a file of one of the municipality's own catalogues changes. */
function watch(specification: OpenSpecification, changed: () => void): vscode.Disposable {
  const folders = specification
    .settings()
    .catalogues.flatMap((each) => catalogueFolder(specification, each) ?? [])
  return vscode.Disposable.from(
    ...folders.flatMap((folder) => {
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder, '**/*.{yaml,yml}'),
      )
      return [
        watcher,
        watcher.onDidChange(changed),
        watcher.onDidCreate(changed),
        watcher.onDidDelete(changed),
      ]
    }),
  )
}
