import assert from 'node:assert/strict'
import {
  audienceOf,
  documentKinds,
  type Analysis,
  type Audience,
  type DocumentKind,
  type Specification,
} from '@kravspek/core'
import fc from 'fast-check'
import { arbitrarySpecification, fullSpecification, randomNumbers } from './arbitrary-specification.js'
import { internalView } from './core-stages.js'
import {
  customersOwn,
  hiddenValues,
  otherValue,
  withoutRequirements,
  type HiddenValue,
} from './hidden-values.js'
import {
  analyseValue,
  example,
  exampleNames,
  optionsFor,
  partsOf,
  render,
  type Rendered,
} from './rendered.js'
import { sampleRegister } from './sample-register.js'
import { markerIn, withMarkers } from './secret-markers.js'

const { readableBy } = internalView

type Fields = Record<string, unknown>

const full = (): Analysis => analyseValue(fullSpecification())

/** A copy of what was analysed in which some values that an audience may not read are as `change` makes them. */
function changed(
  analysis: Analysis,
  audience: Audience,
  change: (hidden: HiddenValue, index: number) => unknown = () => undefined,
): Analysis {
  const specification = structuredClone(specificationOf(analysis))
  for (const [index, hidden] of hiddenValues(specification, audience).entries()) {
    const value = change(hidden, index)
    if (value === undefined) Reflect.deleteProperty(hidden.container, hidden.key)
    else hidden.container[hidden.key] = value
  }
  return { ...analysis, specification }
}

function specificationOf({ specification }: Analysis): Specification {
  assert.ok(specification !== undefined)
  return specification
}

/** A document; the edition that changes are told against is made from the same specification. */
function renderAs(analysis: Analysis, kind: DocumentKind): Rendered {
  return render(analysis, kind, optionsFor(analysis, kind))
}

const keep = ({ container, key }: HiddenValue): unknown => container[key]
const other = (hidden: HiddenValue): unknown => otherValue(keep(hidden))

function assertSame(actual: Rendered, expected: Rendered, what: string): void {
  assert.ok(actual.html === expected.html, `the HTML changed: ${what}`)
  assert.ok(Buffer.compare(actual.docx, expected.docx) === 0, `the DOCX changed: ${what}`)
}

describe('what an audience may not read', function () {
  this.timeout(120_000)

  const sources: readonly (readonly [string, () => Analysis])[] = [
    ...exampleNames.map((name) => [name, () => example(name)] as const),
    ['a specification with every field', full],
  ]

  it('is among others what the format names', () => {
    const found = new Set(
      sources.flatMap(([, get]) => hiddenValues(specificationOf(get())).map(({ name }) => name)),
    )
    for (const name of [
      'procurement.estimatedValue',
      'lot.value',
      'specification.resources',
      'role.positionShare',
      'role.reportsTo',
      'training-needs.mapping.levels',
      'phase-out.decidedBy',
      'specification.waivers',
      'procurement.rulePackAcknowledged',
      'requirement.plain',
      'service-involvement.questions',
      'service-involvement.reviewers',
      'criterion.weight',
      'requirement.rationale',
    ]) {
      assert.ok(found.has(name), name)
    }
  })

  for (const [name, get] of sources) {
    for (const kind of documentKinds) {
      const audience = audienceOf(kind)

      it(`is nowhere in the ${kind} document of ${name}`, () => {
        const { specification, count } = withMarkers(specificationOf(get()), audience)
        // Leaders may read nearly all there is.
        if (audience !== 'leader') assert.ok(count > (audience === 'supplier' ? 40 : 3), String(count))
        const { docx, html } = renderAs({ ...get(), specification }, kind)
        for (const [part, text] of new Map([...partsOf(docx), ['the HTML', html]])) {
          assert.equal(markerIn(text), undefined, part)
          assert.equal(markerIn(unescaped(text)), undefined, part)
        }
      })

      it(`may be changed or deleted without a trace in the ${kind} document of ${name}`, () => {
        const analysis = get()
        const before = renderAs(analysis, kind)
        assertSame(renderAs(changed(analysis, audience, keep), kind), before, 'nothing')
        assertSame(renderAs(changed(analysis, audience, other), kind), before, 'all changed')
        assertSame(renderAs(changed(analysis, audience), kind), before, 'all deleted')
        const random = randomNumbers(documentKinds.indexOf(kind) + 1)
        const mixed = changed(analysis, audience, (hidden) =>
          [keep, other, () => undefined][Math.floor(random() * 3)]?.(hidden),
        )
        assertSame(renderAs(mixed, kind), before, 'a mix')
      })
    }

    it(`is nowhere in what the services get of ${name}: changes since a review, and the edition for one role`, () => {
      const { specification } = withMarkers(specificationOf(get()), 'reviewer')
      const analysis = { ...get(), specification }
      const { since } = optionsFor(analysis, 'changes')
      assert.ok(since !== undefined)
      const role = specification.roles?.[0]?.id
      for (const { docx, html } of [
        render(analysis, 'changes', { since: { ...since, kind: 'review' } }),
        render(analysis, 'review', { role }),
        render(analysis, 'sheet', { role }),
      ]) {
        for (const [part, text] of new Map([...partsOf(docx), ['the HTML', html]])) {
          assert.equal(markerIn(text), undefined, part)
          assert.equal(markerIn(unescaped(text)), undefined, part)
        }
      }
    })

    for (const audience of ['supplier', 'reviewer', 'leader'] as const) {
      it(`may be changed or deleted one by one in ${name}, for a ${audience}`, () => {
        const analysis = get()
        const specification = specificationOf(analysis)
        const before = JSON.stringify(readableBy(specification, audience))
        // The same specification is changed and put back: copies of it would take minutes.
        const copy = structuredClone(specification)
        for (const { container, key, name: field } of hiddenValues(copy, audience)) {
          const value = container[key]
          container[key] = otherValue(value)
          assert.ok(JSON.stringify(readableBy(copy, audience)) === before, `${field} changed`)
          container[key] = undefined
          assert.ok(JSON.stringify(readableBy(copy, audience)) === before, `${field} deleted`)
          container[key] = value
        }
      })
    }
  }

  for (const kind of documentKinds) {
    it(`may be changed or deleted in the ${kind} document of any specification`, () => {
      fc.assert(
        fc.property(arbitrarySpecification, (value) => {
          const analysis = analyseValue(value)
          // A copy as well: what is left open is known by the object that it is left open in.
          const before = renderAs(changed(analysis, audienceOf(kind), keep), kind)
          assertSame(renderAs(changed(analysis, audienceOf(kind), other), kind), before, 'all changed')
          assertSame(renderAs(changed(analysis, audienceOf(kind)), kind), before, 'all deleted')
        }),
        { numRuns: 8 },
      )
    })
  }

  it('is told from what they may read: a change of that shows', () => {
    const analysis = example(exampleNames[0] ?? '')
    const { title, ...rest } = specificationOf(analysis)
    const renamed = render({ ...analysis, specification: { ...rest, title: `${title ?? ''} Hemmelig1x` } })
    for (const text of [renamed.html, partsOf(renamed.docx).get('word/document.xml') ?? '']) {
      assert.equal(markerIn(text), 'Hemmelig1x')
    }
  })
})

describe('what the services have said', function () {
  this.timeout(60_000)

  const kindsFor = (audience: Audience): readonly DocumentKind[] =>
    documentKinds.filter((kind) => audienceOf(kind) === audience)

  for (const name of exampleNames) {
    const registered = (): Analysis => ({
      ...example(name),
      review: sampleRegister(specificationOf(example(name))),
    })

    for (const kind of kindsFor('supplier')) {
      it(`leaves no trace in the ${kind} document of ${name}`, () => {
        const options = optionsFor(example(name), kind)
        const before = render(example(name), kind, options)
        const lastRound = { accepted: 7, partly: 7, rejected: 7, later: 7, open: 7 }
        assertSame(render(registered(), kind, options), before, 'a register')
        assertSame(render(registered(), kind, { ...options, lastRound }), before, 'counts')
      })
    }

    it(`leaves no trace of people or files in any document of ${name}`, () => {
      const review = sampleRegister(specificationOf(example(name)))
      assert.ok((JSON.stringify(review).match(/Hemmelig\d+x/g) ?? []).length > 2)
      const [hash = ''] = (review.files ?? []).map((file) => file.hash ?? '')
      for (const kind of documentKinds) {
        const { docx, html } = render(registered(), kind, optionsFor(example(name), kind))
        for (const [part, text] of new Map([...partsOf(docx), ['the HTML', html]])) {
          assert.equal(markerIn(unescaped(text)), undefined, `${kind} ${part}`)
          assert.equal(markerIn(text), undefined, `${kind} ${part}`)
          assert.ok(!text.includes(hash), `${kind} ${part}`)
          assert.ok(!text.includes('Navnesen'), `${kind} ${part}`)
        }
      }
    })

    it(`is all in the reply and the report on involvement of ${name}`, () => {
      const review = sampleRegister(specificationOf(example(name)))
      for (const kind of ['reply', 'involvement'] as const) {
        const text = unescaped(render(example(name), kind, { review }).html).replace(/\s+/g, ' ')
        for (const { text: said = '', answer = '' } of review.threads ?? [])
          for (const line of [said, answer].flatMap((each) => each.split('\n')))
            assert.ok(text.includes(line.replaceAll('\u0007', '').trim()), `${kind}: ${line}`)
      }
    })
  }
})

describe("the customer's own requirements", function () {
  this.timeout(120_000)

  for (const name of exampleNames) {
    const specification = (): Specification => specificationOf(example(name))

    it(`leave no trace in the documents of ${name}, whatever they say and whether or not they are there`, () => {
      const own = customersOwn(specification())
      assert.ok(own.size > 0)
      const before = render(example(name))
      const gone = withoutRequirements(specification(), own)
      assertSame(render({ ...example(name), specification: gone }), before, 'all deleted')

      const rewritten = structuredClone(specification())
      for (const requirement of rewritten.sections?.flatMap(({ requirements }) => requirements ?? []) ?? []) {
        if (!own.has(requirement.id)) continue
        for (const [key, value] of Object.entries(requirement)) {
          if (key !== 'id' && key !== 'addressee') (requirement as unknown as Fields)[key] = otherValue(value)
        }
      }
      assertSame(render({ ...example(name), specification: rewritten }), before, 'all rewritten')
    })

    it(`are not referred to in texts that suppliers read in ${name}`, () => {
      const text = JSON.stringify(readableBy(specification(), 'supplier'))
      const named = [...customersOwn(specification())].filter((id) =>
        new RegExp(`["<:]${id}[".>]`).test(text),
      )
      assert.deepEqual(named, [])
    })

    for (const id of customersOwn(specification())) {
      it(`may be taken out of ${name} one by one: ${id}`, () => {
        const gone = withoutRequirements(specification(), new Set([id]))
        assert.equal(
          JSON.stringify(readableBy(gone, 'supplier')),
          JSON.stringify(readableBy(specification(), 'supplier')),
        )
      })
    }
  }
})

describe('procurement.publish', () => {
  const criteria = [{ id: 'pris', title: 'Pris', weight: 0.987654, lots: [{ lot: 'D1', weight: 0.987653 }] }]
  const specification = (publish: object): Specification =>
    specificationOf(
      analyseValue({
        kravspek: 1,
        id: 'prove',
        title: 'Prøve',
        language: 'nb',
        status: 'draft',
        procurement: { lots: [{ id: 'D1', title: 'A' }], criteria, publish },
        sections: [
          {
            id: 's',
            title: 'S',
            rationale: 'Hemmelig1x',
            requirements: [
              { id: 'K-1', kind: 'evaluated', text: 'T', points: 987_652, rationale: 'Hemmelig2x' },
            ],
          },
        ],
      }),
    )
  const documents = (publish: object): string => {
    const { docx, html } = render({
      ...example(exampleNames[0] ?? ''),
      specification: specification(publish),
    })
    return [...partsOf(docx).values(), html].join('\n')
  }

  it('shows no rationale where it is silent or says no', () => {
    assert.equal(markerIn(documents({})), undefined)
    assert.equal(markerIn(documents({ rationale: false })), undefined)
    assert.equal(markerIn(documents({ weights: true, points: true })), undefined)
  })

  it('shows the rationale of sections and requirements where it says so', () => {
    const text = documents({ rationale: true })
    assert.match(text, /Hemmelig1x/)
    assert.match(text, /Hemmelig2x/)
  })

  it('opens weights and points to suppliers, each by itself', () => {
    const readable = (publish: object): string =>
      JSON.stringify(readableBy(specification(publish), 'supplier'))
    const opened = (publish: object) => readable(publish).match(/98765\d/g)
    assert.deepEqual(opened({}), null)
    assert.deepEqual(opened({ weights: true }), ['987654', '987653'])
    assert.deepEqual(opened({ points: true }), ['987652'])
    assert.deepEqual(opened({ rationale: true }), null)
  })
})

function unescaped(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
    )
}
