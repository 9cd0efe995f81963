import assert from 'node:assert/strict'
import { linesOf } from './lines.js'
import { words } from './locale/words.js'
import { junitReport } from './report-junit.js'
import { countSeverities, hasPassed } from './report.js'

const lines = linesOf('a')
const [start, end] = [lines.position(0), lines.position(1)]

describe('report as JUnit', () => {
  const withMost = (maxWarnings: number) => {
    const reports = ['a.krav.yaml', 'b.krav.yaml'].map((file) => {
      const place = { file, text: 'a', lines, range: [0, 1] as const, start, end }
      const warning = { code: 'and-or', severity: 'warning' as const, message: 'Og/eller.', place }
      return { file, findings: [{ ...warning, related: [], fixes: [] }], waived: [], pack: undefined }
    })
    const counts = countSeverities(reports.flatMap(({ findings }) => findings))
    const passed = hasPassed(counts, maxWarnings)
    const xml = junitReport({ reports, counts, passed, maxWarnings, fixes: [] }, words.nb)
    return { passed, failures: xml.match(/<failure/g)?.length ?? 0, skipped: xml.match(/<skipped/g)?.length }
  }

  it('has warnings fail when all the files together have more than are allowed', () => {
    assert.deepEqual(withMost(1), { passed: false, failures: 2, skipped: undefined })
  })

  it('skips warnings that are allowed', () => {
    assert.deepEqual(withMost(2), { passed: true, failures: 0, skipped: 2 })
  })
})
