import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chartTextsOf } from './chart-texts.js'
import { findLibreOffice, thisMachine, type Machine } from './find-libre-office.js'
import { mendedStructure } from './pdf-structure.js'
import { Refusal, type CommandName } from './refusal.js'
import { runLibreOffice, type Outcome } from './run-libre-office.js'
import { settledPdf } from './settled-pdf.js'
import { systemCode } from './system-error.js'

/**
 * Makes PDF of Word files with LibreOffice, all in one run: tagged by PDF/UA, with bookmarks, language and title. The
 * same file gives the same bytes as long as LibreOffice and the fonts are the same.
 *
 * @param files Word files by any name; the answer has the same names
 * @throws Refusal where LibreOffice is not there, fails or does not come to an end
 */
export async function pdfsOf(
  files: ReadonlyMap<string, Uint8Array>,
  command: CommandName,
  machine: Machine = thisMachine,
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (files.size === 0) return new Map()
  const program = findLibreOffice(machine)
  if (program === undefined) throw new Refusal((words) => words.noLibreOffice, command)
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-pdf-'))
  const clean = (): void => {
    // Windows lets go of a file a moment after the program that held it has ended.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  try {
    const names = [...files.keys()]
    // Named by number: what a document is called may be more than another program takes.
    const paths = names.map((_, index) => join(folder, `${String(index + 1)}.docx`))
    names.forEach((name, index) => {
      writeFileSync(paths[index] ?? '', files.get(name) ?? '')
    })
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true })
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), settings)
    const outcome = await runLibreOffice(program, {
      folder,
      args: ['--convert-to', filter, '--outdir', folder, ...paths],
      seconds: startSeconds + documentSeconds * paths.length,
      clean,
    })
    const pdfs = new Map<string, Uint8Array>()
    names.forEach((name, index) => {
      const pdf = readIfThere(join(folder, `${String(index + 1)}.pdf`))
      // What was stopped while it was writing leaves the beginning of a file.
      if (pdf === undefined || !isWhole(pdf)) throw failure(name, outcome, command)
      const bytesAsText = Buffer.from(pdf).toString('latin1')
      pdfs.set(name, settledPdf(mendedStructure(bytesAsText, chartTextsOf(files.get(name) ?? pdf))))
    })
    return pdfs
  } finally {
    clean()
  }
}

/** How long it may take before someone would think that it hangs; a large document takes ten seconds. */
const startSeconds = 60
const documentSeconds = 60

function failure(name: string, outcome: Outcome, command: CommandName): Refusal {
  if (outcome.type === 'timed-out') return new Refusal((words) => words.pdfTooSlow(name), command)
  const lines = outcome.said.split(/\r?\n/).map((line) => line.trim())
  // It says what it converts, and what its Java has to complain about; of what is wrong it says «Error: …».
  const reason = lines.findLast((line) => line.startsWith('Error')) ?? lines.findLast((line) => line !== '')
  return new Refusal((words) => words.pdfFailed(name, reason), command)
}

/** Whether a PDF has its last line (ISO 32000-1, 7.5.5). */
function isWhole(pdf: Uint8Array): boolean {
  return /%%EOF\s*$/.test(Buffer.from(pdf.subarray(-32)).toString('latin1'))
}

function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (systemCode(error) === undefined) throw error
    return undefined
  }
}

/** Options of the PDF export (LibreOffice, «PDF Export Command Line Parameters»). */
const options = {
  UseTaggedPDF: true,
  PDFUACompliance: true,
  ExportBookmarks: true,
  DisplayPDFDocumentTitle: true,
  // An answer is filled in and read back in Word: fields to fill in the PDF would lead to answers that are lost.
  ExportFormFields: false,
}

const filter = `pdf:writer_pdf_Export:${JSON.stringify(
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, { type: 'boolean', value: String(value) }]),
  ),
)}`

/** The same options for LibreOffice before 7.4, which does not read them from the command line. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${Object.entries(options)
  .map(
    ([name, value]) =>
      `<item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export"><prop oor:name="${name}" oor:op="fuse"><value>${String(value)}</value></prop></item>\n`,
  )
  .join('')}</oor:items>
`
