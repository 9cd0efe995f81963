/**
 * A PDF of LibreOffice, byte for byte a character, with its structure mended for who has it read aloud: paragraphs whose
 * Word style is called like a kind of structure are paragraphs again, and charts have the alternative texts that
 * LibreOffice 7.4 forgets. What has another form than LibreOffice gives it is left as it is.
 *
 * @param chartTexts alternative texts of the charts, in their order
 */
export function mendedStructure(pdf: string, chartTexts: readonly string[]): string {
  return withChartTexts(withParagraphs(pdf), chartTexts)
}

/** An element of the structure (ISO 32000-1, 14.7.2) as LibreOffice writes it: its number, and what it says. */
const element = /^(\d+) 0 obj\n<<(\/Type\/StructElem\n[^>]*(?:>(?!>)[^>]*)*)>>\nendobj/gm

interface StructureElement {
  readonly number: string
  readonly body: string
}

/** Figures in the order of the document. */
function figuresIn(pdf: string): readonly StructureElement[] {
  return [...pdf.matchAll(element)]
    .map(([, number = '', body = '']) => ({ number, body }))
    .filter(({ body }) => isOf(body, 'Figure'))
    .toSorted((a, b) => Number(a.number) - Number(b.number))
}

/** LibreOffice names an element after the style, and says that a paragraph is meant: also where the name means a picture. */
function withParagraphs(pdf: string): string {
  const figures = new Set(figuresIn(pdf).map(({ number }) => number))
  return pdf
    .replace(element, (all, _, body: string) => {
      if (isOf(body, 'Note')) return all.replace('/S/Note', '/S/P   ')
      if (isOf(body, 'Figure') && holdsOne(body, figures)) return all.replace('/S/Figure', '/S/P     ')
      return all
    })
    .replace(/\/RoleMap<<[^>]*>>/, (map) =>
      map.replaceAll(/\/(?:Note|Figure)\/P(?=\s)/g, (entry) => ' '.repeat(entry.length)),
    )
}

function isOf(body: string, type: string): boolean {
  return body.includes(`\n/S/${type}\n`)
}

/** Whether one of the elements stands in another. */
function holdsOne(body: string, numbers: ReadonlySet<string>): boolean {
  const [, children = ''] = /\/K ?\[([^\]]*)\]/.exec(body) ?? []
  return [...children.matchAll(/(\d+) 0 R/g)].some(([, number = '']) => numbers.has(number))
}

/** Adds the texts in an update at the end (7.5.6), so that every byte before it stays at its place. */
function withChartTexts(pdf: string, chartTexts: readonly string[]): string {
  const bare = figuresIn(pdf).filter(({ body }) => !body.includes('/Alt'))
  const [, size, trailer, before] =
    /\ntrailer\n<<\/Size (\d+)([^]*?)>>\nstartxref\n(\d+)\n%%EOF\s*$/.exec(pdf.slice(-2000)) ?? []
  const isKnown = size !== undefined && trailer !== undefined && before !== undefined
  if (bare.length === 0 || bare.length !== chartTexts.length || !isKnown) return pdf
  let updated = pdf.endsWith('\n') ? pdf : `${pdf}\n`
  let table = ''
  bare.forEach(({ number, body }, index) => {
    table += `${number} 1\n${String(updated.length).padStart(10, '0')} 00000 n \n`
    updated += `${number} 0 obj\n<<${body}/Alt<${hexadecimal(chartTexts[index] ?? '')}>\n>>\nendobj\n`
  })
  return (
    `${updated}xref\n${table}trailer\n<</Size ${size}${trailer}/Prev ${before}\n>>\n` +
    `startxref\n${String(updated.length)}\n%%EOF\n`
  )
}

/** A text string (7.9.2.2): UTF-16, the high byte first, after its mark. */
function hexadecimal(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
  return ['FEFF', ...units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0'))].join('')
}
