/**
 * Names that other programs give the styles Word knows, beside the English ones Word itself writes whatever language it
 * speaks. Lower case; bokmål, nynorsk and Danish names of word processors that translate them.
 */
const otherNames: Readonly<Record<string, string>> = {
  standard: 'normal',
  'default paragraph style': 'normal',
  standardavsnittsstil: 'normal',
  standardstil: 'normal',
  brødtekst: 'body text',
  'text body': 'body text',
  tekst: 'body text',
  tittel: 'title',
  undertittel: 'subtitle',
  bildetekst: 'caption',
  bilettekst: 'caption',
  billedtekst: 'caption',
  bilete: 'figure',
  innholdsfortegnelsesoverskrift: 'toc heading',
  'overskrift for innholdsfortegnelse': 'toc heading',
  'contents heading': 'toc heading',
  punktliste: 'list bullet',
  punktmerketliste: 'list bullet',
  'nummerert liste': 'list number',
  topptekst: 'header',
  bunntekst: 'footer',
  botntekst: 'footer',
  botnteksten: 'footer',
  hyperkobling: 'hyperlink',
  hyperkopling: 'hyperlink',
  'internet link': 'hyperlink',
  'internett-lenke': 'hyperlink',
}

/** One name for all names of a style: lower case, spaces as one, «Overskrift 2», «INNH 1» and «Contents 1» as Word's. */
export const styleName = (written: string): string => {
  const name = written.trim().replace(/\s+/g, ' ').toLowerCase()
  const [, kind = '', level = ''] = /^(overskrift|innh|innhold|contents|toc) ?([1-9])$/.exec(name) ?? []
  if (level !== '') return `${kind === 'overskrift' ? 'heading' : 'toc'} ${level}`
  return Object.hasOwn(otherNames, name) ? (otherNames[name] ?? name) : name
}
