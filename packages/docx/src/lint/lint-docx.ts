import { isXml, openPackage } from '../read/open-package.js'
import { partText } from '../read/part-text.js'
import { walkXml } from '../read/walk-xml.js'
import type { DocxProblem, Element, Handlers } from './check.js'
import { checks } from './table.js'

/**
 * What is wrong with a DOCX file that validators let pass: each would make a word processor refuse or repair the
 * file, or leave out a reader who depends on headings, alt text or language. Empty for a sound file; ordered by check.
 */
export const lintDocx = (bytes: Uint8Array): readonly DocxProblem[] => {
  const opened = openPackage(bytes)
  if (opened.type === 'refused') {
    return [{ code: 'package-refused', part: opened.part, data: { refusal: opened.refusal } }]
  }
  const problems = new Map<string, DocxProblem[]>(
    ['xml-malformed', ...checks.map(({ code }) => code)].map((code) => [code, []]),
  )
  const report = (code: string, part: string, data: DocxProblem['data'] = {}): void => {
    problems.get(code)?.push({ code, part, data })
  }
  const names = new Set(opened.parts.keys())
  const handlers = checks.map(({ code, begin }) => begin((part, data) => report(code, part, data), names))
  const walk = walkerFor(handlers)
  for (const [part, content] of opened.parts) {
    const message = isXml(part) ? walk(part, partText(content)) : undefined
    if (message !== undefined) report('xml-malformed', part, { message })
  }
  for (const { end } of handlers) end?.()
  return [...problems.values()].flat()
}

/** Walks a part once for all checks. */
const walkerFor = (all: readonly Handlers[]): ((part: string, xml: string) => string | undefined) => {
  const open = byElement(all.map((handlers) => handlers.open))
  const close = byElement(all.map((handlers) => handlers.close))
  const text = byElement(all.map((handlers) => handlers.text))
  const openAny = all.flatMap((handlers) => handlers.openAny ?? [])
  return (part, xml) => {
    const ancestors: string[] = []
    for (const { startPart } of all) startPart?.(part, xml)
    const message = walkXml(xml, {
      open(name, attributes) {
        const element: Element = { name, attributes, parent: ancestors.at(-1) ?? '', part }
        ancestors.push(name)
        open.get(name)?.forEach((handle) => handle(element))
        openAny.forEach((handle) => handle(element))
      },
      close(name) {
        ancestors.pop()
        close.get(name)?.forEach((handle) => handle(part))
      },
      text(content) {
        text.get(ancestors.at(-1) ?? '')?.forEach((handle) => handle(content, part))
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
