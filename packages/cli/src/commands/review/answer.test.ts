import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse, type Review } from '@kravspek/core'
import { temporaryFolder } from '../../temporary-folder.test.data.js'
import { asked, register, runReview, today } from './review.test.data.js'

const folderWith = (files: Readonly<Record<string, string>> = {}): string =>
  temporaryFolder({ 'a.krav.yaml': asked, 'a.review.yaml': register, ...files })

const textIn = (folder: string, name = 'a.review.yaml'): string => readFileSync(join(folder, name), 'utf8')

const reviewIn = (folder: string): Review => {
  const { review } = analyse('a.krav.yaml', (name) => {
    try {
      return { text: textIn(folder, name) }
    } catch {
      return { problem: 'missing' }
    }
  })
  assert.ok(review !== undefined)
  return review
}

const threadIn = (folder: string, id: string) => reviewIn(folder).threads?.find((thread) => thread.id === id)

describe('kravspek review answer', () => {
  it('writes the outcome, the words, who and when, and what was changed, and nothing else', async () => {
    const folder = folderWith()
    const before = textIn(folder)
    const answer = ['--disposition', 'partly', '--text', 'Fristen er nå to dager.', '--by', 'innkjøp']
    const args = ['answer', 'a.krav.yaml', 'K-4f7k2q', ...answer, '--changed', 'K-1, drift']
    assert.deepEqual(await runReview(folder, args), {
      ...{ code: 0, err: '' },
      out: 'K-4f7k2q er besvart: Delvis tatt til følge.\n3 kommentarer er uten svar.\n',
    })
    const thread = threadIn(folder, 'K-4f7k2q')
    assert.deepEqual(
      [thread?.state, thread?.disposition, thread?.answer, thread?.by, thread?.answered, thread?.changed],
      ['answered', 'partly', 'Fristen er nå to dager.', 'innkjøp', today, ['K-1', 'drift']],
    )
    const kept = before.split('\n').filter((line) => line !== '    state: open')
    for (const line of kept) assert.ok(textIn(folder).split('\n').includes(line), line)
  })

  it('answers several with the same words, and takes outcomes by their names too', async () => {
    const folder = folderWith()
    const { code, out } = await runReview(folder, [
      ...['answer', 'a.krav.yaml', 'k-4f7k2q', 'K-7j2p5t', 'K-7j2p5t'],
      ...['--disposition', 'Ikke tatt til følge', '--text', 'Nei, fordi det er dyrt.'],
    ])
    assert.equal(code, 0)
    assert.match(out, /^K-4f7k2q, K-7j2p5t er besvart: Ikke tatt til følge\.\n2 kommentarer/)
    assert.equal(threadIn(folder, 'K-7j2p5t')?.disposition, 'rejected')
  })

  it('reads the text that is sent in', async () => {
    const folder = folderWith()
    const readIn = (): string => 'Første linje: ja.\r\nAndre linje.\r\n'
    const args = ['answer', 'a.krav.yaml', 'K-4f7k2q', '--disposition', 'accepted', '--text', '-']
    assert.equal((await runReview(folder, args, { readIn })).code, 0)
    assert.equal(threadIn(folder, 'K-4f7k2q')?.answer, 'Første linje: ja.\nAndre linje.')
    assert.match((await runReview(folder, args, { readIn: () => ' \n' })).err, /^Teksten er tom/)
  })

  it('wants a reason for a no, a text for a yes, and an outcome for all but praise', async () => {
    const folder = folderWith()
    const refused = async (...more: readonly string[]): Promise<string> => {
      const { code, err } = await runReview(folder, ['answer', 'a.krav.yaml', ...more])
      assert.equal(code, 2)
      return err
    }
    assert.equal(
      await refused('K-4f7k2q', '--disposition', 'rejected'),
      'De som får svaret «Ikke tatt til følge», må få vite hvorfor. Skriv begrunnelsen med --text.\n',
    )
    assert.match(await refused('K-4f7k2q', '--disposition', 'accepted'), /^Skriv hva svaret er med --text/)
    assert.equal(await refused('K-4f7k2q', '--text', 'Ja.'), 'Valget --disposition mangler.\n')
    assert.equal(textIn(folder), register)
    const praise = await runReview(folder, ['answer', 'a.krav.yaml', 'K-6h9n4s', '--text', 'Takk!'])
    assert.deepEqual([praise.code, praise.out.split('\n')[0]], [0, 'K-6h9n4s er besvart: Besvart.'])
  })

  it('suggests what may have been meant', async () => {
    const folder = folderWith()
    const refused = async (...line: readonly string[]): Promise<string> =>
      (await runReview(folder, ['answer', 'a.krav.yaml', ...line])).err
    const text = ['--text', 'Ja.']
    assert.match(
      await refused('K-4f7k3q', '--disposition', 'accepted', ...text),
      /^Ingen kommentar har id «K-4f7k3q»\. Mente du «K-4f7k2q»\?/,
    )
    assert.match(
      await refused('K-4f7k2q', '--disposition', 'rejekted', ...text),
      /Mente du «rejected»\? Skriv accepted, partly, rejected eller later\./,
    )
    assert.match(
      await refused('K-4f7k2q', '--disposition', 'accepted', '--changed', 'K1', ...text),
      /^Ingenting i kravspesifikasjonen har id «K1»/,
    )
  })

  it('does nothing to a register with errors, and shows them', async () => {
    const broken = register.replace('kind: question', 'kind: spørsmål')
    const folder = folderWith({ 'a.review.yaml': broken })
    const { code, out } = await runReview(folder, [
      ...['answer', 'a.krav.yaml', 'K-4f7k2q', '--disposition', 'accepted', '--text', 'Ja.'],
    ])
    assert.equal(code, 1)
    assert.match(out, /^a\.review\.yaml:11:11: feil: /)
    assert.match(
      out,
      /\nKommentarregisteret «a\.review\.yaml» har feil og kan ikke brukes før de er rettet\./,
    )
    assert.equal(textIn(folder), broken)
  })

  it('says what to do where nothing has come back, and what is wrong with the specification', async () => {
    const none = temporaryFolder({ 'a.krav.yaml': asked })
    const answer = ['K-4f7k2q', '--disposition', 'accepted', '--text', 'Ja.']
    const { code, err } = await runReview(none, ['answer', 'a.krav.yaml', ...answer])
    assert.deepEqual(
      [code, err],
      [
        2,
        'Det er ikke lest inn noen kommentarer til «a.krav.yaml» ennå. Les dem inn med: kravspek review import a.krav.yaml SVAR.docx\n',
      ],
    )
    const broken = folderWith({ 'a.krav.yaml': `${asked}ukjent: 1\n` })
    const stopped = await runReview(broken, ['answer', 'a.krav.yaml', ...answer])
    assert.equal(stopped.code, 1)
    assert.match(stopped.out, /ukjent[^]*Kravspesifikasjonen har feil, og derfor er ingenting gjort/)
  })

  it('finds the whole by the name of a part, in another folder', async () => {
    const requirements = asked.slice(asked.indexOf('  - id: drift'))
    const folder = temporaryFolder({
      'x/a.krav.yaml': asked.replace(requirements, '  - include: deler/drift.kravdel.yaml\n'),
      'x/deler/drift.kravdel.yaml': `kravspek: 1\npartOf: ../a.krav.yaml\nsection:\n${requirements.replace('  - id', '    id').replaceAll(/^ {4}(?! id)(?=\S)/gm, '    ')}`,
      'x/a.review.yaml': register,
    })
    const { code, out } = await runReview(folder, [
      ...['answer', 'x/deler/drift.kravdel.yaml', 'K-4f7k2q'],
      ...['--disposition', 'accepted', '--text', 'Ja.'],
    ])
    assert.equal(code, 0, out)
    assert.match(textIn(folder, 'x/a.review.yaml'), /answer: Ja\./)
  })
})

describe('kravspek review defer and reopen', () => {
  it('put a comment in the idea bank, and take it out again', async () => {
    const folder = folderWith()
    const deferred = await runReview(folder, [
      'defer',
      'a.krav.yaml',
      'K-4f7k2q',
      '--text',
      'Ved neste kjøp.',
    ])
    assert.match(deferred.out, /^K-4f7k2q er lagt i idébanken\.\n3 kommentarer/)
    const thread = threadIn(folder, 'K-4f7k2q')
    assert.deepEqual(
      [thread?.state, thread?.disposition, thread?.answer],
      ['deferred', 'later', 'Ved neste kjøp.'],
    )
    const again = await runReview(folder, ['defer', 'a.krav.yaml', 'K-4f7k2q', '--text', 'Ved neste kjøp.'])
    assert.match(again.out, /^Det var slik fra før\. Ingenting er endret\.\n/)
    assert.match((await runReview(folder, ['reopen', 'a.krav.yaml', 'K-4f7k2q'])).out, /er åpen igjen/)
    assert.equal(textIn(folder), register)
  })

  it('are the same as the outcome later', async () => {
    const [one, other] = [folderWith(), folderWith()]
    await runReview(one, ['defer', 'a.krav.yaml', 'K-4f7k2q'])
    await runReview(other, ['answer', 'a.krav.yaml', 'K-4f7k2q', '--disposition', 'later'])
    assert.equal(textIn(one), textIn(other))
  })
})

describe('kravspek review place', () => {
  it('says what comments are about, by an id or a part of the document', async () => {
    const folder = folderWith()
    const { out } = await runReview(folder, ['place', 'a.krav.yaml', 'K-7j2p5t', '--at', 'k-2'])
    assert.match(out, /^K-7j2p5t er plassert på K-2\.\n/)
    assert.deepEqual(
      [threadIn(folder, 'K-7j2p5t')?.at, threadIn(folder, 'K-7j2p5t')?.certainty],
      ['K-2', 'person'],
    )
    await runReview(folder, ['place', 'a.krav.yaml', 'K-7j2p5t', '--at', ':other'])
    assert.equal(threadIn(folder, 'K-7j2p5t')?.part, ':other')
    const refused = await runReview(folder, ['place', 'a.krav.yaml', 'K-7j2p5t', '--at', 'K-22'])
    assert.match(refused.err, /^Ingenting i kravspesifikasjonen har id «K-22»\. Mente du «K-2»\?/)
    const noPart = await runReview(folder, ['place', 'a.krav.yaml', 'K-7j2p5t', '--at', ':othr'])
    assert.match(noPart.err, /har id «:othr»\. Mente du «:other»\?/)
    assert.equal(threadIn(folder, 'K-7j2p5t')?.part, ':other')
  })
})

describe('kravspek review add and approve', () => {
  it('begin the register where there is none', async () => {
    const folder = temporaryFolder({ 'a.krav.yaml': asked })
    const added = await runReview(folder, [
      ...['add', 'a.krav.yaml', '--on-behalf-of', 'nattevakt@natt', '--persons', '4', '--at', 'drift'],
      ...['--kind', 'idé', '--text', 'Send SMS i stedet.'],
    ])
    assert.match(added.out, /^K-[2-9a-z]{6} er lagt til på drift\.\nÉn kommentar er uten svar\.\n$/)
    const [thread] = reviewIn(folder).threads ?? []
    assert.deepEqual(
      [thread?.at, thread?.how, thread?.kind, thread?.persons, thread?.role, thread?.said, thread?.text],
      ['drift', 'meeting', 'idea', 4, 'nattevakt', today, 'Send SMS i stedet.'],
    )
  })

  it('hold until the text is changed', async () => {
    const folder = folderWith()
    const { out } = await runReview(folder, [
      ...['approve', 'a.krav.yaml', 'K-1', 'drift', '--by', 'sykepleier@hjemmetjenesten'],
    ])
    assert.match(out, /^K-1, drift er godkjent av Sykepleier, Hjemmetjenesten, slik teksten er nå\./)
    const voided = async (): Promise<readonly string[]> =>
      (await runReview(folder, ['status', 'a.krav.yaml'])).out.match(/^ {2}\S+: godkjent av .*/gm) ?? []
    assert.deepEqual(await voided(), [])
    writeFileSync(join(folder, 'a.krav.yaml'), asked.replace('gi opplæring', 'gi god opplæring'))
    assert.deepEqual(await voided(), ['  drift: godkjent av Sykepleier, Hjemmetjenesten 24. november 2026'])
  })

  it('refuse who and what there is not', async () => {
    const folder = folderWith()
    const refused = async (...line: readonly string[]): Promise<string> => (await runReview(folder, line)).err
    const add = ['add', 'a.krav.yaml', '--text', 'x', '--on-behalf-of']
    assert.match(
      await refused(...add, 'sykepleir@natt'),
      /^Ingen rolle har id «sykepleir»\. Mente du «sykepleier»\? Rollene er: sykepleier, nattevakt\./,
    )
    assert.match(
      await refused(...add, 'sykepleier@dag'),
      /^Ingen tjeneste har id «dag»\. Tjenestene er: hjemmetjenesten, natt\./,
    )
    assert.match(await refused(...add, '@'), /^«@» sier ikke hvem det er\./)
    assert.match(
      await refused('approve', 'a.krav.yaml', 'prove', '--by', 'sykepleier'),
      /^«prove» er verken et krav eller et kapittel|^Ingenting i kravspesifikasjonen har id «prove»/,
    )
    assert.equal(textIn(folder), register)
  })
})
