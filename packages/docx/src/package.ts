/** What every Office file is made of, whatever it holds: for the package that writes and reads workbooks. */
export { openPackage, packageLimits, type OpenedPackage, type PackageRefusal } from './read/open-package.js'
export type { Inflater } from './read/inflate.js'
export { partText } from './read/part-text.js'
export { walkXml, type XmlHandlers } from './read/walk-xml.js'
export {
  relationshipsIn,
  relationshipsOf,
  type PackageRelationship,
} from './read/returned/package-relationships.js'
export { readStamp } from './read/returned/read-stamp.js'
export { unwantedIn } from './read/returned/refuse-package.js'
export { escapeAttribute, escapeText } from './write/escape.js'
export { firstZipDate } from './write/first-zip-date.js'
export { languageTag } from './write/language-tag.js'
export { appPropertiesPart, corePropertiesPart, customPropertiesPart } from './write/parts/properties.js'
export { relationshipsPart } from './write/parts/relationships.js'
export { xmlDeclaration } from './write/parts/xml.js'
export { startXmlBytes, type XmlBytes } from './write/xml-bytes.js'
