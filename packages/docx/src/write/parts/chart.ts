import type { Chart, ChartSeries, Language } from '@kravspek/core'
import type { Colours } from '../colours.js'
import { escapeAttribute, escapeText } from '../escape.js'
import { languageTag } from '../language-tag.js'
import { xmlDeclaration } from './xml.js'

/**
 * `word/charts/chartN.xml`: bars lying down, the first category on top. The numbers stand in it; there is no workbook to
 * open. The series differ in lightness, so that they are told apart in black and white.
 */
export const chartPart = (chart: Chart, language: Language, colours: Colours): string => {
  const format = numberFormat(chart, language)
  return (
    `${xmlDeclaration}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="0"/><c:lang val="${languageTag(language)}"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plotLayout(chart)}` +
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    chart.series.map((series, index) => seriesXml(chart, series, index, format, colours)).join('') +
    '<c:gapWidth val="35"/>' +
    `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/></c:barChart>` +
    categoryAxis(colours) +
    valueAxis(chart.unit, format, colours) +
    '</c:plotArea>' +
    '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>' +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
    textProperties(colours.text) +
    '</c:chartSpace>'
  )
}

/**
 * Where the bars stand, as shares of the chart: to the right of the longest name, between the legend and the axis. Left to
 * themselves Word and LibreOffice give the names, or the bars, half of the room.
 */
const plotLayout = ({ categories, series, unit }: Chart): string => {
  const longest = Math.max(...categories.map((name) => name.length))
  const left = Math.min(mostForNames, 0.02 + longest * shareOfCharacter)
  const height = chartHeight(categories.length * series.length)
  const top = legendHeight / height
  const bottom = (unit === '' ? axisHeight : axisHeight + unitHeight) / height
  return (
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
    `<c:x val="${share(left)}"/><c:y val="${share(top)}"/>` +
    `<c:w val="${share(0.94 - left)}"/><c:h val="${share(1 - top - bottom)}"/></c:manualLayout></c:layout>`
  )
}

const share = (of: number): string => of.toFixed(4)

const mostForNames = 0.44
/** Width of a character of a name as a share of a chart as wide as the page. */
const shareOfCharacter = 0.0085

/** Heights in DXA: of a bar with its share of the room around it, of what stands above the bars and below them. */
const barHeight = 175
const legendHeight = 380
const axisHeight = 260
const unitHeight = 220

/** Height of a chart with so many bars, in DXA. */
export const chartHeight = (bars: number): number => legendHeight + bars * barHeight + axisHeight + unitHeight

const axes = { category: 1, value: 2 } as const

/** Of each series in turn: dark, light with a dark edge, in between. */
const fills = ['accent', 'lightBar', 'middleBar'] as const

const seriesXml = (
  { categories }: Chart,
  { name, values }: ChartSeries,
  index: number,
  format: string,
  colours: Colours,
): string => {
  const column = String.fromCharCode('B'.charCodeAt(0) + (index % 25))
  const last = categories.length + 1
  const fill = colours[fills[index % fills.length] ?? 'accent']
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx>${texts(`Sheet1!$${column}$1`, [name])}</c:tx>` +
    `<c:spPr><a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>` +
    `<a:ln w="9525"><a:solidFill><a:srgbClr val="${colours.accent}"/></a:solidFill></a:ln></c:spPr>` +
    '<c:invertIfNegative val="0"/>' +
    `<c:dLbls>${format}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>' +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>' +
    `<c:cat>${texts(`Sheet1!$A$2:$A$${last}`, categories)}</c:cat>` +
    `<c:val><c:numRef><c:f>Sheet1!$${column}$2:$${column}$${last}</c:f><c:numCache>` +
    `<c:formatCode>General</c:formatCode>${points(values.map(String))}</c:numCache></c:numRef></c:val></c:ser>`
  )
}

/** A reference into a workbook that is not there, and the texts that it would give. */
const texts = (reference: string, of: readonly string[]): string =>
  `<c:strRef><c:f>${reference}</c:f><c:strCache>${points(of)}</c:strCache></c:strRef>`

const points = (of: readonly string[]): string =>
  `<c:ptCount val="${of.length}"/>` +
  of.map((text, index) => `<c:pt idx="${index}"><c:v>${escapeText(text)}</c:v></c:pt>`).join('')

const categoryAxis = (colours: Colours): string =>
  `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="maxMin"/></c:scaling>` +
  '<c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
  `<c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="${colours.muted}"/></a:solidFill></a:ln></c:spPr>` +
  `<c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
  '<c:lblOffset val="50"/><c:noMultiLvlLbl val="1"/></c:catAx>'

const valueAxis = (unit: string, format: string, colours: Colours): string =>
  `<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>` +
  '<c:delete val="0"/><c:axPos val="b"/>' +
  `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${colours.rule}"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
  (unit === ''
    ? ''
    : `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${runProperties('a:defRPr', colours.text)}</a:pPr>` +
      `<a:r>${runProperties('a:rPr', colours.text)}<a:t>${escapeText(unit)}</a:t></a:r></a:p></c:rich></c:tx>` +
      '<c:overlay val="0"/></c:title>') +
  format +
  '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
  '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>' +
  // The categories are turned round, so the foot of the chart is where the last of them is.
  `<c:crossAx val="${axes.category}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>`

const textProperties = (colour: string): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr>${runProperties('a:defRPr', colour)}</a:pPr></a:p></c:txPr>`

const runProperties = (element: 'a:defRPr' | 'a:rPr', colour: string): string =>
  `<${element} sz="800" b="0"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>` +
  `<a:latin typeface="Calibri"/></${element}>`

/** Numbers as the language writes them, wherever the file is opened: a plain format follows the reader's computer. */
const numberFormat = ({ series }: Chart, language: Language): string => {
  const isWhole = series.every(({ values }) => values.every(Number.isInteger))
  const code = !isWhole
    ? 'General'
    : language === 'en'
      ? '[>=1000000]#\\,###\\,##0;[>=1000]#\\,##0;0'
      : '[>=1000000]#\\ ###\\ ##0;[>=10000]#\\ ##0;0'
  return `<c:numFmt formatCode="${escapeAttribute(code)}" sourceLinked="0"/>`
}
