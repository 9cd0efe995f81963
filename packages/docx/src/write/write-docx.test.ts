import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { Block } from '@kravspek/core'
import { unzipSync } from 'fflate'
import { lintDocx } from '../lint/lint-docx.js'
import { paragraph, sampleFiles, sampleTree } from './sample-tree.test.data.js'
import { writeDocx } from './write-docx.js'
import { partOf, wordsOf, written } from './written.test.data.js'

const sample = (): Uint8Array => writeDocx(sampleTree, { files: sampleFiles })
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

describe('writeDocx', () => {
  it('gives the same bytes again, in another process and another time zone too', () => {
    const module = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href)
    const program =
      `import { writeDocx } from ${module('./write-docx.js')};` +
      `import { sampleFiles, sampleTree } from ${module('./sample-tree.test.data.js')};` +
      'import { createHash } from "node:crypto";' +
      'console.log(createHash("sha256").update(writeDocx(sampleTree, { files: sampleFiles })).digest("hex"))'
    const hashes = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((TZ) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', program], { env: { ...process.env, TZ } })
        .toString()
        .trim(),
    )
    assert.deepEqual([sha256(sample()), ...hashes], Array(3).fill(sha256(sample())))
  })

  it('writes a sample our own check finds nothing in', () => {
    assert.deepEqual(lintDocx(sample()), [])
  })

  it('never asks Word to update fields', () => {
    for (const part of Object.keys(unzipSync(sample()))) {
      if (part.endsWith('.xml')) assert.doesNotMatch(partOf(sample(), part), /updateFields|w:dirty/)
    }
  })

  it('says who made what in the properties', () => {
    const core = partOf(sample(), 'docProps/core.xml')
    assert.match(
      core,
      /<dc:title>Responssenter og trygghetsalarmer<\/dc:title><dc:subject>Kravspesifikasjon<\/dc:subject>/,
    )
    assert.match(
      core,
      /<dcterms:created xsi:type="dcterms:W3CDTF">2027-01-15T00:00:00Z<.*<dc:language>nb-NO<\/dc:language>/,
    )
    assert.deepEqual(
      [...partOf(sample(), 'docProps/custom.xml').matchAll(/name="([\w-]+)"><vt:lpwstr>([^<]*)/g)].map(
        ([, name, value]) => [name, value],
      ),
      [
        ['kravspek-specification', 'responssenter'],
        ['kravspek-version', '1.2'],
        ['kravspek-document', 'tender'],
        ['kravspek-hash', 'ab'.repeat(32)],
      ],
    )
  })

  it('does not tell where the pictures lie', () => {
    assert.doesNotMatch(partOf(sample(), 'word/document.xml'), /\.(?:png|jpe?g|svg)/)
  })

  it('has one page where there is a cover and nothing else', () => {
    const blocks: readonly Block[] = [
      { type: 'cover', blocks: [] },
      { type: 'contents', title: 'Innhold', depth: 2 },
    ]
    assert.equal(written(blocks).match(/<w:sectPr>/g)?.length, 1)
  })

  it('leaves dates out where the specification has none', () => {
    assert.doesNotMatch(
      written([], { meta: { date: undefined }, part: 'docProps/core.xml' }),
      /dcterms:created/,
    )
  })

  it('marks the language of the document', () => {
    assert.match(
      written([], { meta: { language: 'nn' }, part: 'word/styles.xml' }),
      /<w:docDefaults>.*<w:lang w:val="nn-NO"/,
    )
  })

  it('keeps header and footer off the cover, and the mark of a draft on it', () => {
    const document = partOf(sample(), 'word/document.xml')
    const sections = [...document.matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([section]) =>
      section.match(/rHeader\d|r(?:header|footer)\d|landscape/g),
    )
    assert.deepEqual(sections, [
      ['rheader1'],
      ['rheader2', 'rfooter1'],
      ['rheader3', 'rfooter2', 'landscape'],
      ['rheader2', 'rfooter1'],
    ])
    for (const header of ['header1', 'header2', 'header3'])
      assert.match(partOf(sample(), `word/${header}.xml`), /UTKAST/)
    assert.equal(
      wordsOf(partOf(sample(), 'word/header2.xml')).trimStart(),
      'UTKAST|Responssenter og trygghetsalarmerSak 2026/4711',
    )
    assert.equal(
      wordsOf(partOf(sample(), 'word/footer1.xml')).trimStart(),
      'Nordfjord kommune · versjon 1.2 · 15. januar 2027Side \u00A0 av \u00A0',
    )
  })

  it('has no header on the cover of what is no draft', () => {
    const blocks = [{ type: 'cover', blocks: [paragraph('T', 'title')] }, paragraph('x')] as const
    assert.doesNotMatch(
      /<w:sectPr>.*?<\/w:sectPr>/.exec(written(blocks, { meta: { draftMark: undefined } }))?.[0] ?? '',
      /Reference/,
    )
  })

  it('ends in a landscape section without an empty page after it', () => {
    const document = written([paragraph('a'), { type: 'landscape', blocks: [paragraph('b')] }])
    assert.match(
      document,
      /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>[^/]*\/><\/w:sectPr><\/w:body>/,
    )
    assert.equal(document.match(/<w:sectPr>/g)?.length, 2)
  })
})
