import type { DocumentMeta } from '@kravspek/core'
import { escapeAttribute, escapeText } from '../escape.js'
import { languageTag } from '../language-tag.js'
import { xmlDeclaration } from './xml.js'

/** `docProps/core.xml`: what Word, archives and screen readers show about the file. */
export const corePropertiesPart = (meta: DocumentMeta): string => {
  const moment =
    meta.date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(meta.date) ? `${meta.date}T00:00:00Z` : undefined
  return (
    `${xmlDeclaration}<cp:coreProperties ` +
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    element('dc:title', meta.title) +
    element('dc:subject', meta.subject) +
    element('dc:creator', meta.author) +
    element('cp:keywords', meta.keywords.join(', ')) +
    element('cp:lastModifiedBy', meta.author) +
    (moment === undefined
      ? ''
      : `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>` +
        `<dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>`) +
    element('dc:language', languageTag(meta.language)) +
    '</cp:coreProperties>'
  )
}

const element = (name: string, text: string): string => `<${name}>${escapeText(text)}</${name}>`

export const appPropertiesPart =
  `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>Kravspek</Application></Properties>'

/** `docProps/custom.xml`: which view of which specification the file was made from. */
export const customPropertiesPart = ({ stamp }: DocumentMeta): string => {
  const properties: readonly (readonly [name: string, value: string])[] = [
    ['kravspek-specification', stamp.specification],
    ['kravspek-version', stamp.version],
    ['kravspek-document', stamp.document],
    ['kravspek-hash', stamp.hash],
    ...(stamp.role === undefined ? [] : [['kravspek-role', stamp.role] as const]),
    ...(stamp.service === undefined ? [] : [['kravspek-service', stamp.service] as const]),
  ]
  return (
    `${xmlDeclaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" ` +
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">' +
    properties
      .map(
        ([name, value], index) =>
          // Word counts custom properties from 2 ([MS-OSHARED] 2.3.3.2.3).
          `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" ` +
          `name="${escapeAttribute(name)}"><vt:lpwstr>${escapeText(value)}</vt:lpwstr></property>`,
      )
      .join('') +
    '</Properties>'
  )
}
