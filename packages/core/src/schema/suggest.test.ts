import assert from 'node:assert/strict'
import { analyseText, applyAll, head, told } from '../testing.js'
import { suggestField, suggestValue } from './suggest.js'

const field = (concept: string, name: string): string | undefined => suggestField(concept, name, () => false)
const kind = (value: string): string | undefined =>
  suggestValue('requirement.kind', value, ['minimum', 'evaluated', 'contract-term', 'information'])

describe('suggestions', () => {
  it('take a word that means the same before one that looks the same', () => {
    for (const word of ['må', 'skal', 'must', 'MÅ', 'Minstekrav', 'minstekrav', 'minium'])
      assert.equal(kind(word), 'minimum', word)
    for (const word of ['bør', 'should', 'evaluering', 'Evalueringskrav'])
      assert.equal(kind(word), 'evaluated', word)
    for (const word of ['kontraktsvilkår', 'Contract term', 'contractterm'])
      assert.equal(kind(word), 'contract-term', word)
  })
  it('know the names of fields in three languages', () => {
    for (const word of ['tittel', 'titel', 'Tittel', 'titl', 'navn', 'overskrift'])
      assert.equal(field('requirement', word), 'title', word)
    assert.equal(field('section', 'krav'), 'requirements')
    assert.equal(field('specification', 'kapitler'), 'sections')
    assert.equal(field('requirement', 'Kravtekst'), 'text')
    assert.equal(field('requirement', 'begrunnelse'), 'rationale')
    assert.equal(field('requirement', 'grunngjeving'), 'rationale')
  })
  it('are not made of nothing', () => {
    for (const word of ['', 'x', 'qwertyuiop', 'constructor', '__proto__', 'toString', 'valueOf']) {
      assert.equal(kind(word), undefined, word)
      assert.equal(field('requirement', word), undefined, word)
    }
  })
  it('are fixes that leave nothing to tell', () => {
    const text = `${head}sections:\n  - id: s\n    titel: S\n    krav:\n      - { id: K-1, type: må, text: T, fulfilledby: aksept, priority: "1" }\n`
    const codes = told(analyseText(text))
    assert.deepEqual(codes, ['unknown-field: titel', 'unknown-field: krav'])
    const mended = applyAll(text)
    assert.deepEqual(told(analyseText(mended.text)), [])
    assert.match(mended.text, /kind: minimum, text: T, fulfilledBy: acceptance, priority: 1/)
  })
  it('mend values that are written in another way', () => {
    const text = `${head}date: 1. mars 2027
procurement:
  cpv: 331960000
  estimatedValue: { amount: 18 000 000, currency: kr }
  contract: { duration: 2 år }
  dates: { tender: 01.03.2027, notice: 2027-3-1 }
  criteria: [{ id: pris, weight: 30 %, title: Pris }]
  publish: { weights: ja }
buyers: [{ id: a, organisationNumber: NO 999 999 999 MVA, contact: { email: <innkjop@nordvik.example> } }]
services: [{ id: t, shifts: [{ id: dag, from: kl. 7.30, to: 15:30 }] }]
roles: [{ id: r, title: [R], shifts: dag, headcount: 1 000 }]
`.replace('title: [R]', 'title: R')
    const { text: mended } = applyAll(text)
    assert.deepEqual(told(analyseText(mended)), [])
    for (const piece of [
      'date: 2027-03-01',
      '33196000-0',
      'amount: 18000000',
      'currency: NOK',
      'duration: P2Y',
      'tender: 2027-03-01',
      'weight: 0.3',
      'weights: true',
      '"999999999"',
      'innkjop@nordvik.example',
      '"07:30"',
      '[dag]',
      'headcount: 1000',
    ]) {
      assert.ok(mended.includes(piece), piece)
    }
  })
})
