import assert from 'node:assert/strict'
import { linesOf } from './lines.js'
import { words } from './locale/words.js'
import { markdownReport } from './report-markdown.js'
import type { FileReport } from './report.js'

const lines = linesOf('a')
const place = {
  file: 'a.krav.yaml',
  text: 'a',
  lines,
  range: [0, 1] as const,
  start: lines.position(0),
  end: lines.position(1),
}

function report(parts: Partial<FileReport>): string {
  const reports = [{ file: 'a.krav.yaml', findings: [], waived: [], pack: undefined, ...parts }]
  const counts = { error: 0, warning: 0, task: 0, hint: 0 }
  return markdownReport({ reports, counts, passed: false, maxWarnings: 0, fixes: [] }, words.nb, 'nb')
}

describe('report in Markdown', () => {
  it('holds a list of any length', () => {
    const lacking = Array.from({ length: 300_000 }, () => ({ message: 'Mangler.', place }))
    const text = report({ conditions: [{ id: 'no-errors', title: 'Ingen feil', isMet: false, lacking }] })
    assert.equal(text.split('\n  - Mangler.').length, 300_001)
  })

  it('lets nothing in a file control who shows it', () => {
    const evil = {
      code: 'undecided',
      severity: 'task' as const,
      message: '- \u001B[2J &amp;',
      place,
      related: [],
      fixes: [],
    }
    const waived = { ...evil, at: 'K-1', reason: '# \u0007', by: undefined, date: undefined }
    const text = report({ findings: [evil], waived: [waived] })
    assert.ok(text.includes('a.krav.yaml:1: \\- ␛\\[2J \\&amp; `undecided`\n'), text)
    assert.ok(text.includes('\n  \\# ␇\n'), text)
  })
})
