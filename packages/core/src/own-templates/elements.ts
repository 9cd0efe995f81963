import type { Datum, Range } from '../finding/finding.js'
import { replacement } from '../finding/finding.js'
import { attributesOf, childrenOf, content, neededAttributes, topElements } from '../document/vocabulary.js'
import { nearest } from '../schema/nearest.js'
import { deepestElement } from './limits.js'
import type { Element, Tag, Value } from './markup-state.js'
import type { Report } from './report.js'

/** Opens an element and reports where it may not stand. One that is not in the vocabulary may hold anything. */
export function openElement(tag: Tag, inside: Element | undefined, report: Report): Element {
  const { name, place } = tag
  const element = { name, place, parent: inside, depth: inside === undefined ? 0 : inside.depth + 1 }
  if (element.depth === deepestElement) report(place, 'template-too-deep', { count: deepestElement })
  if (!isElement(name)) {
    const meant = nearest(name, Object.keys(content))
    if (meant === undefined) report(place, 'template-unknown-element-without-guess', { element: name })
    else report(place, 'template-unknown-element', { element: name, meant })
    return element
  }
  if (inside === undefined && !topElements.has(name))
    report(place, 'template-element-place-top', { element: name })
  else if (inside !== undefined && isElement(inside.name) && childrenOf.get(inside.name)?.has(name) !== true)
    report(place, 'template-element-place', { element: name, parent: inside.name })
  for (const attribute of neededAttributes[name] ?? []) {
    if (tag.attributes.get(attribute) !== 'always')
      report(place, 'template-attribute-missing', { element: name, attribute })
  }
  return element
}

/** Whether text may stand in an element. At the top there is none. */
export function holdsText(inside: Element | undefined): boolean {
  if (inside === undefined) return false
  const allowed = isElement(inside.name) ? content[inside.name] : undefined
  return allowed === undefined || allowed.includes('#text') || allowed.includes('#inline')
}

/** Reports text where it may not stand. */
export function reportText(range: Range, inside: Element | undefined, report: Report): void {
  if (inside === undefined) {
    report(range, 'template-text-place-top')
    return
  }
  const names = [...(childrenOf.get(inside.name) ?? [])]
  const parent = inside.name
  if (names.includes('p')) report(range, 'template-text-place', { parent })
  else if (names.length === 0) report(range, 'template-text-place-empty', { parent })
  else report(range, 'template-text-place-of-few', { parent, names: { type: 'names', names } })
}

/** Begins an attribute and reports one that the element has not, or has already. */
export function openAttribute(attribute: string, place: Range, tag: Tag, report: Report): void {
  const { name } = tag
  if (tag.attributes.get(attribute) === 'always')
    report(place, 'template-attribute-twice', { element: name, attribute })
  if (!isElement(name) || formOf(name, attribute) !== undefined) return
  const names = Object.keys(attributesOf[name] ?? {})
  const meant = nearest(attribute, names)
  if (meant !== undefined) report(place, 'template-unknown-attribute', { element: name, attribute, meant })
  else if (names.length === 0)
    report(place, 'template-unknown-attribute-of-none', { element: name, attribute })
  else
    report(place, 'template-unknown-attribute-of-few', {
      element: name,
      attribute,
      names: { type: 'names', names },
    })
}

/** Ends an attribute and reports a value that it may not have. */
export function closeAttribute(
  { attribute, place, texts }: Value,
  end: number,
  tag: Tag,
  report: Report,
): void {
  const form = isElement(tag.name) ? formOf(tag.name, attribute) : undefined
  const wrong = texts?.find((text) => form?.test(text) === false)
  if (wrong === undefined) return
  const range = [place[1], end] as const
  const data: Record<string, Datum> = { element: tag.name, attribute, value: wrong }
  const names = namesOf(form)
  if (wrong === '') report(range, 'template-attribute-value-empty', data)
  else if (names === undefined) report(range, 'template-attribute-value', data)
  else {
    const meant = nearest(wrong, names)
    const isWhole = texts?.length === 1 && meant !== undefined
    const fix = isWhole ? [{ title: 'fix-replace', meant }] : []
    report(
      range,
      'template-attribute-value-of-few',
      { ...data, names: { type: 'names', names } },
      fix.map(({ title, meant: newText }) =>
        replacement(title, { source: '', range }, newText, false, { value: newText }),
      ),
    )
  }
}

function isElement(name: string): boolean {
  return Object.hasOwn(content, name)
}

function formOf(element: string, attribute: string): RegExp | undefined {
  const forms = attributesOf[element] ?? {}
  return Object.hasOwn(forms, attribute) ? forms[attribute] : undefined
}

/** The values that a form lists: `normal`, `title` for `/^(?:normal|title)$/`. */
function namesOf(form: RegExp | undefined): readonly string[] | undefined {
  return /^\^(?:\(\?:)?([\w|-]+?)\)?\??\$$/.exec(form?.source ?? '')?.[1]?.split('|')
}
