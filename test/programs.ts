import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A program that nobody here wrote, and that tests ask for its opinion. */
interface Program {
  /** Whether it is on this machine. */
  readonly isInstalled: () => boolean
  /** What gives it on Debian 12. */
  readonly debianPackages: readonly string[]
}

const isOnPath = (command: string) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, command)) || existsSync(join(folder, `${command}.exe`)))
const knowsUno = () => spawnSync('/usr/bin/python3', ['-c', 'import uno'], { stdio: 'ignore' }).status === 0
const carlito = '/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf'

/** Every program that a test may need. */
export const programs = {
  git: { isInstalled: () => isOnPath('git'), debianPackages: ['git'] },
  soffice: {
    // A font with Calibri's widths, or page breaks and PDF differ from those of Word.
    isInstalled: () => isOnPath('soffice') && (process.platform !== 'linux' || existsSync(carlito)),
    debianPackages: ['libreoffice-writer', 'fonts-crosextra-carlito'],
  },
  uno: {
    isInstalled: () => isOnPath('soffice') && knowsUno(),
    debianPackages: ['libreoffice-writer', 'python3-uno'],
  },
  // Writer alone reads no workbooks.
  calc: {
    isInstalled: () => isOnPath('soffice') && existsSync('/usr/lib/libreoffice/program/libsclo.so'),
    debianPackages: ['libreoffice-calc'],
  },
  pdfinfo: { isInstalled: () => isOnPath('pdfinfo'), debianPackages: ['poppler-utils'] },
  chromium: { isInstalled: () => isOnPath('chromium'), debianPackages: ['chromium'] },
  pdftotext: { isInstalled: () => isOnPath('pdftotext'), debianPackages: ['poppler-utils'] },
  pdftoppm: { isInstalled: () => isOnPath('pdftoppm'), debianPackages: ['poppler-utils'] },
} satisfies Readonly<Record<string, Program>>

export type ProgramName = keyof typeof programs

/**
 * Says in a `describe` that its tests need programs. Where one is missing the suite is skipped, and `npm test` says which
 * and why; with `CI=true` that is a failure.
 */
export function needs(...names: readonly ProgramName[]): void {
  before(`needs ${names.join(', ')}`, function () {
    const missing = names.filter((name) => !isThere(name))
    if (missing.length === 0) return
    const suite = this.test?.parent
    if (suite !== undefined) Object.assign(suite, { skippedBecause: `${missing.join(' and ')} not found` })
    this.skip()
  })
}

const known = new Map<ProgramName, boolean>()

function isThere(name: ProgramName): boolean {
  const isInstalled = known.get(name) ?? programs[name].isInstalled()
  known.set(name, isInstalled)
  return isInstalled
}
