import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyse, type Analysis } from '../analyse.js'
import { head } from '../testing.js'
import { analysedExample, exampleNames, exampleText } from './completion.test.data.js'
import { hoverAt } from './hover.js'

const name = 'medisindispenser.krav.yaml'
const analysis = analysedExample(name)
const text = exampleText(name)

/** What is shown in the middle of a piece of the example. */
function shown(before: string, word: string, language: 'nb' | 'nn' | 'en' = 'nb'): string {
  const start = text.indexOf(before + word)
  assert.ok(start >= 0, `the example has ${before}${word}`)
  const hover = hoverAt(analysis, name, start + before.length + 1, language)
  assert.equal(text.slice(...(hover?.range ?? [0, 0])), word)
  return hover?.markdown ?? ''
}

function analysed(more: string): { readonly own: Analysis; readonly whole: string } {
  const whole = head + more
  return { own: analyse('x.krav.yaml', () => ({ text: whole })), whole }
}

describe('hover', () => {
  it('tells what a field means, what it may hold, an example, and who reads it', () => {
    const markdown = shown('\n', 'status')
    assert.match(markdown, /^\*\*Status\*\* \(`status`\) · Påkrevd\n\nHvor langt arbeidet er kommet/)
    assert.match(markdown, /- `approved` Godkjent: Innholdet er godkjent/)
    assert.match(markdown, /```yaml\nstatus: draft\n```/)
    assert.match(markdown, /_Leses av leverandører, tjenesterepresentanter og ledere\._$/)
  })

  it('tells who does not read it, and what opens it', () => {
    assert.match(
      shown('id: innkjop, date: 2026-11-18 }'.slice(0, 0) + '    ', 'cover'),
      /_Leses av tjenesterepresentanter og ledere\._$/,
    )
    assert.match(shown('title: Pris, ', 'weight'), /Leverandører ser det bare når «Vis vekter» er på\./)
  })

  it('tells the title and meaning of a value, in the language asked for', () => {
    assert.equal(shown('status: ', 'approved', 'nn').split('\n')[0], '**Godkjend** (`approved`)')
    assert.match(shown('status: ', 'approved', 'en'), /^\*\*Approved\*\*/)
  })

  it('tells what an id refers to, and where that stands', () => {
    assert.equal(
      shown('role: ', 'nattevakt'),
      '**Rolle nattevakt**: Nattevakt\n\nStår i filen `organisasjon.yaml`',
    )
    assert.match(shown('activity: ', 'A-02'), /^\*\*Aktivitet A-02\*\*/)
    assert.equal(shown('', '<ref:TAB-1>'), '**Tabell TAB-1**: Oppgaver i brukertesten')
  })

  it('counts the places that refer to an id, in fields and in texts', () => {
    const { own, whole } = analysed(`roles:
  - { id: vakt, title: Vakt }
needs:
  - { id: B-1, statement: 'Se <ref:vakt> og <ref:vakt>.', role: vakt }
sections:
  - id: a
    title: A
    roles: [vakt]
    requirements:
      - { id: K-1, kind: minimum, text: Alarm, needs: [B-1], children: [{ id: a, text: x }] }
      - { id: K-2, kind: minimum, text: Alarm } # se <ref:B-1>
benefits:
  - { id: G-1, measuredBy: [K-1.a] }
`)
    const told = (word: string): string =>
      hoverAt(own, 'x.krav.yaml', whole.indexOf(word) + word.length - 1, 'nb')
        ?.markdown.split('\n')
        .at(-1) ?? ''
    assert.equal(told('{ id: vakt'), '4 steder viser hit.')
    assert.equal(told('id: K-2'), 'Ingenting viser hit ennå.')
    assert.equal(told('[{ id: a'), 'Ett sted viser hit.')
  })

  it('says durations, dates, amounts, shares and codes in words', () => {
    assert.equal(shown('contract: { model: SSA-L, duration: ', 'P2Y'), '`P2Y` betyr **2 år**')
    assert.equal(shown('every: ', 'P3M'), '`P3M` betyr **hver 3. måned**')
    assert.equal(shown('validUntil: ', '2027-09-01', 'en'), '`2027-09-01` means **1 September 2027**')
    assert.equal(shown('estimatedValue: { amount: ', '9600000'), '`9600000` betyr **9 600 000 kroner**')
    assert.equal(shown('title: Pris, weight: ', '0.3'), '`0.3` betyr **30 %**')
    assert.match(
      shown('', '48180000-3'),
      /^\*\*CPV 48180000-3\*\*: Programvare for helse\n\nOffisielt navn: Medisinskprogramvare$/,
    )
    assert.match(shown('recommendations: [', '5'), /^\*\*Anbefaling 5: /)
  })

  it('tells the value of a parameter in a text', () => {
    assert.match(shown('', '<antall>'), /^\*\*Parameter `antall`\*\*: 12 ansatte\n/)
  })

  it('does not give the section’s value for a parameter that the requirement leaves open', () => {
    for (const open of ['null', '{ antall: null }']) {
      const { own, whole } = analysed(
        `sections:\n  - id: drift\n    title: Drift\n    defaults: { parameters: { antall: 12 } }\n    requirements:\n      - { id: K-1, kind: minimum, text: Vakten skal ha <antall> ansatte., parameters: ${open} }\n`,
      )
      const markdown = hoverAt(own, 'x.krav.yaml', whole.indexOf('<antall>') + 2, 'nb')?.markdown ?? ''
      assert.match(markdown, /^\*\*Parameter `antall`\*\*: ikke bestemt/i)
    }
  })

  it('reads nothing of the specification as markup', () => {
    const { own, whole } = analysed(
      "roles:\n  - { id: a, title: '[x](command:y) **b** <img src=z> `c`' }\nneeds:\n  - { id: B-1, role: a }\n",
    )
    const markdown = hoverAt(own, 'x.krav.yaml', whole.lastIndexOf('role: a') + 6, 'nb')?.markdown ?? ''
    assert.match(markdown, /\\\[x\\\]\\\(command:y\\\) \\\*\\\*b\\\*\\\* \\<img src=z\\> \\`c\\`$/)
  })

  it('is silent on words, punctuation and unknown fields', () => {
    const at = (piece: string): number => text.indexOf(piece) + piece.length
    for (const offset of [at('title: Elektroniske m'), at('\nneeds:'), 3])
      assert.equal(hoverAt(analysis, name, offset, 'nb')?.markdown.includes('undefined') ?? false, false)
    assert.equal(hoverAt(analysis, name, at('title: Elektroniske m'), 'nb'), undefined)
    assert.equal(hoverAt(analysis, 'finnes-ikke.yaml', 3, 'nb'), undefined)
    const { own, whole } = analysed('ukjent: 3\n')
    assert.equal(hoverAt(own, 'x.krav.yaml', whole.indexOf('ukjent') + 2, 'nb'), undefined)
  })

  it('has a range around the offset and finished sentences, anywhere in the examples', () => {
    for (const each of exampleNames) {
      const known = analysedExample(each)
      const whole = exampleText(each)
      fc.assert(
        fc.property(fc.nat(whole.length + 10), fc.constantFrom('nb', 'nn', 'en'), (offset, language) => {
          const hover = hoverAt(known, each, offset, language)
          if (hover === undefined) return
          assert.ok(hover.range[0] <= offset && offset <= hover.range[1])
          assert.doesNotMatch(hover.markdown, /undefined|\[object|NaN|\{[a-z]+\}/)
          assert.notEqual(hover.markdown.trim(), '')
        }),
        { numRuns: 1000 },
      )
    }
  })
})
