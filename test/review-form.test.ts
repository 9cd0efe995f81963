import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as wait } from 'node:timers/promises'
import { openBrowser, type BrowserPage } from './chromium.js'
import { needs } from './programs.js'
import { analyseValue, example, render } from './rendered.js'

interface AnswerFile {
  readonly kravspek: number
  readonly answers: { readonly specification: string; readonly hash: string }
  readonly items: readonly { readonly id: string; readonly text: string }[]
}

describe('the form for the services', function () {
  this.timeout(60_000)
  needs('chromium')

  let folder: string
  let page: BrowserPage

  before(async function () {
    folder = mkdtempSync(join(tmpdir(), 'kravspek-form-'))
    mkdirSync(join(folder, 'downloads'))
    page = await openBrowser(folder)
  })
  after(async () => {
    await page.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const open = async (html: string): Promise<void> => {
    const path = join(folder, 'page.html')
    writeFileSync(path, html)
    await page.resize(360, 740)
    await page.open(pathToFileURL(path).href)
  }

  /** The file that the page gives, and there is no other. */
  const downloaded = async (name: string): Promise<AnswerFile> => {
    const path = join(folder, 'downloads', name)
    assert.equal(await page.download(), name)
    assert.deepEqual(readdirSync(join(folder, 'downloads')), [name])
    const text = readFileSync(path, 'utf8')
    rmSync(path)
    return JSON.parse(text) as AnswerFile
  }

  /** Presses Tab until what has focus is matched. */
  const tabTo = async (selector: string): Promise<void> => {
    for (let presses = 0; presses < 400; presses += 1) {
      await page.press('Tab')
      const isThere = await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)
      if (isThere === true) return
    }
    assert.fail(`Tab does not reach ${selector}`)
  }

  it('is filled in by keyboard alone, and gives a small file', async () => {
    const analysis = example('medisindispenser')
    const { html, tree } = render(analysis, 'review', { role: 'nattevakt', service: 'hjemmetjenesten' })
    await open(html)
    await tabTo('[data-answer="S-01:answer"] textarea')
    await page.type('Adressen, og om "døra" er <låst> & merket')
    await tabTo('[data-answer="STO-01:view"] input')
    await page.press(' ')
    await page.press('ArrowDown')
    await tabTo('[data-answer="STO-01:comment"] textarea')
    await page.type('Først\nsiden')
    await tabTo('[data-answer=":persons"] input')
    await page.type(' 4 ')
    await tabTo('button.save')
    await page.press('Enter')
    const file = await downloaded(tree.meta.answerFile?.name ?? '')
    assert.deepEqual(file, {
      kravspek: 1,
      answers: { ...tree.meta.stamp, role: 'nattevakt', service: 'hjemmetjenesten' },
      items: [
        { id: 'S-01:answer', text: 'Adressen, og om "døra" er <låst> & merket' },
        { id: 'STO-01:view', text: 'Stemmer ikke helt' },
        { id: 'STO-01:comment', text: 'Først\nsiden' },
        { id: ':persons', text: '4' },
      ],
    })
    assert.equal(file.answers.specification, 'medisindispenser-2027')
    assert.match(file.answers.hash, /^[0-9a-f]{64}$/)
    assert.equal(
      await page.evaluate('document.querySelector("[role=status]").textContent'),
      `Filen ${tree.meta.answerFile?.name ?? ''} er laget. Finn den blant nedlastingene dine, og send den.`,
    )
  })

  it('gives the answers as text, each below what it answers', async () => {
    const { html } = render(example('response-centre'), 'review', { role: 'night-storhavn' })
    await open(html)
    await tabTo('textarea')
    await page.type('I look at the door')
    await tabTo('button.copy')
    await page.press('Enter')
    await wait(200)
    assert.equal(
      await page.evaluate('document.querySelector(".as-text").value'),
      'Your answer to question 1\nI look at the door',
    )
  })

  it('says so where nothing has been filled in, and makes no file', async () => {
    const { html } = render(example('medisindispenser'), 'review', { role: 'vikar' })
    await open(html)
    await tabTo('button.save')
    await page.press('Enter')
    assert.equal(
      await page.evaluate('document.querySelector("[role=status]").textContent'),
      'Du har ikke svart på noe ennå.',
    )
    await wait(200)
    assert.deepEqual(readdirSync(join(folder, 'downloads')), [])
  })

  it('asks before what was written and not saved is lost', async () => {
    const { html } = render(example('medisindispenser'), 'review', { role: 'vikar' })
    await open(html)
    const isWarned = `(() => {
      const event = new Event('beforeunload', { cancelable: true })
      dispatchEvent(event)
      return event.defaultPrevented
    })()`
    assert.equal(await page.evaluate(isWarned), false)
    await tabTo('textarea')
    await page.type('x')
    assert.equal(await page.evaluate(isWarned), true)
    await tabTo('button.save')
    await page.press('Enter')
    await downloaded('medisindispenser-review-vikar-nb.kravsvar.json')
    assert.equal(await page.evaluate(isWarned), false)
  })

  it('fits a narrow telephone where ids are as long as they may be', async () => {
    const requirements = [{ id: 'K'.repeat(64), kind: 'minimum', text: 'Løsningen skal varsle.' }]
    const { html } = render(
      analyseValue({
        kravspek: 1,
        id: 'lang',
        status: 'review',
        title: 'Lang',
        language: 'nb',
        sections: [{ id: 'a', title: 'A', requirements }],
      }),
      'review',
    )
    await open(html)
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360)
    const heading = (await page.evaluate(`document.querySelector('h4').textContent`)) as string
    assert.equal(heading.trim(), 'K'.repeat(64))
  })

  it('fits a narrow telephone: nothing runs off its side, nothing is too small for a thumb', async () => {
    for (const name of ['medisindispenser', 'digital-heimeoppfolging', 'response-centre']) {
      const { html } = render(example(name), 'review')
      await open(html)
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, name)
      const sizes = (await page.evaluate(`[...document.querySelectorAll(
        'button:not([hidden]), .option, textarea:not([hidden]), select, input:not([type=radio])')]
        .map((each) => [Math.round(each.getBoundingClientRect().height), parseFloat(getComputedStyle(each).fontSize)])`)) as readonly (readonly [
        number,
        number,
      ])[]
      assert.ok(sizes.length > 100)
      assert.deepEqual(
        sizes.filter(([height, font]) => height < 44 || font < 16),
        [],
        name,
      )
    }
  })

  it('names every field by what stands above it, once each', async () => {
    const { html } = render(example('digital-heimeoppfolging'), 'review')
    await open(html)
    const unnamed = await page.evaluate(`[...document.querySelectorAll('textarea, select, input')]
      .filter((field) => field.type === 'radio'
        ? field.labels.length !== 1 || !field.closest('fieldset').querySelector('legend').textContent.trim()
        : field.hasAttribute('aria-label') === (field.labels.length === 1))
      .map((field) => field.outerHTML)`)
    assert.deepEqual(unnamed, [])
    const twice = await page.evaluate(`(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      return ids.filter((id, index) => ids.indexOf(id) !== index)
    })()`)
    assert.deepEqual(twice, [])
    assert.equal(await page.evaluate('document.querySelectorAll("h1").length'), 1)
  })

  it('asks nothing of the network, stores nothing, and does nothing that its own policy refuses', async () => {
    const asked = page.requests.filter((url) => !/^(?:file|blob|data):/.test(url))
    assert.ok(page.requests.length > 0)
    assert.deepEqual(asked, [])
    assert.deepEqual(page.complaints, [])
    assert.equal(await page.evaluate('document.cookie'), '')
    assert.equal(await page.evaluate('localStorage.length + sessionStorage.length'), 0)
  })

  it('runs nothing that a specification says', async () => {
    const evil = '"><img src=x onerror="window.wasRun=1"></script><script>window.wasRun=1</script>'
    const analysis = analyseValue({
      kravspek: 1,
      id: 'prove',
      title: evil,
      language: 'nb',
      status: 'draft',
      buyers: [{ id: 'kommune', name: evil, contact: { role: evil } }],
      serviceInvolvement: { questions: [{ id: 'S-1', text: evil }] },
      sections: [
        {
          id: 'del',
          title: evil,
          requirements: [{ id: 'K-1', title: evil, kind: 'minimum', text: evil, plain: evil }],
        },
      ],
    })
    await open(render(analysis, 'review').html)
    await wait(200)
    assert.equal(await page.evaluate('window.wasRun'), undefined)
    assert.equal(await page.evaluate('document.scripts.length'), 1)
    assert.equal(await page.evaluate('document.querySelector("button.save").closest("p").hidden'), false)
  })
})
