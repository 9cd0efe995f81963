import type { DocumentTree } from '../document/nodes.js'
import { answerFileHtml, answerScriptSource, noScriptHtml } from './answer-file.js'
import { controlHtml } from './control.js'
import { escape } from './escape.js'
import { formControlHtml } from './form-control.js'
import { formStylesheet } from './form-stylesheet.js'
import { stylesheet } from './stylesheet.js'
import { blockWriter, htmlLanguage, type HtmlManner } from './write-blocks.js'

/**
 * A document as one HTML page that needs nothing else: styles and pictures are in it, and it asks nothing of the network.
 * It runs no script but the one by which a page with fields makes an answer file.
 *
 * @param options.files bytes of the pictures by `Figure.file`; a picture without bytes shows its alternative text
 */
export function renderHtml(
  tree: DocumentTree,
  options: { readonly files: ReadonlyMap<string, Uint8Array> },
): string {
  const { meta } = tree
  const { answerFile } = meta
  const policy = [
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    ...(answerFile === undefined ? [] : [`script-src ${answerScriptSource()}`, "form-action 'none'"]),
  ]
  const out: string[] = [
    '<!doctype html>\n',
    `<html lang="${htmlLanguage(meta.language)}">\n<head>\n<meta charset="utf-8">\n`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
    `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">\n`,
    `<title>${escape(meta.title)}</title>\n`,
    `<meta name="author" content="${escape(meta.author)}">\n`,
    `<meta name="keywords" content="${escape(meta.keywords.join(', '))}">\n`,
    ...Object.entries(meta.stamp).map(
      ([name, value]) => `<meta name="kravspek-${name}" content="${escape(value)}">\n`,
    ),
    `<style>${stylesheet}${answerFile === undefined ? '' : formStylesheet}</style>\n</head>\n<body>\n`,
  ]
  if (meta.draftMark !== undefined) out.push(`<p class="draft">${escape(meta.draftMark)}</p>\n`)
  out.push('<main>\n')
  if (answerFile !== undefined) out.push(noScriptHtml(answerFile))
  blockWriter(out, tree, { files: options.files, ...page(answerFile !== undefined) }).blocks(tree.blocks)
  if (answerFile !== undefined) out.push(answerFileHtml(answerFile, meta))
  out.push(`</main>\n<footer>${escape(meta.footer)}</footer>\n</body>\n</html>\n`)
  return out.join('')
}

/** A page brings its own styles, and what is written in its fields may be given back. */
const page = (hasAnswerFile: boolean): Omit<HtmlManner, 'files'> => ({
  column: (percent) => `<col style="width:${percent}%">`,
  control: hasAnswerFile ? formControlHtml : controlHtml,
  chartStyle: 'width:100%;max-width:45rem;height:auto',
  // On a telephone the cells of a page with fields stand below each other, without the header row.
  namesCells: hasAnswerFile,
})
