import { cut, defineCheck } from './check.js'

/** A picture that floats on the page: where in the text it is read aloud is anyone's guess. */
export const objectInline = defineCheck({
  code: 'object-inline',
  severity: 'warning',
  begin(report, { main }) {
    let anchored: { name: string; isDecoration: boolean } | undefined
    return {
      open: {
        'wp:anchor': ({ attributes, part }) => {
          // Behind the text, it is part of the paper.
          if (part === main && attributes['behindDoc'] !== '1') anchored ??= { name: '', isDecoration: false }
        },
        'wp:docPr': ({ attributes, parent }) => {
          if (anchored !== undefined && parent === 'wp:anchor') anchored.name = attributes['name'] ?? ''
        },
        'adec:decorative': ({ attributes }) => {
          if (anchored !== undefined) anchored.isDecoration ||= attributes['val'] !== '0'
        },
      },
      close: {
        'wp:anchor': (part) => {
          if (anchored?.isDecoration === false) report(part, { name: cut(anchored.name) })
          anchored = undefined
        },
      },
    }
  },
})
