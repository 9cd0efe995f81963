import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { smallSpecification } from './small-specification.js'
import { codeOf, noProblem, openFile, problem, problemsOf, setText, writeFile } from './workspace-files.js'

const { Error: error, Information: task, Warning: warning } = vscode.DiagnosticSeverity

describe('problems while typing', () => {
  it('name the field that was meant, with a link to the explanation', async () => {
    const text = smallSpecification.replace('    title: Varsling', '    titel: Varsling')
    const document = await openFile('problems.krav.yaml', text)
    const found = await problem(document, 'unknown-field')
    assert.equal(document.getText(found.range), 'titel')
    assert.equal(found.severity, error)
    assert.match(found.message, /Mente du «title» \(Tittel\)\?/)
    const { target } = found.code as { readonly target: vscode.Uri }
    assert.equal(target.path, '/nb/unknown-field.kravforklaring')
  })

  it('are errors, warnings and tasks', async () => {
    const document = await openFile('severities.krav.yaml', smallSpecification)
    const repeated = await problem(document, 'repeated-word')
    assert.equal(repeated.severity, warning)
    assert.deepEqual(repeated.tags, [vscode.DiagnosticTag.Unnecessary])
    assert.equal((await problem(document, 'functions-not-described')).severity, task)
  })

  it('follow the text', async () => {
    const document = await openFile('followed.krav.yaml', smallSpecification)
    await problem(document, 'repeated-word')
    await setText(document, smallSpecification.replace('bør bør', 'bør'))
    await noProblem(document, 'repeated-word')
    await document.save()
  })

  it('are told in nynorsk, also while the text is broken', async () => {
    const nynorsk = smallSpecification.replace('language: nb', 'language: nn')
    const document = await openFile('nynorsk.krav.yaml', nynorsk)
    assert.match((await problem(document, 'repeated-word')).message, /står to gonger/)
    await setText(document, `${nynorsk}\t- x\n`)
    assert.match((await problem(document, 'yaml-tab')).message, /\b(?:ikkje|teikn|eit|ein|mellomrom|fila)\b/)
    await setText(document, nynorsk)
    await document.save()
  })

  it('lead to the other place that explains them', async () => {
    const text = smallSpecification.replace('- id: VAR-02', '- id: VAR-01')
    const document = await openFile('related.krav.yaml', text)
    const [related] = (await problem(document, 'duplicate-id')).relatedInformation ?? []
    assert.equal(document.getText(related?.location.range), 'VAR-01')
    assert.equal(related?.location.uri.toString(), document.uri.toString())
  })

  it('are told of a specification in JSON', async () => {
    const text = `${JSON.stringify({ kravspek: 1, id: 'a', title: 'A', language: 'nb', status: 'draft', titel: 'B' }, undefined, 2)}\n`
    const document = await openFile('problems.krav.json', text)
    assert.equal(document.languageId, 'kravspek')
    assert.equal(document.getText((await problem(document, 'unknown-field')).range), '"titel"')
  })

  it('of a part stand in the part', async () => {
    const part =
      'kravspek: 1\npartOf: hel.krav.yaml\nsection:\n  id: del\n  title: Del\n  fargge: x\n  requirements: []\n'
    await writeFile('del.kravdel.yaml', part)
    await openFile(
      'hel.krav.yaml',
      smallSpecification.replace('sections:\n', 'sections:\n  - include: del.kravdel.yaml\n'),
    )
    const document = await openFile('del.kravdel.yaml', part)
    assert.equal(document.getText((await problem(document, 'unknown-field')).range), 'fargge')
  })

  it('are not looked for in a document of another language', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'yaml', content: 'kravspek: 1\n' })
    assert.deepEqual(problemsOf(document).map(codeOf), [])
  })
})
