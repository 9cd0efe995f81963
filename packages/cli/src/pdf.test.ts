import assert from 'node:assert/strict'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Machine } from './find-libre-office.js'
import { words } from './locale/words.js'
import { pdfsOf } from './pdf.js'
import { Refusal } from './refusal.js'
import { runLibreOffice } from './run-libre-office.js'
import { temporaryFolder } from './temporary-folder.test.data.js'

/** A machine whose LibreOffice is a shell script. */
const machineWith = (script: string): Machine & { readonly program: string } => {
  const folder = temporaryFolder({ soffice: `#!/bin/sh\n${script}\n` })
  const program = join(folder, 'soffice')
  chmodSync(program, 0o755)
  return { platform: 'linux', env: { PATH: folder }, isThere: existsSync, program }
}
const files = new Map([['krav æøå.pdf', new Uint8Array([1])]])
const sentenceOf = (error: unknown): string => {
  assert.ok(error instanceof Refusal, String(error))
  return error.sentence(words.nb)
}

describe('pdfsOf', function () {
  before(function () {
    if (process.platform === 'win32') this.skip()
  })

  it('needs no LibreOffice where there is nothing to make', async () => {
    assert.equal(
      (await pdfsOf(new Map(), 'render', { platform: 'linux', env: {}, isThere: () => false })).size,
      0,
    )
  })

  it('says how to get LibreOffice where it is missing', async () => {
    await assert.rejects(
      pdfsOf(files, 'render', { platform: 'linux', env: {}, isThere: () => false }),
      (error) => sentenceOf(error).includes('Installer LibreOffice fra libreoffice.org'),
    )
  })

  it('says what LibreOffice said where it made nothing, though it thinks that it succeeded', async () => {
    const machine = machineWith(
      'echo javaldx failed >&2; echo "Error: source file could not be loaded" >&2; exit 0',
    )
    await assert.rejects(
      pdfsOf(files, 'render', machine),
      (error) =>
        sentenceOf(error) ===
        'LibreOffice laget ikke «krav æøå.pdf», og derfor er ingenting skrevet. Programmet svarte: Error: source file could not be loaded',
    )
    await assert.rejects(pdfsOf(files, 'render', machineWith('exit 1')), (error) =>
      sentenceOf(error).endsWith('Programmet sa ikke hvorfor.'),
    )
  })

  it('takes no PDF that LibreOffice did not come to the end of', async () => {
    const machine = machineWith(
      `for each; do case "$each" in *.docx) echo '%PDF-1.7' > "\${each%.docx}.pdf";; esac; done; exit 1`,
    )
    await assert.rejects(pdfsOf(files, 'render', machine), (error) =>
      sentenceOf(error).startsWith('LibreOffice laget ikke «krav æøå.pdf», og derfor er ingenting skrevet.'),
    )
  })

  it('gives LibreOffice all documents at once, under names it can take, in a time zone of their own', async () => {
    const log = join(temporaryFolder(), 'log')
    const machine = machineWith(
      `echo "$TZ" "$@" >> '${log}'; for each; do folder=$(dirname "$each"); case "$each" in *.docx) (cat "$each"; echo %%EOF) > "\${each%.docx}.pdf";; esac; done`,
    )
    const two = new Map([...files, ['to.pdf', new Uint8Array([2])]])
    const pdfs = await pdfsOf(two, 'render', machine)
    assert.deepEqual(
      [...pdfs].map(([name, bytes]) => [name, Buffer.from(bytes).toString('latin1')]),
      [
        ['krav æøå.pdf', '\u0001%%EOF\n'],
        ['to.pdf', '\u0002%%EOF\n'],
      ],
    )
    const calls = readFileSync(log, 'utf8').trim().split('\n')
    assert.equal(calls.length, 1)
    assert.match(
      calls[0] ?? '',
      /^UTC -env:UserInstallation=file:\/\/\S+ --headless .*"UseTaggedPDF".*"PDFUACompliance".*\/1\.docx \S+\/2\.docx$/,
    )
  })
})

describe('runLibreOffice', function () {
  before(function () {
    if (process.platform === 'win32') this.skip()
  })

  it('stops a program that does not come to an end, and what it has started', async () => {
    const mark = join(temporaryFolder(), 'mark')
    const { program } = machineWith(`(sleep 2; touch '${mark}') & wait`)
    const run = { folder: '/nowhere', args: [], seconds: 0.2, clean: () => undefined }
    assert.deepEqual(await runLibreOffice(program, run), { type: 'timed-out' })
    await pause(2300)
    assert.ok(!existsSync(mark))
  }).timeout(10_000)

  it('tells of a program that can not be started', async () => {
    const run = { folder: '/nowhere', args: [], seconds: 1, clean: () => undefined }
    assert.deepEqual(await runLibreOffice('/nowhere/soffice', run), { type: 'ended', said: 'ENOENT' })
  })
})
