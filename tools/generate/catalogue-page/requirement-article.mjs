import { escape } from '../../../packages/core/dist/html/escape.js'
import { fill } from '../../../packages/core/dist/locale/format-value.js'
import { requirementFacts } from './requirement-facts.mjs'
import { withMarks } from './text-marks.mjs'

/**
 * One requirement of the catalogue in one language: the text first, and what an adviser needs to decide on it in a part that
 * can be folded.
 *
 * @param item of `catalogueItems`
 * @param page language, words, texts, labels, titles and licence of the page: see page-body.mjs
 */
export function requirementArticle({ theme, requirement }, page) {
  const { language, words, hrefOf, technologyTitle } = page
  const { id, kind, technologies = [], recommendations = [], children = [], withdrawn } = requirement
  const own = requirement[language]
  const text = (given) => withMarks(given, own.parameters)
  const tags = [
    page.text(`catalogue-requirement.kind=${kind}`),
    ...(technologies.length === 0 ? [words.anyTechnology] : technologies.map(technologyTitle)),
  ]
  const parts = children.flatMap((child) => (child[language] === undefined ? [] : [child[language].text]))
  const keys = {
    'data-theme': theme.theme,
    'data-kind': kind,
    'data-technologies': technologies.join(' '),
    'data-recommendations': recommendations.join(' '),
    'data-words': (own.words ?? []).join(' '),
  }
  const attributes = Object.entries(keys).map(([key, value]) => ` ${key}="${escape(value)}"`)
  return [
    `<article id="${id}" tabindex="-1"${attributes.join('')}>`,
    `<h3><a class="id" href="${hrefOf(id)}">${id}</a> ${escape(own.title)}</h3>`,
    withdrawn === undefined
      ? ''
      : `<p class="withdrawn">${escape(fill(words.withdrawn, { reason: withdrawn }))}</p>`,
    `<p class="tags">${tags.map((tag) => `<span>${escape(tag)}</span>`).join(' ')}</p>`,
    `<p class="text">${text(own.text)}</p>`,
    parts.length === 0
      ? ''
      : `<ol class="text" type="a">${parts.map((part) => `<li>${text(part)}</li>`).join('')}</ol>`,
    own.plain === undefined ? '' : `<p class="plain">${text(own.plain)}</p>`,
    `<details open><summary>${escape(words.more)}<span class="unseen">: ${id}</span></summary>`,
    `<dl>${requirementFacts(requirement, page)}</dl></details>`,
    '</article>',
  ].join('\n')
}
