import type { Review } from '@kravspek/core'
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { CORE_SCHEMA, load } from 'js-yaml'
import { commandLineIn } from './command-line.js'
import { madeIn, missingInRegister } from './made-by-reviewers.js'
import { needs } from './programs.js'
import { renderedExample } from './rendered.js'
import { reviewInOffice } from './review-in-office.js'
import { firstReview } from './review-plan.js'
import { root } from './root.js'

const file = 'medisindispenser.krav.yaml'

/** What was sent out, read in LibreOffice, and comes back when the specification has been changed. */
describe('a review of an earlier edition, in LibreOffice', function () {
  needs('uno')
  this.timeout(180_000)

  const folder = mkdtempSync(join(tmpdir(), 'kravspek-edition-'))
  const doings = firstReview(renderedExample('medisindispenser', 'review').tree)
  const made = madeIn(doings)
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const { kravspek, succeed } = commandLineIn(folder)
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const change = (from: string | RegExp, to: string): void => {
    const text = textOf(file)
    assert.equal(text.split(from).length, 2, String(from))
    writeFileSync(join(folder, file), text.replace(from, to))
  }
  const register = (): Review =>
    load(textOf('medisindispenser.review.yaml'), { schema: CORE_SCHEMA }) as Review
  const threads = () => register().threads ?? []

  before(() => {
    cpSync(`${root}examples`, folder, { recursive: true })
    change(/^version: "1\.0"$/m, 'version: "0.9"')
    succeed('issue', file, '--kind', 'review', '--out', 'ut')
    const sent = readFileSync(join(folder, 'ut/medisindispenser-review-nb.docx'))
    const [returned] = reviewInOffice([{ sent, doings }])
    assert.ok(returned !== undefined)
    writeFileSync(join(folder, 'svar.docx'), returned)
    change(/^version: "0\.9"$/m, 'version: "1.0"')
    // What a comment was put at stands there no longer.
    const words = doings.map(({ action }) => action['find']).find((each) => typeof each === 'string')
    assert.ok(words !== undefined)
    change(words, 'Ord som ingen av dem leste')
  })

  it('is known as what it is, and placed by the text that they read', () => {
    const out = succeed('review', 'import', file, 'svar.docx')
    assert.match(out, /Utgave: 0\.9\. Kravspesifikasjonen er endret siden\./)
    assert.match(out, /Alle er plassert\.\n/)
    assert.deepEqual(missingInRegister(made, register()), [])
    assert.doesNotMatch(textOf('medisindispenser.review.yaml'), /Kari|Nordmann|Hansen/)
  })

  it('keeps the specification from being published until every comment has its answer', () => {
    const { code, out } = kravspek('check', file, '--for', 'issue')
    assert.equal(code, 1)
    assert.match(out, /✗ Alle kommentarer har fått svar\n/)
    const named = out.match(/Kommentaren K-\w{6} .* har ikke fått svar\./g) ?? []
    const [, more = '0'] = /og (\d+) til\n/.exec(out) ?? []
    assert.ok(named.length > 0)
    assert.equal(named.length + Number(more), threads().length)
  })

  it('does not any more when what was proposed is taken in, and the rest is answered', () => {
    const proposed = made.changes.find(({ tracked, words }) => tracked && words.endsWith('alltid'))
    assert.ok(proposed !== undefined)
    const proposal = threads().find(({ at, how }) => how === 'change' && at === proposed.about)
    assert.ok(proposal !== undefined)
    succeed('review', 'accept', file, proposal.id)
    assert.ok(textOf(file).includes(proposed.words))
    const others = threads().flatMap(({ id, state }) => (state === 'answered' ? [] : [id]))
    assert.equal(others.length, threads().length - 1)
    const answer = ['--disposition', 'partly', '--text', 'Vi tar det opp med leverandørene.']
    succeed('review', 'answer', file, ...others, ...answer)
    const { code, out } = kravspek('check', file, '--for', 'issue')
    assert.match(out, /✓ Alle kommentarer har fått svar\n/)
    assert.equal(code, 0, out)
  })

  it('is told back to them: each thing that they said, with its answer', () => {
    const role = threads().find((thread) => thread.role !== undefined)
    assert.ok(role?.role !== undefined)
    const reader = role.service === undefined ? role.role : `${role.role}@${role.service}`
    succeed('review', 'reply', file, '--for', reader, '--out', 'tilbake')
    const name = `tilbake/medisindispenser-reply-${reader.replace('@', '-')}-nb.docx`
    const document = strFromU8(
      unzipSync(readFileSync(join(folder, name)))['word/document.xml'] ?? new Uint8Array(),
    )
    const text = document.replace(/<[^>]*>/g, '')
    const written = [
      ...made.comments.map((comment) => comment.text),
      ...made.fields.flatMap((field) => (field.id.endsWith(':comment') ? [field.text] : [])),
    ]
    assert.ok(written.length > 5)
    for (const words of written) {
      const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      assert.ok(text.includes(escaped) || text.includes(words), words)
    }
    assert.ok(text.split('Vi tar det opp med leverandørene.').length > 2)
    assert.doesNotMatch(text, /Kari|Nordmann|Hansen/)
  })
})
