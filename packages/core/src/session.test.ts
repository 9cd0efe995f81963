import fc from 'fast-check'
import assert from 'node:assert/strict'
import { openSession } from './session.js'
import { compareWithFresh, starts, textEdit } from './session.test.data.js'
import { analyseText, head, readerOf, rootName } from './testing.js'

const requirements = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) =>
      `      - id: K-${String(index)}\n        kind: minimum\n        text: Leverandøren skal svare innen ${String(index)} timer.\n`,
  ).join('')

const specification = `${head}sections:\n${['a', 'b', 'c']
  .map(
    (id) =>
      `  - id: ${id}\n    title: ${id}\n    requirements:\n${requirements(20).replaceAll('K-', `${id}-`)}`,
  )
  .join('')}`

describe('openSession', () => {
  it('knows after any edits what is known when all is read anew', function () {
    this.timeout(120_000)
    const start = fc.nat(starts.length - 1)
    fc.assert(fc.property(start, fc.array(textEdit, { maxLength: 12 }), compareWithFresh), { numRuns: 12 })
  })

  it('looks at the requirement that changed and at no other', () => {
    const session = openSession(rootName, readerOf({ [rootName]: specification }))
    assert.equal(session.check().requirementsChecked, 60)
    const before = session.check().analysis.specification?.sections
    session.setText(rootName, specification.replace('innen 7 timer', 'innen <syv> timer'))
    assert.equal(session.check().requirementsChecked, 1)
    const after = session.check().analysis.specification?.sections
    assert.notEqual(after?.[0], before?.[0])
    assert.equal(after?.[0]?.requirements?.[8], before?.[0]?.requirements?.[8])
    assert.equal(after?.[2], before?.[2])
  })

  it('reads the whole file once, whatever is typed in it', () => {
    const session = openSession(rootName, readerOf({ [rootName]: specification }))
    const typed = [
      specification.replace('innen 7 timer', 'innen to timer'),
      specification.replace('        kind: minimum', '        ki'),
      specification.replace('text: Lev', 'text: "Lev'),
      specification.replace('title: Prøve', 'title: Prøven'),
      specification.replace('title: Prøve', 'title Prøve'),
      specification.replace('title: b', 'title: Et annet kapittel'),
      specification.replace('      - id: a-3\n', '      - id: ny\n        text: Ny\n      - id: a-3\n'),
      `${specification}      - id: sist\n        te`,
      `${specification}      - id: sist\n        text: "Uten`,
      `${specification}roles: [`,
    ]
    session.check()
    for (const text of typed) {
      session.setText(rootName, text)
      session.check()
      session.setText(rootName, specification)
      session.check()
      assert.equal(session.wholeReads(), 1, text.slice(-100))
    }
  })

  it('tells a mistake behind the last item as the whole file has it', () => {
    const text = `${specification}  - *a`
    const session = openSession(rootName, readerOf({ [rootName]: text }))
    session.check()
    session.setText(rootName, `${text}id: x`)
    assert.deepEqual(session.check().findings, analyseText(`${text}id: x`).findings)
  })

  it('knows a number in a file as it stands, whatever the file was put together with before', () => {
    const alone = `${head}version: 1.0\n`
    const session = openSession(rootName, readerOf({ [rootName]: alone, 'org.yaml': 'kravspek: 1\n' }))
    assert.equal(session.check().analysis.value?.['version'], '1.0')
    session.setText(rootName, `${alone}organisation: org.yaml\n`)
    const { analysis } = session.check()
    assert.equal(analysis.value?.['version'], '1.0')
    const fresh = analyseText(`${alone}organisation: org.yaml\n`, { 'org.yaml': 'kravspek: 1\n' })
    assert.deepEqual(analysis.files, fresh.files)
  })

  it('gives the same check until something changes', () => {
    const session = openSession(rootName, readerOf({ [rootName]: specification }))
    const first = session.check()
    session.setText(rootName, specification)
    assert.equal(session.check(), first)
    session.setText(rootName, `${specification}\n`)
    assert.notEqual(session.check(), first)
  })

  it('keeps the newest check that could be read while a line is half typed', () => {
    const session = openSession(rootName, readerOf({ [rootName]: specification }))
    const first = session.check()
    session.setText(rootName, specification.replace('kind: minimum', 'ki'))
    assert.equal(session.check().analysis.value, undefined)
    assert.equal(session.readable(), first)
    session.setText(rootName, specification.replace('kind: minimum', 'kind: information'))
    assert.equal(session.readable(), session.check())
    assert.equal(session.check().requirementsChecked, 1)
  })

  it('reads a file again when it is told to', () => {
    const files: Record<string, string> = {
      [rootName]: `${head}organisation: org.yaml\nneeds: [{ id: B, role: vakt }]\n`,
    }
    const session = openSession(rootName, (name) => readerOf(files)(name))
    const codes = (): readonly string[] => session.check().analysis.findings.map(({ code }) => code)
    assert.deepEqual(codes(), ['file-missing'])
    files['org.yaml'] = 'kravspek: 1\nroles: [{ id: vakt, title: Vakt }]\n'
    assert.deepEqual(codes(), ['file-missing'])
    session.reread('org.yaml')
    assert.deepEqual(codes(), [])
    assert.equal(session.check().analysis.ids.get('vakt')?.location.source, 'org.yaml')
  })

  it('judges by other settings when they change', () => {
    const session = openSession(rootName, readerOf({ [rootName]: specification }))
    const { profile, findings } = { profile: 'strict' as const, findings: session.check().findings.length }
    const { settings } = session.check().context ?? {}
    assert.ok(settings)
    session.setSettings({ ...settings, profile })
    assert.ok(session.check().findings.length > findings)
  })
})
