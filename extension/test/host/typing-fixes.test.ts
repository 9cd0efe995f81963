import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { smallSpecification } from './small-specification.js'
import { noProblem, openFile, problem } from './workspace-files.js'

const actionsAt = (document: vscode.TextDocument, range: vscode.Range, kind?: vscode.CodeActionKind) =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    ...(kind === undefined ? [] : [kind.value]),
  )

describe('quick fixes', () => {
  it('put the field that was meant in place of an unknown one', async () => {
    const text = smallSpecification.replace('    title: Varsling', '    titel: Varsling')
    const document = await openFile('meant.krav.yaml', text)
    const found = await problem(document, 'unknown-field')
    const actions = await actionsAt(document, found.range)
    const preferred = actions.find(({ isPreferred }) => isPreferred)
    assert.ok(preferred?.edit)
    assert.ok(await vscode.workspace.applyEdit(preferred.edit))
    assert.equal(document.getText(), smallSpecification)
    await noProblem(document, 'unknown-field')
    await document.save()
  })

  it('offer an explanation of each code', async () => {
    const document = await openFile('explained.krav.yaml', smallSpecification)
    const { range } = await problem(document, 'repeated-word')
    const actions = await actionsAt(document, range)
    const explain = actions.find(({ title }) => title === 'Forklar «repeated-word»')
    assert.equal(explain?.command?.command, 'kravspek.explain')
    assert.deepEqual(explain.command.arguments, ['repeated-word'])
  })

  it('set a finding aside with a reason', async () => {
    const document = await openFile('waived.krav.yaml', smallSpecification)
    const { range } = await problem(document, 'repeated-word')
    const actions = await actionsAt(document, range)
    const waive = actions.find(({ title }) => title.startsWith('Gjør unntak'))
    assert.ok(waive?.command)
    const { command } = waive.command
    const given = (waive.command.arguments ?? []) as readonly unknown[]
    await vscode.commands.executeCommand(command, ...given, {
      reason: 'Ordet er gjentatt med vilje: det er et sitat.',
      by: 'ansvarlig',
    })
    await noProblem(document, 'repeated-word')
    assert.match(
      document.getText(),
      /waivers:\n {2}- \{ rule: repeated-word, at: VAR-02, .*by: ansvarlig, date: '?\d{4}-\d\d-\d\d'? \}\n/,
    )
    await document.save()
  })

  it('fix everything that is safe, in one step that can be undone', async () => {
    // What stands behind the first mistake is seen when that is mended.
    const text = smallSpecification
      .replace('status: draft', 'status:draft')
      .replace('roles: [ansvarlig]', 'roles: ansvarlig')
    const document = await openFile('all.krav.yaml', text)
    await problem(document, 'yaml-space-after-colon')
    await vscode.commands.executeCommand('kravspek.fixAll', document.uri)
    assert.equal(document.getText(), smallSpecification)
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), text)
    await vscode.commands.executeCommand('redo')
    await document.save()
  })

  it('fix what is safe in the file that is saved, where that is asked for', async () => {
    const text = smallSpecification.replace('roles: [ansvarlig]', 'roles: ansvarlig')
    const document = await openFile('source.krav.yaml', text)
    const { range } = await problem(document, 'wrong-type')
    const actions = await actionsAt(document, range, vscode.CodeActionKind.SourceFixAll)
    const [action] = actions.filter(({ title }) => title === 'Rett alt som er trygt å rette')
    assert.ok(action?.edit)
    assert.equal(action.kind?.value, 'source.fixAll.kravspek')
    assert.ok(await vscode.workspace.applyEdit(action.edit))
    assert.equal(document.getText(), smallSpecification)
    await document.save()
  })

  it('offer to fix all at once beside what is safe', async () => {
    const document = await openFile(
      'beside.krav.yaml',
      smallSpecification.replace('roles: [ansvarlig]', 'roles: ansvarlig'),
    )
    const { range } = await problem(document, 'wrong-type')
    const commands = (await actionsAt(document, range)).map(({ command }) => command?.command)
    assert.ok(commands.includes('kravspek.fixAll'), String(commands))
  })
})
