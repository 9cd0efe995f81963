import { isXml, openPackage } from '../read/open-package.js'
import { partText } from '../read/part-text.js'
import { walkXml } from '../read/walk-xml.js'
import {
  nowhere,
  type Element,
  type Facts,
  type Handlers,
  type LintSeverity,
  type Near,
  type Problem,
} from './check.js'
import { mainPartOf, partsInOrder, stylesPartOf } from './main-part.js'
import { trackNear } from './near.js'
import { readStyles } from './styles.js'
import { checks } from './table.js'

/** Everything that can be said of a file. */
export type LintCode =
  'package-refused' | 'not-a-document' | 'xml-malformed' | (typeof checks)[number]['code']

export type DocxProblem = Problem<LintCode>

/** Every code, in the order in which problems are given. */
export const lintCodes: readonly LintCode[] = [
  'package-refused',
  'not-a-document',
  'xml-malformed',
  ...checks.map(({ code }) => code),
]

/**
 * What is wrong with a DOCX file that validators let pass: each would make a word processor refuse or repair the
 * file, or leave out a reader who depends on headings, alt text or language. Empty for a sound file; ordered by check.
 */
export const lintDocx = (bytes: Uint8Array): readonly DocxProblem[] => {
  const opened = openPackage(bytes)
  if (opened.type === 'refused')
    return [wholeFile('package-refused', opened.part, { refusal: opened.refusal })]
  const { parts } = opened
  const main = mainPartOf(parts)
  if (main === undefined) return [wholeFile('not-a-document', '', {})]
  const problems = new Map<LintCode, DocxProblem[]>(lintCodes.map((code) => [code, []]))
  const report = (
    { code, severity }: { code: LintCode; severity: LintSeverity },
    part: string,
    data: DocxProblem['data'] = {},
    near: Near = nowhere,
  ): void => void problems.get(code)?.push({ code, severity, part, near, data })

  const stylesPart = parts.get(stylesPartOf(main))
  const styles = readStyles(stylesPart === undefined ? '<none/>' : partText(stylesPart))
  const tracker = trackNear(styles, main)
  const facts: Facts = { parts: new Set(parts.keys()), main, styles, near: tracker.near }
  const handlers = checks.map((check) =>
    check.begin((part, data, near) => report(check, part, data, near ?? tracker.near()), facts),
  )
  const walk = walkerFor([tracker.handlers, ...handlers])
  for (const [part, content] of partsInOrder(parts, main)) {
    const message = isXml(part) ? walk(part, partText(content)) : undefined
    if (message !== undefined) report({ code: 'xml-malformed', severity: 'error' }, part, { message })
  }
  tracker.handlers.startPart?.('', '')
  for (const { end } of handlers) end?.()
  return [...problems.values()].flat()
}

const wholeFile = (
  code: 'package-refused' | 'not-a-document',
  part: string,
  data: DocxProblem['data'],
): DocxProblem => ({ code, severity: 'error', part, near: nowhere, data })

/** Walks a part once for all checks. */
const walkerFor = (all: readonly Handlers[]): ((part: string, xml: string) => string | undefined) => {
  const open = byElement(all.map((handlers) => handlers.open))
  const close = byElement(all.map((handlers) => handlers.close))
  const text = byElement(all.map((handlers) => handlers.text))
  const openAny = all.flatMap((handlers) => handlers.openAny ?? [])
  return (part, xml) => {
    const ancestors: string[] = []
    // Says once more, for older programs, what stands before it.
    let fallbacks = 0
    for (const { startPart } of all) startPart?.(part, xml)
    const message = walkXml(xml, {
      open(name, attributes) {
        const element: Element = { name, attributes, parent: ancestors.at(-1) ?? '', part }
        ancestors.push(name)
        if (name === 'mc:Fallback') fallbacks += 1
        if (fallbacks > 0) return
        open.get(name)?.forEach((handle) => handle(element))
        openAny.forEach((handle) => handle(element))
      },
      close(name) {
        ancestors.pop()
        if (fallbacks === 0) close.get(name)?.forEach((handle) => handle(part))
        if (name === 'mc:Fallback') fallbacks -= 1
      },
      text(content) {
        if (fallbacks === 0) text.get(ancestors.at(-1) ?? '')?.forEach((handle) => handle(content, part))
      },
    })
    for (const { endPart } of all) endPart?.(part)
    return message
  }
}

const byElement = <Handle>(
  records: readonly (Readonly<Record<string, Handle>> | undefined)[],
): ReadonlyMap<string, readonly Handle[]> => {
  const map = new Map<string, Handle[]>()
  for (const record of records) {
    for (const [name, handle] of Object.entries(record ?? {}))
      map.set(name, [...(map.get(name) ?? []), handle])
  }
  return map
}
