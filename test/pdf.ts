import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What LibreOffice makes of DOCX files: the text of each page, by the file's name. */
export async function pagesOf(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-pdf-'))
  try {
    const names = [...files.keys()]
    const paths = names.map((name) => join(folder, `${name}.docx`))
    for (const [index, name] of names.entries()) writeFileSync(paths[index] ?? '', files.get(name) ?? '')
    // A profile of its own: LibreOffice hands over to one that is already running otherwise.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths])
    const pages = new Map<string, readonly string[]>()
    for (const name of names) {
      const { stdout } = await run('pdftotext', ['-raw', join(folder, `${name}.pdf`), '-'], {
        maxBuffer: 64 * 1024 * 1024,
      })
      pages.set(name, stdout.split('\f').slice(0, -1))
    }
    return pages
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
