import assert from 'node:assert/strict'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { commandLineIn } from './command-line.js'
import { root } from './root.js'

interface Listed {
  readonly requirements: readonly {
    readonly reference: string
    readonly theme: string
    readonly title: string
  }[]
}

const own = `kravspek: 1
id: nordvik
version: 1.2.0
licence: CC-BY-4.0
publisher: Nordvik kommune
nb: { title: Krav i Nordvik }
themes: [vehicles]
`
const theme = `kravspek: 1
theme: vehicles
nb: { title: Biler, prefix: BIL, rationale: Ansatte kjører mye. }
requirements:
  - id: BIL-01
    version: 1.0.0
    kind: minimum
    answer: { form: yes-no }
    verification: { tender: confirmation, acceptance: none, operation: none }
    fulfilledBy: acceptance
    nb:
      title: Holder i bilen
      text: Leverandøren skal levere en telefonholder til hver av bilene i tjenesten.
      plain: Du har telefonen foran deg når du kjører.
      rationale: Løse telefoner er farlige.
      guidance: Ta det med når ansatte kjører.
`

/** Requirements are found in catalogues and taken into a specification, through the program as a person runs it. */
describe('catalogues on the command line', function () {
  this.timeout(120_000)
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-catalogue-'))
  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const { kravspek, succeed } = commandLineIn(folder)
  const put = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const listed = (...args: readonly string[]): Listed['requirements'] =>
    (JSON.parse(succeed('catalogue', ...args, '--format', 'json')) as Listed).requirements
  const settings = (catalogues: string): void => {
    put('kravspek.config.yaml', `kravspek: 1\ncatalogues: ${catalogues}\n`)
  }
  /** What is said of catalogues that can't be used, where everything else is as it should be. */
  const complaint = (): string => {
    const { code, out, err } = kravspek('catalogue', 'list')
    assert.equal(code, 2)
    assert.match(out, /Krav til velferdsteknologi, versjon/)
    assert.doesNotMatch(err, /\n {4}at /)
    return err
  }

  beforeEach(() => {
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder)
    for (const name of readdirSync(`${root}examples`))
      cpSync(`${root}examples/${name}`, join(folder, name), { recursive: true })
  })

  describe('list, search and show', () => {
    it('find requirements on false alarms', () => {
      const themes = new Set(listed('search', 'falske alarmer').map((each) => each.theme))
      for (const each of ['safety-alarm', 'reliability']) assert.ok(themes.has(each), [...themes].join(' '))
      assert.match(succeed('catalogue', 'search', 'falske', 'alarmer'), /^ {2}[A-Z]{3}-\d\d {2}.*alske.*\n/)
      assert.match(succeed('catalogue', 'search', 'false alarms', '--language', 'en'), /false/i)
    })

    it('say so kindly where nothing is found', () => {
      assert.equal(
        succeed('catalogue', 'search', 'xyzzy'),
        'Fant ingen krav om «xyzzy». Prøv færre eller andre ord.\n',
      )
    })

    it('keep to a technology and a theme, by any name of theirs', () => {
      const all = listed('list')
      const some = listed('list', '--technology', 'medicine-dispenser')
      assert.ok(some.length < all.length && some.some((each) => each.theme === 'medicine-dispenser'))
      assert.ok(!some.some((each) => each.theme === 'safety-alarm'))
      for (const name of ['training', 'opplæring', 'OPP', 'Training'])
        assert.deepEqual(
          new Set(listed('list', '--theme', name).map((each) => each.theme)),
          new Set(['training']),
          name,
        )
    })

    it('tell the licence of a catalogue, and how many requirements it has', () => {
      const out = succeed('catalogue', 'list')
      assert.match(
        out,
        /^Krav til velferdsteknologi, versjon \d+\.\d+\.\d+\. Lisens: CC0-1\.0\. Utgiver: Kravspek\.\n/,
      )
      assert.match(out, new RegExp(`^${String(listed('list').length)} krav\\.$`, 'm'))
    })

    it('show all of a requirement in each language', () => {
      const out = succeed('catalogue', 'show', 'OPP-02')
      for (const part of [
        'Kravtekst',
        'Verdier å velge',
        'Veiledning',
        'Begrunnelse',
        'Kontroll',
        'Hører sammen med',
        'Lisens',
      ])
        assert.ok(out.includes(part), part)
      assert.equal(succeed('catalogue', 'show', 'velferdsteknologi/opp-2'), out)
      assert.match(succeed('catalogue', 'show', 'OPP-02', '--language', 'nn'), /Rettleiing/)
      assert.match(succeed('catalogue', 'show', 'OPP-02', '--language', 'en'), /How to choose the value/)
    })

    it('refuse what there is none of, and say what there is', () => {
      for (const [args, sentence] of [
        [['show', 'OP-02'], /Mente du OPP-02\?/],
        [['show', 'tull'], /catalogue search ORD/],
        [['list', '--technology', 'robot'], /Teknologiene er .*medicine-dispenser/],
        [['list', '--theme', 'robot'], /Temaene er .*training \(Opplæring/],
        [['search'], /Si hva du leter etter/],
        [['finn'], /«finn» er ikke noe kravspek catalogue kan gjøre/],
        [['list', 'mer'], /Kommandoen tar ikke noe mer/],
      ] as const) {
        const { code, out, err } = kravspek('catalogue', ...args)
        assert.deepEqual([code, out], [2, ''], args.join(' '))
        assert.match(err, sentence)
      }
    })
  })

  describe('add', () => {
    it('puts requirements in, changes nothing else, and tells what is to be chosen', () => {
      const name = 'medisindispenser.krav.yaml'
      const before = text(name)
      const out = succeed('catalogue', 'add', name, 'OPP-02', 'TRY-01')
      assert.match(out, /^OPP-\d+ er lagt til fra velferdsteknologi\/OPP-02, i kapittelet «.+»\.\n/)
      assert.match(
        out,
        /\nTRY-01 er lagt til fra velferdsteknologi\/TRY-01, i det nye kapittelet «Trygghetsalarm»\.\n {2}Dette må dere velge:\n {4}<.+>: /,
      )
      const kept = new Set(text(name).split('\n'))
      for (const line of before.split('\n')) assert.ok(kept.has(line), line)
      assert.match(kravspek('check', name).out, /Krav TRY-01/)
    })

    it('puts them in the section that is asked for', () => {
      const name = 'medisindispenser.krav.yaml'
      assert.match(succeed('catalogue', 'add', name, 'UTF-01', '--section', 'opplaering'), /i kapittelet «/)
    })

    it('leaves the file as it was where one can not be put in', () => {
      const name = 'medisindispenser.krav.yaml'
      succeed('catalogue', 'add', name, 'OPP-02')
      const before = text(name)
      for (const [args, sentence] of [
        [['OPP-03', 'OPP-02'], /OPP-02 er med fra før, som OPP-\d+\. Ingenting er lagt til\./],
        [['OPP-03', 'OPP-99'], /Ingen krav i katalogen heter «OPP-99»/],
        [['OPP-03', '--section', 'nei'], /Kapittelet «nei» finnes ikke\. Kapitlene er /],
      ] as const) {
        const { code, out, err } = kravspek('catalogue', 'add', name, ...args)
        assert.deepEqual([code, out], [2, ''])
        assert.match(err, sentence)
        assert.equal(text(name), before)
      }
    })

    it('puts nothing into a specification that has been sent out', () => {
      const name = 'medisindispenser.krav.yaml'
      put(name, text(name).replace(/^status: .*$/m, 'status: issued'))
      const before = text(name)
      const { code, err } = kravspek('catalogue', 'add', name, 'OPP-02')
      assert.equal(code, 2)
      assert.match(err, /er sendt ut til leverandørene og blir ikke endret\. Begynn på en ny utgave/)
      assert.equal(text(name), before)
    })

    it('puts nothing into a specification with errors, and shows them', () => {
      put('feil.krav.yaml', 'kravspek: 1\nid: feil\ntitel: Feil\n')
      const { code, out } = kravspek('catalogue', 'add', 'feil.krav.yaml', 'OPP-02')
      assert.equal(code, 1)
      assert.match(out, /titel[^]*Ingenting er gjort\./)
    })
  })

  describe('suggest', () => {
    it('says what has alarms and nothing on false ones, and is content when it has', () => {
      put(
        'alarm.krav.yaml',
        `kravspek: 1
id: alarm
title: Trygghetsalarmer
language: nb
status: draft
sections:
  - id: krav
    title: Trygghetsalarm
    requirements:
      - { id: TRY-01, kind: minimum, text: Løsningen skal sende alarmer til vakttelefonen innen 10 sekunder. }
      - { id: TRY-02, kind: minimum, text: Løsningen skal vise hvem som har utløst alarmen. }
`,
      )
      const sentence =
        /Kravspesifikasjonen omtaler alarmer \(TRY-01 og TRY-02\), men har\singen krav om dette:\s«[^»]*falske/i
      assert.match(succeed('catalogue', 'suggest', 'alarm.krav.yaml'), sentence)
      const { suggestions } = JSON.parse(
        succeed('catalogue', 'suggest', 'alarm.krav.yaml', '--format', 'json'),
      ) as {
        readonly suggestions: readonly { readonly requirement: { readonly id: string } }[]
      }
      succeed('catalogue', 'add', 'alarm.krav.yaml', ...suggestions.map(({ requirement }) => requirement.id))
      assert.doesNotMatch(succeed('catalogue', 'suggest', 'alarm.krav.yaml'), /falske/i)
    })
  })

  describe('catalogues of one’s own', () => {
    it('are listed, searched, shown and added from beside the built-in one', () => {
      put('kataloger/nordvik/catalogue.yaml', own)
      put('kataloger/nordvik/requirements/vehicles.yaml', theme)
      settings('[{ folder: kataloger/nordvik, version: 1.2.0 }]')
      assert.match(
        succeed('catalogue', 'list'),
        /^Krav i Nordvik, versjon 1\.2\.0\. Lisens: CC-BY-4\.0\. Utgiver: Nordvik kommune\.$/m,
      )
      assert.deepEqual(
        listed('search', 'telefonholder').map((each) => each.reference),
        ['nordvik/BIL-01'],
      )
      assert.match(succeed('catalogue', 'show', 'BIL-01'), /Du har telefonen foran deg/)
      assert.match(
        succeed('catalogue', 'add', 'medisindispenser.krav.yaml', 'BIL-01'),
        /nordvik\/BIL-01, i det nye kapittelet «Biler»/,
      )
      assert.match(text('medisindispenser.krav.yaml'), /from: \{ catalogue: nordvik\/BIL-01/)
    })

    it('that can not be used are told of, and the rest goes on', () => {
      put('utenfor.yaml', own)
      put('nordvik/catalogue.yaml', own)
      put('nordvik/requirements/vehicles.yaml', theme)
      put('annen/catalogue.yaml', own.replace('Krav i', 'Andre krav i'))
      put('brutt/catalogue.yaml', 'id: [')
      put('halv/catalogue.yaml', own.replace('id: nordvik', 'id: halv'))
      put('halv/requirements/vehicles.yaml', theme.replace('kind: minimum', 'kind: minst'))
      put('stor/catalogue.yaml', `# ${'x'.repeat(11_000_000)}\n${own}`)
      for (const [written, sentence] of [
        ['mangler', /«mangler» finnes ikke: Det er ingen slik mappe med filen catalogue\.yaml i\./],
        ['../..', /«\.\.\/\.\.» ligger utenfor mappen/],
        ['/etc', /«\/etc» ligger utenfor mappen/],
        ['nordvik/../../..', /ligger utenfor mappen/],
        [
          'brutt',
          /Kravkatalogen «brutt» har én feil, og blir ikke brukt\. Se feilene med: kravspek catalogue check brutt/,
        ],
        ['halv', /Kravkatalogen «halv» har én feil, og temaene med feil blir ikke brukt\./],
        ['stor', /«stor\/catalogue\.yaml» er for stor/],
      ] as const) {
        settings(`[{ folder: ${written} }, { folder: nordvik }]`)
        assert.match(complaint(), sentence, written)
        assert.match(kravspek('catalogue', 'search', 'telefonholder').out, /BIL-01/, written)
      }
      settings('[{ folder: nordvik }, { folder: annen }]')
      assert.match(complaint(), /«annen» har samme id som en annen katalog \(«nordvik»\) og blir ikke brukt/)
      settings('[{ folder: nordvik, version: 2.0.0 }]')
      assert.match(complaint(), /«nordvik» har versjon 1\.2\.0, men innstillingene sier 2\.0\.0/)
      put('kravspek.config.yaml', 'katalog: x\n')
      assert.match(
        complaint(),
        /«kravspek\.config\.yaml» har feil, og derfor blir ikke egne kravkataloger brukt/,
      )
    })

    it('are not read through a link out of the folder', () => {
      const elsewhere = mkdtempSync(join(tmpdir(), 'kravspek-elsewhere-'))
      try {
        writeFileSync(join(elsewhere, 'catalogue.yaml'), own)
        symlinkSync(elsewhere, join(folder, 'lenke'))
        settings('[{ folder: lenke }]')
        assert.match(complaint(), /«lenke.*» ligger utenfor mappen/)
      } finally {
        rmSync(elsewhere, { recursive: true, force: true })
      }
    })
  })

  describe('check', () => {
    it('finds nothing wrong with the catalogue that comes with Kravspek', () => {
      const out = succeed('catalogue', 'check')
      assert.match(out, /0 feil, 0 advarsler/)
      assert.match(out, /Lisens: CC0-1\.0\. Utgiver: Kravspek\. \d+ krav\.\n$/)
    })

    it('tells what is wrong with one’s own, where it stands', () => {
      put('nordvik/catalogue.yaml', own)
      put(
        'nordvik/requirements/vehicles.yaml',
        theme.replace('til hver av bilene', 'så langt som mulig til bilene'),
      )
      const { code, out } = kravspek('catalogue', 'check', 'nordvik')
      assert.equal(code, 1)
      assert.match(out, /nordvik\/requirements\/vehicles\.yaml:11:5: .*\[escape-clause\]/)
      // The catalogue says that it is in bokmål alone.
      assert.doesNotMatch(out, /nynorsk/)
      const { files } = JSON.parse(kravspek('catalogue', 'check', 'nordvik', '--format', 'json').out) as {
        readonly files: readonly { readonly findings: readonly { readonly code: string }[] }[]
      }
      assert.ok(files[0]?.findings.some((each) => each.code === 'escape-clause'))
    })

    it('refuses a folder that is none', () => {
      const { code, err } = kravspek('catalogue', 'check', 'mangler')
      assert.equal(code, 2)
      assert.match(err, /«mangler» finnes ikke/)
    })
  })
})
