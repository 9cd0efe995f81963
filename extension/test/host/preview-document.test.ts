import assert from 'node:assert/strict'
import {
  audienceOf,
  check,
  documentKinds,
  type Analysis,
  type Field,
  type Specification,
} from '@kravspek/core'
import { concepts } from '../../../packages/core/src/generated/concepts.js'
import type { PreviewChoice, PreviewPart } from '../../src/preview/messages.js'
import { idsAt } from '../../src/preview/ids-at.js'
import { pageParts } from '../../src/preview/page-parts.js'
import { buildPreview, previewDocument, type PreviewDocument } from '../../src/preview/preview-document.js'
import { analyseExample, checkWith, exampleFiles, exampleNames } from './examples.js'

const kinds = documentKinds.filter((kind) => kind !== 'changes')

const documentOf = (
  analysis: Analysis,
  choice: PreviewChoice,
  specification = analysis.specification,
): PreviewDocument =>
  previewDocument(buildPreview(checkWith(analysis, specification), choice, undefined), new Map())

const htmlOf = ({ parts }: PreviewDocument): string => parts.map(({ html }) => html).join('')

describe('the preview of a document', () => {
  let files: ReadonlyMap<string, Uint8Array>
  before(async () => {
    files = await exampleFiles()
  })

  for (const name of exampleNames) {
    for (const kind of kinds) {
      it(`shows ${kind} of ${name} in the language of the specification`, () => {
        const analysis = analyseExample(name, files)
        const { specification } = analysis
        assert.ok(specification !== undefined)
        const document = documentOf(analysis, { kind })
        const html = htmlOf(document)
        assert.equal(document.language, specification.language === 'en' ? 'en-GB' : specification.language)
        assert.ok(document.parts.length > 3)
        assert.ok(html.includes(escaped(specification.title ?? '')))
        if (kind === 'tender')
          for (const { id, addressee } of requirementsOf(specification))
            assert.equal(html.includes(`id="${id}"`), addressee !== 'customer', id)
      })

      it(`brings nothing of its own that a strict policy would stop, in ${kind} of ${name}`, () => {
        const html = htmlOf(documentOf(analyseExample(name, files), { kind }))
        assert.doesNotMatch(html, /<(?:script|style|iframe|form|input|select|textarea|button)\b/)
        assert.doesNotMatch(html, /<[^>]*\s(?:style|on[a-z]+)\s*=/)
      })

      it(`is the same whatever its readers may not see, in ${kind} of ${name}`, () => {
        const analysis = analyseExample(name, files)
        const { specification } = analysis
        assert.ok(specification !== undefined)
        const other = structuredCopy(specification)
        const changed = changeHidden(other, audienceOf(kind))
        if (audienceOf(kind) === 'supplier') assert.ok(changed > 0)
        assert.ok(htmlOf(documentOf(analysis, { kind }, other)) === htmlOf(documentOf(analysis, { kind })))
      })
    }
  }

  it('is cut to a role, where the document can be', () => {
    const analysis = analyseExample('medisindispenser', files)
    const whole = htmlOf(documentOf(analysis, { kind: 'review' }))
    const cut = htmlOf(documentOf(analysis, { kind: 'review', role: 'nattevakt' }))
    assert.ok(cut.length < whole.length)
    const tender = htmlOf(documentOf(analysis, { kind: 'tender' }))
    assert.ok(htmlOf(documentOf(analysis, { kind: 'tender', role: 'nattevakt' })) === tender)
  })

  it('tells of what follows a requirement that it belongs to the requirement', () => {
    const { parts } = documentOf(analyseExample('medisindispenser', files), { kind: 'review' })
    const first = parts.findIndex(({ html }) => html.includes('id="INV-01"'))
    assert.equal(parts[first]?.place, 'INV-01')
    assert.equal(parts[first + 1]?.place, 'INV-01')
    assert.equal(parts[0]?.place, undefined)
  })
})

describe('what a page of the preview is told', () => {
  const part = (html: string): PreviewPart => ({ html, place: undefined })
  const document = (...texts: readonly string[]): PreviewDocument => ({
    language: 'nb',
    draft: undefined,
    footer: '',
    parts: texts.map(part),
  })

  it('is the parts that it does not have, and the order of all', () => {
    const page = pageParts()
    const first = page.messageOf(document('a', 'b', 'c'))
    assert.deepEqual(
      first.parts.map(([, { html }]) => html),
      ['a', 'b', 'c'],
    )
    const second = page.messageOf(document('a', 'x', 'c'))
    assert.deepEqual(
      second.parts.map(([, { html }]) => html),
      ['x'],
    )
    assert.deepEqual([second.order[0], second.order[2]], [first.order[0], first.order[2]])
    assert.notEqual(second.order[1], first.order[1])
  })

  it('is a part once, however often it stands', () => {
    const { order, parts } = pageParts().messageOf(document('a', 'a'))
    assert.equal(parts.length, 1)
    assert.equal(order[0], order[1])
  })

  it('is all of it again, for a page that was loaded anew or let go of a part', () => {
    const page = pageParts()
    page.messageOf(document('a', 'b'))
    page.messageOf(document('a'))
    assert.deepEqual(
      page.messageOf(document('a', 'b')).parts.map(([, { html }]) => html),
      ['b'],
    )
    page.forget()
    assert.equal(page.messageOf(document('a', 'b')).parts.length, 2)
  })

  it('is little of a large document where one requirement is changed', async () => {
    const analysis = analyseExample('medisindispenser', await exampleFiles())
    const { specification } = analysis
    assert.ok(specification !== undefined)
    const page = pageParts()
    page.messageOf(documentOf(analysis, { kind: 'tender' }))
    const other = structuredCopy(specification)
    const [requirement] = other.sections?.[0]?.requirements ?? []
    assert.ok(requirement !== undefined)
    Object.assign(requirement, { text: `${requirement.text ?? ''} Slik er det.` })
    const { parts } = page.messageOf(documentOf(analysis, { kind: 'tender' }, other))
    assert.equal(parts.length, 1)
    assert.match(parts[0]?.[1].html ?? '', /Slik er det\./)
  })
})

describe('what the cursor is in', () => {
  it('is the innermost thing with an id, and what it stands in', async () => {
    const analysis = analyseExample('medisindispenser', await exampleFiles())
    const { name, sources } = analysis
    const text = sources.get(name) ?? ''
    const at = (words: string): readonly string[] => idsAt(analysis, name, text.indexOf(words) + 3)
    const requirement = analysis.specification?.sections?.[0]?.requirements?.[0]
    assert.deepEqual(at(requirement?.title ?? ''), ['INV-01', 'medvirkning'])
    const child = analysis.ids.get('OPP-05.a')?.location
    assert.ok(child !== undefined)
    assert.deepEqual(idsAt(analysis, child.source, child.range[0]), ['OPP-05.a', 'OPP-05', 'opplaering'])
    assert.deepEqual(at('title: Elektroniske'), [])
    assert.deepEqual(idsAt(analysis, 'nothing.yaml', 0), [])
    assert.deepEqual(idsAt(analysis, name, text.length + 99), [])
  })

  it('is known also of a part', async () => {
    const analysis = analyseExample('response-centre', await exampleFiles())
    const inPart = [...analysis.ids].find(
      ([, { kind, location }]) => kind === 'requirement' && location.source !== analysis.name,
    )
    assert.ok(inPart !== undefined)
    const [id, { location }] = inPart
    assert.equal(idsAt(analysis, location.source, location.range[0])[0], id)
  })

  it('is found for every requirement that has an id', async () => {
    const analysis = analyseExample('medisindispenser', await exampleFiles())
    assert.ok(check(analysis).context !== undefined)
    for (const [id, { kind, location }] of analysis.ids)
      if (kind === 'requirement') assert.equal(idsAt(analysis, location.source, location.range[0])[0], id)
  })
})

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function requirementsOf({ sections = [] }: Specification) {
  return sections.flatMap(({ requirements = [], defaults }) =>
    requirements.map(({ id, addressee }) => ({ id, addressee: addressee ?? defaults?.addressee })),
  )
}

function structuredCopy(specification: Specification): Specification {
  return JSON.parse(JSON.stringify(specification)) as Specification
}

type Fields = Record<string, unknown>

/** Changes every value that an audience may not read, by the table of concepts. Gives how many. */
function changeHidden(specification: Specification, audience: Field['readers'][number]): number {
  const published: Fields = { ...specification.procurement?.publish }
  let count = 0
  const visit = (value: unknown, concept: string): void => {
    for (const [key, content] of Object.entries(value as Fields)) {
      const field = concepts[concept]?.fields[key]
      const name = `${concept}.${key}`
      if (field === undefined || name === 'procurement.publish') continue
      const isPublished = field.publishedBy !== undefined && published[field.publishedBy] === true
      if (!field.readers.includes(audience) && !(audience === 'supplier' && isPublished)) {
        ;(value as Fields)[key] = otherValue(content)
        count += 1
      } else if (typeof content === 'object' && content !== null && field.concept !== undefined) {
        for (const each of field.map === true || Array.isArray(content) ? Object.values(content) : [content])
          if (typeof each === 'object' && each !== null) visit(each, field.concept)
      }
    }
  }
  visit(specification, 'specification')
  return count
}

function otherValue(value: unknown): unknown {
  if (typeof value === 'string') return `${value}-annet`
  if (typeof value === 'number') return value + 7
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return value.map(otherValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, otherValue(each)]))
}
