import assert from 'node:assert/strict'
import {
  analyse,
  audienceOf,
  buildDocument,
  check,
  documentKinds,
  editionText,
  formatFinding,
  formatMessage,
  issueConditions,
  registerText,
  renderHtml,
  readEdition,
  type Analysis,
  type Review,
} from '@kravspek/core'
import { recordOf } from './edition-record.js'
import { repositoryFile } from './core-internals.js'
import { exampleNames, optionsFor, partsOf, render } from './rendered.js'

/** Stands in every text of the register; `person` has one of its own. */
const marker = 'Zxqvj'
const personMarker = 'Pwkzq'
const hash = 'abcdef0123456789'.repeat(4)

/** A register in which every field that holds words holds the marker. */
function markedRegister({ specification }: Analysis): Review {
  const [section] = specification?.sections ?? []
  const at = section?.requirements?.[0]?.id ?? section?.id ?? 'borte'
  const role = specification?.roles?.[0]?.id ?? 'rolle'
  const said = { role, person: personMarker, said: '2026-11-20' }
  return {
    kravspek: 1,
    reviewOf: specification?.id ?? '',
    files: [
      { id: 'F-222222', hash, name: `${personMarker}.docx`, document: marker, version: marker, ...said },
    ].map(({ said: _, ...file }) => file),
    threads: [
      {
        id: 'K-222222',
        at,
        how: 'comment',
        quote: `${marker} sitat`,
        text: `${marker} tekst`,
        kind: 'idea',
        ...said,
        files: ['F-222222'],
        replies: [{ text: `${marker} svar`, ...said }],
        proposal: { before: `${marker} før`, after: `${marker} etter` },
        state: 'open',
      },
      {
        id: 'K-333333',
        part: ':other',
        text: `${marker} annet`,
        state: 'answered',
        disposition: 'rejected',
        answer: `${marker} nei`,
        by: marker,
      },
    ],
    views: [{ at, view: 'unsure', role, file: 'F-222222', hash }],
    approvals: [{ at, role, hash }],
  }
}

/** An example as it is read with its register beside it. */
function withRegister(name: string): Analysis {
  const file = `${name}.krav.yaml`
  const read = (asked: string): { text: string } => ({ text: repositoryFile(`examples/${asked}`) })
  const others = (asked: string): ReturnType<Parameters<typeof analyse>[1]> =>
    asked.endsWith('.review.yaml') ? { problem: 'missing' } : read(asked)
  const alone = analyse(file, others)
  const register = registerText(undefined, markedRegister(alone))
  assert.ok(register !== undefined)
  assert.ok(register.includes(marker) && register.includes(personMarker))
  const analysis = analyse(file, (asked) => (asked === alone.reviewFile ? { text: register } : others(asked)))
  assert.notEqual(analysis.review, undefined)
  return analysis
}

function assertWithout(text: string, markers: readonly string[], what: string): void {
  for (const each of markers) assert.ok(!text.includes(each), `${what} holds ${each}`)
}

describe('the register beside a specification', function () {
  this.timeout(60_000)

  for (const name of exampleNames) {
    const analysis = withRegister(name)

    it(`is in no document for suppliers of ${name}, nor in its preview`, () => {
      for (const kind of documentKinds.filter((each) => audienceOf(each) === 'supplier')) {
        const options = optionsFor(analysis, kind)
        const { docx, html } = render(analysis, kind, options)
        const preview = renderHtml(buildDocument(analysis, kind, options).tree, { files: new Map() })
        for (const [part, text] of [...partsOf(docx), ['HTML', html], ['preview', preview]] as const)
          assertWithout(text, [marker, personMarker, hash, 'K-222222', 'F-222222'], `${kind} ${part}`)
      }
    })

    it(`gives no document of ${name} a person, a file or a hash`, () => {
      for (const kind of documentKinds) {
        const { docx, html } = render(analysis, kind, {
          ...optionsFor(analysis, kind),
          review: analysis.review,
        })
        for (const [part, text] of [...partsOf(docx), ['HTML', html]] as const)
          assertWithout(text, [personMarker, hash], `${kind} ${part}`)
      }
    })

    it(`is in no edition of ${name}`, () => {
      const text = editionText(recordOf(analysis))
      assertWithout(text, [marker, personMarker, hash, 'K-222222', 'F-222222'], 'the edition')
      const edition = readEdition(text, name)
      assert.ok(!('problem' in edition))
      assert.equal(edition.analysis.review, undefined)
    })

    it(`is named by ids and roles alone where ${name} is checked`, () => {
      const checked = check(analysis, undefined, { status: 'issued' })
      for (const language of ['nb', 'nn', 'en'] as const) {
        const sentences = [
          ...checked.findings.map((finding) => formatFinding(finding, language)),
          ...issueConditions(checked).flatMap(({ lacking }) =>
            lacking.map(({ message, data }) => formatMessage(message, data, language)),
          ),
        ]
        assert.ok(sentences.some((sentence) => sentence.includes('K-222222')))
        assertWithout(sentences.join('\n'), [marker, personMarker, hash], 'the check')
      }
    })
  }
})
