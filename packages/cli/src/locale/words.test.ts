import assert from 'node:assert/strict'
import { words, type Words } from './words.js'

const languages = Object.entries(words) as readonly (readonly [keyof typeof words, Words])[]
const counts = { error: 1, warning: 2, task: 1, hint: 1 }

/** Everything that is said, with something in each place for it. */
function sentences(said: Words): readonly string[] {
  return [
    ...Object.values(said.severities),
    said.see('P1', 'M1'),
    said.fix('T1'),
    said.alike('task', 1),
    said.alike('task', 3),
    said.more(1),
    said.more(3),
    said.checked(['F1'], counts),
    said.checked(['F1', 'F2'], counts),
    said.tooManyWarnings(3, 2),
    said.counted(counts),
    said.byTheme,
    said.nothingFound,
    said.fixed(1),
    said.fixed(2),
    said.waived(1),
    said.waived(2),
    said.noReason,
    said.canBeIssued('F1', true),
    said.canBeIssued('F1', false),
    said.errorsAbove(1),
    said.errorsAbove(2),
    said.andMore(2),
    said.coverageTitle('T1'),
    ...Object.values(said.coverageHeadings),
    said.coverageSum({ covered: 1, partly: 2, missing: 3, 'not-relevant': 4 }),
    ...Object.values(said.scopes),
    said.strictOnly,
    said.rulePacks,
    said.notVerified,
    said.verified('A', '2027-01-01'),
    said.coverageUsage,
    said.explainUsage,
    said.rulesUsage,
    said.notRendered,
    said.wrote(1, 'F1'),
    said.wrote(2, 'F1'),
    said.overwrote('F1'),
    said.brokenRecord('F1'),
    said.remaining('F1'),
    said.next('F1', 'F2'),
    ...refusals(said),
    ...Object.values(said.reasons),
    said.crash,
    said.help('kravspek'),
    said.usage,
    said.checkUsage,
    said.renderUsage,
  ]
}

function refusals(said: Words): readonly string[] {
  return [
    said.missingCommand,
    said.unknownCommand('X1'),
    said.unknownOption('--x', ['--a', '--b']),
    said.missingValue('--x'),
    said.valueNotWanted('--x'),
    said.missingOption('--x'),
    said.unknownLanguage('--language', 'X1'),
    said.unknownFormat('X1', ['a', 'b']),
    said.unknownDocument('X1', ['a', 'b']),
    said.notNumber('--x', 'X1'),
    said.missingFile,
    said.oneFileOnly('render', 2),
    said.unknownPurpose('X1'),
    said.nothingMore('X1'),
    said.missingCode,
    said.oneCodeOnly(2),
    said.unknownCode('X1', undefined, 9),
    said.unknownCode('X1', 'X2', 9),
    said.notSpecificationName('F1'),
    ...Object.values(said.fileProblem).map((sentence) => sentence('F1')),
    said.changedFile('F1'),
    said.unknownFile('F1'),
    said.notRegularFile('F1'),
    said.linkNotFixed('F1'),
    said.protectedNotFixed('F1'),
    said.notFixed('F1', 'R1'),
    said.fixStopped('F1', 'R1', ['F2', 'F3']),
    said.notWritten('F1', 'R1'),
  ]
}

const holders = (text: string) =>
  (text.match(/\b[FMPRTX]\d\b|--\w[\w-]*|\*?\.krav\w*\.\w+|\d+/g) ?? []).toSorted()

describe('what the command line says', () => {
  it('holds the same values in every language', () => {
    const [nb, nn, en] = languages.map(([, said]) => sentences(said).map(holders))
    assert.deepEqual(nn, nb)
    assert.deepEqual(en, nb)
  })

  it('refuses in whole sentences', () => {
    for (const [, said] of languages) {
      for (const sentence of refusals(said)) assert.match(sentence, /^[\p{Lu}«“"`-].*[.?]$/u)
    }
  })

  it('is nynorsk where it is said to be', () => {
    const bokmål =
      /\b(?:ikke|hvilke[nt]?|hva|hvor|noe|noen|filen|filer som er endret|finnes|fra|dokumenter|velg|mappen|skrevet|skriver|kjør|bare|være|meldingene|ellers|siden|flere|hver|mangler|verdi for|mennesker|programmer|lager|slutter)\b/iu
    for (const sentence of sentences(words.nn)) {
      const found = bokmål.exec(sentence)
      assert.equal(found, null, `${found?.[0] ?? ''}: ${sentence}`)
    }
  })

  it('keeps help within 100 columns', () => {
    for (const [, said] of languages) {
      for (const line of [
        said.usage,
        said.checkUsage,
        said.renderUsage,
        said.coverageUsage,
        said.explainUsage,
        said.rulesUsage,
      ].flatMap((text) => text.split('\n'))) {
        assert.ok(line.length <= 105, line)
      }
    }
  })
})
