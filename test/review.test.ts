import assert from 'node:assert/strict'
import {
  buildDocument,
  type Analysis,
  type Block,
  type BuildOptions,
  type DocumentTree,
  type Specification,
} from '@kravspek/core'
import { fullSpecification } from './arbitrary-specification.js'
import { hostileSpecification } from './hostile-specification.js'
import { pagesOf } from './pdf.js'
import { needs } from './programs.js'
import { analyseValue, example, exampleNames, render } from './rendered.js'

const specificationOf = ({ specification }: Analysis): Specification => {
  assert.ok(specification !== undefined)
  return specification
}

const treeOf = (analysis: Analysis, options: BuildOptions = {}): DocumentTree =>
  buildDocument(analysis, 'review', options).tree

/** Every choice of whom the document is for: everyone, each role, each service. */
function audiencesOf(analysis: Analysis): readonly BuildOptions[] {
  const { roles = [], services = [] } = specificationOf(analysis)
  return [{}, ...roles.map(({ id }) => ({ role: id })), ...services.map(({ id }) => ({ service: id }))]
}

const textOf = (block: Block): string =>
  JSON.stringify('children' in block ? block.children : block).replace(/"type":"\w+"|[{}[\]",:]|text/g, '')

/** The headings of portions with the requirements below each. */
function portionsOf({ blocks }: DocumentTree) {
  const portions: { heading: string; ids: string[] }[] = []
  let portion: { heading: string; ids: string[] } | undefined
  for (const block of blocks) {
    if (block.type !== 'heading') continue
    if (block.level === 1) {
      portion = block.id.startsWith(':portion-') ? { heading: textOf(block), ids: [] } : undefined
      if (portion !== undefined) portions.push(portion)
    } else if (block.level === 3) portion?.ids.push(block.id)
  }
  return portions
}

const controlIds = (tree: DocumentTree): readonly string[] =>
  tree.blocks.flatMap((block) => (block.type === 'control' ? [block.id] : []))

describe('the edition for the services', function () {
  this.timeout(60_000)

  for (const name of exampleNames) {
    it(`holds every requirement of ${name} once where nobody is left out`, () => {
      const all = (specificationOf(example(name)).sections ?? []).flatMap(({ requirements = [] }) =>
        requirements.map(({ id }) => id),
      )
      const shown = portionsOf(treeOf(example(name))).flatMap(({ ids }) => ids)
      assert.deepEqual(shown.toSorted(), all.toSorted())
    })

    it(`is read in portions of ten minutes at most, whoever reads ${name}`, () => {
      for (const options of audiencesOf(example(name))) {
        const portions = portionsOf(treeOf(example(name), options))
        const ids = portions.flatMap((portion) => portion.ids)
        assert.equal(new Set(ids).size, ids.length)
        for (const portion of portions) {
          assert.ok(portion.ids.length > 0)
          const minutes = Number(/(\d+)\u00a0?\s?minut/.exec(portion.heading)?.[1])
          assert.ok(minutes >= 1 && minutes <= 10, `${portion.heading}: ${JSON.stringify(options)}`)
        }
      }
    })

    it(`has for each requirement of ${name} a place to say whether it fits, and a place to comment`, () => {
      for (const options of audiencesOf(example(name))) {
        const tree = treeOf(example(name), options)
        const ids = portionsOf(tree).flatMap((portion) => portion.ids)
        const controls = controlIds(tree)
        assert.equal(new Set(controls).size, controls.length)
        assert.deepEqual(
          controls.filter((id) => id.endsWith(':view')),
          ids.map((id) => `${id}:view`),
        )
        for (const id of ids) assert.ok(controls.includes(`${id}:comment`), id)
      }
    })

    it(`gives those of a role in ${name} less to read than everyone, and something to answer`, () => {
      const all = portionsOf(treeOf(example(name))).flatMap(({ ids }) => ids)
      for (const { id, kind } of specificationOf(example(name)).roles ?? []) {
        const tree = treeOf(example(name), { role: id })
        const ids = portionsOf(tree).flatMap((portion) => portion.ids)
        assert.ok(ids.length < all.length, id)
        assert.ok(ids.every((each) => all.includes(each)))
        if (kind === 'clinician' || kind === 'care-worker') {
          assert.ok(ids.length >= 3, `${id}: ${String(ids.length)}`)
          const questions = controlIds(tree).filter((each) => each.endsWith(':answer'))
          assert.ok(questions.length >= 3 && questions.length <= 5, `${id}: ${String(questions.length)}`)
        }
      }
    })
  }

  it('shows a role no requirement that names others', () => {
    const analysis = example('medisindispenser')
    const shown = new Set(portionsOf(treeOf(analysis, { role: 'nattevakt' })).flatMap(({ ids }) => ids))
    assert.ok(shown.has('DRI-03'))
    for (const { requirements = [] } of specificationOf(analysis).sections ?? []) {
      for (const { id, roles } of requirements) {
        if (roles !== undefined && !roles.includes('nattevakt')) assert.ok(!shown.has(id), id)
      }
    }
  })

  it('says first of all that it is not for suppliers, and on every page', () => {
    for (const name of exampleNames) {
      const { tree, html } = render(example(name), 'review')
      const [cover] = tree.blocks
      assert.ok(cover?.type === 'cover')
      const important = cover.blocks.find(
        (block) => block.type === 'paragraph' && block.style === 'important',
      )
      assert.match(JSON.stringify(important), /everand|uppliers/)
      assert.match(
        tree.meta.footer,
        /^(?:Ikke del med leverandører|Ikkje del med leverandørar|Do not share with suppliers)/,
      )
      assert.doesNotMatch(html, /anonym/i)
    }
  })

  it('is the same each time it is made', () => {
    const first = render(example('response-centre'), 'review', { service: 'home-care-eidslia' })
    const second = render(example('response-centre'), 'review', { service: 'home-care-eidslia' })
    assert.equal(first.html, second.html)
    assert.deepEqual(first.docx, second.docx)
  })

  it('is made of every field, of hostile texts, and of nearly nothing', () => {
    for (const value of [
      fullSpecification(),
      hostileSpecification(),
      { kravspek: 1, id: 'tom', title: 'Tom', language: 'nn', status: 'draft' },
    ]) {
      for (const options of audiencesOf(analyseValue(value))) {
        render(analyseValue(value), 'review', options)
        render(analyseValue(value), 'sheet', options)
      }
    }
  })
})

describe('the sheet of paper', function () {
  needs('soffice', 'pdftotext')
  this.timeout(120_000)

  it('is two pages at most, whoever it is for, and has room to tick and to write', async () => {
    const long = 'Hva gjør du når varselet kommer midt i et stell og du ikke kan gå fra? '.repeat(12)
    const files = new Map<string, Uint8Array>()
    for (const name of exampleNames) {
      const { roles = [], services = [] } = specificationOf(example(name))
      files.set(name, render(example(name), 'sheet').docx)
      for (const { id } of [...roles.slice(0, 3), ...roles.slice(-1)])
        files.set(`${name}-${id}`, render(example(name), 'sheet', { role: id }).docx)
      for (const { id } of services.slice(0, 1))
        files.set(`${name}-${id}`, render(example(name), 'sheet', { service: id }).docx)
    }
    files.set('full', render(analyseValue(fullSpecification()), 'sheet').docx)
    files.set(
      'long',
      render(
        analyseValue({
          kravspek: 1,
          id: 'lang',
          title: 'Lang',
          language: 'nb',
          status: 'review',
          serviceInvolvement: {
            questions: ['S-1', 'S-2', 'S-3', 'S-4', 'S-5'].map((id) => ({ id, text: long })),
          },
          sections: [
            {
              id: 'del',
              title: 'Del',
              requirements: Array.from({ length: 80 }, (_, index) => ({
                id: `K-${String(index)}`,
                text: 'x',
                kind: 'minimum',
                plain: index % 2 === 0 ? long : 'Du får varsel.',
              })),
            },
          ],
        }),
        'sheet',
      ).docx,
    )
    const pages = await pagesOf(files)
    for (const [name, texts] of pages) assert.ok(texts.length <= 2, `${name}: ${String(texts.length)} pages`)
    for (const name of exampleNames) {
      const [first = '', second = ''] = pages.get(name) ?? []
      assert.match(first, /_____/)
      assert.ok((second.match(/☐/g) ?? []).length >= 3 * 20, name)
    }
  })
})
