import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { defaultSettings, formatFinding } from '@kravspek/core'
import { catalogueItems, checkCatalogue, readCatalogue, technologiesIn } from '@kravspek/core/catalogue'
import { root } from './root.js'

const folder = join(root, 'catalogue')
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
)
const read = readCatalogue(files)
const { catalogue } = read
assert.ok(catalogue !== undefined)
const offered = catalogueItems(catalogue).filter(({ requirement }) => requirement.withdrawn === undefined)

function called(id: string): (typeof offered)[number]['requirement'] {
  const item = offered.find(({ requirement }) => requirement.id === id)
  assert.ok(item !== undefined, id)
  return item.requirement
}

/** The catalogue that comes with Kravspek keeps what it promises. */
describe('the catalogue of requirements', function () {
  this.timeout(60_000)

  it('has no error, warning or hint in any text in any language, in the strict profile', () => {
    const findings = checkCatalogue(read, { ...defaultSettings, profile: 'strict' })
    assert.deepEqual(
      findings.map((each) => `${each.location.source}: ${formatFinding(each, 'nb')} [${each.code}]`),
      [],
    )
  })

  it('has 120 requirements at least, each in three languages', () => {
    assert.ok(offered.length >= 120, String(offered.length))
    for (const { reference, requirement } of offered)
      for (const language of ['nb', 'nn', 'en'] as const)
        assert.ok((requirement[language]?.text ?? '') !== '', `${reference} ${language}`)
  })

  it('has seven requirements of its own for every technology', () => {
    const technologies = technologiesIn([catalogue]).filter((technology) => technology !== 'other')
    assert.equal(technologies.length, 8)
    for (const technology of technologies) {
      const own = offered.filter(({ requirement }) => requirement.technologies?.includes(technology) === true)
      assert.ok(own.length >= 7, `${technology}: ${String(own.length)}`)
    }
  })

  it('serves every one of the 14 recommendations', () => {
    for (let number = 1; number <= 14; number += 1)
      assert.ok(
        offered.some(({ requirement }) => requirement.recommendations?.includes(number) === true),
        String(number),
      )
  })

  it('says of every value that must be chosen how to choose it', () => {
    for (const { reference, requirement } of offered)
      for (const key of Object.keys(requirement.parameters ?? {}))
        for (const language of ['nb', 'nn', 'en'] as const)
          assert.ok(
            (requirement[language]?.parameters?.[key]?.guidance ?? '') !== '',
            `${reference} ${key} ${language}`,
          )
  })

  it('does not say that a contract term is met at go-live where its text sets another time', () => {
    const ownTime =
      /avtalens slutt|etter oppstart|uker før|etter signering|før en rutine slutter|utfasingsplanen er nådd/
    const terms = offered.filter(
      ({ requirement: { kind, nb } }) => kind === 'contract-term' && ownTime.test(nb?.text ?? ''),
    )
    assert.ok(terms.length >= 5)
    assert.deepEqual(
      terms
        .filter(({ requirement }) => requirement.fulfilledBy !== undefined)
        .map(({ reference }) => reference),
      [],
    )
  })

  it('alerts somebody when a safety alarm has lost its connection, in a small procurement too', () => {
    const check = called('TRY-05')
    for (const [language, alert] of [
      ['nb', /varsle/],
      ['nn', /varsle/],
      ['en', /alert/],
    ] as const)
      assert.match(check[language]?.text ?? '', alert)
    const recipe = catalogue.recipes.find(({ technology }) => technology === 'safety-alarm')
    for (const id of ['TRY-04', 'TRY-05']) assert.ok(recipe?.small?.includes(id), id)
  })

  it('gives a low battery another deadline than a lost connection', () => {
    const { nb, nn, en } = called('DRI-02')
    for (const words of [nb, nn, en]) assert.equal(words?.text?.match(/<[^<>]+>/g)?.length, 2, words?.text)
  })

  it('has time to tell every shift before the old routine must have ended', () => {
    const days = Number(called('UTF-05').parameters?.['deadline']?.default)
    const workingDays = Number(called('UTF-06').parameters?.['deadline']?.default)
    assert.ok((workingDays * 7) / 5 > days, `${String(workingDays)} working days, ${String(days)} days`)
  })

  it('is the one that programs load', () => {
    const text = readFileSync(join(root, 'packages/core/catalogues/velferdsteknologi.json'), 'utf8')
    // Not shown: the difference between two catalogues is as long as they are.
    assert.ok(isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(catalogue))), 'npm run generate')
  })

  it('is counted by theme and technology by its own check', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'tools/catalogue-check.mjs')], {
      encoding: 'utf8',
    })
    assert.equal(status, 0, stdout)
    for (const theme of catalogue.themes)
      assert.match(stdout, new RegExp(`^ {2}${theme.theme} +${String(theme.requirements?.length)}$`, 'm'))
    assert.match(stdout, /^by technology\n[^]*^ {2}medicine-dispenser +\d+$/m)
  })
})
