import type { ReturnedStamp } from '@kravspek/core'
import { walkXml } from '../walk-xml.js'
import { usualPrefixes } from './usual-prefixes.js'

/** The stamp that stands among the file's own properties; `undefined`: it is not there, or not all of it is. */
export const readStamp = (xml: string): ReturnedStamp | undefined => {
  const properties = new Map<string, string>()
  let name = ''
  let isValue = false
  walkXml(
    xml,
    usualPrefixes(xml, {
      open: (element, attributes) => {
        if (/(?:^|:)property$/.test(element)) name = attributes['name'] ?? ''
        else isValue = element.startsWith('vt:')
      },
      close: () => {
        isValue = false
      },
      text: (text) => {
        if (isValue) properties.set(name, (properties.get(name) ?? '') + text)
      },
    }),
  )
  const get = (key: string): string | undefined => properties.get(`kravspek-${key}`)
  const [specification, document, hash] = [get('specification'), get('document'), get('hash')]
  if (specification === undefined || document === undefined || hash === undefined) return undefined
  const role = get('role')
  const service = get('service')
  return {
    specification,
    // A specification without a version is stamped with an empty one, which some programs leave out.
    version: get('version') ?? '',
    document,
    hash,
    ...(role === undefined ? {} : { role }),
    ...(service === undefined ? {} : { service }),
  }
}
