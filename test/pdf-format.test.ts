import assert from 'node:assert/strict'
import { execFile, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { strFromU8 } from 'fflate'
import { needs } from './programs.js'
import { exampleNames, partsOf } from './rendered.js'
import { root } from './root.js'

const run = promisify(execFile)
const bin = join(root, 'packages/cli/bin/kravspek.js')

describe('--format pdf', function () {
  needs('soffice', 'pdfinfo')
  this.timeout(240_000)

  const folder = mkdtempSync(join(tmpdir(), 'kravspek-format-'))
  const [one, other] = ['en mappe', 'ei anna mappe på øya']
  const temporary = join(folder, 'midlertidig æøå')

  /** What one document of an example is called, in every format. */
  const documents: { name: string; path: string; docx: Uint8Array; pdf: Uint8Array }[] = []

  const renderAll = async (name: string, out: string, env: NodeJS.ProcessEnv): Promise<void> => {
    const args = ['render', `examples/${name}.krav.yaml`, '--document', 'all', '--format', 'docx,pdf']
    const options = { cwd: root, env: { ...process.env, TMPDIR: temporary, ...env } }
    const { stderr } = await run(process.execPath, [bin, ...args, '--out', join(folder, out)], options)
    assert.equal(stderr, '')
  }

  before('renders every document of the examples, in two places', async () => {
    mkdirSync(temporary)
    for (const name of exampleNames) {
      await Promise.all([
        renderAll(name, one, { TZ: 'Pacific/Kiritimati' }),
        renderAll(name, other, { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }),
      ])
    }
    for (const file of readdirSync(join(folder, one)).filter((each) => each.endsWith('.pdf'))) {
      const path = join(folder, one, file)
      const docx = readFileSync(path.replace(/pdf$/, 'docx'))
      documents.push({ name: file.replace('.pdf', ''), path, docx, pdf: readFileSync(path) })
    }
    assert.ok(documents.length >= 3 * exampleNames.length, String(documents.length))
  })

  after(() => rmSync(folder, { recursive: true, force: true }))

  const pdfinfo = (path: string, ...options: readonly string[]): string =>
    execFileSync('pdfinfo', [...options, path], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })

  it('is tagged, and says that it is PDF/UA', () => {
    for (const { name, path } of documents) {
      assert.match(pdfinfo(path), /^Tagged: +yes$/m, name)
      assert.match(pdfinfo(path, '-meta'), /<pdfuaid:part>1<\/pdfuaid:part>/, name)
    }
  })

  it('has the title of the Word file and shows it instead of the name of the file', () => {
    for (const { name, path, docx, pdf } of documents) {
      const title = /<dc:title>([^<]+)<\/dc:title>/.exec(partsOf(docx).get('docProps/core.xml') ?? '')?.[1]
      assert.ok(title !== undefined && title.length > 10, name)
      const written = /<dc:title>[^]*?<rdf:li xml:lang="x-default">([^<]*)</.exec(pdfinfo(path, '-meta'))?.[1]
      assert.equal(written?.replaceAll('&apos;', "'"), title, name)
      assert.match(strFromU8(pdf, true), /\/ViewerPreferences ?<<[^>]*\/DisplayDocTitle true/, name)
    }
  })

  it('has the language of the Word file', () => {
    for (const { name, docx, pdf } of documents) {
      const [, language] = /<w:lang w:val="([\w-]+)"/.exec(partsOf(docx).get('word/styles.xml') ?? '') ?? []
      const catalogue = /\/Type ?\/Catalog[^]*?endobj/.exec(strFromU8(pdf, true))?.[0] ?? ''
      assert.match(language ?? '', /^(?:nb-NO|nn-NO|en-GB)$/, name)
      assert.ok(catalogue.includes(`/Lang(${String(language)})`), `${name}: ${catalogue}`)
    }
  })

  it('has the headings as bookmarks, and the structure of the text', () => {
    for (const { name, path, pdf } of documents.filter((each) => each.name.includes('-tender-'))) {
      const structure = pdfinfo(path, '-struct')
      for (const element of ['Document', 'H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Link'])
        assert.match(structure, new RegExp(`^ *${element}\\b`, 'm'), `${name}: ${element}`)
      assert.match(structure, /\/Scope \/Column/, name)
      assert.match(strFromU8(pdf, true), /\/Outlines \d+ 0 R/, name)
    }
  })

  it('says what every figure shows, and calls nothing a figure or a note that is none', () => {
    let count = 0
    for (const { name, pdf } of documents) {
      const text = strFromU8(pdf, true)
      const objects = text.matchAll(/^(\d+) 0 obj\n<<\/Type\/StructElem\n([^]*?)>>\nendobj/gm)
      // What an update at the end says of an element counts.
      const elements = new Map([...objects].map(([, number, body = '']) => [number, body]))
      const figures = [...elements.values()].filter((body) => /^\/S\/Figure$/m.test(body))
      for (const figure of figures) assert.match(figure, /^\/Alt<FEFF[0-9A-F]{40,}>$/m, name)
      count += figures.length
      assert.ok(![...elements.values()].some((body) => /^\/S\/Note$/m.test(body)), name)
      assert.doesNotMatch(/\/RoleMap<<[^>]*/.exec(text)?.[0] ?? '', /\/(?:Figure|Note)\//, name)
    }
    assert.ok(count >= exampleNames.length, String(count))
  })

  it('gives the same bytes in another time zone, language and folder', () => {
    for (const { name, pdf } of documents) {
      const again = readFileSync(join(folder, other, `${name}.pdf`))
      assert.ok(Buffer.compare(pdf, again) === 0, name)
    }
  })

  it('leaves nothing behind, and stops LibreOffice when it is stopped itself', async function () {
    assert.deepEqual(readdirSync(temporary), [])
    if (process.platform === 'win32') this.skip()
    const args = ['render', `examples/${exampleNames[0] ?? ''}.krav.yaml`, '--document', 'tender']
    const child = spawn(
      process.execPath,
      [bin, ...args, '--format', 'pdf', '--out', join(folder, 'stanset')],
      {
        cwd: root,
        env: { ...process.env, TMPDIR: temporary },
        stdio: 'ignore',
      },
    )
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.once('exit', (_, signal) => {
        resolve(signal)
      }),
    )
    const deadline = Date.now() + 30_000
    while (readdirSync(temporary).length === 0 && Date.now() < deadline) await pause(20)
    const [profile] = readdirSync(temporary)
    await pause(300)
    child.kill('SIGTERM')
    assert.equal(await ended, 'SIGTERM')
    await pause(300)
    assert.deepEqual(readdirSync(temporary), [])
    const running = execFileSync('ps', ['-A', '-o', 'args'], { encoding: 'utf8' })
    assert.ok(profile !== undefined && !running.includes(profile), running)
    assert.ok(!readdirSync(folder).includes('stanset'))
  })
})
