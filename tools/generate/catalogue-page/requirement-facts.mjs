import { escape } from '../../../packages/core/dist/html/escape.js'
import { fill, formatDate, formatNumber } from '../../../packages/core/dist/locale/format-value.js'
import { itemParameters } from '../../../packages/core/dist/catalogue/index.js'
import { withMarks } from './text-marks.mjs'

const noBreakSpace = '\u00a0'

/** What is said about a requirement, each under its title. */
export function requirementFacts(requirement, page) {
  const { language, words, licence, hrefOf, titleOf, recommendationTitle } = page
  const { answer, verification = {}, fulfilledBy, addressee, sources = [] } = requirement
  const { recommendations = [], aspects = [], goesWith = [], excludes = [], version } = requirement
  const own = requirement[language]
  const text = (given) => given && withMarks(given, own.parameters)
  const field = (name) => page.text(`catalogue-requirement.${name}`)
  const word = (name) => page.text(`catalogue-text.${name}`)
  const links = (ids) =>
    list(
      ids.flatMap((each) => {
        const title = titleOf(each)
        return title === undefined ? [] : [`<a href="${hrefOf(each)}">${each}</a> ${escape(title)}`]
      }),
    )
  const stages = Object.keys(page.stages).flatMap((stage) => {
    const method = verification[stage]
    if (method === undefined) return []
    return [escape(`${page.stages[stage]}: ${lower(page.text(`verification.${stage}=${method}`))}`)]
  })
  const rows = [
    [word('rationale'), text(own.rationale)],
    [word('guidance'), text(own.guidance)],
    [words.choices, list(choices({ requirement }, page))],
    [word('ask'), text(own.ask)],
    [field('answer'), answer?.form && escape(answerForm(answer, page))],
    [field('verification'), list(stages)],
    [field('fulfilledBy'), fulfilledBy && escape(field(`fulfilledBy=${fulfilledBy}`))],
    [field('addressee'), addressee && escape(field(`addressee=${addressee}`))],
    [
      field('recommendations'),
      list(recommendations.map((number) => escape(`${number} ${recommendationTitle(number)}`))),
    ],
    [field('aspects'), escape(aspects.map((each) => field(`aspects=${each}`)).join(', '))],
    [field('goesWith'), links(goesWith)],
    [field('excludes'), links(excludes)],
    [field('sources'), list(sources.map((each) => source(each, page)))],
    [words.versionAndLicence, escape([version, licence].filter((each) => each !== undefined).join(' · '))],
  ]
  return rows
    .filter(([, value]) => value)
    .map(([title, value]) => `<div><dt>${escape(title)}</dt><dd>${value}</dd></div>`)
    .join('\n')
}

/** Each value that is for the reader to decide: what fits, what suits nearly everyone, and how to choose. */
function choices(item, { language, words }) {
  return itemParameters(item, language).map(({ name, unit, min, max, usual, guidance }) => {
    const withUnit = (value) => (unit === undefined ? value : value + noBreakSpace + unit)
    const limits = min === undefined ? words.most : max === undefined ? words.least : words.range
    const range = min === undefined && max === undefined ? [] : [`${withUnit(fill(limits, { min, max }))}.`]
    const suggested = usual === undefined ? words.open : fill(words.suggestion, { value: withUnit(usual) })
    const said = [...range, suggested, guidance].filter((each) => each !== undefined)
    return `<var>‹${escape(name)}›</var>: ${escape(said.join(' '))}`
  })
}

function answerForm({ form, maxWords }, page) {
  if (form === 'none') return page.words.noAnswer
  const limit =
    maxWords === undefined
      ? ''
      : `, ${fill(page.words.maxWords, { count: formatNumber(maxWords, page.language) })}`
  return page.text(`answer.form=${form}`) + limit
}

function source({ title, url, read }, { language, words }) {
  const name =
    url === undefined ? escape(title) : `<a href="${escape(url)}" rel="noreferrer">${escape(title)}</a>`
  return read === undefined
    ? name
    : `${name}, ${escape(fill(words.read, { date: formatDate(read, language) }))}`
}

function list(items) {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
}

function lower(text) {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
