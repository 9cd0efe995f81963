import { priceName, type Block, type Control, type DocumentTree } from '@kravspek/core'

/** The fields of the form that was sent out, by what the rows of its tables are called. */
export interface SentFields {
  readonly controls: ReadonlyMap<string, Control>
  /** Id of the field that a row is for; of rows with one name, each call gives the next. `undefined`: there is none. */
  readonly fieldOf: (name: string) => string | undefined
  /** The words of a requirement as it was sent out, without blanks; `undefined`: it is not in the form. */
  readonly wordsOf: (id: string) => string | undefined
}

export const sentFields = ({ blocks }: DocumentTree): SentFields => {
  const controls = new Map<string, Control>()
  const words = new Map<string, string>()
  collect(blocks, controls, words)
  const names = new Map<string, string[]>()
  const name = (key: string, id: string): void => {
    names.set(keyOf(key), [...(names.get(keyOf(key)) ?? []), id])
  }
  for (const { id, label } of controls.values()) {
    const [before = '', after = ''] = label.split(': ')
    if (id.startsWith('supplier:')) name(after, id)
    if (id.startsWith('lot:')) name(before, id)
    if (/:price(?::|$)/.test(id)) name(priceName(id), id)
    if (!id.includes(':')) name(id, id)
    name(label, id)
  }
  const used = new Map<string, number>()
  return {
    controls,
    fieldOf: (called) => {
      // The row of a lot says what the lot is called too.
      const lot = keyOf(called.split(': ')[0] ?? '')
      const key =
        names.has(keyOf(called)) || names.get(lot)?.[0]?.startsWith('lot:') !== true ? keyOf(called) : lot
      const ids = names.get(key) ?? []
      const count = used.get(key) ?? 0
      used.set(key, count + 1)
      return ids[count] ?? ids.at(-1)
    },
    wordsOf: (id) => {
      const own = words.get(id)
      // The row of a part says what the requirement says before it.
      const whole = words.get(id.replace(/\.[^.]*$/, '')) ?? ''
      return own === undefined ? undefined : `${whole}\n${own}`
    },
  }
}

const keyOf = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase()

const collect = (
  blocks: readonly Block[],
  controls: Map<string, Control>,
  words: Map<string, string>,
): void => {
  for (const block of blocks) {
    if (block.type === 'control') controls.set(block.id, block)
    if (block.type === 'cover' || block.type === 'landscape') collect(block.blocks, controls, words)
    if (block.type === 'list') for (const item of block.items) collect(item, controls, words)
    if (block.type !== 'table') continue
    for (const { id, cells } of block.rows) {
      for (const cell of cells) collect(cell.blocks, controls, words)
      if (id !== undefined) words.set(id, withoutBlanks(cells.map((cell) => wordsIn(cell.blocks)).join('')))
    }
  }
}

/** A text by its words alone: programs set blanks, and dashes before items, in ways of their own. */
export const withoutBlanks = (text: string): string => text.replace(/[\s\u00a0\u200b–|]+/g, '')

const wordsIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsIn).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  const node = value as Readonly<Record<string, unknown>>
  if (node['type'] === 'control') return ''
  if (typeof node['text'] === 'string') return node['text']
  const header = Array.isArray(node['header']) ? node['header'].join(' ') : ''
  return [header, ...['children', 'blocks', 'items', 'rows', 'cells'].map((key) => wordsIn(node[key]))].join(
    ' ',
  )
}
