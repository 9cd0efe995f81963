import {
  answersText,
  compareAnswers,
  importAnswers,
  sentTexts,
  type AnswerImport,
  type AnswerRefusal,
  type ComparedSupplier,
} from '@kravspek/core'
import * as vscode from 'vscode'
import { offerLeftBehind } from '../beside/offer-left-behind.js'
import { nameOf } from '../files.js'
import { languageFor, type Language } from '../language.js'
import { answersWords } from '../locale/answers.js'
import { reviewWords } from '../locale/review.js'
import { putFile } from '../render/put-file.js'
import { usualFolder } from '../render/render-choice.js'
import { fieldOf } from '../review/choose-thread.js'
import { specificationFor } from '../specification-for.js'
import type { OpenSpecification } from '../specification.js'
import { today } from '../today.js'
import type { Feature } from '../workbench.js'
import { formEndings, readForm } from './read-form.js'
import { readAnswersOf } from './read-register.js'
import { unreadable } from './unreadable.js'

type Imported = Exclude<AnswerImport, { readonly type: 'refused' }>

/** Reads the forms that suppliers have filled in into the register beside the specification. */
export const importForms: Feature = ({ specifications }) =>
  vscode.commands.registerCommand(
    'kravspek.answers.import',
    async (target?: unknown, others?: unknown, given?: unknown) => {
      const specification = await specificationFor(specifications, undefined)
      const check = specification?.session.check()
      const language = languageFor(check)
      if (specification === undefined || check?.analysis.specification === undefined) {
        const words = reviewWords[language]
        void vscode.window.showInformationMessage(
          specification === undefined ? answersWords[language].noSpecification : words.mendSpecification,
        )
        return []
      }
      // The menu of the explorer gives the file, and all files that are chosen with it.
      const chosen = Array.isArray(others) ? others.filter((each) => each instanceof vscode.Uri) : []
      const pointedAt = target instanceof vscode.Uri ? [target] : []
      const forms =
        [chosen, pointedAt].find((each) => each.length > 0) ?? (await askForms(specification, language))
      if (forms === undefined || (await offerLeftBehind(specification))) return []
      const imported: Imported[] = []
      for (const form of forms) {
        await specifications.takeTyped(specification)
        const one = await importForm(specification, form, fieldOf(given, 'supplier'), language)
        if (one !== undefined) imported.push(one)
      }
      if (imported.length > 0) void tell(specification, imported, language)
      return imported.map(({ type, supplier }) => ({ type, supplier: supplier.name }))
    },
  )

async function askForms(
  { session, uriOf }: OpenSpecification,
  language: Language,
): Promise<readonly vscode.Uri[] | undefined> {
  const { title, button, forms } = answersWords[language]
  return vscode.window.showOpenDialog({
    title,
    openLabel: button,
    canSelectMany: true,
    defaultUri: vscode.Uri.joinPath(uriOf(session.check().analysis.name), '..'),
    filters: { [forms]: [...formEndings] },
  })
}

/** Reads one form in, and writes the register. `undefined`: it was not read in, and the person knows why. */
async function importForm(
  specification: OpenSpecification,
  uri: vscode.Uri,
  supplier: string | undefined,
  language: Language,
): Promise<Imported | undefined> {
  const words = answersWords[language]
  const file = nameOf(uri)
  const form = await readForm(uri, language)
  if ('problem' in form) {
    void vscode.window.showErrorMessage(form.problem)
    return undefined
  }
  const read = await readAnswersOf(specification)
  if (!('uri' in read)) {
    void vscode.window.showErrorMessage(unreadable(read, language))
    return undefined
  }
  const { analysis } = specification.session.check()
  if (analysis.specification === undefined) return undefined
  const { register, editions } = read
  const imported = importAnswers(analysis, register, form, {
    editions,
    supplier,
    date: today(),
  })
  if (imported.type === 'refused') {
    const { why, named } = imported
    if (!isAboutName(why)) {
      void vscode.window.showErrorMessage(words.refused[why](file, named))
      return undefined
    }
    const name = await askName(file, words.nameBecause[why](named), words)
    // The register may have changed while the person was asked: it is read anew.
    return name === undefined ? undefined : importForm(specification, uri, name, language)
  }
  if (imported.type === 'known') return imported
  try {
    await putFile(read.uri, new TextEncoder().encode(answersText(imported.register)))
    return imported
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error
    void vscode.window.showErrorMessage(reviewWords[language].notWritten['not-written'](read.name))
    return undefined
  }
}

/** Refusals that the person can do away with by saying who the form is from. */
export type NameRefusal = Extract<AnswerRefusal, 'no-name' | 'same-name' | 'same-number'>

function isAboutName(why: AnswerRefusal): why is NameRefusal {
  return why === 'no-name' || why === 'same-name' || why === 'same-number'
}

async function askName(
  file: string,
  prompt: string,
  words: (typeof answersWords)[Language],
): Promise<string | undefined> {
  const name = await vscode.window.showInputBox({
    title: words.whoSent(file),
    prompt,
    ignoreFocusOut: true,
    validateInput: (typed) => (typed.trim() === '' ? words.nameEmpty : undefined),
  })
  return name?.trim()
}

/** Says what came in and what is to be looked at, and offers the comparison. */
async function tell(
  specification: OpenSpecification,
  imported: readonly Imported[],
  language: Language,
): Promise<void> {
  const words = answersWords[language]
  const { analysis } = specification.session.check()
  const last = imported.at(-1)
  if (last === undefined || analysis.specification === undefined) return
  const read = await readAnswersOf(specification)
  const sent = 'uri' in read ? sentTexts(read.editions) : []
  const { suppliers } = compareAnswers(analysis.specification, last.register, sent)
  const lines = imported.flatMap(({ type, supplier: { name } }) => {
    const compared = suppliers.find((each) => each.name === name)
    return [words.imported[type](name), ...(compared === undefined ? [] : lookAt(compared, words))]
  })
  const pressed = await vscode.window.showInformationMessage(
    [...lines, words.keep].join(' '),
    words.makeComparison,
  )
  if (pressed === undefined) return
  const uri = specification.uriOf(analysis.name)
  await vscode.commands.executeCommand('kravspek.render', uri, {
    documents: [{ kind: 'comparison' }],
    formats: ['docx'],
    folder: usualFolder(uri).toString(),
  })
}

function lookAt(
  { notMet, unclearMinimum, missingMinimum, changedMinimum, isOlder }: ComparedSupplier,
  words: (typeof answersWords)[Language],
): readonly string[] {
  return [
    ...(isOlder ? [words.older] : []),
    ...(notMet.length === 0 ? [] : [words.notMet(notMet)]),
    ...(unclearMinimum.length === 0 ? [] : [words.unclearMinimum(unclearMinimum)]),
    ...(missingMinimum.length === 0 ? [] : [words.missingMinimum(missingMinimum)]),
    ...(changedMinimum.length === 0 ? [] : [words.changedMinimum(changedMinimum)]),
  ]
}
