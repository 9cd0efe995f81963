import assert from 'node:assert/strict'
import { readSettings } from './read-settings.js'
import { defaultSettings } from './rules/settings.js'
import { faultsOfSentences, marked } from './testing.js'

function read(text: string) {
  const { text: plain, ranges } = marked(text)
  const { settings, findings } = readSettings('kravspek.config.yaml', plain)
  assert.deepEqual(
    findings.map(({ location }) => plain.slice(...location.range)),
    ranges.map((range) => plain.slice(...range)),
  )
  for (const finding of findings) assert.deepEqual(faultsOfSentences(finding), [])
  return { settings, messages: findings.map(({ message }) => message) }
}

describe('readSettings', () => {
  it('gives what the file says and the usual for the rest', () => {
    const { settings, messages } = read(`kravspek: 1
rules: strict
severities: { and-or: off, new-staff-without-training: task }
brands: [Eksempeltelefon]
hoursPerPost: 1700
verifiedPacks: [{ pack: loa-2026-07, by: Jurist, date: 2026-09-01 }]
`)
    assert.deepEqual(messages, [])
    assert.deepEqual(settings, {
      ...defaultSettings,
      profile: 'strict',
      severities: { 'and-or': 'off', 'new-staff-without-training': 'task' },
      brands: ['Eksempeltelefon'],
      hoursPerPost: 1700,
      verifiedPacks: [{ pack: 'loa-2026-07', by: 'Jurist', date: '2026-09-01' }],
    })
  })

  it('gives the folders of catalogues, each with the version that it must have', () => {
    const { catalogues, findings } = readSettings(
      'kravspek.config.yaml',
      "kravspek: 1\ncatalogues: [{ folder: a/b }, { folder: ../c, version: '1.2.0' }, { folder: null }]\n",
    )
    assert.deepEqual(findings, [])
    assert.deepEqual(catalogues, [
      { folder: 'a/b', version: undefined },
      { folder: '../c', version: '1.2.0' },
    ])
  })

  it('gives no catalogues where the file has errors', () => {
    const wrong = readSettings(
      'kravspek.config.yaml',
      'kravspek: 1\nbrand: [A]\ncatalogues: [{ folder: a }]\n',
    )
    assert.deepEqual(wrong.catalogues, [])
    assert.deepEqual(read('kravspek: 1\ncatalogues: [~a/b~]\n').messages, ['wrong-type-object'])
  })

  it('does not take a pack as verified while it is not said by whom and when', () => {
    const { settings } = read(`kravspek: 1
verifiedPacks: [{ pack: loa-2026-07, by: null, date: 2026-09-01 }]
`)
    assert.deepEqual(settings.verifiedPacks, [])
  })

  it('reports rules and packs that do not exist, and sets nothing then', () => {
    const { settings, messages } = read(`kravspek: 1
rules: strict
severities: { ~and-o~: off, ~nothing-like-it-at-all~: off }
verifiedPacks: [{ pack: ~loa-2026~, by: Jurist, date: 2026-09-01 }]
`)
    assert.deepEqual(messages, ['unknown-rule', 'unknown-rule-without-guess', 'unknown-pack'])
    assert.deepEqual(settings, defaultSettings)
  })

  it('reports what the schema does not allow, in plain words', () => {
    assert.deepEqual(read('kravspek: 1\nrules: ~sometimes~\n').messages, ['unknown-value-without-guess'])
    assert.deepEqual(read('kravspek: 1\n~brand~: [A]\n').messages, ['unknown-field'])
  })

  it('reports what is no YAML', () => {
    assert.equal(readSettings('kravspek.config.yaml', 'brands: [A').findings.length, 1)
  })
})
