import assert from 'node:assert/strict'
import { analyse, check } from '@kravspek/core'
import { catalogueItems, type RequirementCatalogue } from '@kravspek/core/catalogue'
import { catalogueTree, itemCard, takenIds } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { builtInCatalogue } from '../../src/catalogue/built-in-catalogue.js'
import { catalogueRows, isItemBranch, type RowsOf } from '../../src/catalogue/catalogue-rows.js'
import { cardHtml } from '../../src/catalogue/show-item.js'
import type { Branch } from '../../src/views/branch.js'
import { writeOwnCatalogue } from './catalogue-files.js'
import { smallSpecification } from './small-specification.js'
import { openFile, positionIn, setText, until } from './workspace-files.js'

const add = (...given: readonly unknown[]): Thenable<string | undefined> =>
  vscode.commands.executeCommand('kravspek.catalogue.add', ...given)

async function builtIn(): Promise<RequirementCatalogue> {
  const extension = vscode.extensions.getExtension('kravspek.kravspek')
  assert.ok(extension)
  return builtInCatalogue(extension.extensionUri)
}

/** A requirement of the catalogue that has a value to decide, and none filled in. */
async function undecidedItem(): Promise<ReturnType<typeof catalogueItems>[number]> {
  const found = catalogueItems(await builtIn()).find(({ requirement, theme }) => {
    const parameters = Object.values(requirement.parameters ?? {})
    const isOpen = parameters.length > 0 && parameters.every((each) => each.default === undefined)
    return isOpen && theme.theme === 'safety-alarm' && requirement.kind === 'minimum'
  })
  assert.ok(found)
  return found
}

const selectedText = (): string | undefined => {
  const editor = vscode.window.activeTextEditor
  return editor?.document.getText(editor.selection)
}

describe('adding a requirement from the catalogue', () => {
  it('puts its whole text in, and goes to the first value to decide', async () => {
    const document = await openFile('added.krav.yaml', smallSpecification)
    const { reference, requirement } = await undecidedItem()
    const id = await add(reference)
    assert.ok(id)
    const text = document.getText()
    assert.ok(text.includes(`id: ${id}\n`) && text.includes(`catalogue: ${reference}`), text)
    assert.ok(text.includes(requirement.nb?.title ?? '?'))
    assert.ok(text.startsWith(smallSpecification.slice(0, smallSpecification.indexOf('sections:'))))
    assert.equal(selectedText(), 'null')
    const errors = vscode.languages
      .getDiagnostics(document.uri)
      .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error)
    assert.deepEqual(errors, [])
    await vscode.commands.executeCommand('undo')
    assert.equal(document.getText(), smallSpecification)
    await document.save()
  })

  it('puts it into the section that is named, and not twice', async () => {
    const document = await openFile('added-once.krav.yaml', smallSpecification)
    const { reference } = await undecidedItem()
    assert.equal(await add(reference, { section: 'varsling' }), 'VAR-03')
    const text = document.getText()
    assert.ok(text.startsWith(smallSpecification))
    void add(reference)
    await new Promise((resolve) => setTimeout(resolve, 500))
    assert.equal(document.getText(), text)
    await vscode.commands.executeCommand('notifications.clearAll')
    await document.save()
  })

  it('takes in what was typed a moment ago', async () => {
    const document = await openFile('added-soon.krav.yaml', smallSpecification)
    const third = '      - { id: VAR-03, kind: minimum, addressee: supplier, text: Løsningen skal virke. }\n'
    await setText(document, smallSpecification + third)
    const { reference } = await undecidedItem()
    assert.equal(await add(reference, { section: 'varsling' }), 'VAR-04')
    assert.ok(document.getText().startsWith(smallSpecification + third))
    await document.save()
  })
})

describe('completion of requirements', () => {
  const offered = async (document: vscode.TextDocument, words: string): Promise<vscode.CompletionList> =>
    vscode.commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      positionIn(document, words),
    )

  it('offers those of the catalogue at a new item, and asks again as more is typed', async () => {
    const document = await openFile('offered.krav.yaml', `${smallSpecification}      - \n`)
    const { items, isIncomplete } = (await offered(
      document,
      'kort tid.\n      - |',
    )) as vscode.CompletionList & {
      isIncomplete?: boolean
    }
    assert.notEqual(isIncomplete, false)
    const found = items.filter(
      ({ label }) => typeof label === 'object' && label.description?.startsWith('katalogkrav '),
    )
    assert.ok(found.length > 0 && found.length <= 30, String(found.length))
    const snippet = found
      .map(({ insertText }) => insertText)
      .find((each) => each instanceof vscode.SnippetString)
    assert.match(snippet?.value ?? '', /^id: VAR-03\n {8}title: /)
    assert.ok(found.every(({ documentation }) => documentation instanceof vscode.MarkdownString))
    await setText(document, smallSpecification)
    await document.save()
  })

  it('finds them by what they are about, and not elsewhere in the file', async () => {
    const document = await openFile('offered-words.krav.yaml', `${smallSpecification}      - opplær\n`)
    const { items } = await offered(document, '- opplær|')
    const titles = items.flatMap(({ label }) =>
      typeof label === 'object' && label.description?.startsWith('katalogkrav ') ? [label.label] : [],
    )
    assert.ok(
      titles.some((each) => /opplær/i.test(each)),
      String(titles),
    )
    const elsewhere = await offered(document, 'kind: |evaluated')
    assert.ok(
      elsewhere.items.every(
        ({ label }) => typeof label === 'string' || !label.description?.startsWith('katalogkrav '),
      ),
    )
    await setText(document, smallSpecification)
    await document.save()
  })
})

describe('the rows of the catalogue', () => {
  const rowsOf = async (more: Partial<RowsOf> = {}): Promise<readonly Branch[]> => {
    const catalogues = [await builtIn()]
    const checked = check(analyse('a.krav.yaml', () => ({ text: smallSpecification })))
    return catalogueRows(
      {
        groups: catalogueTree(catalogues, 'theme', '', { language: 'nb' }),
        groupBy: 'theme',
        taken: takenIds(checked.analysis),
        ...{ suggestions: [], allSuggestions: false, outdated: [], isExpanded: false, textLanguage: 'nb' },
        titles: new Map([['VAR-01', 'Varsel ved fall']]),
        cardOf: (item) => itemCard(item, 'nb', catalogues),
        ...more,
      },
      'nb',
    )
  }
  const all = (branches: readonly Branch[]): readonly Branch[] =>
    branches.flatMap((branch) => [branch, ...all(branch.children ?? [])])

  it('have every requirement, told apart, with what it says when it is pointed at', async () => {
    const rows = all(await rowsOf())
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length)
    const items = rows.filter(isItemBranch)
    assert.ok(items.length >= 120)
    for (const { label, tooltip, kind } of items) {
      assert.equal(kind, 'item-free')
      assert.ok(tooltip instanceof vscode.MarkdownString && tooltip.value.includes('**'), label)
    }
  })

  it('tell what the specification has, and begin with what is suggested', async () => {
    const { reference, theme } = await undecidedItem()
    const items = catalogueItems(await builtIn())
    const suggestions = items.slice(0, 12).map((item) => ({ item, reason: 'Fordi <det> *er* slik.' }))
    const rows = await rowsOf({ taken: new Map([[reference, ['VAR-09']]]), suggestions })
    const [first] = rows
    assert.equal(first?.label, 'Forslag')
    assert.equal(first.children?.length, 9)
    assert.match(first.children.at(-1)?.label ?? '', /^Vis alle \(4 til\)$/)
    // Whoever hides the suggestions means those too that are not shown yet.
    assert.ok('references' in first)
    assert.deepEqual(
      first.references,
      suggestions.map(({ item }) => item.reference),
    )
    const row = all(rows).find(
      (each) => isItemBranch(each) && each.reference === reference && each.kind === 'item-taken',
    )
    assert.match(row?.description ?? '', /med som VAR-09/)
    const group = rows.find(({ id }) => id === `theme/${theme.theme}`)
    assert.match(group?.description ?? '', /^1 av \d+ er med$/)
    const tooltip = first.children[0]?.tooltip
    assert.ok(tooltip instanceof vscode.MarkdownString)
    assert.ok(!tooltip.value.includes('*er*') && !tooltip.value.includes('<det>'), tooltip.value)
  })
})

describe('the rows of what the catalogue has in a newer version', () => {
  it('have the titles of the specification, also where the catalogue has withdrawn the requirement', () => {
    const gone = { id: 'VAR-01', reference: 'nordvik/STO-03', state: 'withdrawn' as const, taken: '1.0.0' }
    const [branch] = catalogueRows(
      {
        ...{ groups: [], groupBy: 'theme', taken: new Map(), suggestions: [], allSuggestions: false },
        ...{ isExpanded: false, textLanguage: 'nb', cardOf: () => undefined },
        outdated: [{ ...gone, latest: '1.1.0', isChangedHere: false, changes: [] }],
        titles: new Map([['VAR-01', 'Varsel ved fall']]),
      },
      'nb',
    )
    assert.equal(branch?.children?.[0]?.label, 'VAR-01 Varsel ved fall')
  })
})

describe('the page of a requirement of the catalogue', () => {
  it('shows what is written as text, whatever it is', () => {
    const hostile = `"<img src=x onerror=alert(1)>'&`
    const html = cardHtml({
      title: hostile,
      facts: [hostile],
      parts: [{ title: hostile, text: hostile, list: [hostile] }],
    })
    assert.doesNotMatch(html, /<img|onerror=alert\(1\)>/)
  })

  it('is opened by the command, and the next one takes its place', async () => {
    await openFile('shown.krav.yaml', smallSpecification)
    const { reference, requirement } = await undecidedItem()
    const tabs = (): readonly string[] =>
      vscode.window.tabGroups.all
        .flatMap((group) => group.tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview)
        .map(({ label }) => label)
    await vscode.commands.executeCommand('kravspek.catalogue.show', reference)
    const title = `${requirement.id} ${requirement.nb?.title ?? ''}`
    await until('the page', () => (tabs().includes(title) ? true : undefined))
    const other = catalogueItems(await builtIn()).find((each) => each.reference !== reference)
    await vscode.commands.executeCommand('kravspek.catalogue.show', other?.reference)
    await until('the other page', () => (tabs().includes(title) ? undefined : true))
    await vscode.commands.executeCommand('workbench.action.closeEditorsInOtherGroups')
  })
})

describe("a municipality's own catalogue", () => {
  it('is read from the folder that the settings name', async () => {
    await writeOwnCatalogue('egen')
    const document = await openFile('egen/a.krav.yaml', smallSpecification)
    assert.ok(await add('nordvik/STO-01'))
    assert.match(document.getText(), /catalogue: nordvik\/STO-01, version: '?1\.1\.0/)
    await document.save()
  })

  it('is not read from outside of the folder that is open', async () => {
    await writeOwnCatalogue('utenfor/inne', 'kravspek: 1\ncatalogues: [{ folder: ../../../nordvik }]\n')
    const document = await openFile('utenfor/inne/a.krav.yaml', smallSpecification)
    assert.equal(await add('nordvik/STO-01'), undefined)
    assert.equal(document.getText(), smallSpecification)
    await vscode.commands.executeCommand('notifications.clearAll')
  })

  it('is not used in another version than the one that is asked for', async () => {
    await writeOwnCatalogue('versjon', 'kravspek: 1\ncatalogues: [{ folder: nordvik, version: 1.0.0 }]\n')
    await openFile('versjon/a.krav.yaml', smallSpecification)
    assert.equal(await add('nordvik/STO-01'), undefined)
    await vscode.commands.executeCommand('notifications.clearAll')
  })
})
