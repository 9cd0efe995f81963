import { catalogueItems, technologyTitle } from '../../../packages/core/dist/catalogue/index.js'
import { recommendations } from '../../../packages/core/dist/coverage/recommendations.js'
import { escape } from '../../../packages/core/dist/html/escape.js'
import { fill } from '../../../packages/core/dist/locale/format-value.js'
import { labelsIn } from '../../../packages/core/dist/locale/labels.js'
import { requirementArticle } from './requirement-article.mjs'
import { words as pageWords } from './words.mjs'

/** How a language is named in HTML. The first is the one that stands in the page as it is opened. */
export const tags = { nb: 'nb', nn: 'nn', en: 'en-GB' }

/** Everything that the page says in one language: the heading, the fields to search by, and the requirements by theme. */
export function pageBody(catalogue, texts, language) {
  const page = { ...languagePage(catalogue, texts, language), licence: catalogue.licence }
  const { words, items } = page
  const themes = catalogue.themes
    .map((theme) => ({ theme, own: items.filter((item) => item.theme.theme === theme.theme) }))
    .filter(({ own }) => own.length > 0)
  const title = catalogueTitle(catalogue, language)
  return lines(
    `<div id="page" lang="${tags[language]}" data-title="${escape(`${words.catalogue}: ${title}`)}">`,
    header(catalogue, page),
    form(themes, page),
    `<p class="hits" role="status" ${data('every', words.every)} ${data('some', words.some)} ${data('none', words.none)}>`,
    `${escape(fill(words.every, { count: String(items.length) }))}</p>`,
    `<nav class="contents" aria-label="${escape(words.contents)}"><ul>`,
    ...themes.map(
      ({ theme }) =>
        `<li><a href="${page.hrefOf(`theme-${theme.theme}`)}">${escape(theme[language].title)}</a></li>`,
    ),
    '</ul></nav>',
    '<main>',
    ...themes.flatMap(({ theme, own }) => [
      `<section aria-labelledby="theme-${theme.theme}">`,
      `<h2 id="theme-${theme.theme}">${escape(theme[language].title)}</h2>`,
      theme[language].rationale === undefined ? '' : `<p>${escape(theme[language].rationale)}</p>`,
      ...own.map((item) => requirementArticle(item, page)),
      '</section>',
    ]),
    '</main>',
    '</div>',
  )
}

/** What the catalogue is called in a language. */
export function catalogueTitle({ id, names }, language) {
  return names[language]?.title ?? id
}

/** What the parts of the page in one language are made with. */
function languagePage(catalogue, texts, language) {
  const items = catalogueItems(catalogue).filter(({ requirement }) => requirement[language] !== undefined)
  const titles = new Map(items.map(({ requirement }) => [requirement.id, requirement[language].title]))
  const [first] = Object.keys(tags)
  const { stageTender, stageAcceptance, stageOperation } = labelsIn[language]
  return {
    language,
    items,
    words: pageWords[language],
    text: (key) => texts[language][key][0],
    stages: { tender: stageTender, acceptance: stageAcceptance, operation: stageOperation },
    /** The script shows what an address with a language names in that language. */
    hrefOf: (id) => (language === first ? `#${id}` : `#${language}/${id}`),
    titleOf: (id) => titles.get(id),
    technologyTitle: (code) => technologyTitle(code, [catalogue], language),
    recommendationTitle: (number) =>
      recommendations.find((each) => each.number === number)?.title[language] ?? '',
  }
}

function header(catalogue, { language, words }) {
  const description = catalogue.names[language]?.description
  const { version, publisher = catalogue.id, licence = '–' } = catalogue
  return lines(
    `<header><p class="muted">${escape(words.catalogue)}</p>`,
    `<h1>${escape(catalogueTitle(catalogue, language))}</h1>`,
    description === undefined ? '' : `<p>${escape(description)}</p>`,
    `<p>${escape(words.use)}</p>`,
    `<p class="muted">${escape(fill(words.about, { publisher, version, licence }))}</p></header>`,
  )
}

/** The fields to search by. They are hidden until the script is there to answer them. */
function form(themes, { language, words, items, text, technologyTitle }) {
  const option = (value, title) => `<option value="${escape(String(value))}">${escape(title)}</option>`
  const select = (name, title, options) =>
    `<label>${escape(title)}<select name="${name}" autocomplete="off">${option('', words.all)}${options.join('')}</select></label>`
  const button = (name, title, more = '') =>
    `<button type="button" class="${name}"${more}>${escape(title)}</button>`
  const technologies = new Set(items.flatMap(({ requirement }) => requirement.technologies ?? []))
  const kinds = new Set(items.map(({ requirement }) => requirement.kind))
  return lines(
    `<form role="search" aria-label="${escape(words.filter)}" hidden>`,
    `<fieldset><legend>${escape(words.filter)}</legend>`,
    `<label class="wide">${escape(words.search)} <span class="hint">${escape(words.searchHint)}</span>`,
    '<input type="search" name="search" autocomplete="off"></label>',
    select(
      'theme',
      text('catalogue-theme.theme'),
      themes.map(({ theme }) => option(theme.theme, theme[language].title)),
    ),
    select('technology', words.technology, [
      ...[...technologies].map((code) => option(code, technologyTitle(code))),
      option('*', words.anyTechnology),
    ]),
    select(
      'recommendation',
      words.recommendation,
      recommendations.map(({ number, title }) => option(number, `${number} ${title[language]}`)),
    ),
    select(
      'kind',
      text('catalogue-requirement.kind'),
      [...kinds].map((kind) => option(kind, text(`catalogue-requirement.kind=${kind}`))),
    ),
    '</fieldset>',
    `<div class="buttons">${button('reset', words.reset)} ${button('unfold', words.unfold)} ${button('fold', words.fold, ' hidden')}</div>`,
    '</form>',
  )
}

function data(name, value) {
  return `data-${name}="${escape(value)}"`
}

function lines(...all) {
  return all.filter((line) => line !== '').join('\n')
}
