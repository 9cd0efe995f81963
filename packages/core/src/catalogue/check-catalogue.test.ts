import assert from 'node:assert/strict'
import { formatFinding } from '../locale/format-finding.js'
import { defaultSettings } from '../rules/settings.js'
import { readFiles, smallFiles } from './catalogue.test.data.js'
import { checkCatalogue } from './check-catalogue.js'
import { translationHash } from './words-hash.js'

const training = 'requirements/training.yaml'
const reliability = 'requirements/reliability.yaml'

/** What is said of the small catalogue with a text in one file changed, but that languages are missing. */
function told(file: string, before: string | RegExp, after: string): readonly string[] {
  const text = smallFiles[file] ?? ''
  const changed = text.replace(before, after)
  assert.notEqual(changed, text)
  const read = readFiles({ ...smallFiles, [file]: changed })
  return checkCatalogue(read, { ...defaultSettings, profile: 'strict' })
    .filter(({ code }) => !usual.has(code))
    .map(({ code, location: { source, range } }) => `${code}: ${read.sources.get(source)?.slice(...range) ?? ''}`)
}

/** The small catalogue lacks languages, and its translations say nothing of what they translate. */
const usual: ReadonlySet<string> = new Set(['catalogue-language-missing', 'catalogue-translation-outdated', 'catalogue-words-missing'])

describe('the check of a catalogue', () => {
  it('has nothing to say of a sound one, but that languages are missing', () => {
    const read = readFiles(smallFiles)
    const codes = new Set(checkCatalogue(read, { ...defaultSettings, profile: 'strict' }).map(({ code }) => code))
    assert.deepEqual([...codes].filter((code) => !usual.has(code)), [])
    assert.ok(codes.has('catalogue-language-missing'))
    const inBokmål = readFiles({ ...smallFiles, 'catalogue.yaml': (smallFiles['catalogue.yaml'] ?? '').replace(/^(?:nn|en): .*\n/gm, '') })
    assert.ok(checkCatalogue(inBokmål, defaultSettings).every(({ code }) => code !== 'catalogue-language-missing'))
  })

  it('finds numbers that are given twice, and those that lead nowhere or to themselves', () => {
    assert.deepEqual(told(reliability, 'id: DRI-02', 'id: OPP-01').toSorted(), [
      'catalogue-duplicate: id',
      'catalogue-refers-to-itself: OPP-01',
      'catalogue-unknown-reference: DRI-02',
    ])
    assert.deepEqual(told(reliability, 'goesWith: [OPP-01]', 'goesWith: [OPP-99]'), ['catalogue-unknown-reference: OPP-99'])
  })

  it('finds values without a name, also those that are called as what every object has', () => {
    for (const key of ['extent', 'toString', 'valueOf'])
      assert.ok(told(training, 'length: { type', `${key}: { type`).includes('catalogue-value-unnamed: nb'), key)
  })

  it('finds values that nobody could choose', () => {
    for (const range of ['min: 60, max: 10', 'min: 40, max: 60', 'min: 10, max: 20'])
      assert.ok(told(training, 'min: 10, max: 60', range).includes('catalogue-value-range: length'), range)
  })

  it('finds values that no text has, and names that are no value', () => {
    assert.deepEqual(told(training, 'høyst <lengde> minutter.', 'høyst 30 minutter.'), ['catalogue-value-unused: nb'])
    assert.deepEqual(told(training, 'høyst <lengde> minutter.', 'høyst <lengde> minutter i <sted>.'), ['catalogue-value-unknown: nb'])
    assert.deepEqual(told(training, 'name: length,', 'name: lengde,'), [
      'catalogue-value-unknown: en',
      'catalogue-value-unused: en',
    ])
  })

  it('finds a value whose unit is not read behind it', () => {
    assert.deepEqual(told(training, '<lengde> minutter.', '<lengde>.'), ['catalogue-unit-unsaid: nb'])
  })

  it('finds what a text says against the rules of its language, at the language that it stands in', () => {
    assert.deepEqual(told(training, 'Leverandøren skal levere', 'Leverandøren skal så langt som mulig levere'), [
      'escape-clause: nb',
    ])
    assert.deepEqual(told(training, 'shall deliver', 'shall if possible deliver'), ['escape-clause: en'])
  })

  it('finds a translation of what is no longer said, until it is confirmed', () => {
    const read = readFiles(smallFiles)
    const [requirement] = read.catalogue?.themes[0]?.requirements ?? []
    assert.ok(requirement !== undefined)
    const confirmed = (smallFiles[training] ?? '').replace(
      '    en:\n',
      `    en:\n      of: ${translationHash(requirement)}\n`,
    )
    const codesOf = (text: string): readonly string[] =>
      checkCatalogue(readFiles({ ...smallFiles, [training]: text }), defaultSettings).map(({ code }) => code)
    assert.ok(!codesOf(confirmed).includes('catalogue-translation-outdated'))
    assert.ok(codesOf(confirmed.replace('sjelden en hel dag', 'aldri en hel dag')).includes('catalogue-translation-outdated'))
  })

  it('words what it finds in every language', () => {
    const read = readFiles({
      ...smallFiles,
      [training]: (smallFiles[training] ?? '').replace('min: 10, max: 60', 'min: 60, max: 10').replace('<lengde> minutter.', 'nå.'),
      [reliability]: (smallFiles[reliability] ?? '').replace('[OPP-01]', '[OPP-99, DRI-02]'),
    })
    for (const finding of checkCatalogue(read, defaultSettings))
      for (const language of ['nb', 'nn', 'en'] as const)
        assert.match(formatFinding(finding, language), /^[^{}]+[.?]$/, finding.code)
  })

  it('says what is wrong with files that can not be read, and nothing else', () => {
    const read = readFiles({ 'catalogue.yaml': 'id: [' })
    assert.equal(read.catalogue, undefined)
    assert.ok(checkCatalogue(read, defaultSettings).length > 0)
  })
})

