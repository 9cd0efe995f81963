import { importAnswers, type AnswerImport, type AnswersRegister, type Language } from '@kravspek/core'
import type { AnswersImportArguments } from '../../answers-arguments.js'
import { Refusal } from '../../refusal.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { returnedFile } from '../review/returned-file.js'
import { isTableName } from './table-name.js'
import { comparisonOf, openAnswers, saveAnswers, type OpenAnswers } from './open-answers.js'
import { supplierLines } from './supplier-lines.js'

type Imported = Exclude<AnswerImport, { readonly type: 'refused' }>

/**
 * `kravspek answers import`: reads the forms that suppliers have filled in. One that can't be read does not stop the others.
 *
 * @returns exit code: 2 where a form was not read
 */
export async function importForms(
  args: AnswersImportArguments,
  asked: Language | undefined,
  terminal: Terminal,
): Promise<number> {
  const opened = openAnswers(args.file, 'answers import', asked, terminal)
  if (opened === undefined) return 1
  const { said } = opened
  let { register } = opened
  const imported: { readonly path: string; readonly read: Imported }[] = []
  const refusals: Refusal[] = []
  for (const path of args.files) {
    try {
      const read = await readForm(path, register, args, opened, terminal)
      imported.push({ path, read })
      register = read.register
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refusals.push(error)
    }
  }
  const isNew = imported.some(({ read }) => read.type !== 'known')
  if (register !== undefined && isNew) saveAnswers(opened, register)
  const lines = imported.flatMap(({ path, read }) => [...linesOf(path, read, opened, terminal), ''])
  if (isNew) lines.push(said.answers.kept(opened.shownRegister))
  if (imported.length > 0) lines.push(said.answers.next(opened.shown))
  terminal.out(lines.map((line) => `${visibleText(line)}\n`).join(''))
  if (refusals.length === 0) return 0
  const sentences = refusals.map(({ sentence }) => `kravspek: ${visibleText(sentence(said))}\n`)
  const nothing = imported.length === 0 ? `${said.answers.noneImported}\n` : ''
  terminal.err(`${sentences.join('')}${nothing}`)
  return 2
}

/** @throws Refusal where the form can't be read, or is not one of this specification's, or not known whose it is */
async function readForm(
  path: string,
  register: AnswersRegister | undefined,
  { supplier }: AnswersImportArguments,
  { analysis, editions, command, messages, shown }: OpenAnswers,
  { cwd, today }: Terminal,
): Promise<Imported> {
  const { hash, opened } = isTableName(path)
    ? (await import('./filled-form.js')).filledForm(path, cwd, messages)
    : returnedFile(path, cwd, messages, (said) => said.answers.notAForm(path))
  const read = importAnswers(analysis, register, { hash, opened }, { editions, supplier, date: today })
  if (read.type !== 'refused') return read
  const { why, named } = read
  throw new Refusal(
    (said) => said.answers.refused[why]({ form: path, named, file: shown }),
    command,
    messages,
  )
}

/** What was read in, and what is to be looked at in it. */
function linesOf(path: string, read: Imported, opened: OpenAnswers, terminal: Terminal): readonly string[] {
  const { said } = opened
  const { name } = read.supplier
  const head = said.answers.imported[read.type](path, name)
  if (read.type === 'known') return [head]
  const supplier = comparisonOf(opened, read.register).suppliers.find((each) => each.name === name)
  const unknown = read.source === 'unknown' ? [`  ${said.answers.sourceUnknown}`] : []
  return [
    head,
    ...unknown,
    ...(supplier === undefined ? [] : supplierLines(supplier, read.register, said, terminal)),
  ]
}
