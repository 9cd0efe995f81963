import { defineCheck, type Element } from './check.js'

/** A style in use that `word/styles.xml` does not hold: the text falls back to Normal without a word. */
export const styleDefined = defineCheck({
  code: 'style-defined',
  severity: 'warning',
  begin(report) {
    const defined = new Set<string>()
    const used = new Map<string, { part: string; type: string; style: string }>()
    const use =
      (type: string) =>
      ({ attributes, part }: Element): void => {
        const style = attributes['w:val'] ?? ''
        const key = `${type} ${style}`
        if (!used.has(key)) used.set(key, { part, type, style })
      }
    let definedType = ''
    return {
      open: {
        'w:style': ({ attributes }) => {
          definedType = attributes['w:type'] ?? ''
          defined.add(`${definedType} ${attributes['w:styleId'] ?? ''}`)
        },
        'w:pStyle': use('paragraph'),
        'w:rStyle': use('character'),
        'w:tblStyle': use('table'),
        'w:basedOn': (element) => {
          // Word knows its plain table, written down or not.
          if (element.attributes['w:val'] !== 'TableNormal') use(definedType)(element)
        },
        'w:next': use('paragraph'),
      },
      end: () => {
        for (const [key, { part, type, style }] of used) if (!defined.has(key)) report(part, { type, style })
      },
    }
  },
})
