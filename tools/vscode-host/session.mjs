import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openBrowser } from './browser.mjs'
import { pagesWithPictures, pictureFolder } from './places.mjs'
import { pageAddress, startServer } from './server.mjs'

/** The server and browser of the tests that run in this process. */
let session

/** Starts VS Code with an extension installed. */
export async function startSession({ settings, vsix }) {
  const server = await startServer({ settings, vsix })
  const context = await openBrowser(server.folder)
  session = { server, context, windows: 0 }
}

export async function endSession() {
  const { server, context } = session
  session = undefined
  await context.close().catch(() => undefined)
  server.stop()
}

/**
 * Opens a window of VS Code with a fresh folder.
 * @param {object} options
 * @param {Record<string, string | Uint8Array>} options.files contents by path within the folder
 * @param {string} [options.open] path of the file that is open in an editor
 * @returns the page (of playwright-core), and the folder
 */
export async function openWindow({ files, open }) {
  const { server, context } = session
  session.windows += 1
  const folder = join(server.folder, `w${session.windows}`, 'Anskaffelse')
  mkdirSync(folder, { recursive: true })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const page = await context.newPage()
  const opened =
    open === undefined ? [] : [['openFile', `vscode-remote://${server.authority}${join(folder, open)}`]]
  await page.goto(pageAddress(server, folder, [['skipWelcome', 'true'], ...opened]))
  await page.locator('.monaco-workbench .part.statusbar').waitFor()
  return { page, folder }
}

/** Takes a picture of each window that is open, named by what went wrong there. */
export async function photographAll(title) {
  for (const [index, page] of (session?.context.pages() ?? []).entries()) {
    if (page.url() === 'about:blank') continue
    await photograph(page, `failed-${title.replace(/[^\p{L}\p{N}]+/gu, '-')}-${index}`).catch(() => undefined)
  }
}

/** Takes a picture of a window into `out/vscode`; with UPDATE_PICTURES=1 also those that pages show to people. */
export async function photograph(window, name) {
  mkdirSync(pictureFolder, { recursive: true })
  const path = join(pictureFolder, `${name}.png`)
  const picture = await window.screenshot({ path, animations: 'disabled' })
  if (process.env.UPDATE_PICTURES !== '1') return
  for (const page of pagesWithPictures.filter((page) => isShown(page, name))) {
    const folder = join(dirname(page), 'pictures')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${name}.webp`), await smallPicture(picture))
  }
}

const isShown = (page, name) => readFileSync(page, 'utf8').includes(`](pictures/${name}.webp)`)

/* global document, Image -- in the page that draws the picture */

/** The same picture as WebP, a tenth of the size: it is kept with what shows it. */
async function smallPicture(picture) {
  const page = await session.context.newPage()
  try {
    const small = await page.evaluate(
      async (address) => {
        const image = new Image()
        image.src = address
        await image.decode()
        const canvas = document.createElement('canvas')
        canvas.width = 1200
        canvas.height = Math.round((image.height * canvas.width) / image.width)
        const context = canvas.getContext('2d')
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, canvas.width, canvas.height)
        return canvas.toDataURL('image/webp', 0.65)
      },
      `data:image/png;base64,${picture.toString('base64')}`,
    )
    return Buffer.from(small.slice(small.indexOf(',') + 1), 'base64')
  } finally {
    await page.close()
  }
}
