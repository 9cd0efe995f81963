import type { Chart } from '@kravspek/core'
import type { Opening } from './blocks.js'
import { writeCaption } from './caption.js'
import type { Draft } from './draft.js'
import { escapeAttribute } from './escape.js'
import { chartHeight } from './parts/chart.js'
import { paragraphEnd, paragraphStart } from './paragraph-start.js'
import { roomAt, type Place } from './place.js'

/** A chart of Word's own, as wide as its place, with its caption below. Its content is a part: see `chartPart`. */
export const writeChart = (draft: Draft, chart: Chart, place: Place, opening: Opening): string => {
  const number = draft.charts.length + 1
  const relationship = `rChart${number}`
  draft.charts.push({ chart, relationship, part: `charts/chart${number}.xml` })
  return (
    paragraphStart({ ...opening, style: 'Figure', keepNext: true, indent: place.indent }) +
    drawing(draft, chart, relationship, place) +
    paragraphEnd +
    writeCaption(draft, { ...chart, style: 'FigureCaption' }, place, { pageBreakBefore: false })
  )
}

const emuPerDxa = 635
/** Part of the page's height that a chart may take. */
const heightShare = 0.8

const drawing = (draft: Draft, chart: Chart, relationship: string, place: Place): string => {
  const bars = chart.categories.length * chart.series.length
  const width = Math.round(roomAt(place) * emuPerDxa)
  const height = Math.round(Math.min(chartHeight(bars), place.height * heightShare) * emuPerDxa)
  draft.drawings += 1
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${width}" cy="${height}"/>` +
    `<wp:docPr id="${draft.drawings}" name="Chart ${draft.drawings}" descr="${escapeAttribute(chart.alt)}"/>` +
    '<wp:cNvGraphicFramePr/>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  )
}
