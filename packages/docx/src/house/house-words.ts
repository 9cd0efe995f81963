import type { Language } from '@kravspek/core'
import type { HouseProblem, HouseRefusal, LeftOut } from './house.js'

/** What is said about the Word file that documents take their looks from. */
export interface HouseWords {
  readonly refused: Readonly<Record<HouseRefusal, (file: string) => string>>
  readonly tooLarge: (file: string) => string
  readonly unreadable: (file: string) => string
  readonly htmlOnly: (file: string) => string
  /** Styles by the names that Word shows. */
  readonly missingStyles: (file: string, styles: readonly string[]) => string
  readonly ownHeader: (file: string) => string
  readonly ownFooter: (file: string) => string
  readonly ownPage: (file: string) => string
  readonly pageNumbersAdded: (file: string) => string
  readonly paleHeadings: (file: string, colour: string) => string
  readonly leftOut: (file: string, what: readonly string[]) => string
  readonly leftOutNames: Readonly<Record<LeftOut, string>>
  /** By the name that Word saves. */
  readonly styleNames: Readonly<Record<string, string>>
}

const listed = (items: readonly string[], and: string): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`

const nb: HouseWords = {
  refused: {
    'not-word': (file) =>
      `«${file}» er ikke en Word-fil som kan brukes. Velg et Word-dokument (.docx) eller en Word-mal (.dotx).`,
    'old-format': (file) =>
      `«${file}» er lagret i et format fra før Word 2007. Åpne filen i Word eller LibreOffice, og lagre den som .docx eller .dotx.`,
    encrypted: (file) => `«${file}» er beskyttet med passord. Lagre en kopi uten passord, og bruk den.`,
    macros: (file) =>
      `«${file}» har makroer, og slike filer blir ikke brukt. Lagre en kopi som .docx eller .dotx, og bruk den.`,
    strict: (file) =>
      `«${file}» er lagret som «Strict Open XML». Lagre den på nytt som vanlig Word-dokument (.docx) eller Word-mal (.dotx).`,
    damaged: (file) =>
      `«${file}» er skadet og kan ikke leses. Åpne filen i Word, lagre den som en ny fil, og prøv igjen.`,
    'too-large': (file) =>
      `«${file}» er for stor. Ta bort bilder og tekst som ikke hører til malen, og lagre den på nytt.`,
  },
  tooLarge: (file) =>
    `«${file}» er større enn 10 MB. Ta bort bilder og tekst som ikke hører til malen, og lagre den på nytt.`,
  unreadable: (file) =>
    `«${file}» kan ikke leses. Kontroller at det er en fil, og at du har tilgang til den.`,
  htmlOnly: (file) => `«${file}» gjelder Word og PDF. HTML ser ut som før.`,
  missingStyles: (file, styles) =>
    `«${file}» mangler ${styles.length === 1 ? 'stilen' : 'stilene'} ${listed(styles, 'og')}. Der bruker Kravspek sine egne, tilpasset skriftene og fargene i filen.`,
  ownHeader: (file) => `«${file}» har ingen topptekst. Dokumentene får Kravspeks egen.`,
  ownFooter: (file) => `«${file}» har ingen bunntekst. Dokumentene får Kravspeks egen.`,
  ownPage: (file) =>
    `«${file}» har en sidestørrelse eller marger som ikke gir plass til tekst. Dokumentene får A4 med vanlige marger.`,
  pageNumbersAdded: (file) => `«${file}» har ikke sidetall. Kravspek setter dem inn i bunnteksten.`,
  paleHeadings: (file, colour) =>
    `Overskriftene i «${file}» er for lyse (farge ${colour}): teksten bør ha en kontrast på minst 4,5 : 1 mot hvitt. Tabeller får Kravspeks egen farge.`,
  leftOut: (file, what) => `Fra «${file}» er dette ikke tatt med: ${listed(what, 'og')}.`,
  leftOutNames: {
    fields: 'felt som bare gjelder filen selv, for eksempel filnavn og lagringsdato',
    'bound-text': 'tekst som hentes fra et annet system',
    objects: 'objekter og bilder som ikke ligger i filen',
    'embedded-fonts': 'innebygde skrifter',
    'hidden-text': 'skjult tekst',
  },
  styleNames: {
    'heading 1': 'Overskrift 1',
    'heading 2': 'Overskrift 2',
    'heading 3': 'Overskrift 3',
    Title: 'Tittel',
    Subtitle: 'Undertittel',
    caption: 'Bildetekst',
    'toc 1': 'INNH 1',
    'toc 2': 'INNH 2',
    'toc 3': 'INNH 3',
    'List Bullet': 'Punktliste',
    'List Number': 'Nummerert liste',
    header: 'Topptekst',
    footer: 'Bunntekst',
    Hyperlink: 'Hyperkobling',
  },
}

const nn: HouseWords = {
  refused: {
    'not-word': (file) =>
      `«${file}» er ikkje ei Word-fil som kan brukast. Vel eit Word-dokument (.docx) eller ein Word-mal (.dotx).`,
    'old-format': (file) =>
      `«${file}» er lagra i eit format frå før Word 2007. Opne fila i Word eller LibreOffice, og lagre henne som .docx eller .dotx.`,
    encrypted: (file) => `«${file}» er verna med passord. Lagre ein kopi utan passord, og bruk han.`,
    macros: (file) =>
      `«${file}» har makroar, og slike filer blir ikkje brukte. Lagre ein kopi som .docx eller .dotx, og bruk han.`,
    strict: (file) =>
      `«${file}» er lagra som «Strict Open XML». Lagre ho på nytt som vanleg Word-dokument (.docx) eller Word-mal (.dotx).`,
    damaged: (file) =>
      `«${file}» er skadd og kan ikkje lesast. Opne fila i Word, lagre henne som ei ny fil, og prøv igjen.`,
    'too-large': (file) =>
      `«${file}» er for stor. Ta bort bilete og tekst som ikkje høyrer til malen, og lagre henne på nytt.`,
  },
  tooLarge: (file) =>
    `«${file}» er større enn 10 MB. Ta bort bilete og tekst som ikkje høyrer til malen, og lagre henne på nytt.`,
  unreadable: (file) =>
    `«${file}» kan ikkje lesast. Kontroller at det er ei fil, og at du har tilgang til henne.`,
  htmlOnly: (file) => `«${file}» gjeld Word og PDF. HTML ser ut som før.`,
  missingStyles: (file, styles) =>
    `«${file}» manglar ${styles.length === 1 ? 'stilen' : 'stilane'} ${listed(styles, 'og')}. Der bruker Kravspek sine eigne, tilpassa skriftene og fargane i fila.`,
  ownHeader: (file) => `«${file}» har ingen topptekst. Dokumenta får Kravspek sin eigen.`,
  ownFooter: (file) => `«${file}» har ingen botntekst. Dokumenta får Kravspek sin eigen.`,
  ownPage: (file) =>
    `«${file}» har ein sidestorleik eller margar som ikkje gir plass til tekst. Dokumenta får A4 med vanlege margar.`,
  pageNumbersAdded: (file) => `«${file}» har ikkje sidetal. Kravspek set dei inn i botnteksten.`,
  paleHeadings: (file, colour) =>
    `Overskriftene i «${file}» er for lyse (farge ${colour}): teksten bør ha ein kontrast på minst 4,5 : 1 mot kvitt. Tabellar får Kravspek sin eigen farge.`,
  leftOut: (file, what) => `Frå «${file}» er dette ikkje teke med: ${listed(what, 'og')}.`,
  leftOutNames: {
    fields: 'felt som berre gjeld fila sjølv, til dømes filnamn og lagringsdato',
    'bound-text': 'tekst som blir henta frå eit anna system',
    objects: 'objekt og bilete som ikkje ligg i fila',
    'embedded-fonts': 'innebygde skrifter',
    'hidden-text': 'skjult tekst',
  },
  styleNames: {
    'heading 1': 'Overskrift 1',
    'heading 2': 'Overskrift 2',
    'heading 3': 'Overskrift 3',
    Title: 'Tittel',
    Subtitle: 'Undertittel',
    caption: 'Bilettekst',
    'toc 1': 'INNH 1',
    'toc 2': 'INNH 2',
    'toc 3': 'INNH 3',
    'List Bullet': 'Punktliste',
    'List Number': 'Nummerert liste',
    header: 'Topptekst',
    footer: 'Botntekst',
    Hyperlink: 'Hyperkopling',
  },
}

const en: HouseWords = {
  refused: {
    'not-word': (file) =>
      `“${file}” is not a Word file that can be used. Choose a Word document (.docx) or a Word template (.dotx).`,
    'old-format': (file) =>
      `“${file}” is saved in a format from before Word 2007. Open it in Word or LibreOffice, and save it as .docx or .dotx.`,
    encrypted: (file) => `“${file}” is protected by a password. Save a copy without one, and use that.`,
    macros: (file) =>
      `“${file}” has macros, and such files are not used. Save a copy as .docx or .dotx, and use that.`,
    strict: (file) =>
      `“${file}” is saved as “Strict Open XML”. Save it again as an ordinary Word document (.docx) or template (.dotx).`,
    damaged: (file) =>
      `“${file}” is damaged and can’t be read. Open it in Word, save it as a new file, and try again.`,
    'too-large': (file) =>
      `“${file}” is too large. Remove pictures and text that do not belong in the template, and save it again.`,
  },
  tooLarge: (file) =>
    `“${file}” is larger than 10 MB. Remove pictures and text that do not belong in the template, and save it again.`,
  unreadable: (file) => `“${file}” can’t be read. Check that it is a file, and that you have access to it.`,
  htmlOnly: (file) => `“${file}” applies to Word and PDF. HTML looks the same as before.`,
  missingStyles: (file, styles) =>
    `“${file}” lacks the ${styles.length === 1 ? 'style' : 'styles'} ${listed(styles, 'and')}. Kravspek uses its own there, in the fonts and colours of the file.`,
  ownHeader: (file) => `“${file}” has no header. The documents get Kravspek’s own.`,
  ownFooter: (file) => `“${file}” has no footer. The documents get Kravspek’s own.`,
  ownPage: (file) =>
    `“${file}” has a page size or margins that leave no room for text. The documents get A4 with ordinary margins.`,
  pageNumbersAdded: (file) => `“${file}” has no page numbers. Kravspek puts them in the footer.`,
  paleHeadings: (file, colour) =>
    `The headings in “${file}” are too pale (colour ${colour}): text should have a contrast of at least 4.5 : 1 against white. Tables get Kravspek’s own colour.`,
  leftOut: (file, what) => `This was not taken from “${file}”: ${listed(what, 'and')}.`,
  leftOutNames: {
    fields: 'fields that are about the file itself, such as its name and when it was saved',
    'bound-text': 'text that comes from another system',
    objects: 'objects, and pictures that are not in the file',
    'embedded-fonts': 'embedded fonts',
    'hidden-text': 'hidden text',
  },
  styleNames: {
    'heading 1': 'Heading 1',
    'heading 2': 'Heading 2',
    'heading 3': 'Heading 3',
    caption: 'Caption',
    'toc 1': 'TOC 1',
    'toc 2': 'TOC 2',
    'toc 3': 'TOC 3',
    header: 'Header',
    footer: 'Footer',
  },
}

/** What is said about a house file, by language. */
export const houseWords: Readonly<Record<Language, HouseWords>> = { nb, nn, en }

/**
 * What is wrong with a house file, or was not taken from it, in a sentence.
 *
 * @param file what the file is called to the person
 */
export function formatHouseProblem(problem: HouseProblem, file: string, said: HouseWords): string {
  switch (problem.type) {
    case 'refused':
      return said.refused[problem.reason](file)
    case 'missing-styles':
      return said.missingStyles(
        file,
        problem.names.map((name) => said.styleNames[name] ?? name),
      )
    case 'own-header':
      return said.ownHeader(file)
    case 'own-footer':
      return said.ownFooter(file)
    case 'own-page':
      return said.ownPage(file)
    case 'page-numbers-added':
      return said.pageNumbersAdded(file)
    case 'pale-headings':
      return said.paleHeadings(file, problem.colour)
    case 'left-out':
      return said.leftOut(
        file,
        problem.what.map((what) => said.leftOutNames[what]),
      )
    default: {
      const unknown: never = problem
      return unknown
    }
  }
}
