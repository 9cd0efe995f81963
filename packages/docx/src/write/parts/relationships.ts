import { escapeAttribute } from '../escape.js'
import { xmlDeclaration } from './xml.js'

export interface Relationship {
  readonly id: string
  /** Last part of the type's address. */
  readonly type: string
  readonly target: string
  readonly isExternal?: boolean
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A relationships part. */
export const relationshipsPart = (relationships: readonly Relationship[]): string =>
  `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  relationships
    .map(
      ({ id, type, target, isExternal }) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${office}/${type}`}" ` +
        `Target="${escapeAttribute(target)}"${isExternal === true ? ' TargetMode="External"' : ''}/>`,
    )
    .join('') +
  '</Relationships>'

/** `_rels/.rels`. */
export const packageRelationshipsPart = relationshipsPart([
  { id: 'rId1', type: 'officeDocument', target: 'word/document.xml' },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
  { id: 'rId4', type: 'custom-properties', target: 'docProps/custom.xml' },
])
