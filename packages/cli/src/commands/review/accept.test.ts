import assert from 'node:assert/strict'
import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../temporary-folder.test.data.js'
import { asked, register, runReview } from './review.test.data.js'

const folderWith = (specification = asked, text = register): string =>
  temporaryFolder({ 'a.krav.yaml': specification, 'a.review.yaml': text })

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

describe('kravspek review accept', () => {
  it('changes the words that are proposed, and answers', async () => {
    const folder = folderWith()
    const { code, out } = await runReview(folder, ['accept', 'a.krav.yaml', 'K-5g8m3r', '--by', 'innkjøp'])
    assert.equal(code, 0)
    assert.equal(
      out,
      `K-5g8m3r er tatt inn i K-1:
    Leverandøren skal varsle {+senest to dager +}før planlagt vedlikehold.
Endret: a.krav.yaml, a.review.yaml
`,
    )
    assert.equal(read(folder, 'a.krav.yaml'), asked.replace('varsle før', 'varsle senest to dager før'))
    assert.match(read(folder, 'a.review.yaml'), /answer: Teksten er endret slik det ble foreslått\.\n/)
    const again = await runReview(folder, ['accept', 'a.krav.yaml', 'K-5g8m3r'])
    assert.deepEqual([again.code, again.out], [0, 'Det var slik fra før. Ingenting er endret.\n'])
  })

  it('keeps what was changed meanwhile in other words', async () => {
    const folder = folderWith(asked.replace('før planlagt vedlikehold', 'før alt planlagt vedlikehold'))
    const { out } = await runReview(folder, ['accept', 'a.krav.yaml', 'K-5g8m3r'])
    assert.match(out, /varsle \{\+senest to dager \+\}før alt planlagt vedlikehold\./)
    assert.match(read(folder, 'a.krav.yaml'), /varsle senest to dager før alt planlagt vedlikehold\./)
  })

  it('answers where the text says so already', async () => {
    const changed = asked.replace('varsle før', 'varsle senest to dager før')
    const folder = folderWith(changed)
    const { code, out } = await runReview(folder, ['accept', 'a.krav.yaml', 'K-5g8m3r'])
    assert.deepEqual([code, out], [0, 'K-1 er allerede slik K-5g8m3r foreslår.\nEndret: a.review.yaml\n'])
    assert.equal(read(folder, 'a.krav.yaml'), changed)
  })

  it('answers where it was taken in before, but the comment is open', async () => {
    const changed = asked.replace('varsle før', 'varsle senest to dager før')
    const open = register.replace(
      '    persons: 4\n    state: open\n',
      '    persons: 4\n    state: open\n    disposition: accepted\n',
    )
    const folder = folderWith(changed, open)
    const { out } = await runReview(folder, ['accept', 'a.krav.yaml', 'K-5g8m3r'])
    assert.match(out, /Endret: a\.review\.yaml\n$/)
    assert.match(read(folder, 'a.review.yaml'), /persons: 4\n {4}state: answered\n/)
  })

  it('shows what stands against what, and changes nothing, where the same words were changed', async () => {
    const changed = asked.replace('varsle før', 'varsle minst fem dager før')
    const folder = folderWith(changed)
    const { code, out } = await runReview(folder, ['accept', 'a.krav.yaml', 'K-5g8m3r'])
    assert.equal(code, 1)
    assert.match(out, /^Dere har selv endret ordene som K-5g8m3r vil endre, og derfor er ingenting endret\./)
    assert.match(
      out,
      / {2}Sendt ut:\n {4}Leverandøren skal varsle før[^]* {2}Foreslått:\n {4}.*senest to dager[^]* {2}Nå:\n {4}.*minst fem dager/,
    )
    assert.deepEqual([read(folder, 'a.krav.yaml'), read(folder, 'a.review.yaml')], [changed, register])
  })

  it('names the proposal that was taken in before and changes the same words', async () => {
    const changed = asked.replace('varsle før', 'varsle minst fem dager før')
    const folder = folderWith(
      changed,
      `${register}  - id: K-8k3q6u
    at: K-1
    how: change
    text: Et forslag.
    role: nattevakt
    state: answered
    disposition: accepted
    answer: Ja.
    changed: [K-1]
    proposal:
      field: text
      action: change
      before: Leverandøren skal varsle før planlagt vedlikehold.
      after: Leverandøren skal varsle minst fem dager før planlagt vedlikehold.
`,
    )
    const { code, out } = await runReview(folder, ['accept', 'a.krav.yaml', 'K-5g8m3r'])
    assert.equal(code, 1)
    assert.match(out, /^K-5g8m3r vil endre de samme ordene som K-8k3q6u, som dere alt har tatt inn\./)
  })

  it('shows the requirement itself where only the everyday words are changed', async () => {
    const both = asked.replace(
      'text: Leverandøren skal varsle før planlagt vedlikehold.',
      'text: Leverandøren skal varsle før planlagt vedlikehold., plain: Du får beskjed før det stopper.',
    )
    assert.notEqual(both, asked)
    const plain = register
      .replace('field: text', 'field: plain')
      .replace(
        'before: Leverandøren skal varsle før planlagt vedlikehold.',
        'before: Du får beskjed før det stopper.',
      )
      .replace(/after: .*/, 'after: Du får beskjed to dager før det stopper.')
    const folder = folderWith(both, plain)
    const { out } = await runReview(folder, ['accept', 'a.krav.yaml', 'K-5g8m3r'])
    assert.match(
      out,
      /Bare hverdagsordene i K-1 er endret\. Selve kravet, som leverandørene får, er som før\. Må det også endres\?\n {4}Leverandøren skal varsle før planlagt vedlikehold\.\n$/,
    )
    assert.match(read(folder, 'a.review.yaml'), /answer: Hverdagsordene er endret slik det ble foreslått\.\n/)
    const other = await runReview(folderWith(both), ['accept', 'a.krav.yaml', 'K-5g8m3r'])
    assert.match(
      other.out,
      /Bare selve kravet i K-1 er endret\. Hverdagsordene, som tjenestene leser, er som før\. Må de også endres\?\n {4}Du får beskjed før det stopper\.\n$/,
    )
  })

  it('says where the words stand that are changed by hand', async () => {
    const stops = `${register}  - id: K-8k3q6u
    part: ':stops'
    how: change
    text: Et forslag.
    role: nattevakt
    state: open
    proposal:
      action: change
      before: 'Kapittelet heter: Nødrutiner for vakta.'
      after: 'Kapittelet heter: Nødrutiner for alle.'
`
    const text = asked.replace('title: Opplæring', 'title: Nødrutiner for vakta')
    const folder = folderWith(text, stops)
    const { code, out } = await runReview(folder, ['accept', 'a.krav.yaml', 'K-8k3q6u'])
    assert.equal(code, 1)
    const line = text.split('\n').findIndex((each) => each.includes('Nødrutiner')) + 1
    assert.match(out, /^K-8k3q6u gjelder tekst i dokumentet som er satt sammen av flere felt/)
    assert.match(out, /\nDelen av dokumentet heter «.+»\./)
    assert.ok(out.endsWith(`Ordene står her: a.krav.yaml:${String(line)}\n`), out)
    assert.equal(read(folder, 'a.krav.yaml'), text)
  })

  it('changes neither file where one of them can not be written', async () => {
    const folder = folderWith()
    chmodSync(join(folder, 'a.review.yaml'), 0o444)
    const { code, err } = await runReview(folder, ['accept', 'a.krav.yaml', 'K-5g8m3r'])
    assert.equal(code, 2)
    assert.match(err, /^«a\.review\.yaml» er skrivebeskyttet/)
    assert.deepEqual([read(folder, 'a.krav.yaml'), read(folder, 'a.review.yaml')], [asked, register])
  })

  it('refuses a comment that proposes nothing', async () => {
    const { code, err } = await runReview(folderWith(), ['accept', 'a.krav.yaml', 'K-4f7k2q'])
    assert.deepEqual([code, err], [2, 'K-4f7k2q foreslår ingen endring. Svar med: kravspek review answer\n'])
  })
})
