import { xmlDeclaration } from './xml.js'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const office = 'application/vnd.openxmlformats-officedocument'

const types: readonly (readonly [part: RegExp, type: string])[] = [
  [/^word\/document\.xml$/, `${word}.document.main+xml`],
  [/^word\/styles\.xml$/, `${word}.styles+xml`],
  [/^word\/numbering\.xml$/, `${word}.numbering+xml`],
  [/^word\/settings\.xml$/, `${word}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${word}.fontTable+xml`],
  [/^word\/theme\/theme\d+\.xml$/, `${office}.theme+xml`],
  [/^word\/header\d+\.xml$/, `${word}.header+xml`],
  [/^word\/footer\d+\.xml$/, `${word}.footer+xml`],
  [/^word\/charts\/chart\d+\.xml$/, `${office}.drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${office}.extended-properties+xml`],
  [/^docProps\/custom\.xml$/, `${office}.custom-properties+xml`],
]

/** Pictures that only houses have. */
const rarePictures: Readonly<Record<string, string>> = {
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
}

/** `[Content_Types].xml` for the parts of a package. */
export const contentTypesPart = (parts: readonly string[]): string =>
  `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>' +
  '<Default Extension="svg" ContentType="image/svg+xml"/>' +
  Object.entries(rarePictures)
    .filter(([extension]) => parts.some((part) => part.endsWith(`.${extension}`)))
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join('') +
  parts
    .map((part) => {
      const type = types.find(([pattern]) => pattern.test(part))?.[1]
      return type === undefined ? '' : `<Override PartName="/${part}" ContentType="${type}"/>`
    })
    .join('') +
  '</Types>'
