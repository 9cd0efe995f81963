import type { DocumentKind } from '@kravspek/core'

// What the preview's page and the extension say to each other.

/** The document that is shown, and what it is cut to. */
export interface PreviewChoice {
  readonly kind: DocumentKind
  readonly role?: string | undefined
  readonly service?: string | undefined
}

/** What the page keeps for when the window is opened again. */
export interface PreviewState extends PreviewChoice {
  /** Address of the specification's own file. */
  readonly uri: string
}

/** One part of the document: HTML, and the place in the specification that it belongs to. */
export interface PreviewPart {
  readonly html: string
  /** Id of what the part is about; `undefined`: nothing that has an id. */
  readonly place: string | undefined
}

export interface PreviewOption {
  readonly value: string
  readonly title: string
}

export type ToPage =
  | {
      readonly type: 'document'
      /** As HTML names it: `nb`, `en-GB`. */
      readonly language: string
      /** Said at the top while the document is a draft. */
      readonly draft: string | undefined
      readonly footer: string
      /** Keys of the parts, in order. */
      readonly order: readonly number[]
      /** Those that the page does not have yet, by key. */
      readonly parts: readonly (readonly [key: number, part: PreviewPart])[]
    }
  /** What the cursor is in: ids from the innermost outwards. The first one that the document shows is marked. */
  | { readonly type: 'mark'; readonly ids: readonly string[]; readonly reveals: boolean }
  /** What stands in the way of showing the text as it is now. */
  | { readonly type: 'hindrance'; readonly text: string | undefined }
  | {
      readonly type: 'choices'
      readonly kinds: readonly PreviewOption[]
      /** Empty where the document is not cut. */
      readonly roles: readonly PreviewOption[]
      readonly services: readonly PreviewOption[]
      readonly state: PreviewState
    }

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'choose'; readonly kind: string; readonly role: string; readonly service: string }
  /** To the place in the file that an id stands at. */
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'hindrance' }
  | { readonly type: 'render' }
