import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { AnswerFile, DocumentMeta } from '../document/nodes.js'
import { answerScript } from './answer-script.js'
import { escape } from './escape.js'

/**
 * The last part of a page whose fields give an answer file: what happens with it, the buttons, and the script behind
 * them. The script is the same in every page; what differs stands in `data-` attributes, where it can't be run.
 */
export function answerFileHtml({ name, from, words }: AnswerFile, { stamp }: DocumentMeta): string {
  const data = {
    file: name,
    answers: JSON.stringify({ ...stamp, ...from }),
    saved: words.saved.replaceAll('{file}', () => name),
    empty: words.empty,
    copied: words.copied,
  }
  const attributes = Object.entries(data).map(([key, value]) => ` data-${key}="${escape(value)}"`)
  return [
    `<section id="answer-file"${attributes.join('')}>\n`,
    `<p class="script-needed" hidden="">${escape(words.explanation)}</p>\n`,
    `<p class="buttons script-needed" hidden=""><button type="button" class="save">${escape(words.save)}</button> `,
    `<button type="button" class="copy">${escape(words.copy)}</button></p>\n`,
    '<p role="status"></p>\n',
    `<textarea class="as-text" rows="8" readonly="" hidden="" aria-label="${escape(words.copy)}"></textarea>\n`,
    '</section>\n',
    `<script>${answerScript}</script>\n`,
  ].join('')
}

/** Said at the top of the page, before anyone has filled in what can't be saved. */
export function noScriptHtml({ words }: AnswerFile): string {
  return `<noscript><p class="important">${escape(words.noScript)}</p></noscript>\n`
}

/** What a page that runs the script and nothing else lets itself do. */
export function answerScriptSource(): string {
  return `'sha256-${base64(sha256(utf8ToBytes(answerScript)))}'`
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
}
