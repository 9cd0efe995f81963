import {
  buildDocument,
  cutKinds,
  htmlLanguage,
  renderHtmlParts,
  type Check,
  type HtmlPart,
  type BuildOptions,
  type BuiltDocument,
} from '@kravspek/core'
import type { PreviewChoice, PreviewPart } from './messages.js'

/** A document as the preview shows it. */
export interface PreviewDocument {
  readonly language: string
  readonly draft: string | undefined
  readonly footer: string
  readonly parts: readonly PreviewPart[]
}

/**
 * Builds the document that a preview shows.
 *
 * @param besides what it tells of besides the specification
 * @throws where the specification has errors
 */
export function buildPreview(
  { analysis, context }: Check,
  { kind, role, service }: PreviewChoice,
  besides: Pick<BuildOptions, 'since' | 'correction' | 'answers' | 'editions'> | undefined,
): BuiltDocument {
  const isCut = cutKinds.includes(kind)
  return buildDocument(analysis, kind, {
    role: isCut ? role : undefined,
    service: isCut ? service : undefined,
    settings: context?.settings,
    ...besides,
  })
}

/** @param files bytes of the pictures by the names that the document knows them by */
export function previewDocument(
  { tree }: Pick<BuiltDocument, 'tree'>,
  files: ReadonlyMap<string, Uint8Array>,
): PreviewDocument {
  const { language, draftMark, footer } = tree.meta
  return {
    language: htmlLanguage(language),
    draft: draftMark,
    footer,
    parts: withPlaces(renderHtmlParts(tree, { files })),
  }
}

/** What follows a heading belongs to what the heading is about. */
function withPlaces(parts: readonly HtmlPart[]): readonly PreviewPart[] {
  let place: string | undefined
  return parts.map(({ html, heading }) => {
    // The document's own chapters have names that no id of a specification has.
    if (heading !== undefined) place = heading.id.startsWith(':') ? undefined : heading.id
    return { html, place }
  })
}
