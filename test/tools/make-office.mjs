// Makes the Word, Excel and CSV files in test/fixtures/office from their sources, with LibreOffice:
//   node test/tools/make-office.mjs
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../fixtures/office', import.meta.url))
const profile = mkdtempSync(join(tmpdir(), 'kravspek-office-'))

/** Semicolons, quotes, Windows-1252: what Norwegian Excel calls CSV. */
const csv = 'csv:Text - txt - csv (StarCalc):59,34,ANSI,1'

const targets = {
  '.html': [['docx:MS Word 2007 XML', 'HTML (StarWriter)']],
  '.fodt': [['docx:MS Word 2007 XML']],
  '.fods': [['xlsx:Calc MS Excel 2007 XML'], [csv]],
}

try {
  for (const name of readdirSync(join(folder, 'source')).sort()) {
    for (const [to, from] of targets[extname(name)] ?? []) {
      const args = [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
      ]
      if (from !== undefined) args.push(`--infilter=${from}`)
      execFileSync('soffice', [...args, join(folder, 'source', name)], { stdio: 'ignore', timeout: 120_000 })
      process.stdout.write(`${basename(name)} → ${to.split(':')[0]}\n`)
    }
  }
} finally {
  rmSync(profile, { recursive: true, force: true })
}
