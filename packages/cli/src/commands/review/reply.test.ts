import assert from 'node:assert/strict'
import { appendFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../../temporary-folder.test.data.js'
import { asked, register, runReview } from './review.test.data.js'

const folderWith = (text = register): string =>
  temporaryFolder({ 'a.krav.yaml': asked, 'a.review.yaml': text })

const documentsIn = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'ut')).filter((name) => !name.startsWith('.'))

describe('kravspek review reply', () => {
  it('makes one for a reviewer, and says how many comments have no answer', async () => {
    const folder = folderWith()
    const line = [
      'reply',
      'a.krav.yaml',
      '--for',
      'sykepleier@hjemmetjenesten',
      '--out',
      'ut',
      '--format',
      'html',
    ]
    const { code, out } = await runReview(folder, line)
    assert.equal(code, 0)
    assert.match(
      out,
      /^Skrev én fil i mappen ut:\n {2}a-reply-sykepleier-hjemmetjenesten-nb\.html +\d+ kB\n3 av kommentarene er uten svar ennå\. Det står i dokumentet\.\nLes gjennom ut\/a-reply/,
    )
  })

  it('makes one for each who has said something', async () => {
    const folder = folderWith()
    const line = ['reply', 'a.krav.yaml', '--for', 'all', '--out', 'ut', '--format', 'docx,html']
    assert.equal((await runReview(folder, line)).code, 0)
    assert.deepEqual(
      documentsIn(folder).filter((name) => name.endsWith('x')),
      ['a-reply-nattevakt-natt-nb.docx', 'a-reply-sykepleier-hjemmetjenesten-nb.docx'],
    )
  })

  it('makes one for those who only spoke in the thread of another, and one for each however they were noted', async () => {
    const folder = folderWith(
      register.replace(
        '{ id: K-7j2p5t, text: Hvor hører dette hjemme?, role: nattevakt, service: natt,',
        '{ id: K-7j2p5t, text: Hvor hører dette hjemme?, role: sykepleier,',
      ),
    )
    const line = ['reply', 'a.krav.yaml', '--for', 'all', '--out', 'ut', '--format', 'html']
    assert.equal((await runReview(folder, line)).code, 0)
    assert.deepEqual(documentsIn(folder), [
      'a-reply-nattevakt-natt-nb.html',
      'a-reply-sykepleier-hjemmetjenesten-nb.html',
    ])
    const one = ['reply', 'a.krav.yaml', '--for', 'nattevakt@natt', '--out', 'en', '--format', 'html']
    assert.equal((await runReview(folder, one)).code, 0)
  })

  it('does not write over what someone has changed', async () => {
    const folder = folderWith()
    const line = ['reply', 'a.krav.yaml', '--for', 'nattevakt', '--out', 'ut', '--format', 'html']
    await runReview(folder, line)
    const [document = ''] = documentsIn(folder)
    appendFileSync(join(folder, 'ut', document), '<!-- hilsen -->')
    const { code, err } = await runReview(folder, line)
    assert.equal(code, 2)
    assert.match(err, /er endret siden Kravspek skrev den/)
    assert.equal((await runReview(folder, [...line, '--force'])).code, 0)
  })

  it('refuses those who have said nothing, and names those who have', async () => {
    const folder = folderWith(
      register.replaceAll('nattevakt, service: natt', 'sykepleier, service: hjemmetjenesten'),
    )
    const refused = async (recipient: string): Promise<string> => {
      const line = ['reply', 'a.krav.yaml', '--for', recipient, '--out', 'ut']
      const { code, err } = await runReview(folder, line)
      assert.deepEqual([code, existsSync(join(folder, 'ut'))], [2, false])
      return err
    }
    assert.equal(
      await refused('nattevakt@natt'),
      'Nattevakt, Nattjenesten har ikke sagt noe. Disse har: sykepleier@hjemmetjenesten.\n',
    )
    assert.match(await refused('natevakt'), /Mente du «nattevakt»\?/)
    const empty = temporaryFolder({ 'a.krav.yaml': asked, 'a.review.yaml': 'kravspek: 1\n' })
    const nobody = await runReview(empty, ['reply', 'a.krav.yaml', '--for', 'all', '--out', 'ut'])
    assert.match(nobody.err, /^Ingen har sagt noe ennå/)
  })
})
