import assert from 'node:assert/strict'
import { kravspek, sound, temporaryFolder } from '../temporary-folder.test.data.js'
import type { JsonDiff } from './diff.js'

const other = `${sound.replace('skal varsle', 'må varsle')}      - { id: K-2, kind: minimum, text: Ny. }\nversion: "2"\n`

describe('kravspek diff', function () {
  this.timeout(60_000)

  it('finds nothing between equal specifications', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound, 'b.krav.yaml': `# annerledes skrevet\n${sound}` })
    const { code, out } = kravspek(folder, ['diff', 'a.krav.yaml', 'b.krav.yaml'])
    assert.deepEqual([code, out], [0, 'Ingenting er endret.\n'])
  })

  it('shows what was changed, word by word', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound, 'b.krav.yaml': other })
    const { code, out } = kravspek(folder, ['diff', 'a.krav.yaml', 'b.krav.yaml'])
    assert.equal(code, 1)
    assert.match(out, /^ {2}Versjon \(version\): \(ingenting\) → \{\+2\+\}\n/)
    assert.match(
      out,
      /\nK-1 \(sections\[drift\]\.requirements\[K-1\]\): endret\n {2}Kravtekst \(text\): Leverandøren \[-skal-\]\{\+må\+\} varsle før planlagt vedlikehold\.\n/,
    )
    assert.match(out, /\nK-2 \(sections\[drift\]\.requirements\[K-2\]\): nytt\n/)
    assert.match(out, /\n2 krav og én annen ting er ikke som før\.\n$/)
  })

  it('counts only what there is of', () => {
    const versioned = (text: string, version: string): string => `${text}version: "${version}"\n`
    const said = (before: string, after: string): string | undefined => {
      const folder = temporaryFolder({ 'a.krav.yaml': before, 'b.krav.yaml': after })
      return kravspek(folder, ['diff', 'a.krav.yaml', 'b.krav.yaml']).out.trimEnd().split('\n').at(-1)
    }
    assert.equal(said(sound, sound.replace('skal varsle', 'må varsle')), 'Ett krav er ikke som før.')
    assert.equal(
      said(versioned(sound, '1'), versioned(sound, '2')),
      'Ingen krav er endret, men én annen ting er ikke som før.',
    )
  })

  it('gives the same as JSON', () => {
    const folder = temporaryFolder({ 'a.krav.yaml': sound, 'b.krav.yaml': other })
    const { code, out } = kravspek(folder, ['diff', 'a.krav.yaml', 'b.krav.yaml', '--format', 'json'])
    assert.equal(code, 1)
    const { version, isEqual, before, after, changes } = JSON.parse(out) as JsonDiff
    assert.deepEqual(
      [version, isEqual, before, after],
      [1, false, { file: 'a.krav.yaml' }, { file: 'b.krav.yaml', version: '2' }],
    )
    assert.deepEqual(
      changes.map(({ kind, id, state }) => [kind, id, state]),
      [
        ['specification', undefined, 'changed'],
        ['requirement', 'K-1', 'changed'],
        ['requirement', 'K-2', 'added'],
      ],
    )
    assert.deepEqual(changes[1]?.fields[0]?.words?.slice(1, 3), [
      { type: 'deleted', text: 'skal' },
      { type: 'inserted', text: 'må' },
    ])
  })

  it('shows no control characters of a file as they are', () => {
    const folder = temporaryFolder({
      'a.krav.yaml': sound,
      'b.krav.yaml': sound.replace('Leverandøren skal varsle før planlagt vedlikehold.', '"a\\e[31mb"'),
    })
    const { out } = kravspek(folder, ['diff', 'a.krav.yaml', 'b.krav.yaml'])
    assert.ok(!out.includes('\u001b'))
    assert.match(out, /␛/)
  })

  it('refuses what it can not compare', () => {
    const folder = temporaryFolder({
      'a.krav.yaml': sound,
      'b.krav.yaml': `${sound}ukjent: 1\n`,
      'c.txt': '',
    })
    const refused = (...files: readonly string[]): readonly unknown[] => {
      const { code, err } = kravspek(folder, ['diff', ...files])
      return [code, err.split('\n')[0]]
    }
    assert.deepEqual(refused('a.krav.yaml'), [2, 'kravspek: «diff» sammenligner to filer, men fikk 1.'])
    assert.deepEqual(refused('a.krav.yaml', 'b.krav.yaml'), [
      2,
      'kravspek: «b.krav.yaml» har feil og kan ikke sammenlignes. Se dem med: kravspek check b.krav.yaml',
    ])
    assert.match(String(refused('a.krav.yaml', 'c.txt')[1]), /verken en kravspesifikasjon/)
    assert.match(String(refused('a.krav.yaml', 'a.editions/1.0.json')[1]), /Versjon 1\.0 er ikke sendt ut/)
  })
})
