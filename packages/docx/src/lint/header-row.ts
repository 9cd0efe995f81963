import type { Check } from './check.js'

/** A table that looks as if it had a header row must say so, for the next page and for screen readers. */
export const headerRow: Check = {
  code: 'header-row',
  begin(report) {
    const tables: { looksHeaded: boolean; isHeaded: boolean; label: string }[] = []
    return {
      open: {
        'w:tbl': () => tables.push({ looksHeaded: false, isHeaded: false, label: '' }),
        'w:tblLook': ({ attributes }) => {
          const table = tables.at(-1)
          if (table !== undefined) table.looksHeaded = isOn(attributes['w:firstRow'])
        },
        'w:tblCaption': ({ attributes }) => {
          const table = tables.at(-1)
          if (table !== undefined) table.label = attributes['w:val'] ?? ''
        },
        'w:tblHeader': ({ attributes }) => {
          const table = tables.at(-1)
          if (table !== undefined && isOn(attributes['w:val'] ?? '1')) table.isHeaded = true
        },
      },
      close: {
        'w:tbl': (part) => {
          const table = tables.pop()
          if (table?.looksHeaded === true && !table.isHeaded) report(part, { table: table.label })
        },
      },
      endPart: () => tables.splice(0),
    }
  },
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on'
