import type { Figure } from '@kravspek/core'
import type { Opening } from './blocks.js'
import { writeCaption } from './caption.js'
import type { Draft, PictureInUse } from './draft.js'
import { escapeAttribute } from './escape.js'
import { textRun } from './inline.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { readPicture } from './picture.js'
import { roomAt, styleAt, type Place } from './place.js'

/** What Word calls a picture of its own. The file's path would tell readers how the buyer's folders are laid out. */
const pictureName = 'Picture'

/** A picture no wider than its place, with its caption below; without a usable file, its alt text. */
export const writeFigure = (draft: Draft, figure: Figure, place: Place, opening: Opening): string => {
  const picture = pictureOf(draft, figure.file)
  const style = picture === undefined ? styleAt(place, 'note') : 'Figure'
  return (
    paragraphStart({ ...opening, style, keepNext: true, indent: place.indent }) +
    (picture === undefined
      ? textRun(figure.alt, place.format.runStart)
      : drawing(draft, figure, picture, place)) +
    paragraphEnd +
    writeCaption(draft, { ...figure, style: 'FigureCaption' }, place, { pageBreakBefore: false })
  )
}

const pictureOf = (draft: Draft, file: string): PictureInUse | undefined => {
  if (draft.pictures.has(file)) return draft.pictures.get(file)
  const bytes = draft.files.get(file)
  const picture = bytes === undefined ? undefined : readPicture(bytes)
  const number = draft.pictures.size + 1
  const use =
    bytes === undefined || picture === undefined
      ? undefined
      : {
          picture,
          bytes,
          relationship: `rPicture${number}`,
          part: `media/picture${number}.${picture.format}`,
        }
  draft.pictures.set(file, use)
  return use
}

const emuPerPixel = 9525
const emuPerDxa = 635
/** Part of the page's height left to a figure, so that its caption and a heading fit beside it. */
const heightShare = 0.8

const drawing = (
  draft: Draft,
  figure: Figure,
  { picture, relationship }: PictureInUse,
  place: Place,
): string => {
  const scale = Math.min(
    1,
    (roomAt(place) * emuPerDxa) / (picture.width * emuPerPixel),
    (place.height * heightShare * emuPerDxa) / (picture.height * emuPerPixel),
  )
  const width = Math.max(1, Math.round(picture.width * emuPerPixel * scale))
  const height = Math.max(1, Math.round(picture.height * emuPerPixel * scale))
  draft.drawings += 1
  const properties = `id="${draft.drawings}" name="${pictureName} ${draft.drawings}" descr="${escapeAttribute(figure.alt)}"`
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${width}" cy="${height}"/><wp:docPr ${properties}/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr ${properties}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill>${blip(picture.format, relationship)}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}

const blip = (format: string, relationship: string): string =>
  format === 'svg'
    ? `<a:blip r:embed="${relationship}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}">` +
      `<asvg:svgBlip r:embed="${relationship}"/></a:ext></a:extLst></a:blip>`
    : `<a:blip r:embed="${relationship}"/>`
