import type { Facts, Handlers, Near } from './check.js'

export interface ReadControl {
  readonly part: string
  readonly near: Near
  readonly title: string
  readonly tag: string
  readonly hasPlaceholder: boolean
  /** Something is written or chosen in it, rather than ticked. */
  readonly isText: boolean
}

type Open = { -readonly [Key in keyof ReadControl]: ReadControl[Key] } & { isField: boolean }

/** Handlers that give each field that someone is to fill in. Contents lists and blocks of Word's gallery are not fields. */
export const readControls = ({ near }: Facts, see: (control: ReadControl) => void): Handlers => {
  const controls: Open[] = []
  let inProperties = false
  const change = (apply: (control: Open) => void) => (): void => {
    const control = controls.at(-1)
    if (inProperties && control !== undefined) apply(control)
  }
  const isNoField = change((control) => {
    control.isField = false
  })
  const isNoText = change((control) => {
    control.isText = false
  })
  const hasPlaceholder = change((control) => {
    control.hasPlaceholder = true
  })
  return {
    open: {
      'w:sdt': ({ part }) =>
        controls.push({
          ...{ part, near: near(), title: '', tag: '' },
          ...{ hasPlaceholder: false, isText: true, isField: true },
        }),
      'w:sdtPr': () => {
        inProperties = true
      },
      'w:alias': ({ attributes }) =>
        change((control) => {
          control.title = (attributes['w:val'] ?? '').trim()
        })(),
      'w:tag': ({ attributes }) =>
        change((control) => {
          control.tag = (attributes['w:val'] ?? '').trim()
        })(),
      'w:placeholder': hasPlaceholder,
      'w:showingPlcHdr': hasPlaceholder,
      'w:docPartObj': isNoField,
      'w:docPartList': isNoField,
      'w:group': isNoField,
      'w:citation': isNoField,
      'w:bibliography': isNoField,
      'w15:repeatingSection': isNoField,
      'w15:repeatingSectionItem': isNoField,
      // A property of the document, shown.
      'w:dataBinding': isNoField,
      'w14:checkbox': isNoText,
      'w:picture': isNoText,
    },
    close: {
      'w:sdtPr': () => {
        inProperties = false
      },
      'w:sdt': () => {
        const control = controls.pop()
        if (control?.isField === true) see(control)
      },
    },
    endPart: () => {
      controls.splice(0)
      inProperties = false
    },
  }
}
