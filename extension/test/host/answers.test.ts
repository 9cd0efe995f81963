import assert from 'node:assert/strict'
import { answersText, readAnswers, type AnswersRegister } from '@kravspek/core'
import { lintDocx } from '@kravspek/docx'
import * as vscode from 'vscode'
import { filledForm } from '../filled-form.js'
import { reviewedSpecification } from '../reviewed-specification.js'
import { returnedDocument } from '../returned-document.js'
import { openFile, uriOf } from './workspace-files.js'

const put = async (name: string, bytes: Uint8Array): Promise<vscode.Uri> => {
  await vscode.workspace.fs.writeFile(uriOf(name), bytes)
  return uriOf(name)
}

const importForms = async (
  uris: readonly vscode.Uri[],
  supplier?: string,
): Promise<readonly { readonly type: string; readonly supplier: string }[]> =>
  vscode.commands.executeCommand('kravspek.answers.import', uris[0], uris, { supplier })

const text = async (): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('svar.answers.json')))

const register = async (): Promise<AnswersRegister> => {
  const read = readAnswers(await text())
  assert.ok('suppliers' in read)
  return read
}

const makeComparison = (): Thenable<readonly vscode.Uri[]> =>
  vscode.commands.executeCommand('kravspek.render', uriOf('svar.krav.yaml'), {
    documents: [{ kind: 'comparison' }],
    formats: ['docx'],
    folder: uriOf('sammenligning').toString(),
  })

describe('answers from suppliers', () => {
  const form = (name: string, met = 'Ja'): Uint8Array =>
    filledForm(reviewedSpecification, {
      'supplier:name': name,
      'supplier:contact': 'Kari Nordmann',
      'VAR-01': met,
    })
  before(async () => {
    await openFile('svar.krav.yaml', reviewedSpecification)
  })
  after(async () => {
    await vscode.commands.executeCommand('notifications.clearAll')
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const name of [
      ...[
        'svar.krav.yaml',
        'svar.answers.json',
        'a.docx',
        'b.docx',
        'uten-navn.docx',
        'lest.docx',
        'utfylt.csv',
      ],
      'sammenligning',
    ])
      await vscode.workspace.fs.delete(uriOf(name), { recursive: true }).then(undefined, () => undefined)
  })

  it('are not compared before any has come', async () => {
    assert.deepEqual(await makeComparison(), [])
  })

  it('are read in from the forms, with no name of anybody', async () => {
    const forms = [await put('a.docx', form('Alfa AS')), await put('b.docx', form('Beta AS', 'Nei'))]
    assert.deepEqual(await importForms(forms), [
      { type: 'added', supplier: 'Alfa AS' },
      { type: 'added', supplier: 'Beta AS' },
    ])
    const { suppliers } = await register()
    assert.deepEqual(
      suppliers.map(({ submissions: [{ answers }] }) => answers.find(({ id }) => id === 'VAR-01')?.text),
      ['Ja', 'Nei'],
    )
    assert.doesNotMatch(await text(), /Kari|Nordmann/)
  })

  it('are as they were when the same form comes again', async () => {
    const before = await text()
    const [again] = await importForms([uriOf('a.docx')])
    assert.equal(again?.type, 'known')
    assert.equal(await text(), before)
  })

  it('are from whom the person says, where the form does not', async () => {
    const unnamed = await put('uten-navn.docx', filledForm(reviewedSpecification, { 'VAR-01': 'Ja' }))
    const [imported] = await importForms([unnamed], 'Gamma AS')
    assert.equal(imported?.supplier, 'Gamma AS')
  })

  it('are not taken from what the services have read', async () => {
    const before = await text()
    const read = returnedDocument(reviewedSpecification, {
      comments: [{ words: 'innen kort tid', comment: 'Hvor lang tid?' }],
    })
    assert.deepEqual(await importForms([await put('lest.docx', read)]), [])
    assert.equal(await text(), before)
  })

  it('are no comments', async () => {
    const files: readonly { readonly outcome: string }[] = await vscode.commands.executeCommand(
      'kravspek.review.import',
      uriOf('a.docx'),
      [uriOf('a.docx')],
      { role: 'nattevakt' },
    )
    assert.deepEqual(
      files.map(({ outcome }) => outcome),
      ['supplier-answers'],
    )
    await assert.rejects(Promise.resolve(vscode.workspace.fs.stat(uriOf('svar.review.yaml'))))
  })

  it('are put side by side', async () => {
    const made = await makeComparison()
    assert.equal(made.length, 1)
    const bytes = await vscode.workspace.fs.readFile(made[0] ?? uriOf(''))
    assert.deepEqual(lintDocx(Uint8Array.from(bytes)), [])
  })

  it('of another specification are neither compared nor written over', async () => {
    const own = await text()
    const other = answersText({ ...(await register()), specification: 'noe-annet' })
    await put('svar.answers.json', new TextEncoder().encode(other))
    assert.deepEqual(await makeComparison(), [])
    assert.deepEqual(await importForms([uriOf('b.docx')]), [])
    assert.equal(await text(), other)
    await put('svar.answers.json', new TextEncoder().encode(own))
  })

  it('are read in from a table that was exported and filled in', async () => {
    const [whole, empty] = [uriOf('svar.krav.yaml'), uriOf('utfylt.csv')]
    assert.ok(await vscode.commands.executeCommand('kravspek.export', whole, empty))
    const table = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await vscode.workspace.fs.readFile(empty),
    )
    const filled = table
      .replace(/^(Leverandør: Navn;[^\r\n]*;)(?=;\r?$)/m, '$1Delta AS')
      .replace(/^(VAR-01;[^]*?;"?Velg: Ja \/ Nei[^;]*;)(?=;)/m, '$1Ja')
    assert.equal(filled.length, table.length + 'Delta AS'.length + 'Ja'.length)
    const read = await importForms([await put('utfylt.csv', new TextEncoder().encode(filled))])
    assert.deepEqual(read, [{ type: 'added', supplier: 'Delta AS' }])
    const { suppliers } = await register()
    const delta = suppliers.find(({ name }) => name === 'Delta AS')
    assert.equal(delta?.submissions[0].answers.find(({ id }) => id === 'VAR-01')?.text, 'Ja')
  })
})
