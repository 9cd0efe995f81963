import assert from 'node:assert/strict'
import { temporaryFolder } from '../../temporary-folder.test.data.js'
import type { JsonThreads } from './list-json.js'
import { asked, register, runReview } from './review.test.data.js'

const folderWith = (text = register): string =>
  temporaryFolder({ 'a.krav.yaml': asked, 'a.review.yaml': text })

describe('kravspek review list', () => {
  it('shows each comment in its place, with what was said and proposed', async () => {
    const { code, out } = await runReview(folderWith(), ['list', 'a.krav.yaml'])
    assert.equal(code, 0)
    assert.equal(
      out,
      `Drift

K-4f7k2q · K-1 · Spørsmål · Åpen
  Sykepleier, Hjemmetjenesten, 20. november 2026
  Om: «planlagt vedlikehold»
    Hva med vedlikehold som ikke er planlagt?
  Svar i tråden: Nattevakt, Nattjenesten
    Det gjelder i helgene også.

K-5g8m3r · K-1 · Endringsforslag · Åpen
  Sykepleier, Hjemmetjenesten, 4 personer
  Forslag (Kravtekst):
    Leverandøren skal varsle {+senest to dager +}før planlagt vedlikehold.

Er det et problem vi ikke har sett?

K-6h9n4s · Ros · Åpen
  Sykepleier, Hjemmetjenesten
    Bra at dere spør.

Ikke plassert

K-7j2p5t · Åpen
  Nattevakt, Nattjenesten
    Hvor hører dette hjemme?

4 kommentarer: 4 uten svar, 0 besvart, 0 i idébanken.
Én er ikke plassert.
Svar med: kravspek review answer a.krav.yaml K-4f7k2q --disposition accepted|partly|rejected|later --text "…"
Ta inn et endringsforslag med: kravspek review accept a.krav.yaml K-5g8m3r
`,
    )
  })

  it('cuts to what was asked for', async () => {
    const folder = folderWith(
      register.replace(
        'state: open\n    replies',
        'state: answered\n    disposition: rejected\n    answer: Nei, det er for dyrt.\n    replies',
      ),
    )
    const idsOf = async (...line: readonly string[]): Promise<readonly string[]> => {
      const { out } = await runReview(folder, ['list', 'a.krav.yaml', '--format', 'json', ...line])
      return (JSON.parse(out) as JsonThreads).threads.map(({ id }) => id)
    }
    assert.deepEqual(await idsOf('--open'), ['K-5g8m3r', 'K-6h9n4s', 'K-7j2p5t'])
    assert.deepEqual(await idsOf('--service', 'natt'), ['K-4f7k2q', 'K-7j2p5t'])
    assert.deepEqual(await idsOf('--role', 'sykepleier', '--open'), ['K-5g8m3r', 'K-6h9n4s'])
    assert.deepEqual(await idsOf('--at', 'drift'), ['K-4f7k2q', 'K-5g8m3r'])
    assert.deepEqual(await idsOf('--at', 'K-2'), [])
    const refused = await runReview(folder, ['list', 'a.krav.yaml', '--role', 'sykepleir'])
    assert.match(refused.err, /Mente du «sykepleier»\?/)
  })

  it('gives all that the register has as JSON, with sections and whether there is an answer', async () => {
    const { out } = await runReview(folderWith(), ['list', 'a.krav.yaml', '--format', 'json'])
    const { version, file, register: name, counts, threads } = JSON.parse(out) as JsonThreads
    assert.deepEqual([version, file, name], [1, 'a.krav.yaml', 'a.review.yaml'])
    assert.deepEqual(counts, { total: 4, open: 4, answered: 0, deferred: 0, notPlaced: 1 })
    assert.deepEqual(
      threads.map(({ section, isAnswered }) => [section?.id, isAnswered]),
      [
        ['drift', false],
        ['drift', false],
        [undefined, false],
        [undefined, false],
      ],
    )
    assert.equal(threads[1]?.proposal?.before, 'Leverandøren skal varsle før planlagt vedlikehold.')
  })

  it('counts what someone said in the thread of another, and what a role said without its service', async () => {
    const folder = folderWith(
      register.replace('role: nattevakt, service: natt, state: open', 'role: nattevakt, state: open'),
    )
    const line = ['list', 'a.krav.yaml', '--format', 'json', '--role', 'nattevakt', '--service', 'natt']
    const { threads } = JSON.parse((await runReview(folder, line)).out) as JsonThreads
    assert.deepEqual(
      threads.map(({ id }) => id),
      ['K-4f7k2q', 'K-7j2p5t'],
    )
  })

  it('tells no names of people, also where the register has kept them', async () => {
    const folder = folderWith(
      register
        .replace('    said: 2026-11-20\n', '    said: 2026-11-20\n    person: Kari Nordmann\n')
        .replace(
          'role: nattevakt, service: natt }',
          'role: nattevakt, service: natt, person: Ola Nordmann }',
        ),
    )
    for (const format of ['text', 'json', 'markdown']) {
      const { code, out } = await runReview(folder, ['list', 'a.krav.yaml', '--format', format])
      assert.deepEqual([code, out.includes('Nordmann'), out.includes('helgene')], [0, false, true], format)
    }
  })

  it('escapes what strangers wrote, in text and in Markdown', async () => {
    const folder = folderWith(register.replace('Bra at dere spør.', '"\\e[31m# [a](http://b) <b>"'))
    const { out } = await runReview(folder, ['list', 'a.krav.yaml'])
    assert.ok(!out.includes('\u001B') && out.includes('␛[31m'), out)
    const markdown = await runReview(folder, ['list', 'a.krav.yaml', '--format', 'markdown'])
    assert.match(markdown.out, /^## Drift\n\n- \*\*K-4f7k2q\*\* · K-1 · Spørsmål · Åpen\n {2}- Sykepleier/)
    assert.match(markdown.out, / {2}- ␛\\\[31m\\# \\\[a\\\]\(http:\/\/b\) \\<b\\>\n/)
  })

  it('fits a narrow terminal', async () => {
    const { out } = await runReview(folderWith(), ['list', 'a.krav.yaml'], { columns: 40 })
    const texts = out.split('\n').filter((line) => line.startsWith('    '))
    assert.ok(texts.length > 4 && texts.every((line) => line.length <= 40), out)
  })

  it('says so where there is nothing to show', async () => {
    const none = temporaryFolder({ 'a.krav.yaml': asked })
    assert.match(
      (await runReview(none, ['list', 'a.krav.yaml'])).out,
      /^Det er ikke lest inn noen kommentarer/,
    )
    const empty = folderWith('kravspek: 1\n')
    assert.equal((await runReview(empty, ['list', 'a.krav.yaml'])).out, 'Ingen kommentarer.\n')
    assert.equal((await runReview(empty, ['list', 'a.krav.yaml', '--open'])).out, 'Ingen åpne kommentarer.\n')
    const cut = await runReview(folderWith(), ['list', 'a.krav.yaml', '--at', 'K-2'])
    assert.match(cut.out, /^Ingen kommentarer passer til det du spurte om\.\n/)
  })
})
