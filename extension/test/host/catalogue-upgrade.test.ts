import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { fixtureText, writeOwnCatalogue } from './catalogue-files.js'
import { openFile, setText, until } from './workspace-files.js'

const upgrade = (id: string): Thenable<boolean> =>
  vscode.commands.executeCommand('kravspek.catalogue.upgrade', id, { agreed: true })

async function openPinned(folder: string, change = (text: string) => text): Promise<vscode.TextDocument> {
  await writeOwnCatalogue(folder)
  return openFile(`${folder}/eldre.krav.yaml`, change(await fixtureText('eldre.krav.yaml')))
}

const lensesOf = ({ uri }: vscode.TextDocument): Thenable<vscode.CodeLens[]> =>
  vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 100)

describe('requirements that the catalogue has in a newer version', () => {
  it('have words above where they come from', async () => {
    const document = await openPinned('foreldet')
    const lenses = await until('the lenses', async () => {
      const found = (await lensesOf(document)).filter(
        ({ command }) => command?.command === 'kravspek.catalogue.upgrade',
      )
      return found.length > 0 ? found : undefined
    })
    const lines = document.getText().split('\n')
    const told = lenses.map(({ range, command }) => [
      lines[range.start.line]?.trim().split(':')[0],
      String(command?.arguments?.[0]),
    ])
    assert.ok(
      told.some(([, id]) => id === 'STO-01') && told.some(([, id]) => id === 'STO-03'),
      JSON.stringify(told),
    )
    assert.ok(
      told.every(([name]) => name === 'from' || name === 'catalogue'),
      JSON.stringify(told),
    )
    const titles = lenses.map(({ command }) => command?.title ?? '')
    assert.ok(titles.includes('Finnes i nyere utgave (1.1.0). Se hva som er nytt'), String(titles))
    assert.ok(titles.includes('Trukket tilbake fra kravkatalogen. Se hvorfor'), String(titles))
  })

  it('get its text, and keep the values that were decided and the comments', async () => {
    const document = await openPinned('oppgradert')
    const before = document.getText()
    assert.equal(await upgrade('STO-01'), true)
    const text = document.getText()
    assert.match(text, /innen <frist> i <andel>/)
    assert.match(text, /frist: \{ value: 20, /)
    assert.match(text, /catalogue: nordvik\/STO-01, version: '?1\.1\.0/)
    assert.ok(text.includes('# tatt opp i møtet med nattevaktene'))
    const rest = (whole: string): string => whole.slice(whole.indexOf('- id: STO-02'))
    assert.equal(rest(text), rest(before))
    await document.save()
  })

  it('are left as they are where nothing newer is to be had, or the edition has been sent out', async () => {
    const document = await openPinned('uendret')
    const text = document.getText()
    for (const id of ['STO-03', 'STO-04', 'FINNES-IKKE']) assert.equal(await upgrade(id), false, id)
    assert.equal(document.getText(), text)
    const issued = text.replace('status: draft', 'status: issued')
    await setText(document, issued)
    assert.equal(await upgrade('STO-01'), false)
    assert.equal(document.getText(), issued)
    await vscode.commands.executeCommand('notifications.clearAll')
    await document.save()
  })

  it('show what would change, and change nothing unless the person wants it', async () => {
    const document = await openPinned('vist')
    const text = document.getText()
    const asked = vscode.commands.executeCommand<boolean>('kravspek.catalogue.upgrade', 'STO-01')
    const tab = await until('the difference', () =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .find(({ input }) => input instanceof vscode.TabInputTextDiff),
    )
    assert.ok(tab.input instanceof vscode.TabInputTextDiff)
    const right = await vscode.workspace.openTextDocument(tab.input.modified)
    assert.match(right.getText(), /innen <frist> i <andel>/)
    await until('the question is gone', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen')
      const isOver = await Promise.race([
        asked.then(() => true),
        new Promise((resolve) => setTimeout(resolve, 200, undefined)),
      ])
      return isOver === true ? true : undefined
    })
    assert.equal(await asked, false)
    assert.equal(document.getText(), text)
  })
})
