import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Doing } from './review-plan.js'
import { root } from './root.js'

/** A document that is reviewed: its bytes, or the number of an earlier job whose result is reviewed further. */
export interface OfficeJob {
  readonly sent: Uint8Array | number
  readonly doings: readonly Doing[]
}

/**
 * The files as LibreOffice saves them, one for each job. It starts once: that takes longer than a review.
 *
 * @throws where something can't be done to a document, and after some minutes
 */
export function reviewInOffice(jobs: readonly OfficeJob[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-office-'))
  const out = (index: number): string => join(folder, `out-${index}.docx`)
  try {
    const plans = jobs.map(({ sent, doings }, index) => {
      const file = typeof sent === 'number' ? out(sent) : join(folder, `sent-${index}.docx`)
      if (typeof sent !== 'number') writeFileSync(file, sent)
      return { file, out: out(index), plan: doings.map(({ author, action }) => ({ author, ...action })) }
    })
    writeFileSync(join(folder, 'jobs.json'), JSON.stringify(plans))
    execFileSync(
      '/usr/bin/python3',
      [`${root}test/tools/review.py`, '--all', join(folder, 'jobs.json')],
      // The script ends before that by itself.
      { stdio: ['ignore', 'ignore', 'pipe'], timeout: 60_000 * (jobs.length + 2) },
    )
    return jobs.map((_, index) => readFileSync(out(index)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
