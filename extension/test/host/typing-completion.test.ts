import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { smallSpecification } from './small-specification.js'
import { openFile, positionIn, setText, until, writeFile } from './workspace-files.js'

/** What is offered where `|` stands in words of a document. */
async function offered(
  document: vscode.TextDocument,
  words: string,
): Promise<readonly vscode.CompletionItem[]> {
  const at = positionIn(document, words)
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    at,
  )
  return items
}

const labelOf = ({ label }: vscode.CompletionItem): string =>
  typeof label === 'string' ? label : label.label
const labels = async (document: vscode.TextDocument, words: string): Promise<readonly string[]> =>
  (await offered(document, words)).map(labelOf)

describe('completion', () => {
  it('offers the fields that a requirement lacks, found by their Norwegian titles too', async () => {
    const text = smallSpecification.replace('        title: Svartid\n', '        t\n')
    const document = await openFile('fields.krav.yaml', text)
    const items = await offered(document, '        t|\n')
    const title = items.find((each) => labelOf(each) === 'title')
    assert.ok(title)
    assert.match(title.filterText ?? '', /Tittel/)
    assert.ok(title.documentation instanceof vscode.MarkdownString && title.documentation.value.length > 20)
    assert.ok(!items.map(labelOf).includes('kind'), 'kind is there already')
  })

  it('offers the values of a field with what they mean', async () => {
    const document = await openFile(
      'values.krav.yaml',
      smallSpecification.replace('kind: evaluated', 'kind: '),
    )
    const found = await offered(document, 'kind: |\n        addressee: supplier\n        text: Lev')
    const minimum = found.find((each) => labelOf(each) === 'minimum')
    assert.equal(typeof minimum?.label === 'object' && minimum.label.description, 'Minstekrav')
  })

  it('offers ids with their titles', async () => {
    const document = await openFile(
      'ids.krav.yaml',
      smallSpecification.replace('roles: [ansvarlig]', 'roles: []'),
    )
    const [role] = (await offered(document, 'roles: [|]')).filter((each) => labelOf(each) === 'ansvarlig')
    assert.equal(typeof role?.label === 'object' && role.label.description, 'Systemansvarlig')
  })

  it('knows what was typed before anything was judged', async () => {
    const document = await openFile('soon.krav.yaml', smallSpecification)
    await labels(document, 'roles: [|ansvarlig]')
    await setText(document, `${smallSpecification}      - id: VAR-03\n        ki`)
    assert.ok((await labels(document, 'VAR-03\n        ki|')).includes('kind'))
    await setText(document, smallSpecification)
    await document.save()
  })

  it('offers parameters in a text', async () => {
    const document = await openFile(
      'parameters.krav.yaml',
      smallSpecification.replace('innen <frist>', 'innen <'),
    )
    assert.ok((await labels(document, 'innen <|')).some((each) => each.includes('frist')))
  })

  it('offers the parts and folders that an include may name', async () => {
    const part = 'kravspek: 1\npartOf: ../including.krav.yaml\nsection: { id: x, title: X }\n'
    await writeFile('deler/nettverk.kravdel.yaml', part)
    await writeFile('deler/notat.yaml', 'x: 1\n')
    await writeFile('lokal.kravdel.yaml', part.replace('../', ''))
    const text = smallSpecification.replace('sections:\n', 'sections:\n  - include: \n')
    const document = await openFile('including.krav.yaml', text)
    const top = await labels(document, '- include: |\n')
    assert.ok(top.includes('lokal.kravdel.yaml') && top.includes('deler/'), String(top))
    assert.ok(!top.includes('including.krav.yaml') && !top.includes('../'), String(top))
    await setText(document, text.replace('include: ', 'include: deler/'))
    assert.deepEqual(await labels(document, 'include: deler/|\n'), ['nettverk.kravdel.yaml', '../'])
    await document.save()
  })

  it('helps in an organisation file that no specification names', async () => {
    const document = await openFile('organisasjon.yaml', 'kravspek: 1\nroles:\n  - id: x\n    ti\n')
    assert.equal(document.languageId, 'kravspek')
    assert.ok((await labels(document, '    ti|')).includes('title'))
  })

  it('helps in a document without a file', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'kravspek',
      content: 'kravspek: 1\nti',
    })
    await vscode.window.showTextDocument(document)
    assert.ok((await labels(document, 'ti|')).includes('title'))
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor')
  })

  it('helps in JSON', async () => {
    const document = await openFile('completed.krav.json', '{\n  "kravspek": 1,\n  "ti": ""\n}\n')
    assert.ok((await labels(document, '"ti|"')).some((each) => each.includes('title')))
  })
})

describe('help at the cursor', () => {
  it('tells what a field is for', async () => {
    const document = await openFile(
      'hover.krav.yaml',
      smallSpecification.replace('sections:\n', 'procurement: { contract: { duration: P2Y } }\nsections:\n'),
    )
    const told = async (words: string) => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        positionIn(document, words),
      )
      return hovers
        .flatMap(({ contents }) => contents)
        .map((each) => (each as vscode.MarkdownString).value)
        .join('\n')
    }
    assert.match(await told('addre|ssee: supplier'), /leverandør/i)
    assert.match(await told('<ref:VAR-|02>'), /Svartid/)
    assert.match(await told('roles: [ansv|arlig]'), /Systemansvarlig/)
    assert.match(await told('duration: P|2Y'), /2.år/)
  })

  it('tells what a duration says while it is typed', async () => {
    const document = await openFile(
      'signature.krav.yaml',
      smallSpecification.replace('sections:\n', 'procurement: { contract: { duration: P2Y } }\nsections:\n'),
    )
    const help = await vscode.commands.executeCommand<vscode.SignatureHelp>(
      'vscode.executeSignatureHelpProvider',
      document.uri,
      positionIn(document, 'duration: P2Y|'),
    )
    assert.match(help.signatures[0]?.label ?? '', /2.år/)
  })

  it('shows durations in words where that is asked for', async () => {
    const document = await openFile('hints.krav.yaml', smallSpecification)
    const whole = new vscode.Range(0, 0, document.lineCount, 0)
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        whole,
      )
    assert.deepEqual(await hints(), [])
    const settings = vscode.workspace.getConfiguration('kravspek')
    await settings.update('inlayHints.durations', true, vscode.ConfigurationTarget.Workspace)
    assert.deepEqual(
      (await hints()).map(({ label, position }) => [
        label,
        document.lineAt(position).text.slice(0, position.character).trim(),
      ]),
      [['4\u00a0timer', 'parameters: { frist: { value: PT4H']],
    )
    await settings.update('inlayHints.durations', undefined, vscode.ConfigurationTarget.Workspace)
  })

  it('indents the next line of an item and begins the next item of a list of words', async () => {
    const text =
      'kravspek: 1\nbackground:\n  goals:\n    - Trygghet\nroles:\n  - { id: b, title: B }\nsections:\n  - id: a\n    title: A\n    intro: >-\n'
    const document = await openFile('enter.krav.yaml', text)
    const enter = async (words: string): Promise<string> => {
      const at = positionIn(document, words)
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) })
      await vscode.commands.executeCommand('type', { text: '\n' })
      await until('the new line', () => (document.getText() === text ? undefined : true))
      const line = document.lineAt(at.line + 1).text
      await setText(document, text)
      return line
    }
    const expected = [
      ['- Trygghet|', '    - '],
      ['- id: a|', '    '],
      ['goals:|', '    '],
      ['- { id: b, title: B }|', '  - '],
      ['    intro: >-|', '      '],
      ['    title: A|', '    '],
    ] as const
    for (const [words, indented] of expected) {
      let line = ''
      // VS Code keeps the indentation as it is as long as it has not read the lines before.
      await until(`${indented}| after ${words}`, async () => {
        line = await enter(words)
        return line === indented ? true : undefined
      }).catch(() => undefined)
      assert.equal(line, indented, words)
    }
    await document.save()
  })
})
