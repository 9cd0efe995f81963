import assert from 'node:assert/strict'
import fc from 'fast-check'
import { mutilated } from './completion.test.data.js'
import { signatureAt, type Signature } from './signature.js'

function signed(textWithBar: string, language: 'nb' | 'nn' | 'en' = 'nb'): Signature | undefined {
  const offset = textWithBar.indexOf('¦')
  return signatureAt(textWithBar.replace('¦', ''), offset, language, 'specification')
}

const duration = 'procurement:\n  contract:\n    duration: '

describe('signature', () => {
  it('says a duration in words and explains the part that is typed', () => {
    const signature = signed(`${duration}PT4H¦`)
    assert.equal(signature?.label, 'PT4H = 4 timer')
    assert.equal(signature.activePart, 2)
    assert.deepEqual(
      signature.parts.map(({ range, documentation }) => [signature.label.slice(...range), documentation]),
      [
        ['P', 'En varighet begynner med P.'],
        ['T', 'T står foran timer, minutter og sekunder.'],
        ['4H', 'H: timer. 4H = 4 timer'],
      ],
    )
    assert.equal(signed(`${duration}P¦T4H`)?.activePart, 0)
  })

  it('tells months from minutes', () => {
    assert.equal(signed(`${duration}P3M¦`)?.label, 'P3M = 3 måneder')
    assert.equal(signed(`${duration}PT3M¦`)?.label, 'PT3M = 3 minutter')
    assert.equal(signed(`${duration}P3M¦`)?.parts[1]?.documentation, 'M: måneder. 3M = 3 måneder')
  })

  it('says what comes next of a duration that is half typed', () => {
    assert.match(signed(`${duration}P¦`)?.documentation ?? '', /^Nå kommer et tall/)
    assert.match(signed(`${duration}P4¦`)?.documentation ?? '', /D for dager/)
    assert.match(signed(`${duration}PT4¦`, 'nn')?.documentation ?? '', /H for timar/)
    assert.match(signed(`${duration}PT¦`, 'en')?.documentation ?? '', /^Now a number/)
  })

  it('gives the form to write where something else is typed, or nothing yet', () => {
    for (const typed of ['', '4 timer', 'fire'])
      assert.match(signed(`${duration}${typed}¦`)?.documentation ?? '', /PT4H, PT15M/)
    assert.deepEqual([signed('date: ¦')?.label, signed('date: ¦')?.activePart], ['ÅÅÅÅ-MM-DD', 0])
    assert.equal(signed('date: 1. mars¦')?.label, 'ÅÅÅÅ-MM-DD')
  })

  it('says dates, times of day, codes and shares', () => {
    assert.equal(signed('date: 2027-03-01¦')?.label, '2027-03-01 = 1. mars 2027')
    assert.equal(signed('date: 2027-0¦')?.activePart, 1)
    assert.equal(signed('services:\n  - shifts: [{ from: "07:30¦" }]')?.label, '07:30 = 07.30')
    assert.equal(
      signed('procurement:\n  cpv: [79711000-1¦]', 'nn')?.label,
      '79711000-1 = Alarmmottak, til dømes responssenter',
    )
    assert.equal(signed('procurement:\n  cpv: [3319¦]')?.label, '3319 (00000000-0)')
    assert.equal(signed('services:\n  - substituteShare: 0.15¦')?.label, '0.15 = 15 %')
    assert.equal(signed('procurement:\n  criteria:\n    - weight: 0.3¦')?.label, '0.3 = 30 %')
  })

  it('has nothing to say of names, texts and ids', () => {
    for (const text of ['ti¦', 'title: A¦', 'id: a¦', 'background:\n  summary: >-\n    P1¦'])
      assert.equal(signed(text), undefined)
  })

  it('has parts inside its label, in any text', () => {
    const typed = fc.array(fc.constantFrom('P', 'T', '4', 'H', 'M', '-', ':', ' ', '0', 'x'), {
      maxLength: 8,
    })
    const fields = [
      'acceptance:\n  duration: ',
      'date: ',
      'procurement:\n  cpv: [',
      'services:\n  - shifts: [{ from: "',
    ]
    const half = fc.tuple(fc.constantFrom(...fields), typed).map(([field, parts]) => field + parts.join(''))
    fc.assert(
      fc.property(fc.oneof(half, mutilated()), fc.nat(), fc.boolean(), (text, at, isLast) => {
        const signature = signatureAt(
          text,
          isLast ? text.length : at % (text.length + 1),
          'nb',
          'specification',
        )
        for (const { range } of signature?.parts ?? [])
          assert.ok(0 <= range[0] && range[0] <= range[1] && range[1] <= (signature?.label.length ?? 0))
        assert.ok((signature?.activePart ?? 0) < Math.max(1, signature?.parts.length ?? 0))
      }),
      { numRuns: 1000 },
    )
  })
})
