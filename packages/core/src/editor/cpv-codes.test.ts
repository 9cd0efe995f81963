import assert from 'node:assert/strict'
import { cpvCodeOf, cpvCodes, officialNameOf } from './cpv-codes.js'

describe('the list of CPV codes', () => {
  it('has each code once, as the format writes it', () => {
    assert.equal(new Set(cpvCodes.map(({ code }) => code)).size, cpvCodes.length)
    for (const { code } of cpvCodes) assert.match(code, /^\d{8}-\d$/)
  })

  it('names each code in three languages, and as the official lists do', () => {
    for (const { code, names, official } of cpvCodes)
      for (const name of [...Object.values(names), ...Object.values(official)])
        assert.match(name, /\p{L}{3}/u, code)
  })

  it('keeps the official name beside ours', () => {
    const known = cpvCodeOf('79711000-1')
    assert.ok(known !== undefined)
    assert.equal(known.names.nb, 'Alarmmottak, for eksempel responssenter')
    assert.equal(officialNameOf(known, 'nn'), 'Alarmovervåkningstjenester')
    assert.equal(officialNameOf(known, 'en'), 'Alarm-monitoring services')
    assert.equal(cpvCodeOf('00000000-0'), undefined)
  })
})
