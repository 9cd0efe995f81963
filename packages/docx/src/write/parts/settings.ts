import type { Language } from '@kravspek/core'
import { languageTag } from '../language-tag.js'
import { declare, xmlDeclaration } from './xml.js'

/** `word/settings.xml`. It never asks for an update of fields: Word would put a question to everyone who opens the file. */
export const settingsPart = (language: Language): string =>
  `${xmlDeclaration}<w:settings ${declare('w')}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>` +
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
  `<w:decimalSymbol w:val="${language === 'en' ? '.' : ','}"/><w:listSeparator w:val="${language === 'en' ? ',' : ';'}"/>` +
  '</w:settings>'

/** `word/fontTable.xml`: what stands in where Calibri is missing; Carlito has the same widths. */
export const fontTablePart =
  `${xmlDeclaration}<w:fonts ${declare('w')}><w:font w:name="Calibri"><w:altName w:val="Carlito"/>` +
  '<w:panose1 w:val="020F0502020204030204"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>' +
  '</w:font></w:fonts>'
