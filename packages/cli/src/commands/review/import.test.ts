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
    })
    const files = ['annen.kravsvar.json', 'rart.kravsvar.json', 'halv.kravsvar.json', 'ny.kravsvar.json']
    const words = ['bilde.docx', 'gammel.docx', 'borte.docx', 'uendret.docx', 'svar.json']
    const { code, out, err } = await runReview(folder, ['import', 'a.krav.yaml', ...files, ...words])
    assert.equal(code, 2)
    assert.match(out, /^uendret\.docx\n[^]*Nytt: ingenting[^]*\nsvar\.json\n[^]*Nytt: 2 kommentarer/)
    const reasons = [
      /^kravspek: «rart\.kravsvar\.json» er ikke en svarfil/m,
      /^kravspek: «halv\.kravsvar\.json» er ikke en hel svarfil/m,
      /^kravspek: «ny\.kravsvar\.json» er laget av en nyere versjon/m,
      /^kravspek: «bilde\.docx» er verken et Word-dokument/m,
      /^kravspek: «gammel\.docx» er i det gamle Word-formatet/m,
      /^kravspek: Filen «borte\.docx» finnes ikke/m,
      /^kravspek: «annen\.kravsvar\.json» gjelder en annen kravspesifikasjon/m,
    ]
    for (const reason of reasons) assert.match(err, reason)
    assert.equal(err.trim().split('\n').length, reasons.length)
    for (const each of register.trimEnd().split('\n')) assert.ok(textIn(folder).includes(each), each)
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
      'uendret.docx': writeDocx(sent.tree, { files: new Map() }),
    })
    const { code, out } = await runReview(folder, ['import', 'a.krav.yaml', 'uendret.docx'])
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
