import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { catalogueItems, type RequirementCatalogue } from '@kravspek/core/catalogue'
import { openBrowser, type BrowserPage } from './chromium.js'
import { accessibilityFaults } from './html-accessibility.js'
import { needs } from './programs.js'
import { root } from './root.js'

const catalogue = JSON.parse(
  readFileSync(`${root}packages/core/catalogues/velferdsteknologi.json`, 'utf8'),
) as RequirementCatalogue
const items = catalogueItems(catalogue)

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

interface Violation {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

describe('the page of the catalogue', function () {
  this.timeout(60_000)
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-catalogue-page-'))
  const file = join(folder, 'katalog.html')
  const make = (): string => {
    execFileSync(process.execPath, ['tools/catalogue-page.mjs', file], { cwd: root })
    return readFileSync(file, 'utf8')
  }
  const html = make()

  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('is the same each time it is made', () => {
    assert.equal(make(), html)
  })

  it('asks nothing of the network', () => {
    assert.doesNotMatch(html, /<(?:link|img|iframe|object|script[^>]+src)\b|@import|url\(/)
    assert.match(html, /default-src 'none'/)
  })

  it('holds all that the catalogue says of each requirement, in every language', () => {
    const text = html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    const written = (words: string): string => words.replaceAll(/<([^<>]+)>/g, '‹$1›')
    const missing = items.flatMap(({ requirement }) =>
      (['nb', 'nn', 'en'] as const).flatMap((language) => {
        const {
          title,
          text: wording,
          plain,
          ask,
          rationale,
          guidance,
          parameters,
        } = requirement[language] ?? {}
        const parts = (requirement.children ?? []).map((child) => child[language]?.text)
        const choices = Object.values(parameters ?? {}).flatMap(({ unit, guidance: how }) => [unit, how])
        return [title, wording, plain, ask, rationale, guidance, ...parts, ...choices]
          .filter((words) => words !== undefined && !text.includes(written(words)))
          .map((words) => `${requirement.id} ${language}: ${words}`)
      }),
    )
    assert.deepEqual(missing, [])
    const sources = items.flatMap(({ requirement }) => requirement.sources ?? [])
    assert.ok(sources.length > 0)
    for (const { title = '', url } of sources) {
      assert.ok(text.includes(title), title)
      if (url !== undefined) assert.ok(html.includes(`href="${url.replaceAll('&', '&amp;')}"`), url)
    }
  })

  it('leaves no reader out, in any language', () => {
    const [page = '', ...others] = html.split(/<template data-language="\w+">/)
    const [start = ''] = page.split('<div id="page"')
    for (const each of others) {
      const whole = `${start.replace('lang="nb"', each.includes('lang="nn"') ? 'lang="nn"' : 'lang="en-GB"')}${each}`
      assert.deepEqual(accessibilityFaults(withoutLanguagesInAddresses(whole)), [])
    }
    assert.deepEqual(accessibilityFaults(page), [])
  })

  describe('in a browser', () => {
    needs('chromium')
    let page: BrowserPage
    const address = pathToFileURL(file).href

    before(async () => {
      page = await openBrowser(folder)
    })
    after(async () => {
      await page.close()
    })
    afterEach('says nothing in the console, and asks for the page alone', () => {
      assert.deepEqual(page.complaints, [])
      const others = page.requests.filter((url) => url !== 'about:blank' && !url.startsWith(address))
      assert.deepEqual(others, [])
    })

    const open = async (place = '', width = 1280): Promise<void> => {
      await page.resize(width, 900)
      await page.open('about:blank')
      await page.open(address + place)
    }
    /** Ids of the requirements that are shown, in their order. */
    const shown = async (): Promise<readonly string[]> =>
      (await page.evaluate(
        `[...document.querySelectorAll('article')].filter((each) => each.checkVisibility()).map((each) => each.id)`,
      )) as readonly string[]
    const status = (): Promise<unknown> =>
      page.evaluate(`document.querySelector('[role=status]').textContent.trim()`)
    /** Chooses in a field, or types into it, and waits until the page has answered. */
    const choose = async (field: string, value: string): Promise<void> => {
      await page.evaluate(`{
        const field = document.querySelector('[name=${field}]')
        field.focus()
        field.value = ${JSON.stringify(value)}
        field.dispatchEvent(new Event('input', { bubbles: true }))
      }`)
      await wait(300)
    }

    it('finds requirements by words in any form and order, and says how many', async () => {
      await open()
      assert.equal((await shown()).length, items.length)
      assert.equal(await status(), `${items.length} krav`)
      await page.evaluate(`document.querySelector('[name=search]').focus()`)
      await page.type('alarmene falske')
      await wait(300)
      const found = await shown()
      assert.ok(found.includes('TRY-04') && found.length < 15, found.join(' '))
      assert.equal(await status(), `${found.length} av ${items.length} krav`)
      await choose('search', 'xyzzy')
      assert.deepEqual(await shown(), [])
      assert.match(String(await status()), /^Ingen krav passer/)
    })

    it('finds a requirement by its own title in every language', async () => {
      for (const language of ['nb', 'nn', 'en'] as const) {
        await open(language === 'nb' ? '' : `#${language}`)
        const titles = items.map(({ requirement }) => [requirement.id, requirement[language]?.title])
        const lost = await page.evaluate(`(async () => {
          const field = document.querySelector('[name=search]')
          const lost = []
          for (const [id, title] of ${JSON.stringify(titles.filter((_, index) => index % 30 === 0))}) {
            field.value = title
            field.dispatchEvent(new Event('input', { bubbles: true }))
            await new Promise((resolve) => setTimeout(resolve, 200))
            if (document.getElementById(id).hidden) lost.push(title)
          }
          return lost
        })()`)
        assert.deepEqual(lost, [])
      }
    })

    it('shows what belongs to a theme, a technology, a recommendation and a kind', async () => {
      const ids = (fits: (requirement: (typeof items)[number]['requirement']) => boolean) =>
        items.filter(({ requirement }) => fits(requirement)).map(({ requirement }) => requirement.id)
      await open()
      await choose('technology', 'medicine-dispenser')
      assert.deepEqual(
        await shown(),
        ids(({ technologies = [] }) => technologies.includes('medicine-dispenser')),
      )
      await choose('technology', '*')
      assert.deepEqual(
        await shown(),
        ids(({ technologies = [] }) => technologies.length === 0),
      )
      await choose('recommendation', '12')
      await choose('kind', 'minimum')
      assert.deepEqual(
        await shown(),
        ids(
          ({ technologies = [], recommendations = [], kind }) =>
            technologies.length === 0 && recommendations.includes(12) && kind === 'minimum',
        ),
      )
      await choose('theme', 'climate')
      await page.evaluate(`document.querySelector('.reset').click()`)
      assert.equal((await shown()).length, items.length)
      await choose('theme', 'climate')
      assert.deepEqual(
        await shown(),
        items.filter(({ theme }) => theme.theme === 'climate').map(({ requirement }) => requirement.id),
      )
    })

    it('opens at the requirement of its address, with all about it, also where it was filtered away', async () => {
      await open('#MED-03')
      const state = `(() => {
        const chosen = document.querySelector('.chosen')
        const { top } = chosen.getBoundingClientRect()
        return [chosen.id, chosen.querySelector('details').open, top >= 0 && top < 900, document.activeElement.id]
      })()`
      assert.deepEqual(await page.evaluate(state), ['MED-03', true, true, 'MED-03'])
      await choose('theme', 'climate')
      await page.evaluate(`document.querySelector('#MED-03 a[href="#MED-04"]').click()`)
      await wait(100)
      assert.deepEqual(await page.evaluate(state), ['MED-04', true, true, 'MED-04'])
    })

    it('changes language at the same place, and keeps what was chosen', async () => {
      await open('#MED-03')
      await choose('kind', 'minimum')
      await page.evaluate(`document.querySelector('button[value=nn]').click()`)
      await wait(100)
      const said = `[document.documentElement.lang, document.title, location.hash, document.querySelector('.chosen h3').textContent, document.querySelector('[name=kind]').value, document.querySelector('button[value=nn]').getAttribute('aria-pressed')]`
      const titleIn = (language: 'nn' | 'en') =>
        `MED-03 ${items.find(({ requirement }) => requirement.id === 'MED-03')?.requirement[language]?.title}`
      assert.deepEqual(await page.evaluate(said), [
        'nn',
        'Kravkatalog: Krav til velferdsteknologi',
        '#nn/MED-03',
        titleIn('nn'),
        'minimum',
        'true',
      ])
      await page.evaluate(`document.querySelector('button[value=en]').click()`)
      await wait(100)
      assert.deepEqual(
        await page.evaluate(
          `[document.documentElement.lang, location.hash, document.querySelector('.chosen h3').textContent]`,
        ),
        ['en-GB', '#en/MED-03', titleIn('en')],
      )
      await page.evaluate(`document.querySelector('button[value=nb]').click()`)
      await wait(100)
      assert.deepEqual(await page.evaluate(`[document.documentElement.lang, location.hash]`), [
        'nb',
        '#MED-03',
      ])
    })

    it('is used by keyboard alone', async () => {
      await open()
      const reached: unknown[] = []
      for (let presses = 0; presses < 10; presses += 1) {
        await page.press('Tab')
        reached.push(
          await page.evaluate(
            `document.activeElement.name || document.activeElement.value || document.activeElement.className`,
          ),
        )
      }
      assert.deepEqual(reached.slice(0, 9), [
        ...['nb', 'nn', 'en'],
        ...['search', 'theme', 'technology', 'recommendation', 'kind'],
        'reset',
      ])
      await page.press('Enter')
      assert.equal(await page.evaluate(`document.querySelectorAll('details[open]').length`), items.length)
      assert.equal(await page.evaluate(`document.activeElement.className`), 'fold')
    })

    it('shows everything where no script runs', async () => {
      await page.allowScripts(false)
      await open()
      await page.allowScripts(true)
      assert.equal((await shown()).length, items.length)
      const state = `[document.querySelectorAll('details[open]').length, document.querySelector('form').checkVisibility(), document.querySelector('.contents').checkVisibility()]`
      assert.deepEqual(await page.evaluate(state), [items.length, false, true])
    })

    it('fits a telephone', async () => {
      await open('#MED-03', 360)
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= 360'), true)
    })

    for (const scheme of ['light', 'dark'] as const) {
      it(`has nothing that axe finds wrong in ${scheme} colours`, async () => {
        await page.prefer(scheme)
        await open('#en/MED-03')
        await choose('technology', 'medicine-dispenser')
        await page.evaluate(`${axe}\n0`)
        const { violations } = (await page.evaluate(
          `axe.run().then(({ violations }) => ({ violations: violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html })) })) }))`,
        )) as { readonly violations: readonly Violation[] }
        assert.deepEqual(
          violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html}`),
          [],
        )
      })
    }
  })
})

/** Links name the language that the script then shows: in the page of that language they lead to the requirement. */
function withoutLanguagesInAddresses(html: string): string {
  return html.replaceAll(/href="#(?:nn|en)\//g, 'href="#')
}
