import type { Language } from '../document/nodes.js'
import { writtenFields, type Fields } from './write-tree.js'

/** The text of a register that has no file yet. */
export function freshRegister(next: Fields, language: Language): string {
  return `${headings[language].map((line) => `# ${line}\n`).join('')}${registerLines(next, '\n')}`
}

/** The fields of a register, each on lines of its own. */
export function registerLines(next: Fields, lineEnd: string): string {
  const style = { isFlow: false, isJson: false, indentation: '', lineEnd }
  return writtenFields(next, 'review', style) + lineEnd
}

const headings: Readonly<Record<Language, readonly string[]>> = {
  nb: [
    'Kommentarregister: det tjenesterepresentantene har sagt, og svarene de får. Leverandører ser det aldri.',
    'Du kan endre filen for hånd. Kravspek skriver aldri over det du har skrevet, når nye filer leses inn.',
  ],
  nn: [
    'Kommentarregister: det tenesterepresentantane har sagt, og svara dei får. Leverandørar ser det aldri.',
    'Du kan endre fila for hand. Kravspek skriv aldri over det du har skrive, når nye filer blir lesne inn.',
  ],
  en: [
    'Comment register: what the service representatives have said, and the answers they get. Suppliers never see it.',
    'You may edit this file by hand. Kravspek never overwrites what you have written when new files are read in.',
  ],
}
