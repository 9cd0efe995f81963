import assert from 'node:assert/strict'
import { analyse, check, type Check } from '@kravspek/core'
import { coverageTables, problemsOf, requirementTree, workList } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { coverageBranches } from '../../src/coverage/coverage-branches.js'
import { coverageHtml } from '../../src/coverage/coverage-html.js'
import { placeIn } from '../../src/coverage/place-message.js'
import type { Branch } from '../../src/views/branch.js'
import { isFindingBranch, problemBranches } from '../../src/views/problem-branches.js'
import { requirementAt } from '../../src/views/requirement-at.js'
import { requirementBranches } from '../../src/views/requirement-branches.js'
import { workBranches } from '../../src/views/work-branches.js'
import { smallSpecification } from './small-specification.js'
import { openFile, positionIn, until } from './workspace-files.js'

const languages = ['nb', 'nn', 'en'] as const
const groupings = ['section', 'role', 'recommendation', 'kind', 'status'] as const

/** So many requirements that no list shows all of its findings at first. */
function specificationOf(count: number, title = 'Varsling'): string {
  const requirements = Array.from(
    { length: count },
    (_, index) => `
      - id: VAR-${String(index + 1).padStart(2, '0')}
        title: Krav ${String(index + 1)}
        kind: evaluated
        text: Leverandøren bør bør svare innen <frist${String(index)}>.`,
  )
  return `kravspek: 1
id: varsling-2027
title: Varsling
language: nb
status: draft
roles: [{ id: leder, title: ${title}, kind: leader }]
sections:
  - id: varsling
    title: ${title}
    requirements:${requirements.join('')}
`
}

const checkOf = (text: string): Check =>
  check(analyse('a.krav.yaml', (name) => (name === 'a.krav.yaml' ? { text } : { problem: 'missing' })))

function allOf(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => [branch, ...allOf(branch.children ?? [])])
}

function assertTree(branches: readonly Branch[]): void {
  const all = allOf(branches)
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length, 'ids are told apart')
  for (const { label } of all) assert.ok(label.trim() !== '')
}

describe('the rows of the views', () => {
  it('show ten of each severity, and how many more there are', () => {
    const checked = checkOf(specificationOf(25))
    const branches = problemBranches(problemsOf(checked, 'nb'), () => false, 'nb')
    assertTree(branches)
    const warnings = branches.find(({ id }) => id === 'warning')
    assert.equal(warnings?.label, 'Advarsler')
    const total = checked.findings.filter(({ severity }) => severity === 'warning').length
    assert.equal(warnings.description, String(total))
    const shown = allOf(warnings.children ?? []).filter(isFindingBranch)
    assert.equal(shown.length, 10)
    assert.equal(warnings.children?.at(-1)?.label, `Vis alle (${String(total - 10)} til)`)
    const all = problemBranches(problemsOf(checked, 'nb', Infinity), () => true, 'nb')
    assertTree(all)
    assert.equal(
      allOf(all).filter(({ kind }) => typeof kind === 'function' && kind() === 'finding-with-fix').length,
      checked.findings.length,
    )
  })

  it('begin with the next best thing to do', () => {
    const list = workList(checkOf(specificationOf(25)), 'nb')
    const branches = workBranches(list, new Set(), 'nb')
    assertTree(branches)
    assert.equal(branches[0]?.label, 'Begynn her')
    assert.equal(branches[0].description, list.next?.sentence)
    const largest = list.groups.toSorted((a, b) => b.remaining - a.remaining)[0]
    assert.ok(largest !== undefined && largest.remaining > 10)
    const group = branches.find(({ id }) => id === largest.key)
    assert.equal(group?.children?.length, 11)
    const all = workBranches(list, new Set([largest.key]), 'nb')
    assert.equal(all.find(({ id }) => id === largest.key)?.children?.length, largest.remaining)
  })

  it('have every requirement in whatever grouping and language', () => {
    const checked = checkOf(specificationOf(25))
    for (const language of languages)
      for (const groupBy of groupings) {
        const branches = requirementBranches(
          requirementTree(checked, { groupBy }, language),
          groupBy,
          language,
        )
        assertTree(branches)
        const subjects = allOf(branches).filter(({ kind }) => kind === 'requirement')
        assert.equal(new Set(subjects.map(({ subject }) => subject)).size, 25, `${groupBy} ${language}`)
      }
  })

  it('tell the coverage of each recommendation', () => {
    const [recommendations, ...others] = coverageBranches(
      coverageTables(checkOf(specificationOf(1)), 'nb'),
      'nb',
    )
    assertTree([...(recommendations === undefined ? [] : [recommendations]), ...others])
    assert.equal(recommendations?.children?.length, 14)
    assert.equal(others.length, 2)
  })

  it('know which requirement an offset is in', () => {
    const text = specificationOf(5)
    const { analysis } = checkOf(text)
    for (const number of [1, 3, 5]) {
      const id = `VAR-0${String(number)}`
      const start = text.indexOf(id)
      assert.equal(requirementAt(analysis, 'a.krav.yaml', start + 2), id)
      assert.equal(requirementAt(analysis, 'a.krav.yaml', text.indexOf('svare', start)), id)
    }
    assert.equal(requirementAt(analysis, 'a.krav.yaml', 3), undefined)
    assert.equal(requirementAt(analysis, 'a.krav.yaml', text.indexOf('leder')), undefined)
  })
})

describe('the page of coverage', () => {
  it('shows what is written as text, whatever it is', () => {
    const hostile = `"<img src=x onerror=alert(1)>\\"' & co"`
    const checked = checkOf(specificationOf(1, hostile))
    const html = coverageHtml(coverageTables(checked, 'nb'), 'nb', () => '<b>linje</b>')
    assert.doesNotMatch(html, /<img|<b>/)
    const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag))
    for (const tag of tags)
      assert.ok(
        [
          'h1',
          'h2',
          'p',
          'section',
          'div',
          'table',
          'caption',
          'thead',
          'tbody',
          'tr',
          'th',
          'td',
          'span',
          'br',
          'button',
        ].includes(tag ?? ''),
        tag,
      )
  })

  it('has a table for the recommendations also in a specification that has nothing', () => {
    for (const language of languages) {
      const html = coverageHtml(
        coverageTables(
          checkOf('kravspek: 1\nid: a\ntitle: A\nlanguage: nb\nstatus: draft\nsections: []\n'),
          language,
        ),
        language,
        () => '',
      )
      assert.equal(html.match(/<th scope="row">/g)?.length, 14)
      assert.equal(html.match(/<section>/g)?.length, 3)
    }
  })

  it('is led only by messages of the right shape', () => {
    assert.deepEqual(placeIn({ type: 'go', source: 'a', start: 1, end: 2 }), { source: 'a', range: [1, 2] })
    for (const wrong of [
      undefined,
      null,
      'go',
      {},
      { type: 'go' },
      { type: 'run', source: 'a', start: 1, end: 2 },
      { type: 'go', source: 1, start: 1, end: 2 },
      { type: 'go', source: 'a', start: '1', end: 2 },
      { type: 'go', source: 'a', start: -1, end: 2 },
      { type: 'go', source: 'a', start: 3, end: 2 },
      { type: 'go', source: 'a', start: 0.5, end: 2 },
      { type: 'go', source: 'a', start: NaN, end: NaN },
    ])
      assert.equal(placeIn(wrong), undefined, JSON.stringify(wrong))
  })

  it('is opened by the command', async () => {
    await openFile('covered.krav.yaml', smallSpecification)
    const panel = await until('the page', async () => {
      await vscode.commands.executeCommand('kravspek.coverage')
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
      return tabs.find(({ label }) => label === 'Dekning: covered.krav.yaml')
    })
    assert.ok(panel.input instanceof vscode.TabInputWebview)
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
  })
})

describe('moving requirements', () => {
  it('down and up again gives the same text, and the cursor goes along', async () => {
    const document = await openFile('moved.krav.yaml', smallSpecification)
    const editor = await vscode.window.showTextDocument(document)
    const start = positionIn(document, 'Varsel |ved fall')
    editor.selection = new vscode.Selection(start, start)
    await vscode.commands.executeCommand('kravspek.requirements.moveDown')
    const text = document.getText()
    assert.ok(text.indexOf('- id: VAR-02') < text.indexOf('- id: VAR-01'), text)
    assert.equal(document.getText(vscode.window.activeTextEditor?.selection), 'VAR-01')
    await vscode.commands.executeCommand('kravspek.requirements.moveUp')
    assert.equal(document.getText(), smallSpecification)
    await document.save()
  })
})
