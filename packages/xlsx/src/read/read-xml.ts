import { walkXml } from '@kravspek/docx/package'

/** What a reader of a part is told; names come without their prefix. */
export interface PartHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Walks the XML of a part. @returns whether it is well-formed */
export const readXml = (xml: string, { open, close, text }: PartHandlers): boolean =>
  walkXml(xml, {
    open: (name, attributes) => open?.(localName(name), attributes),
    close: (name) => close?.(localName(name)),
    text: (each) => text?.(each),
  }) === undefined

/** An attribute by its name without a prefix, such as `r:id`. */
export const attributeCalled = (
  attributes: Readonly<Record<string, string>>,
  name: string,
): string | undefined => Object.entries(attributes).find(([key]) => localName(key) === name)?.[1]

/** Whether an attribute that is true or false is true (xsd:boolean). */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** Whether an element among the properties of a font strikes its text through (ECMA-376-1, 18.4.10). */
export const isStruckBy = (name: string, { val = '1' }: Readonly<Record<string, string>>): boolean =>
  name === 'strike' && isTrue(val)

const localName = (name: string): string => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}
