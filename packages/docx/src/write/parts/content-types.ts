import { xmlDeclaration } from './xml.js'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const office = 'application/vnd.openxmlformats-officedocument'

/** What parts hold, by their names. */
export type PartTypes = readonly (readonly [part: RegExp, type: string])[]

/** The parts with properties, which every Office file has. */
export const propertyTypes: PartTypes = [
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
  [/^docProps\/custom\.xml$/, `${office}.custom-properties+xml`],
]

const types: PartTypes = [
  [/^word\/document\.xml$/, `${word}.document.main+xml`],
  [/^word\/styles\.xml$/, `${word}.styles+xml`],
  [/^word\/numbering\.xml$/, `${word}.numbering+xml`],
  [/^word\/settings\.xml$/, `${word}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${word}.fontTable+xml`],
  [/^word\/theme\/theme\d+\.xml$/, `${office}.theme+xml`],
  [/^word\/header\d+\.xml$/, `${word}.header+xml`],
  [/^word\/footer\d+\.xml$/, `${word}.footer+xml`],
  [/^word\/charts\/chart\d+\.xml$/, `${office}.drawingml.chart+xml`],
  ...propertyTypes,
]

/** Pictures that only houses have. */
const rarePictures: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
}

const usualPictures = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const

/** `[Content_Types].xml` for the parts of a Word document. */
export const contentTypesPart = (parts: readonly string[]): string => {
  const rare = Object.entries(rarePictures).filter(([ending]) =>
    parts.some((part) => part.endsWith(`.${ending}`)),
  )
  return contentTypes(parts, types, { ...usualPictures, ...Object.fromEntries(rare) })
}

/**
 * `[Content_Types].xml` for the parts of a package.
 *
 * @param byEnding what parts hold that are known by how their names end, besides XML
 */
export const contentTypes = (
  parts: readonly string[],
  byName: PartTypes,
  byEnding: Readonly<Record<string, string>> = {},
): string =>
  `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  Object.entries({ ...xmlEndings, ...byEnding })
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
    .join('') +
  parts
    .map((part) => {
      const type = byName.find(([pattern]) => pattern.test(part))?.[1]
      return type === undefined ? '' : `<Override PartName="/${part}" ContentType="${type}"/>`
    })
    .join('') +
  '</Types>'

const xmlEndings = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
} as const
