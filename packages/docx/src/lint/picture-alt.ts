import { cut, defineCheck } from './check.js'

interface Picture {
  isMeaningful: boolean
  isDecoration: boolean
  text: string
  name: string
}

/** A picture, chart or shape without alt text, or with one that only a program could have thought of, unless it is decoration. */
export const pictureAlt = defineCheck({
  code: 'picture-alt',
  severity: 'warning',
  begin(report, { near }) {
    let picture: Picture | undefined
    let shape: Picture | undefined
    const isShown = (): void => {
      if (picture !== undefined) picture.isMeaningful = true
    }
    const judge = (part: string, { isMeaningful, isDecoration, text, name }: Picture): void => {
      if (isMeaningful && !isDecoration && (text === '' || made.test(text)))
        report(part, { name: cut(name), alt: cut(text) }, near())
    }
    return {
      open: {
        'w:drawing': () => {
          picture = { isMeaningful: false, isDecoration: false, text: '', name: '' }
        },
        'wp:docPr': ({ attributes }) => {
          if (picture === undefined) return
          picture.name = attributes['name'] ?? ''
          picture.text = (attributes['descr'] ?? '').trim()
        },
        'adec:decorative': ({ attributes }) => {
          if (picture !== undefined) picture.isDecoration ||= attributes['val'] !== '0'
        },
        'pic:pic': isShown,
        'c:chart': isShown,
        'cx:chart': isShown,
        'dgm:relIds': isShown,
        'wpg:wgp': isShown,
        // Pictures as Word wrote them until 2007.
        'v:imagedata': ({ attributes, part, parent }) => {
          if (parent === 'v:shape' && shape !== undefined)
            judge(part, { ...shape, name: attributes['o:title'] ?? '' })
        },
        'v:shape': ({ attributes }) => {
          shape = {
            isMeaningful: true,
            isDecoration: false,
            text: (attributes['alt'] ?? '').trim(),
            name: '',
          }
        },
      },
      close: {
        'w:drawing': (part) => {
          if (picture !== undefined) judge(part, picture)
          picture = undefined
        },
      },
    }
  },
})

/** The name of a file, or what Word guesses. */
const made =
  /^\S+\.(?:png|jpe?g|gif|svg|emf|wmf|tiff?|bmp|webp)$|(?:automatisk generert|automatically generated)|^(?:bilde|bilete|picture|image|figur|figure|graphic|chart|diagram)\s*\d*$/i
