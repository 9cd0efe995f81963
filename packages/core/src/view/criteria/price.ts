import type { Specification } from '../../generated/specification.js'
import { references } from '../as-rich-text.js'
import { gridOf } from '../grid.js'
import type { CriteriaWords } from './criteria-words.js'

/** What prices are asked for, and how the price is judged as far as the criteria say. */
export function priceView(specification: Specification, words: CriteriaWords) {
  const { labels, common } = words
  const { priceItems, procurement, annexes } = specification
  const annex = annexes?.find(({ source }) => source === 'prices')?.id
  const hasItems = priceItems !== undefined && priceItems.length > 0
  return {
    hasContent: hasItems,
    text:
      annex === undefined ? labels.priceTextHere : words.say(labels.priceText, { annex: words.name(annex) }),
    judged: (procurement?.criteria ?? []).flatMap(({ id, title = id, subject, scale }) =>
      subject === 'price' && scale !== undefined
        ? [words.say(labels.priceJudged, { criterion: title, scale: scale.replace(/\.$/, '') })]
        : [],
    ),
    items: gridOf(
      labels.priceItems,
      priceItems,
      [
        { heading: common.id, width: 8, cell: ({ id }) => id },
        { heading: labels.priceItem, width: 27, cell: ({ title }) => title },
        { heading: labels.unit, width: 16, cell: ({ unit }) => unit },
        { heading: labels.volume, width: 12, cell: ({ volume }) => words.number(volume) },
        { heading: labels.basis, width: 11, cell: ({ basis }) => words.value('price-item.basis', basis) },
        { heading: labels.per, width: 16, cell: ({ per }) => words.value('price-item.per', per) },
        {
          heading: common.option,
          width: 10,
          cell: ({ option }) => references(option === undefined ? [] : [option]),
          isRich: true,
        },
        { heading: labels.counts, width: 10, cell: ({ evaluated }) => words.yesNo(evaluated) },
      ],
      { rowId: ({ id }) => id },
    ),
  }
}
