import type { Check } from './check.js'

/** A picture without alt text, unless it is marked as decoration. */
export const pictureAlt: Check = {
  code: 'picture-alt',
  begin(report) {
    let picture = { isPicture: false, isDescribed: false, name: '' }
    return {
      open: {
        'w:drawing': () => {
          picture = { isPicture: false, isDescribed: false, name: '' }
        },
        'wp:docPr': ({ attributes }) => {
          picture.name = attributes['name'] ?? ''
          picture.isDescribed = (attributes['descr'] ?? '').trim() !== ''
        },
        'adec:decorative': ({ attributes }) => {
          picture.isDescribed ||= attributes['val'] !== '0'
        },
        'pic:pic': () => {
          picture.isPicture = true
        },
      },
      close: {
        'w:drawing': (part) => {
          if (picture.isPicture && !picture.isDescribed) report(part, { name: picture.name })
        },
      },
    }
  },
}
