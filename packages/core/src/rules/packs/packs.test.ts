import assert from 'node:assert/strict'
import { ruleTable } from '../table.js'
import { choosePack, rulePacks } from './choose-pack.js'

const isoDate = /^\d{4}-\d{2}-\d{2}$/

const dayAfter = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

describe('rule packs', () => {
  it('are chosen by the day of notice', () => {
    const chosen = (notice: string | undefined): string => choosePack(notice, []).pack.id
    assert.equal(chosen('2024-01-01'), 'foa-2024')
    assert.equal(chosen('2026-06-30'), 'foa-2024')
    assert.equal(chosen('2026-06-30T23:59:00+02:00'), 'foa-2024')
    assert.equal(chosen('2026-07-01'), 'loa-2026-07')
    assert.equal(chosen('2031-01-01'), 'loa-2026-07')
  })

  it('are the first for what is older than all of them, the newest for what has no date', () => {
    assert.equal(choosePack('2019-05-01', []).pack, rulePacks[0])
    assert.equal(choosePack(undefined, []).pack, rulePacks.at(-1))
  })

  it('follow each other without a gap, and the last is in force', () => {
    for (const [index, { validFrom, validTo }] of rulePacks.entries()) {
      assert.match(validFrom, isoDate)
      const next = rulePacks[index + 1]
      assert.equal(validTo === undefined ? undefined : dayAfter(validTo), next?.validFrom)
    }
  })

  it('are verified by nobody yet, but by a municipality that says so', () => {
    for (const { id, verifiedBy, validFrom } of rulePacks) {
      assert.equal(verifiedBy, undefined, id)
      assert.equal(choosePack(validFrom, []).isVerified, false)
      const verified = [{ pack: id, by: 'Juridisk rådgiver', date: '2026-09-01' }]
      assert.equal(choosePack(validFrom, verified).isVerified, true)
    }
  })

  it('say where they were read and what is open', () => {
    for (const { id, sources, reservations } of rulePacks) {
      assert.ok(sources.length > 0 && reservations.length > 0, id)
      for (const { url, read } of sources) {
        if (url !== undefined) assert.equal(new URL(url).protocol, 'https:')
        if (read !== undefined) assert.match(read, isoDate)
      }
      for (const text of reservations.flatMap((each) => Object.values(each))) assert.match(text, /\.$/)
    }
  })

  it('give grounds for rules that there are', () => {
    const codes = new Set(ruleTable.map(({ code }) => code))
    for (const { id, grounds } of rulePacks)
      assert.deepEqual(
        Object.keys(grounds).filter((code) => !codes.has(code)),
        [],
        id,
      )
  })

  it('give every legal rule its ground; the exemption for health came with the newer one', () => {
    const legal = ruleTable.flatMap(({ code, isLegal }) => (isLegal === true ? [code] : []))
    const without = rulePacks.map(({ grounds }) => legal.filter((code) => !Object.hasOwn(grounds, code)))
    assert.deepEqual(without, [['health-exemption-unexplained'], []])
  })
})
