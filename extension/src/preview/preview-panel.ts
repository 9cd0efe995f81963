import {
  cutKinds,
  documentKinds,
  byPlace,
  formatFinding,
  sinceEdition,
  tellingKinds,
  type Analysis,
  type Check,
  type DocumentKind,
  type Finding,
  type Location,
} from '@kravspek/core'
import * as vscode from 'vscode'
import { answersToCompare } from '../answers/answers-to-compare.js'
import { hasAnswers } from '../answers/read-register.js'
import { editionFolderOf, readEditions } from '../issue/read-editions.js'
import { documentAt, nameOf } from '../files.js'
import { languageFor, type Language } from '../language.js'
import { previewSentences } from '../locale/preview.js'
import { renderWords } from '../locale/render.js'
import { readPictures, type KnownFiles } from '../render/read-pictures.js'
import { showPlace } from '../show-place.js'
import type { OpenSpecification } from '../specification.js'
import type { Specifications } from '../specifications.js'
import { idsAt } from './ids-at.js'
import type { FromPage, PreviewChoice, PreviewOption, PreviewState, ToPage } from './messages.js'
import { pageParts } from './page-parts.js'
import { pageRoot, previewPage } from './page.js'
import { buildPreview, previewDocument } from './preview-document.js'
import { readMessage } from './read-message.js'

/** A preview that is open. */
export interface PreviewPanel {
  /** Address of the specification's own file. */
  readonly uri: string
  /** Shows the specification as it is now; it may have been read anew. */
  readonly show: (specification: OpenSpecification) => void
  /** Marks what a place of a file is in, and brings it into view. */
  readonly mark: (document: vscode.TextDocument, position: vscode.Position) => void
  readonly markId: (id: string) => void
  readonly reveal: () => void
  readonly dispose: () => void
}

interface Opened {
  readonly panel: vscode.WebviewPanel
  readonly extension: vscode.Uri
  readonly specifications: Specifications
  readonly specification: OpenSpecification
  readonly choice: PreviewChoice
}

/** Fills a panel with the preview of a specification. */
export function openPreview({ panel, extension, specifications, ...opened }: Opened): PreviewPanel {
  const { webview } = panel
  const parts = pageParts()
  const pictures: KnownFiles = new Map()
  let { specification, choice } = opened
  let language: Language | undefined
  let isReady = false
  let marked: readonly string[] = []
  let hindrance: Location | undefined
  let round = 0
  const uri = rootUriOf(specification).toString()

  const send = (message: ToPage): void => {
    if (isReady) void webview.postMessage(message)
  }
  const tellChoices = (check: Check, isAnswered: boolean): void => {
    const choices = choicesOf(check, choice, isAnswered, language ?? 'nb')
    send({ type: 'choices', ...choices, state: { uri, ...choice } })
  }
  const hinder = (text: string | undefined, place?: Location): void => {
    hindrance = place
    send({ type: 'hindrance', text })
  }
  const update = async (): Promise<void> => {
    round += 1
    const own = round
    const check = specification.session.check()
    const now = languageFor(check)
    if (now !== language) {
      language = now
      panel.title = previewSentences[now].tab(nameOf(vscode.Uri.parse(uri)))
      isReady = false
      parts.forget()
      webview.html = previewPage(webview, extension, now)
      return
    }
    if (!isReady) return
    if (check.analysis.specification === undefined) {
      const [first, ...others] = errorsOf(check.findings)
      if (first !== undefined)
        hinder(previewSentences[now].hindered(others.length + 1, formatFinding(first, now)), first.location)
      return
    }
    const changes = choice.kind === 'changes' ? await changesOf(specification, now) : undefined
    const answers = choice.kind === 'comparison' ? await answersToCompare(specification, now) : undefined
    const isAnswered = await hasAnswers(specification)
    if (own !== round) return
    tellChoices(check, isAnswered)
    if (changes !== undefined && 'problem' in changes) {
      hinder(changes.problem)
      return
    }
    if (answers !== undefined && 'problem' in answers) {
      hinder(answers.problem)
      return
    }
    const built = buildPreview(check, choice, { ...changes, ...answers })
    const { files, findings } =
      built.figures.length === 0
        ? { files: new Map<string, Uint8Array>(), findings: [] }
        : await readPictures(specification.root, built.figures, pictures)
    if (own !== round) return
    send(parts.messageOf(previewDocument(built, files)))
    const [missing] = findings
    if (missing === undefined) hinder(undefined)
    else hinder(previewSentences[now].picture(formatFinding(missing, now)), missing.location)
    send({ type: 'mark', ids: marked, reveals: false })
  }
  /** Leads to where an id stands now: also when the file has been closed and changed. */
  const open = async (id: string): Promise<void> => {
    const document = await documentAt(vscode.Uri.parse(uri))
    const current = document && (await specifications.of(document))
    const place = current?.session.readable()?.analysis.ids.get(id)?.location
    if (current !== undefined && place !== undefined) await showPlace(current, place)
  }
  const receive = (message: FromPage): void => {
    switch (message.type) {
      case 'ready':
        isReady = true
        parts.forget()
        void update().then(() => send({ type: 'mark', ids: marked, reveals: true }))
        break
      case 'choose':
        choice = chosen(message, specification.session.check())
        void update().then(() => send({ type: 'mark', ids: marked, reveals: true }))
        break
      case 'open':
        void open(message.id)
        break
      case 'hindrance':
        if (hindrance !== undefined) void showPlace(specification, hindrance)
        break
      case 'render':
        void vscode.commands.executeCommand('kravspek.render', vscode.Uri.parse(uri))
        break
      default: {
        const unknown: never = message
        throw new Error(`Unknown message ${String(unknown)}`)
      }
    }
  }

  webview.options = { enableScripts: true, localResourceRoots: [pageRoot(extension)] }
  const listening = webview.onDidReceiveMessage((value) => {
    const message = readMessage(value)
    if (message !== undefined) receive(message)
  })
  void update()
  return {
    uri,
    show: (next) => {
      specification = next
      void update()
    },
    mark: (document, position) => {
      const source = specification.nameOf(document.uri)
      const analysis = specification.session.readable()?.analysis
      if (source === undefined || analysis === undefined) return
      const ids = idsAt(analysis, source, document.offsetAt(position))
      // Where the cursor is in nothing that has an id, what was read stays where it is.
      if (ids.length === 0 || ids.join() === marked.join()) return
      marked = ids
      send({ type: 'mark', ids, reveals: true })
    },
    markId: (id) => {
      marked = [id]
      send({ type: 'mark', ids: marked, reveals: true })
    },
    reveal: () => panel.reveal(undefined, true),
    dispose: () => {
      // What is on its way is for nobody.
      round += 1
      isReady = false
      listening.dispose()
    },
  }
}

/** Address of a specification's own file. */
export function rootUriOf({ session, uriOf }: OpenSpecification): vscode.Uri {
  return uriOf(session.name)
}

function errorsOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error').toSorted(byPlace)
}

async function changesOf(specification: OpenSpecification, language: Language) {
  const said = previewSentences[language]
  const read = await readEditions(editionFolderOf(specification))
  if ('bad' in read) return { problem: said.badEdition(read.bad.file) }
  return sinceEdition(specification.session.check().analysis, read.editions) ?? { problem: said.noEdition }
}

function choicesOf({ analysis }: Check, { kind }: PreviewChoice, isAnswered: boolean, language: Language) {
  const { roles = [], services = [] } = analysis.specification ?? {}
  const isCut = cutKinds.includes(kind)
  const option = (value: string, title: string): PreviewOption => ({ value, title })
  return {
    kinds: shownKinds(analysis, isAnswered, kind).map((each) =>
      option(each, renderWords[language].kinds[each][0]),
    ),
    roles: isCut ? roles.map(({ id, title = id }) => option(id, title)) : [],
    services: isCut ? services.map(({ id, name = id }) => option(id, name)) : [],
  }
}

/** What can be looked at: that which has something to tell, and what is shown already. */
function shownKinds({ review }: Analysis, isAnswered: boolean, shown: DocumentKind): readonly DocumentKind[] {
  const telling = tellingKinds([
    'edition',
    ...((review?.threads ?? []).length > 0 ? (['comments'] as const) : []),
    ...(isAnswered ? (['answers'] as const) : []),
  ])
  return documentKinds.filter((each) => telling.includes(each) || each === shown)
}

/** What the page asks for, as far as the specification has it. */
function chosen(
  { kind, role, service }: Pick<Extract<FromPage, { type: 'choose' }>, 'kind' | 'role' | 'service'>,
  { analysis }: Check,
): PreviewState | PreviewChoice {
  const { roles = [], services = [] } = analysis.specification ?? {}
  return {
    kind: documentKinds.find((each) => each === kind) ?? 'tender',
    role: roles.find(({ id }) => id === role)?.id,
    service: services.find(({ id }) => id === service)?.id,
  }
}
