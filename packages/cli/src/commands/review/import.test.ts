import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse, buildDocument, defaultSettings } from '@kravspek/core'
import { writeDocx } from '@kravspek/docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { temporaryFolder } from '../../temporary-folder.test.data.js'
import { asked, register, runReview } from './review.test.data.js'

const versioned = `${asked}version: "0.9"\n`
const analysis = analyse('a.krav.yaml', (name) =>
  name === 'a.krav.yaml' ? { text: versioned } : { problem: 'missing' },
)
const { tree } = buildDocument(analysis, 'review')

/** The answer file that the page of the form saves. */
const answers = (items: Readonly<Record<string, string>>, specification = 'prove'): string =>
  JSON.stringify({
    kravspek: 1,
    answers: { ...tree.meta.stamp, specification, document: 'review' },
    items: Object.entries(items).map(([id, text]) => ({ id, text })),
  })

const said = { 'K-1:comment': 'Hva med natten?', ':other:comment': 'Fint.', 'K-2:view': 'Stemmer' }

const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string =>
  temporaryFolder({ 'a.krav.yaml': versioned, ...files })

/** The Word document with words put in the place of others, without marks at the requirement, whose number someone retyped. */
const withoutMarks = (from: string, to: string): Uint8Array => {
  const parts = unzipSync(writeDocx(tree, { files: new Map() }))
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    .replace(/<w:bookmark(?:Start|End)[^>]*\/>/g, '')
    .replaceAll('>K-1<', '>1<')
    .replace(from, to)
  return zipSync({ ...parts, 'word/document.xml': strToU8(document) })
}

/** A Word file as someone who has nothing to say saves it: the program says who it is. */
const savedByWord = (bytes: Uint8Array): Uint8Array => {
  const parts = unzipSync(bytes)
  const app = strFromU8(parts['docProps/app.xml'] ?? new Uint8Array())
  return zipSync({ ...parts, 'docProps/app.xml': strToU8(app.replace('Kravspek', 'Microsoft Office Word')) })
}

/** A Word file with a comment at words that are one run of it. */
const commented = (bytes: Uint8Array, words: string, comment: string): Uint8Array => {
  const parts = unzipSync(bytes)
  const edit = (name: string, change: (xml: string) => string): void => {
    parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())))
  }
  edit('word/document.xml', (xml) => {
    const at = xml.indexOf(`>${words}<`)
    assert.notEqual(at, -1, words)
    const start = xml.lastIndexOf('<w:r>', at)
    const end = xml.indexOf('</w:r>', at) + '</w:r>'.length
    const mark = '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    return `${xml.slice(0, start)}<w:commentRangeStart w:id="0"/>${xml.slice(start, end)}${mark}${xml.slice(end)}`
  })
  edit('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    ),
  )
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const written = `<w:comments ${names}><w:comment w:id="0" w:author="Kari" w:date="2026-11-24T10:00:00Z"><w:p><w:r><w:t>${comment}</w:t></w:r></w:p></w:comment></w:comments>`
  return zipSync({ ...parts, 'word/comments.xml': strToU8(written) })
}

const textIn = (folder: string): string => readFileSync(join(folder, 'a.review.yaml'), 'utf8')

describe('kravspek review import', () => {
  it('reads the answers of the form, and says who they are from and what is new', async () => {
    const folder = folderWith({ 'svar.kravsvar.json': answers(said) })
    const line = ['import', 'a.krav.yaml', 'svar.kravsvar.json', '--reviewer', 'nattevakt@natt']
    const { code, out, err } = await runReview(folder, line)
    assert.deepEqual([code, err], [0, ''])
    assert.equal(
      out,
      `svar.kravsvar.json
  Fra: Nattevakt, Nattjenesten (nattevakt@natt)
  Utgave: 0.9, og det som står der, er ikke endret siden.
  Nytt: 2 kommentarer (2 fra skjemaet)
  Krav de har tatt stilling til: 1
  Alle er plassert.

Kommentarene står i a.review.yaml.
Se dem med: kravspek review list a.krav.yaml --open
`,
    )
    assert.match(textIn(folder), /text: Hva med natten\?/)
  })

  it('changes nothing the second time', async () => {
    const folder = folderWith({ 'svar.kravsvar.json': answers(said) })
    const line = ['import', 'a.krav.yaml', 'svar.kravsvar.json', '--reviewer', 'nattevakt@natt']
    await runReview(folder, line)
    const before = textIn(folder)
    const { code, out } = await runReview(folder, line)
    assert.equal(code, 0)
    assert.match(out, /\n {2}Filen er lest inn før\. Ingenting er nytt\.\n$/)
    assert.equal(textIn(folder), before)
  })

  it('says how to tell who it is from, and notes that later', async () => {
    const folder = folderWith({ 'svar.kravsvar.json': answers(said) })
    const unknown = await runReview(folder, ['import', 'a.krav.yaml', 'svar.kravsvar.json'])
    assert.match(
      unknown.out,
      /Hvem filen er fra, er ikke kjent\.\n {2}Vet du hvem, så si det: kravspek review import a\.krav\.yaml svar\.kravsvar\.json --reviewer ROLLE@TJENESTE\n/,
    )
    const line = ['import', 'a.krav.yaml', 'svar.kravsvar.json', '--reviewer', 'nattevakt@natt']
    assert.match((await runReview(folder, line)).out, /Nå er det skrevet inn hvem den er fra\./)
    assert.match(textIn(folder), /role: nattevakt/)
  })

  it('knows a file again by what is in it, and puts a name with spaces in quotes', async () => {
    const folder = folderWith({ 'svar.json': answers(said), 'svar fra K.json': answers(said) })
    const { out } = await runReview(folder, ['import', 'a.krav.yaml', 'svar.json', 'svar fra K.json'])
    assert.match(out, /import a\.krav\.yaml "svar fra K\.json" --reviewer/)
    assert.match(out, /\nsvar fra K\.json\n[^]*Filen er lest inn før\. Ingenting er nytt\.\n/)
  })

  it('lists what it could not place, and how to place it', async () => {
    const folder = folderWith({ 'svar.kravsvar.json': answers({ 'K-77:comment': 'Borte?' }) })
    const { out } = await runReview(folder, ['import', 'a.krav.yaml', 'svar.kravsvar.json'])
    assert.match(out, /Plassert: 0\. Ikke plassert: 1\./)
    assert.match(
      out,
      /\nDette er ikke plassert:\n {2}(K-\w{6}) {2}Borte\?\nPlasser med: kravspek review place a\.krav\.yaml \1 --at ID\n/,
    )
  })

  it('says what it placed by the words alone', async () => {
    const words = 'Leverandøren skal varsle før planlagt vedlikehold.'
    const folder = folderWith({ 'svar.docx': withoutMarks(words, `${words} To dager før.`) })
    const { out } = await runReview(folder, ['import', 'a.krav.yaml', 'svar.docx', '--reviewer', 'nattevakt'])
    assert.match(out, /\n {2}Alle er plassert\.\n {2}2 er plassert etter ordene i teksten, .*\. Se over/)
    const list = await runReview(folder, ['list', 'a.krav.yaml'])
    assert.match(list.out, /· K-1 [^]*\n {2}Plassert etter ordene i teksten\n/)
  })

  it('takes nothing in as from a role in a service that it does not belong to', async () => {
    const folder = folderWith({ 'svar.json': answers(said) })
    const line = ['import', 'a.krav.yaml', 'svar.json', '--reviewer', 'nattevakt@hjemmetjenesten']
    const { code, err } = await runReview(folder, line)
    assert.equal(code, 2)
    assert.match(err, /^Rollen nattevakt hører til natt, ikke til hjemmetjenesten\. Skriv nattevakt@natt/)
    assert.equal(existsSync(join(folder, 'a.review.yaml')), false)
    const planned = versioned.replace(
      '{ role: nattevakt, service: natt,',
      '{ role: nattevakt, service: hjemmetjenesten,',
    )
    writeFileSync(join(folder, 'a.krav.yaml'), planned)
    assert.equal((await runReview(folder, line)).code, 0)
  })

  it('keeps what was there, and reads the others where one can not be read', async () => {
    const folder = folderWith({
      'a.review.yaml': register,
      'svar.json': answers(said),
      'annen.kravsvar.json': answers(said, 'annen'),
      'rart.kravsvar.json': '{}',
      'halv.kravsvar.json': answers(said).slice(0, 50),
      'ny.kravsvar.json': answers(said).replace('"kravspek":1', '"kravspek":2'),
      'bilde.docx': 'ikke noe dokument',
      'gammel.docx': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'uendret.docx': writeDocx(tree, { files: new Map() }),
      'lest.docx': savedByWord(writeDocx(tree, { files: new Map() })),
      'notat.pdf': 'ikke noe dokument',
    })
    const files = ['annen.kravsvar.json', 'rart.kravsvar.json', 'halv.kravsvar.json', 'ny.kravsvar.json']
    const words = [
      'bilde.docx',
      'gammel.docx',
      'borte.docx',
      'uendret.docx',
      'lest.docx',
      'notat.pdf',
      'svar.json',
    ]
    const { code, out, err } = await runReview(folder, ['import', 'a.krav.yaml', ...files, ...words])
    assert.equal(code, 2)
    assert.match(out, /^lest\.docx\n[^]*Nytt: ingenting[^]*\nsvar\.json\n[^]*Nytt: 2 kommentarer/)
    const reasons = [
      /^kravspek: «rart\.kravsvar\.json» er ikke en svarfil/m,
      /^kravspek: «halv\.kravsvar\.json» er ikke en hel svarfil/m,
      /^kravspek: «ny\.kravsvar\.json» er laget av en nyere versjon/m,
      /^kravspek: «bilde\.docx» er ikke en hel Word-fil\. Be avsenderen/m,
      /^kravspek: «notat\.pdf» er verken et Word-dokument/m,
      /^kravspek: «uendret\.docx» er slik Kravspek laget den/m,
      /^kravspek: «gammel\.docx» er i det gamle Word-formatet/m,
      /^kravspek: Filen «borte\.docx» finnes ikke/m,
      /^kravspek: «annen\.kravsvar\.json» gjelder en annen kravspesifikasjon/m,
    ]
    for (const reason of reasons) assert.match(err, reason)
    assert.equal(err.trim().split('\n').length, reasons.length)
    for (const each of register.trimEnd().split('\n')) assert.ok(textIn(folder).includes(each), each)
  })

  it('takes what Kravspek made for no answer until someone says who has read it', async () => {
    const folder = folderWith({ 'til lesing.docx': writeDocx(tree, { files: new Map() }) })
    const line = ['import', 'a.krav.yaml', 'til lesing.docx']
    const { code, out, err } = await runReview(folder, line)
    assert.deepEqual([code, out, existsSync(join(folder, 'a.review.yaml'))], [2, '', false])
    assert.match(err, /ingen har lagret den siden\. .* import a\.krav\.yaml "til lesing\.docx" --reviewer/)
    const told = await runReview(folder, [...line, '--reviewer', 'nattevakt@natt'])
    assert.deepEqual([told.code, told.err], [0, ''])
    assert.match(textIn(folder), /role: nattevakt/)
    const others = { 'en.docx': { ...tree, meta: { ...tree.meta, date: '2026-01-01' } }, 'to.docx': tree }
    const more = folderWith(
      Object.fromEntries(
        Object.entries(others).map(([name, each]) => [name, writeDocx(each, { files: new Map() })]),
      ),
    )
    const both = await runReview(more, ['import', 'a.krav.yaml', ...Object.keys(others)])
    assert.match(
      both.err,
      /^kravspek: Disse 2 filene er slik .* en\.docx, to\.docx\. .*\nIngenting er lest inn\.\n$/,
    )
  })

  it('says of a Word file that is not whole that it must be sent again', async () => {
    const whole = writeDocx(tree, { files: new Map() })
    const parts = unzipSync(whole)
    delete parts['word/document.xml']
    const names = ['halv.docx', 'tom.docx', 'uten.DOCX']
    const folder = folderWith({
      'halv.docx': whole.slice(0, whole.length / 2),
      'tom.docx': new Uint8Array(),
      'uten.DOCX': zipSync(parts),
    })
    const { code, err } = await runReview(folder, ['import', 'a.krav.yaml', ...names])
    assert.equal(code, 2)
    for (const [index, name] of names.entries())
      assert.match(
        err.split('\n')[index] ?? '',
        new RegExp(`^kravspek: «${name}» er ikke en hel Word-fil\\. .* på nytt\\.$`),
      )
  })

  it('reads of a reply what was said to it, at what it is about, whatever has come into the register since', async () => {
    const folder = folderWith({ 'a.review.yaml': register })
    const reply = ['reply', 'a.krav.yaml', '--for', 'nattevakt@natt', '--out', 'ut', '--format', 'docx']
    assert.equal((await runReview(folder, reply)).code, 0)
    const sent = readFileSync(join(folder, 'ut/a-reply-nattevakt-natt-nb.docx'))
    const answer = commented(sent, 'Det gjelder i helgene også.', 'Nei, dette er ikke godt nok.')
    writeFileSync(join(folder, 'svar.docx'), answer)
    const first = '{ id: K-222222, at: K-1, text: Hei., role: nattevakt, service: natt, state: open }'
    writeFileSync(
      join(folder, 'a.review.yaml'),
      register
        .replace('threads:\n', `threads:\n  - ${first}\n`)
        .replace('ikke er planlagt?', 'kommer brått?'),
    )
    const { code, out } = await runReview(folder, ['import', 'a.krav.yaml', 'svar.docx'])
    assert.equal(code, 0)
    assert.match(out, /\n {2}Nytt: én kommentar \(én i margen\)\n {2}Kommentaren er plassert\.\n\n/)
    assert.match(
      textIn(folder),
      /at: K-1\n {4}certainty: bookmark\n {4}how: comment\n {4}quote: Det gjelder i helgene også\.\n {4}text: Nei, dette/,
    )
    const unread = await runReview(folder, ['import', 'a.krav.yaml', 'ut/a-reply-nattevakt-natt-nb.docx'])
    assert.match(unread.err, /er slik Kravspek laget den/)
  })

  it('takes no figure for a change that the settings of the buyer have made', async () => {
    const text = `${versioned}resources: [{ role: nattevakt, activity: Opplæring, persons: 10, hoursEach: 20, period: P1Y, statedShare: 0.5 }]\n`
    const planned = analyse('a.krav.yaml', (name) =>
      name === 'a.krav.yaml' ? { text } : { problem: 'missing' },
    )
    const settings = { ...defaultSettings, hoursPerPost: 1000 }
    const sent = buildDocument(planned, 'review', { settings })
    const folder = temporaryFolder({
      'a.krav.yaml': text,
      'kravspek.config.yaml': 'kravspek: 1\nhoursPerPost: 1000\n',
      'lest.docx': savedByWord(writeDocx(sent.tree, { files: new Map() })),
    })
    const { code, out } = await runReview(folder, ['import', 'a.krav.yaml', 'lest.docx'])
    assert.equal(code, 0)
    assert.match(out, /\n {2}Nytt: ingenting\n/)
    assert.match(JSON.stringify(sent.tree), /500/)
  })

  it('does not take what a supplier has answered for comments', async () => {
    const supplied = answers({ 'K-1': 'Ja', 'supplier:name': 'Øst AS' }).replace(
      '"document":"review"',
      '"document":"answer"',
    )
    const folder = folderWith({ 'leverandør.json': supplied })
    const { code, out, err } = await runReview(folder, ['import', 'a.krav.yaml', 'leverandør.json'])
    assert.deepEqual([code, out, existsSync(join(folder, 'a.review.yaml'))], [2, '', false])
    assert.match(
      err,
      /^kravspek: «leverandør\.json» er svaret fra en leverandør, .*: kravspek answers import/,
    )
  })

  it('writes nothing where no file could be read, or the reviewer is not known', async () => {
    const folder = folderWith({ 'bilde.docx': 'ikke noe dokument', 'svar.json': answers(said) })
    const { code, err } = await runReview(folder, ['import', 'a.krav.yaml', 'bilde.docx'])
    assert.equal(code, 2)
    assert.match(err, /\nIngenting er lest inn\.\n$/)
    const line = ['import', 'a.krav.yaml', 'svar.json', '--reviewer', 'natevakt@natt']
    assert.match((await runReview(folder, line)).err, /Mente du «nattevakt»\?/)
    assert.equal(existsSync(join(folder, 'a.review.yaml')), false)
  })

  it('does nothing to a register that someone has made errors in', async () => {
    const folder = folderWith({ 'svar.json': answers(said), 'a.review.yaml': `${register}feil: [\n` })
    const { code, out } = await runReview(folder, ['import', 'a.krav.yaml', 'svar.json'])
    assert.equal(code, 1)
    assert.match(out, /^a\.review\.yaml:\d+:\d+: feil: /)
    assert.equal(textIn(folder), `${register}feil: [\n`)
  })

  it('says that the edition is older where the text has been changed since', async () => {
    const folder = folderWith({ 'svar.json': answers(said) })
    writeFileSync(join(folder, 'a.krav.yaml'), versioned.replace('skal varsle', 'må varsle'))
    const { out } = await runReview(folder, ['import', 'a.krav.yaml', 'svar.json'])
    assert.match(out, /Utgave: 0\.9, men den utgaven er ikke tatt vare på\./)
    assert.doesNotMatch(out, /Spor endringer/)
  })

  it('says where it can not see what was changed without tracking', async () => {
    const words = 'Leverandøren skal gi opplæring.'
    const folder = folderWith({ 'svar.docx': withoutMarks(words, `${words} Om natten også.`) })
    const line = ['import', 'a.krav.yaml', 'svar.docx', '--reviewer', 'nattevakt']
    writeFileSync(join(folder, 'a.krav.yaml'), versioned.replace('skal varsle', 'må varsle'))
    const { out } = await runReview(folder, line)
    assert.match(
      out,
      /\n {2}Det som er endret uten Spor endringer, er ikke lest inn\. Se etter det i filen\.\n/,
    )
  })
})
