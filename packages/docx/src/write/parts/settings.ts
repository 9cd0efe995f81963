import type { Language } from '@kravspek/core'
import type { House } from '../../house/house.js'
import { hasEvenPages } from '../../house/running-pages.js'
import { writeTree } from '../../house/xml-tree.js'
import { languageTag } from '../language-tag.js'
import { declare, xmlDeclaration } from './xml.js'

/** `word/settings.xml`. It never asks for an update of fields: Word would put a question to everyone who opens the file. */
export const settingsPart = (language: Language, house?: House): string =>
  `${xmlDeclaration}<w:settings ${declare('w')}><w:zoom w:percent="100"/>` +
  (house?.mirrorsMargins === true ? '<w:mirrorMargins/>' : '') +
  (house?.gutterAtTop === true ? '<w:gutterAtTop/>' : '') +
  `<w:defaultTabStop w:val="${house?.defaultTabStop ?? '709'}"/>` +
  (house?.hyphenates === true ? '<w:autoHyphenation/>' : '') +
  (house !== undefined && hasEvenPages(house) ? '<w:evenAndOddHeaders/>' : '') +
  '<w:characterSpacingControl w:val="doNotCompress"/><w:compat>' +
  [
    ['compatibilityMode', '15'],
    ['overrideTableStyleFontSizeAndJustification', '1'],
    ['enableOpenTypeFeatures', '1'],
    ['doNotFlipMirrorIndents', '1'],
    ['differentiateMultirowTableHeaders', '1'],
  ]
    .map(
      ([name, value]) =>
        `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
    )
    .join('') +
  `</w:compat><w:themeFontLang w:val="${languageTag(language)}"/>` +
  (house?.theme?.mapping === undefined ? '' : writeTree(house.theme.mapping)) +
  `<w:decimalSymbol w:val="${language === 'en' ? '.' : ','}"/><w:listSeparator w:val="${language === 'en' ? ',' : ';'}"/>` +
  '</w:settings>'

/** `word/fontTable.xml`: what stands in where Calibri is missing; Carlito has the same widths. */
export const fontTablePart = (house?: House): string =>
  `${xmlDeclaration}<w:fonts ${declare('w')}>` +
  (house?.fonts.some(({ attributes }) => attributes['w:name'] === 'Calibri') === true ? '' : ownFont) +
  (house?.fonts ?? []).map((font) => writeTree(font)).join('') +
  '</w:fonts>'

const ownFont =
  '<w:font w:name="Calibri"><w:altName w:val="Carlito"/><w:panose1 w:val="020F0502020204030204"/>' +
  '<w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>'
