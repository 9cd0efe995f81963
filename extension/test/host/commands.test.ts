import assert from 'node:assert/strict'
import { explain, formatCodes, ruleRows } from '@kravspek/core'
import * as vscode from 'vscode'
import { explanationHtml } from '../../src/commands/explanation-html.js'
import { withExtension } from '../../src/commands/wizard/choose-place.js'
import { codeOf, noProblem, openFile, problem, problemsOf, setText, until, uriOf } from './workspace-files.js'

const activeTab = (): vscode.Tab | undefined => vscode.window.tabGroups.activeTabGroup.activeTab

const readText = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  )

describe('the example', () => {
  const example = uriOf('eksempel/medisindispenser.krav.yaml')

  before(async () => {
    await vscode.workspace
      .getConfiguration('kravspek')
      .update('language', 'nb', vscode.ConfigurationTarget.Workspace)
  })
  after(async () => {
    await vscode.workspace
      .getConfiguration('kravspek')
      .update('language', undefined, vscode.ConfigurationTarget.Workspace)
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    await vscode.workspace.fs.delete(uriOf('eksempel'), { recursive: true })
  })

  it('is put into the folder with all that it is made of, and opened', async () => {
    await vscode.commands.executeCommand('kravspek.openExample')
    const { document } = await until('the example in an editor', () => vscode.window.activeTextEditor)
    assert.equal(document.uri.toString(), example.toString())
    assert.equal(document.languageId, 'kravspek')
    assert.ok(await exists(uriOf('eksempel/organisasjon.yaml')))
    assert.ok(await exists(uriOf('eksempel/figurer/varslingskjede.png')))
    const files = await vscode.workspace.fs.readDirectory(uriOf('eksempel'))
    assert.deepEqual(files.map(([name]) => name).sort(), [
      'figurer',
      'medisindispenser.krav.yaml',
      'organisasjon.yaml',
    ])
  })

  it('has no errors, and is judged', async () => {
    const document = await vscode.workspace.openTextDocument(example)
    const text = document.getText()
    await setText(document, `${text}titel: Feil\n`)
    await problem(document, 'unknown-field')
    const errors = problemsOf(document).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
    assert.deepEqual(errors.map(codeOf), ['unknown-field'])
    await setText(document, text)
    await noProblem(document, 'unknown-field')
    await document.save()
  })

  it('is opened again as it was left, never written over', async () => {
    const changed = (await readText(example)).replace('Elektroniske', 'Helelektroniske')
    await vscode.workspace.fs.writeFile(example, new TextEncoder().encode(changed))
    await vscode.commands.executeCommand('kravspek.openExample')
    assert.equal(await readText(example), changed)
    assert.equal(await exists(uriOf('eksempel-2')), false)
  })
})

describe('explanations', () => {
  it('are opened as a page by the command', async () => {
    await vscode.commands.executeCommand('kravspek.explain', 'unknown-field')
    const tab = await until('the page', () => {
      const input = activeTab()?.input
      return input instanceof vscode.TabInputCustom ? input : undefined
    })
    assert.equal(tab.viewType, 'kravspek.explanation')
    assert.equal(tab.uri.scheme, 'kravspek-forklaring')
    assert.equal(tab.uri.path, '/nb/unknown-field.kravforklaring')
  })

  it('can be read as files, and not changed', async () => {
    const uri = vscode.Uri.from({ scheme: 'kravspek-forklaring', path: '/nn/repeated-word.kravforklaring' })
    assert.match(await readText(uri), /^# .+\n\n## Kvifor\n/)
    await assert.rejects(
      Promise.resolve(vscode.workspace.fs.writeFile(uri, new Uint8Array())),
      /NoPermissions|EROFS|read-?only/i,
    )
  })

  it('leave no Markdown behind, whatever code and language', () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      for (const code of [...ruleRows(language).map((row) => row.code), ...formatCodes()]) {
        const html = explanationHtml(explain(code, language)?.text ?? '')
        const text = html.replace(/<pre[\s\S]*?<\/pre>|<code>.*?<\/code>/g, '')
        assert.doesNotMatch(text, /```|\*\*|^#|^- |`/m, `${code} ${language}`)
        assert.match(html, /^<h2>/, `${code} ${language}`)
      }
  })

  it('show what is no Markdown of ours as it is written', () => {
    assert.equal(
      explanationHtml(
        '<img src=x onerror=alert(1)> & `<b>`\n\n## A <i>b</i>\n\n- én\n- to **tre**\n\n```yaml\n# <x>\n\n- y\n```\n',
      ),
      [
        '<p>&#60;img src=x onerror=alert(1)&#62; &#38; <code>&#60;b&#62;</code></p>',
        '<h2>A &#60;i&#62;b&#60;/i&#62;</h2>',
        '<ul><li>én</li><li>to <strong>tre</strong></li></ul>',
        '<pre tabindex="0"><code># &#60;x&#62;\n\n- y</code></pre>',
      ].join('\n'),
    )
  })
})

const withChoices = `kravspek: 1
id: valg
title: Trygghetsalarmer
language: nb
status: draft
procurement:
  dates:
    notice: null
    tender: null
sections:
  - id: varsling
    title: Varsling
    requirements:
      - { id: VAR-01, title: Varsel, kind: null, addressee: supplier, text: Løsningen skal varsle innen <frist>. }
`

describe('the next choice', () => {
  const cursorWords = (): string | undefined => {
    const editor = vscode.window.activeTextEditor
    return editor?.document.lineAt(editor.selection.start.line).text.trim()
  }

  it('is the one after the cursor, and after the last the first', async () => {
    await openFile('choices.krav.yaml', withChoices)
    const visited: (string | undefined)[] = []
    for (let step = 0; step < 20; step += 1) {
      await vscode.commands.executeCommand('kravspek.nextChoice')
      const words = cursorWords()
      if (step > 0 && words === visited[0] && visited.length > 2) break
      if (words !== visited.at(-1)) visited.push(words)
    }
    const lines = withChoices.split('\n').map((line) => line.trim())
    const order = visited.map((words) => lines.indexOf(words ?? ''))
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
      'in the order of the file',
    )
    assert.ok(visited.includes('notice: null') && visited.includes('tender: null'), visited.join('\n'))
  })
})

describe('the name of a new file', () => {
  it('ends as the name of a specification does', () => {
    for (const [given, expected] of [
      ['alarm', 'alarm.krav.yaml'],
      ['alarm.yaml', 'alarm.krav.yaml'],
      ['alarm.yml', 'alarm.krav.yaml'],
      ['alarm.krav', 'alarm.krav.yaml'],
      ['alarm.krav.json', 'alarm.krav.yaml'],
      ['alarm.krav.yaml', 'alarm.krav.yaml'],
      ['alarm.', 'alarm.krav.yaml'],
      ['v1.2 alarm', 'v1.2 alarm.krav.yaml'],
    ] as const)
      assert.equal(withExtension(given), expected)
  })
})
