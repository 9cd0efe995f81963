import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commandLineIn } from './command-line.js'
import { root } from './root.js'

const file = 'eldre.krav.yaml'

/** Versions of catalogue requirements, and the language of a specification, through the program as a person runs it. */
describe('newer versions of catalogue requirements on the command line', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-upgrade-'))
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const { kravspek, succeed } = commandLineIn(folder)
  const text = (): string => readFileSync(join(folder, file), 'utf8')
  const write = (content: string): void => {
    writeFileSync(join(folder, file), content)
  }
  const original = readFileSync(`${root}test/fixtures/catalogue/${file}`, 'utf8')

  beforeEach(() => {
    cpSync(`${root}test/fixtures/catalogue`, folder, { recursive: true })
  })

  it('are told, word by word, and the file stays as it is', () => {
    const { code, out, err } = kravspek('catalogue', 'outdated', file)
    assert.deepEqual([code, err], [1, ''])
    assert.match(out, /^STO-01 \(nordvik\/STO-01\): finnes i nyere utgave, 1\.0\.0 → 1\.1\.0\.$/m)
    assert.match(out, /^ {2}Kravtekst \(text\): .*minst \[-7-\]\{\+14\+\} dager/m)
    assert.match(out, /^ {2}Parametere \(parameters\.frist\): \[-svartid-\]\{\+frist\+\}$/m)
    assert.match(out, /^STO-03 .*: er trukket tilbake fra katalogen\.\n {2}Erstattet av STO-01\.$/m)
    assert.match(
      out,
      /3 av 4 katalogkrav er foreldet\.\nTa inn de nye utgavene: kravspek catalogue upgrade eldre/,
    )
    assert.equal(text(), original)
  })

  it('are not counted where the catalogue is not at hand', () => {
    writeFileSync(join(folder, 'kravspek.config.yaml'), 'kravspek: 1\n')
    const { code, out } = kravspek('catalogue', 'outdated', file)
    assert.equal(code, 1)
    assert.match(out, /^STO-01 \(nordvik\/STO-01\): er hentet fra en katalog som ikke finnes her\.$/m)
    assert.doesNotMatch(out, /foreldet/)
  })

  it('are told to programs', () => {
    const { code, out } = kravspek('catalogue', 'outdated', file, '--format', 'json')
    const told = JSON.parse(out) as { taken: number; outdated: readonly { id: string; state: string }[] }
    assert.deepEqual(
      [code, told.taken, told.outdated.map(({ id, state }) => [id, state])],
      [
        1,
        4,
        [
          ['STO-01', 'newer'],
          ['STO-02', 'newer'],
          ['STO-03', 'withdrawn'],
        ],
      ],
    )
  })

  it('are taken in by those who say yes, and the second time there is nothing to do', () => {
    const out = succeed('catalogue', 'upgrade', file, '--yes')
    assert.match(out, /Dere har endret teksten\. Endringene deres blir stående\./)
    assert.match(out, /Oppgradert: STO-01 og STO-02\.\n$/)
    const upgraded = text()
    assert.match(upgraded, /frist: \{ value: 20, type: number/)
    assert.match(
      upgraded,
      /varsle Kunden om planlagt stans minst 14 dager før den starter, med dato og varighet\./,
    )
    assert.match(succeed('catalogue', 'upgrade', file, '--yes'), /ingen nye utgaver å ta inn/)
    assert.equal(text(), upgraded)
    assert.equal(kravspek('check', file).code, 0)
  })

  it('are taken in for the requirements that are named', () => {
    assert.match(succeed('catalogue', 'upgrade', file, 'STO-02', '--yes'), /Oppgradert: STO-02\.\n$/)
    assert.match(text(), /nordvik\/STO-01, version: 1\.0\.0/)
  })

  it('are only shown where nothing is to be written', () => {
    const out = succeed('catalogue', 'upgrade', file, '--dry-run')
    assert.match(out, /Kan oppgraderes: STO-01 og STO-02\.\nIngenting er skrevet\.\n$/)
    assert.equal(text(), original)
  })

  it('need someone who answers', () => {
    const { code, out, err } = kravspek('catalogue', 'upgrade', file)
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /^kravspek: Her kan ingen svare på spørsmål\. Skriv --yes .*--dry-run/)
    assert.equal(text(), original)
  })

  it('are left to a person where both have changed the same words', () => {
    write(original.replace('minst 7 dager', 'minst 10 dager'))
    const { code, out } = kravspek('catalogue', 'upgrade', file, '--yes')
    assert.equal(code, 1)
    assert.match(
      out,
      /Deres:\n.*minst 10 dager.*\n {4}Da dere hentet det:\n.*minst 7 dager.*\n {4}Nå i katalogen:\n.*minst 14 dager/,
    )
    assert.match(out, /Oppgradert: STO-01\.\nStår som før: STO-02\.\nFlett inn det nye for hånd/)
    assert.match(text(), /minst 10 dager/)
    assert.match(succeed('catalogue', 'upgrade', file, '--yes', '--keep-own'), /Oppgradert: STO-02\.\n$/)
    assert.match(text(), /minst 10 dager[^]*version: 1\.0\.1/)
  })

  it('do not change what has been sent out', () => {
    const sent = original.replace('status: draft', 'status: issued')
    write(sent)
    const upgrade = kravspek('catalogue', 'upgrade', file, '--yes')
    assert.equal(upgrade.code, 2)
    assert.match(upgrade.err, /er sendt ut til leverandørene og blir ikke endret\. Begynn på en ny utgave/)
    const language = kravspek('catalogue', 'language', file, '--to', 'nn')
    assert.equal(language.code, 2)
    assert.match(language.err, /er sendt ut til leverandørene og blir ikke endret/)
    assert.equal(text(), sent)
  })

  it('are refused for a requirement that is not there, in one sentence', () => {
    const { code, err } = kravspek('catalogue', 'upgrade', file, 'STO-99', '--yes')
    assert.deepEqual(
      [code, err.split('\n')[0]],
      [2, 'kravspek: Ingen krav i kravspesifikasjonen heter «STO-99».'],
    )
    assert.match(
      kravspek('catalogue', 'upgrade', file, 'STO-04', '--yes').err,
      /STO-04 er ikke hentet fra en katalog/,
    )
  })

  it('come in another language with what remains to be translated, and back again', () => {
    const out = succeed('catalogue', 'language', file, '--to', 'nn')
    assert.match(
      out,
      /^eldre\.krav\.yaml er nå på nynorsk\.\n3 krav og ett kapittel har teksten fra katalogen\.\n2 krav har egen tekst/,
    )
    const place =
      /^ {2}eldre\.krav\.yaml:(\d+) STO-04 Kravtekst: Leverandøren skal svare på e-post samme virkedag\.$/m.exec(
        out,
      )
    assert.match(text().split('\n')[Number(place?.[1]) - 1] ?? '', /svare på e-post samme virkedag/)
    assert.match(text(), /Leverandøren skal svare på telefon innan <svartid>/)
    assert.equal(kravspek('check', file).code, 0)
    succeed('catalogue', 'language', file, '--to', 'nb')
    assert.equal(text(), original)
  })

  it('say which language is meant, in one sentence', () => {
    assert.match(
      kravspek('catalogue', 'language', file).err,
      /^kravspek: Si hvilket språk .*--to nb, --to nn eller --to en\n/,
    )
    assert.match(
      kravspek('catalogue', 'language', file, '--to', 'da').err,
      /^kravspek: «da» er ikke et språk Kravspek har/,
    )
    const same = kravspek('catalogue', 'language', file, '--to', 'nb')
    assert.deepEqual(
      [same.code, same.err.split('\n')[0]],
      [2, 'kravspek: «eldre.krav.yaml» er allerede på bokmål.'],
    )
  })

  it('are taken into the part that the requirement stands in', () => {
    const [head = '', first = ''] = original.split('  - id: stotte\n')
    const [section = '', rest = ''] = first.split('  - id: drift\n')
    write(`${head}  - include: stotte.kravdel.yaml\n  - id: drift\n${rest}`)
    const part = `  id: stotte\n${section.replace(/^ {2}/gm, '')}`
    writeFileSync(join(folder, 'stotte.kravdel.yaml'), `kravspek: 1\npartOf: ${file}\nsection:\n${part}`)
    const whole = text()
    assert.match(succeed('catalogue', 'upgrade', file, '--yes'), /Oppgradert: STO-01 og STO-02\.\n$/)
    assert.equal(text(), whole)
    assert.match(readFileSync(join(folder, 'stotte.kravdel.yaml'), 'utf8'), /innen <frist> i <andel>/)
    succeed('catalogue', 'language', file, '--to', 'en')
    assert.match(
      readFileSync(join(folder, 'stotte.kravdel.yaml'), 'utf8'),
      /rationale: "Whoever is alone on duty must get help\."/,
    )
  })
})
