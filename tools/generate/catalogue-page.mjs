import { readFileSync } from 'node:fs'
import { escape } from '../../packages/core/dist/html/escape.js'
import { catalogueTitle, pageBody, tags } from './catalogue-page/page-body.mjs'
import { words } from './catalogue-page/words.mjs'

/**
 * A catalogue as one HTML file that is read and searched without network: bokmål in the page, the other languages beside it,
 * put there by its script. Without the script everything stands there in bokmål.
 *
 * @param catalogue as `packages/core/catalogues/*.json` has it
 * @param texts what the schemas say, by language and key
 */
export function cataloguePage(catalogue, texts) {
  const [first, ...others] = Object.keys(tags)
  const buttons = Object.entries(tags).map(
    ([language, tag]) =>
      `<button type="button" value="${language}" lang="${tag}" aria-pressed="${language === first}">${words[language].language}</button>`,
  )
  return [
    '<!doctype html>',
    `<html lang="${tags[first]}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<title>${escape(`${words[first].catalogue}: ${catalogueTitle(catalogue, first)}`)}</title>`,
    `<style>\n${partOf('page.css')}</style>`,
    '</head>',
    '<body>',
    `<nav class="languages" aria-label="Språk / Language" hidden>${buttons.join('')}</nav>`,
    pageBody(catalogue, texts, first),
    ...others.map(
      (language) =>
        `<template data-language="${language}">${pageBody(catalogue, texts, language)}</template>`,
    ),
    `<script>\n${partOf('page-script.js')}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function partOf(name) {
  return readFileSync(new URL(`catalogue-page/${name}`, import.meta.url), 'utf8')
}
