/* global document, location, addEventListener */
// The script of the catalogue page. It asks nothing of the network and stores nothing: what is chosen stands in the page, and
// the requirement and the language in its address: #MED-01 in bokmål, #nn/MED-01 and #en/MED-01 in the others.
'use strict'
{
  const first = document.documentElement.lang
  const bodies = new Map([[first, document.getElementById('page')]])
  for (const each of document.querySelectorAll('template[data-language]'))
    bodies.set(each.dataset.language, each.content.firstElementChild)
  const buttons = [...document.querySelectorAll('.languages button')]
  const state = { search: '', theme: '', technology: '', recommendation: '', kind: '', unfolded: false }
  let page = bodies.get(first)
  let waiting

  const normal = (text) => text.toLowerCase().replaceAll('-', ' ')
  const ending = /(?:enes|anes|ene|ane|ens|ets|er|ar|en|et|es|a|e|s)$/
  // «alarmer» finds «alarm»: a long word is looked for without its ending.
  const stem = (word) =>
    word.length > 5 && word.replace(ending, '').length > 3 ? word.replace(ending, '') : word
  const textOf = new WeakMap()
  const wordsOf = (article) => {
    if (!textOf.has(article)) textOf.set(article, normal(`${article.dataset.words} ${article.textContent}`))
    return textOf.get(article)
  }

  const fits = (article) => {
    const has = (name, value) => value === '' || article.dataset[name].split(' ').includes(value)
    const words = normal(state.search)
      .split(/[\s,.;:«»"“”]+/)
      .filter((word) => word !== '')
    return (
      has('theme', state.theme) &&
      has('kind', state.kind) &&
      has('recommendations', state.recommendation) &&
      (state.technology === '*'
        ? article.dataset.technologies === ''
        : has('technologies', state.technology)) &&
      words.every((word) => wordsOf(article).includes(stem(word)))
    )
  }

  const show = () => {
    const articles = [...page.querySelectorAll('article')]
    let count = 0
    for (const article of articles) {
      article.hidden = !fits(article)
      if (!article.hidden) count += 1
    }
    for (const section of page.querySelectorAll('section'))
      section.hidden = section.querySelector('article:not([hidden])') === null
    const hits = page.querySelector('.hits')
    const { every, some, none } = hits.dataset
    const sentence = count === articles.length ? every : count === 0 ? none : some
    hits.textContent = sentence.replace('{count}', count).replace('{total}', articles.length)
  }

  const showSoon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(show, 150)
  }

  const unfold = (isUnfolded) => {
    for (const each of page.querySelectorAll('details')) each.open = isUnfolded
  }

  const fillIn = () => {
    for (const field of page.querySelectorAll('[name]')) field.value = state[field.name]
    page.querySelector('.unfold').hidden = state.unfolded
    page.querySelector('.fold').hidden = !state.unfolded
    unfold(state.unfolded)
    show()
  }

  const reset = () => {
    Object.assign(state, { search: '', theme: '', technology: '', recommendation: '', kind: '' })
    fillIn()
  }

  const listen = () => {
    const form = page.querySelector('form')
    const take = ({ target }) => {
      state[target.name] = target.value
      showSoon()
    }
    form.addEventListener('input', take)
    form.addEventListener('submit', (event) => event.preventDefault())
    page.querySelector('.reset').addEventListener('click', () => {
      reset()
      form.elements.search.focus()
    })
    for (const name of ['unfold', 'fold'])
      page.querySelector(`.${name}`).addEventListener('click', () => {
        state.unfolded = name === 'unfold'
        fillIn()
        page.querySelector(state.unfolded ? '.fold' : '.unfold').focus()
      })
  }

  const speak = (language) => {
    const next = bodies.get(language) ?? bodies.get(first)
    const spoken = bodies.has(language) ? language : first
    if (next !== page) page.replaceWith(next)
    page = next
    document.documentElement.lang = page.lang
    document.title = page.dataset.title
    for (const each of buttons) each.setAttribute('aria-pressed', String(each.value === spoken))
    if (page.querySelector('form').hidden) {
      page.querySelector('form').hidden = false
      listen()
    }
    fillIn()
  }

  /** An address that someone has cut off may end within a letter. */
  const decoded = (text) => {
    try {
      return decodeURIComponent(text)
    } catch {
      return ''
    }
  }

  /** The language and the requirement that the address names. */
  const address = () => {
    const [, language = first, id = ''] = /^#(?:(nb|nn|en)(?:\/|$))?(.*)$/.exec(decoded(location.hash)) ?? []
    return { language, id }
  }

  const follow = () => {
    const { language, id } = address()
    speak(language)
    for (const each of page.querySelectorAll('.chosen')) each.classList.remove('chosen')
    const target = id === '' ? null : document.getElementById(id)
    if (target === null || !page.contains(target)) return
    if (target.matches('article')) {
      if (target.hidden) reset()
      target.classList.add('chosen')
      target.querySelector('details').open = true
      target.focus({ preventScroll: true })
    }
    target.scrollIntoView({ behavior: 'instant' })
  }

  for (const each of buttons)
    each.addEventListener('click', () => {
      const { id } = address()
      const place = id === '' ? '' : `/${id}`
      location.hash = each.value === first ? id : each.value + place
      if (each.value === first && id === '') follow()
    })
  addEventListener('hashchange', follow)
  addEventListener('beforeprint', () => unfold(true))
  addEventListener('afterprint', () => unfold(state.unfolded))

  document.documentElement.classList.add('scripted')
  document.querySelector('.languages').hidden = false
  follow()
}
