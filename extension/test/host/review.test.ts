import assert from 'node:assert/strict'
import { analyse, type Analysis } from '@kravspek/core'
import { lintDocx } from '@kravspek/docx'
import * as vscode from 'vscode'
import { register, reviewedSpecification } from '../reviewed-specification.js'
import { openFile, positionIn, problemsOf, setText, until, uriOf, writeFile } from './workspace-files.js'

// Each test has files of its own: VS Code keeps a document for a while after it is closed.
let own = ''
let ownRegister = ''

const read = async (name: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(name)))

/** What is on the disk, judged anew. */
const analysisNow = async (): Promise<Analysis> => {
  const texts = new Map<string, string>()
  for (const name of [own, ownRegister]) texts.set(name, await read(name))
  return analyse(own, (name) => {
    const text = texts.get(name)
    return text === undefined ? { problem: 'missing' } : { text }
  })
}

const threadNow = async (id: string) => {
  const { review } = await analysisNow()
  return review?.threads?.find((each) => each.id === id)
}

const run = <T>(command: string, given?: object): Promise<T> =>
  Promise.resolve(vscode.commands.executeCommand<T>(`kravspek.review.${command}`, undefined, given))

const lensTitles = async (document: vscode.TextDocument): Promise<readonly string[]> => {
  const lenses: readonly vscode.CodeLens[] = await vscode.commands.executeCommand(
    'vscode.executeCodeLensProvider',
    document.uri,
    100,
  )
  return lenses.flatMap(({ command }) => command?.title ?? [])
}

describe('comments', () => {
  let document: vscode.TextDocument
  let number = 0
  beforeEach(async () => {
    number += 1
    own = `svar-${String(number)}.krav.yaml`
    ownRegister = `svar-${String(number)}.review.yaml`
    await writeFile(ownRegister, register)
    document = await openFile(own, reviewedSpecification)
    await until('the comments', async () => {
      const titles = await lensTitles(document)
      return titles.includes('1 kommentar, 1 ubesvart') ? true : undefined
    })
  })
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll')
    await vscode.workspace.saveAll()
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const name of [own, ownRegister]) await vscode.workspace.fs.delete(uriOf(name))
  })

  it('are answered in the register, which is otherwise as it was', async () => {
    assert.equal(
      await run('answer', { id: 'K-222222', disposition: 'rejected', text: 'Fristen står i kapittel 3.' }),
      true,
    )
    const thread = await threadNow('K-222222')
    assert.equal(thread?.state, 'answered')
    assert.equal(thread.disposition, 'rejected')
    assert.equal(thread.answer, 'Fristen står i kapittel 3.')
    const text = await read(ownRegister)
    assert.match(text, /^# Det tjenestene har sagt$/m)
    assert.match(text, /state: answered # ring henne/)
    const untouched = (whole: string): string => whole.slice(whole.indexOf('  - id: K-333333'))
    assert.equal(untouched(text), untouched(register))
    const titles = await until('the answer above the requirement', async () => {
      const now = await lensTitles(document)
      return now.includes('1 kommentar') ? now : undefined
    })
    assert.ok(titles.includes('1 kommentar, 1 ubesvart'))
    assert.equal(await read(own), reviewedSpecification)
  })

  it('are answered also where the register was written by others a moment ago', async () => {
    const others = register.replace('# Det tjenestene har sagt', '# Det tjenestene har sagt\n# Lest av alle')
    await writeFile(ownRegister, others)
    assert.equal(await run('answer', { id: 'K-444444', disposition: 'accepted', text: 'Takk.' }), true)
    const text = await read(ownRegister)
    assert.match(text, /^# Det tjenestene har sagt\n# Lest av alle\nkravspek: 1\n/)
    assert.equal((await threadNow('K-444444'))?.answer, 'Takk.')
  })

  it('are counted anew when others write in the register', async () => {
    await writeFile(ownRegister, register.replaceAll('at: VAR-02', 'at: VAR-01'))
    const titles = await until('the other count', async () => {
      const now = await lensTitles(document)
      return now.includes('2 kommentarer, 2 ubesvarte') ? now : undefined
    })
    assert.ok(!titles.includes('1 kommentar, 1 ubesvart'))
  })

  it('are put into the idea bank, and taken out again', async () => {
    assert.equal(await run('defer', { id: 'K-444444', text: 'Vi ser på det i neste avtale.' }), true)
    assert.equal((await threadNow('K-444444'))?.state, 'deferred')
    assert.equal(await run('reopen', { id: 'K-444444' }), true)
    assert.equal((await threadNow('K-444444'))?.state, 'open')
  })

  it('are placed by a person', async () => {
    assert.equal(await run('place', { id: 'K-444444', at: 'varsling' }), true)
    const thread = await threadNow('K-444444')
    assert.equal(thread?.at, 'varsling')
    assert.equal(thread.certainty, 'person')
  })

  it('can be written down for others, at what the cursor is in', async () => {
    const editor = await vscode.window.showTextDocument(document)
    const at = positionIn(document, 'en bruker |faller')
    editor.selection = new vscode.Selection(at, at)
    const id = await run<string>('add', { role: 'nattevakt', text: 'Vi rekker ikke fram om natten.' })
    const thread = await threadNow(id)
    assert.equal(thread?.at, 'VAR-01')
    assert.equal(thread.role, 'nattevakt')
    assert.equal(thread.how, 'meeting')
    assert.equal(thread.text, 'Vi rekker ikke fram om natten.')
  })

  it('say when someone stands behind a requirement', async () => {
    assert.equal(await run('approve', { at: 'VAR-02', role: 'nattevakt' }), true)
    const { review } = await analysisNow()
    assert.equal(review?.approvals?.length, 1)
    assert.equal(review.approvals[0]?.at, 'VAR-02')
    assert.match(review.approvals[0].hash ?? '', /^[0-9a-f]{64}$/)
    assert.equal(await run('approve', { at: 'nattevakt', role: 'nattevakt' }), false)
  })

  it('are taken into the text when they propose a change, which is told in the register', async () => {
    assert.equal(await run('accept', { id: 'K-333333', text: 'Godt forslag.' }), true)
    assert.equal(await read(own), reviewedSpecification.replace('skal varsle når', 'skal varsle straks når'))
    const thread = await threadNow('K-333333')
    assert.equal(thread?.disposition, 'accepted')
    assert.equal(thread.answer, 'Godt forslag.')
    assert.deepEqual(thread.changed, ['VAR-01'])
  })

  it('leave all of it unsaved where something unsaved was written already', async () => {
    await setText(document, reviewedSpecification.replace('Trygghetsalarmer', 'Alarmer'))
    assert.equal(await run('accept', { id: 'K-333333', text: 'Godt forslag.' }), true)
    assert.ok(document.isDirty)
    assert.match(document.getText(), /title: Alarmer\n[^]*skal varsle straks når/)
    assert.equal(await read(own), reviewedSpecification)
    assert.equal(await read(ownRegister), register)
    for (const each of vscode.workspace.textDocuments) if (each.isDirty) await each.save()
    assert.equal((await threadNow('K-333333'))?.disposition, 'accepted')
  })

  it('are not taken in where the text has become another', async () => {
    await setText(
      document,
      reviewedSpecification.replace('varsle når en bruker', 'varsle innen ett minutt når noen'),
    )
    assert.equal(await run('accept', { id: 'K-333333', text: 'Ja.' }), false)
    assert.equal(await read(ownRegister), register)
  })

  it('are told of in a document for whoever said them', async () => {
    const made: readonly vscode.Uri[] = await vscode.commands.executeCommand('kravspek.review.reply', {
      subject: 'nattevakt@hjemmetjenesten',
    })
    assert.equal(made.length, 1)
    const bytes = await vscode.workspace.fs.readFile(made[0] ?? uriOf(''))
    assert.deepEqual(lintDocx(Uint8Array.from(bytes)), [])
    for (const uri of made) await vscode.workspace.fs.delete(uri)
  })

  it('go along when an id is given another name', async () => {
    const edit: vscode.WorkspaceEdit = await vscode.commands.executeCommand(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionIn(document, 'id: VAR|-02'),
      'SVAR-01',
    )
    const files = edit.entries().map(([{ path }]) => path.slice(path.lastIndexOf('/') + 1))
    assert.deepEqual(files.toSorted(), [own, ownRegister])
  })

  it('are judged in their own file, which is no specification', async () => {
    const registerDocument = await vscode.workspace.openTextDocument(uriOf(ownRegister))
    assert.equal(registerDocument.languageId, 'kravspek')
    await vscode.window.showTextDocument(registerDocument)
    await setText(registerDocument, register.replace('state: open # ring henne', 'state: opn'))
    const problems = await until('a problem', () => {
      const there = problemsOf(registerDocument)
      return there.length === 0 ? undefined : there
    })
    assert.match(problems.map(({ message }) => message).join(' '), /opn/)
    assert.deepEqual(
      problemsOf(document).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error),
      [],
    )
    // A register that can't be read is not written in.
    assert.equal(await run('answer', { id: 'K-222222', disposition: 'later', text: 'Senere.' }), false)
    const hovers: readonly vscode.Hover[] = await vscode.commands.executeCommand(
      'vscode.executeHoverProvider',
      registerDocument.uri,
      positionIn(registerDocument, 'rev|iewOf'),
    )
    assert.ok(hovers.length > 0)
  })
})

describe('a proposal for a part of a specification that is in no editor', () => {
  const part = 'deler/varsling.kravdel.yaml'
  const [head = '', section = ''] = reviewedSpecification.split('sections:\n  - id: varsling\n')
  const partText = `kravspek: 1\npartOf: ../delt.krav.yaml\nsection:\n  id: varsling\n${section.replaceAll(/^ {2}/gm, '')}`
  before(async () => {
    await writeFile(part, partText)
    await writeFile('delt.review.yaml', register)
    await openFile('delt.krav.yaml', `${head}sections:\n  - include: ${part}\n`)
  })
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const name of ['delt.krav.yaml', 'delt.review.yaml', part])
      await vscode.workspace.fs.delete(uriOf(name))
  })

  it('is taken into what others have written there a moment ago', async () => {
    const others = partText.replace('title: Varsel ved fall', 'title: Varsel når noen faller')
    await writeFile(part, `# Lest av alle\n${others}`)
    assert.equal(await run('accept', { id: 'K-333333', text: 'Ja.' }), true)
    assert.equal(
      await read(part),
      `# Lest av alle\n${others.replace('skal varsle når', 'skal varsle straks når')}`,
    )
    assert.match(await read('delt.review.yaml'), /disposition: accepted/)
  })
})

describe('the first comment', () => {
  it('makes the register', async () => {
    await openFile('forste.krav.yaml', reviewedSpecification)
    const id = await run<string>('add', { at: 'VAR-01', role: 'nattevakt', text: 'Bra!' })
    const text = await read('forste.review.yaml')
    assert.match(text, new RegExp(`id: ${id}`))
    assert.match(text, /^#/)
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const name of ['forste.krav.yaml', 'forste.review.yaml'])
      await vscode.workspace.fs.delete(uriOf(name))
  })
})

describe('a register', () => {
  it('that is opened alone leads to its specification', async () => {
    await writeFile('alene.krav.yaml', reviewedSpecification)
    const document = await openFile(
      'alene.review.yaml',
      register.replace('state: open # ring henne', 'state: opn'),
    )
    await until('what is wrong in it', () => (problemsOf(document).length === 0 ? undefined : true))
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    for (const name of ['alene.krav.yaml', 'alene.review.yaml']) await vscode.workspace.fs.delete(uriOf(name))
  })
})
