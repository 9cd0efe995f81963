import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kravspek, makePipe, sound, temporaryFolder, type Ran } from '../temporary-folder.test.data.js'

const document = (body: string) => `<document>\n${body}\n</document>\n`

/** Renders the tender of a sound specification with the templates in `maler`. */
const renderIn = (folder: string, ...more: readonly string[]): Ran =>
  kravspek(folder, [
    ...[
      'render',
      'a.krav.yaml',
      '--document',
      'tender',
      '--out',
      'ut',
      '--format',
      'html',
      '--templates',
      'maler',
    ],
    ...more,
  ])
const render = (
  files: Readonly<Record<string, string | Uint8Array>>,
  ...more: readonly string[]
): Ran & { folder: string } => {
  const folder = temporaryFolder({ 'a.krav.yaml': sound, ...files })
  return { ...renderIn(folder, ...more), folder }
}

describe('templates eject', function () {
  this.timeout(60_000)

  it('copies the built-in templates and says what to do with them', () => {
    const folder = temporaryFolder()
    const { code, out, err } = kravspek(folder, ['templates', 'eject', '--out', 'maler'])
    assert.deepEqual([code, err], [0, ''])
    assert.match(out, /^ {2}tender\/document\.hbs$/m)
    assert.match(out, /--templates maler$/m)
    const copied = readFileSync(join(folder, 'maler/tender/document.hbs'), 'utf8')
    const built = new URL('../../../../templates/tender/document.hbs', import.meta.url)
    assert.equal(copied, readFileSync(built, 'utf8'))
  })

  it('writes over its own copies, and over a person’s work only by force', () => {
    const folder = temporaryFolder()
    const eject = (...more: readonly string[]) =>
      kravspek(folder, ['templates', 'eject', '--out', 'm', ...more])
    const file = join(folder, 'm/partials/grid.hbs')
    eject()
    assert.equal(eject().code, 0)
    const built = readFileSync(file, 'utf8')
    writeFileSync(file, 'my own')
    const { code, err } = eject()
    assert.equal(code, 2)
    assert.match(err, /«m\/partials\/grid\.hbs» er endret[\s\S]*kravspek templates --help/)
    assert.equal(readFileSync(file, 'utf8'), 'my own')
    assert.match(eject('--force').out, /^partials\/grid\.hbs var ikke slik/m)
    assert.equal(readFileSync(file, 'utf8'), built)
  })

  it('follows no link out of the folder', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'm'))
    mkdirSync(join(folder, 'other'))
    symlinkSync(join(folder, 'other'), join(folder, 'm/tender'))
    const { code, err } = kravspek(folder, ['templates', 'eject', '--out', 'm', '--force'])
    assert.equal(code, 2)
    assert.match(err, /«m\/tender»/)
    assert.deepEqual(readdirSync(join(folder, 'other')), [])
  })

  it('has help in every language', () => {
    for (const language of ['nb', 'nn', 'en'])
      assert.match(kravspek('.', ['templates', '--help', '--language', language]).out, /--out/)
  })
})

describe('render --templates', function () {
  this.timeout(60_000)

  it('uses the templates of the folder, and the built-in ones for the rest', () => {
    const { code, folder } = render({
      'maler/tender/document.hbs': document(
        '<h1 id="a">Våre krav</h1>{{#each sections}}{{> partials/requirements labels=../labels layout=../layout}}{{/each}}',
      ),
      'maler/LESMEG.md': 'No template.',
    })
    assert.equal(code, 0)
    const html = readFileSync(join(folder, 'ut/a-tender-nb.html'), 'utf8')
    assert.match(html, /Våre krav/)
    assert.match(html, /Leverandøren skal varsle før planlagt vedlikehold/)
  })

  it('tells what is wrong in a template, in the language asked for, and writes nothing', () => {
    const { code, out, err, folder } = render(
      { 'maler/tender/document.hbs': document('<p>{{titel}}</p>') },
      ...['--language', 'en'],
    )
    assert.deepEqual([code, err], [1, ''])
    assert.match(
      out,
      /^maler\/tender\/document\.hbs:2:6: error: There is no field "titel" here\. Did you mean "title"\?/m,
    )
    assert.match(out, /^ {2}2 \| <p>\{\{titel\}\}<\/p>$/m)
    assert.equal(existsSync(join(folder, 'ut')), false)
  })

  it('tells what only this specification shows', () => {
    const { code, out, err } = render({
      'maler/tender/document.hbs': document(
        '{{#each sections}}<p>\n<span lang="{{title}}">a</span></p>{{/each}}',
      ),
    })
    assert.deepEqual([code, err], [1, ''])
    assert.match(out, /^maler\/tender\/document\.hbs:3:13: feil: .*«Drift».*\[template-attribute-value\]/m)
  })

  it('tells of a template under a name that nothing has', () => {
    const { code, out } = render({ 'maler/tender/documnet.hbs': document('') })
    assert.equal(code, 1)
    assert.match(out, /maler\/tender\/documnet\.hbs:1:1: feil: .*«tender\/document\.hbs»/)
  })

  it('does not mind a byte order mark or line ends of Windows', () => {
    const { code } = render({
      'maler/tender/document.hbs': `\uFEFF${document('<p>a</p>').replaceAll('\n', '\r\n')}`,
    })
    assert.equal(code, 0)
  })

  it('reads regular text files in the folder and nothing else', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound, 'secret.hbs': document('<p>secret</p>') })
    mkdirSync(join(folder, 'maler/tender'), { recursive: true })
    const name = join(folder, 'maler/tender/document.hbs')
    symlinkSync('../../secret.hbs', name)
    const linked = renderIn(folder)
    assert.equal(linked.code, 1)
    assert.match(linked.out, /template-unusable\]/)
    assert.doesNotMatch(linked.out, /secret<\/p>/)

    assert.match(
      render({ 'maler/tender/document.hbs': new Uint8Array([60, 112, 255]) }).out,
      /template-unusable\]/,
    )
    const piped = temporaryFolder({ 'a.krav.yaml': sound })
    mkdirSync(join(piped, 'maler/tender'), { recursive: true })
    makePipe(join(piped, 'maler/tender/document.hbs'))
    assert.match(renderIn(piped).out, /template-unusable\]/)
  })

  it('goes into no folder through a link', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound, 'other/document.hbs': document('<p>secret</p>') })
    mkdirSync(join(folder, 'maler'))
    symlinkSync('../other', join(folder, 'maler/tender'))
    assert.match(renderIn(folder).err, /ingen maler/)
  })

  it('says so where there is no folder, or no template in it', () => {
    const missing = render({})
    assert.deepEqual([missing.code, missing.out], [2, ''])
    assert.match(missing.err, /Mappen «maler» med maler finnes ikke.*kravspek templates eject --out maler/)
    assert.match(render({ 'maler/a.txt': '' }).err, /ingen maler/)
    assert.match(render({ maler: 'a file' }).err, /finnes ikke/)
    const many = Object.fromEntries(Array.from({ length: 202 }, (_, index) => [`maler/${index}.hbs`, '']))
    assert.match(render(many).err, /plass til 200 maler/)
  })
})
