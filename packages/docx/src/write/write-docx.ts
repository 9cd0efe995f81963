import type { DocumentTree } from '@kravspek/core'
import { strToU8, zipSync, type Zippable } from 'fflate'
import type { House } from '../house/house.js'
import { themePart } from '../house/theme.js'
import { houseRunningParts } from '../house/write-running.js'
import { houseStylesPart } from '../house/write-styles.js'
import { emitBody } from './body.js'
import { startDraft, type Draft } from './draft.js'
import { firstZipDate } from './first-zip-date.js'
import { lookOf } from './look.js'
import { startPageLayout } from './page-layout.js'
import { chartPart } from './parts/chart.js'
import { inCompactStyles } from './parts/compact-styles.js'
import { contentTypesPart } from './parts/content-types.js'
import { numberingPart } from './parts/numbering.js'
import { appPropertiesPart, corePropertiesPart, customPropertiesPart } from './parts/properties.js'
import { packageRelationshipsPart, relationshipsPart, type Relationship } from './parts/relationships.js'
import { ownRunningParts, type WrittenRunningPart } from './parts/running-parts.js'
import { fontTablePart, settingsPart } from './parts/settings.js'
import { stylesPart } from './parts/styles.js'
import { declare, xmlDeclaration } from './parts/xml.js'
import { startXmlBytes } from './xml-bytes.js'

export interface WriteOptions {
  /** Bytes of the figures (PNG, JPEG, SVG) by `Figure.file`; a figure without bytes is shown by its alt text. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** The look of the buyer's own documents; `undefined`: ours. */
  readonly house?: House | undefined
}

/** The document as a DOCX file. The same tree and files give the same bytes, whatever the clock and time zone. */
export const writeDocx = (tree: DocumentTree, options: WriteOptions): Uint8Array => {
  const { meta } = tree
  const { house } = options
  const begun = startDraft(tree, options.files, lookOf(house, meta))
  // The fonts of a house cannot be measured.
  const layout = house === undefined ? startPageLayout(tree, begun.outline) : undefined
  const draft: Draft = { ...begun, layout }
  const running = house === undefined ? ownRunningParts(meta) : houseRunningParts(meta, draft, house)
  const document = startXmlBytes()
  document.add(documentStart)
  const styled = meta.density === 'compact' ? inCompactStyles : (xml: string) => xml
  emitBody(draft, tree, running, (written, later) => {
    const xml = styled(written)
    layout?.add(xml)
    if (later === undefined) document.add(xml)
    else document.addLater(() => styled(later()))
  })
  document.add('</w:body></w:document>')
  const runningTexts = running.parts()
  const parts: readonly (readonly [name: string, xml: string | Uint8Array])[] = [
    ['_rels/.rels', packageRelationshipsPart],
    ['word/document.xml', document.end()],
    ['word/_rels/document.xml.rels', relationshipsPart(documentRelationships(draft, runningTexts, house))],
    ['word/styles.xml', house === undefined ? stylesPart(meta) : houseStylesPart(meta, house)],
    ['word/numbering.xml', numberingPart(draft.orderedLists)],
    ['word/settings.xml', settingsPart(meta.language, house)],
    ['word/fontTable.xml', fontTablePart(house)],
    ...(house?.theme === undefined ? [] : [['word/theme/theme1.xml', themePart(house.theme)] as const]),
    ...runningTexts.map(({ part, xml }) => [`word/${part}`, xml] as const),
    ...runningTexts
      .filter(({ relationships }) => relationships.length > 0)
      .map(
        ({ part, relationships }) => [`word/_rels/${part}.rels`, relationshipsPart(relationships)] as const,
      ),
    ...draft.charts.map(
      ({ chart, part }) => [`word/${part}`, chartPart(chart, meta.language, draft.look.colours)] as const,
    ),
    ['docProps/core.xml', corePropertiesPart(meta)],
    ['docProps/app.xml', appPropertiesPart],
    ['docProps/custom.xml', customPropertiesPart(meta)],
  ]
  const files: Zippable = {
    '[Content_Types].xml': strToU8(
      contentTypesPart([...parts.map(([name]) => name), ...(house?.media.keys() ?? [])]),
    ),
  }
  for (const [name, xml] of parts) files[name] = typeof xml === 'string' ? strToU8(xml) : xml
  for (const picture of draft.pictures.values()) {
    if (picture !== undefined) files[`word/${picture.part}`] = picture.bytes
  }
  for (const [name, bytes] of house?.media ?? []) files[`word/${name}`] = bytes
  return zipSync(files, { level: 6, mtime: firstZipDate() })
}

const documentStart = `${xmlDeclaration}<w:document ${declare('w', 'r', 'wp', 'a', 'pic', 'asvg')}><w:body>`

const documentRelationships = (
  draft: Draft,
  running: readonly WrittenRunningPart[],
  house: House | undefined,
): readonly Relationship[] => [
  { id: 'rStyles', type: 'styles', target: 'styles.xml' },
  { id: 'rNumbering', type: 'numbering', target: 'numbering.xml' },
  { id: 'rSettings', type: 'settings', target: 'settings.xml' },
  { id: 'rFontTable', type: 'fontTable', target: 'fontTable.xml' },
  ...(house?.theme === undefined ? [] : [{ id: 'rTheme', type: 'theme', target: 'theme/theme1.xml' }]),
  ...running.map(({ relationship, type, part }) => ({ id: relationship, type, target: part })),
  ...[...draft.links].map(([target, id]) => ({ id, type: 'hyperlink', target, isExternal: true })),
  ...[...draft.pictures.values()].flatMap((picture) =>
    picture === undefined ? [] : [{ id: picture.relationship, type: 'image', target: picture.part }],
  ),
  ...draft.charts.map(({ relationship, part }) => ({ id: relationship, type: 'chart', target: part })),
]
