import type { Analysis } from './analyse.js'
import type { AnswersRegister } from './answers/answers-register.js'
import { check } from './check.js'
import { coverageOf } from './coverage/coverage-of.js'
import { formatCoverage } from './coverage/format-coverage.js'
import { documents, type DocumentKind } from './document-kinds.js'
import type { DocumentTree } from './document/nodes.js'
import { readMarkup } from './document/read-markup.js'
import type { Edition } from './edition/edition.js'
import type { ReadEdition } from './edition/edition-file.js'
import { sentTexts } from './edition/sent-texts.js'
import type { Location } from './finding/finding.js'
import type { Audience } from './generated/concept.js'
import type { Review, Specification } from './generated/specification.js'
import { reviewCounts } from './review/counts.js'
import { choosePack } from './rules/packs/choose-pack.js'
import { defaultSettings, type RuleSettings } from './rules/settings.js'
import { resolveInside } from './source/source-path.js'
import { fillTemplate, type FillTemplate } from './template.js'
import { documentMeta } from './view/document-meta.js'
import type { CoverageLine, Given, LastRound } from './view/document-view.js'
import { openValues } from './view/open-values.js'
import { readableBy, readableReview } from './view/readable.js'
import { wordsOf } from './view/words.js'

export interface BuildOptions {
  /** For the documents to the services: only what concerns a role, or a service, by its id. */
  readonly role?: string | undefined
  readonly service?: string | undefined
  /** For `changes`: the edition that they are told against. Without it there is nothing to tell. */
  readonly since?: Edition | undefined
  /** For `changes`: the number of the correction that they are. */
  readonly correction?: number | undefined
  /** What the services have said, and what they were answered; otherwise that of the analysis. */
  readonly review?: Review | undefined
  /** For `comparison`: what the suppliers have answered. Without it there is nothing to compare. */
  readonly answers?: AnswersRegister | undefined
  /** For `comparison`: the editions that were sent, for what the suppliers were asked in the one that they answered. */
  readonly editions?: readonly ReadEdition[] | undefined
  /** What became of the proposals of the last round of review; otherwise it is counted. */
  readonly lastRound?: LastRound | undefined
  /** What the coverage of recommendations is judged by. */
  readonly settings?: RuleSettings | undefined
  /** Fills a template; otherwise the built-in ones are used. */
  readonly fill?: FillTemplate | undefined
  /** Name of the specification's file without its ending; otherwise taken from the analysis. */
  readonly stem?: string | undefined
}

export interface BuiltDocument {
  readonly tree: DocumentTree
  /** Name for the document's files, without their ending: `medisindispenser-tender-nb`. */
  readonly fileName: string
  /**
   * The pictures that the document shows: name relative to the root, as in `Figure.file`, and where the specification
   * names them. A picture whose path leads out of the root keeps that path, so that reading it is refused.
   */
  readonly figures: readonly { readonly file: string; readonly location: Location }[]
}

/**
 * Makes a document of a specification, for its audience: nothing that the audience may not read is in the tree.
 *
 * @throws where `analysis.specification` is `undefined`: show its findings instead
 */
export function buildDocument(
  analysis: Analysis,
  kind: DocumentKind,
  options: BuildOptions = {},
): BuiltDocument {
  const { specification } = analysis
  if (specification === undefined) throw new Error('A specification with errors is not rendered')
  const { settings = defaultSettings, since, fill = fillTemplate, review = analysis.review } = options
  const { view: viewOf, audience: usual } = documents[kind]
  const audience = kind === 'changes' && since?.kind === 'review' ? 'reviewer' : usual
  const readable = readableBy(specification, audience)
  const { resolved, figures } = withFigures(readable, analysis)
  const words = wordsOf(resolved)
  const { isVerified } = choosePack(readable.procurement?.dates?.notice, settings.verifiedPacks)
  const fileName = fileNameOf(options.stem ?? stemOf(analysis.name), kind, words.language, options)
  const given: Given = {
    audience,
    role: options.role,
    service: options.service,
    since:
      since === undefined
        ? undefined
        : { version: since.version, specification: readableBy(withOwnFigures(since, analysis), audience) },
    correction: options.correction,
    review: readableReview(review, audience),
    // No other document has a use for what is a secret of the suppliers.
    answers: kind === 'comparison' ? options.answers : undefined,
    sent:
      kind === 'comparison'
        ? sentTexts(options.editions ?? []).map((sent) => ({
            ...sent,
            specification: readableBy(sent.specification, audience),
          }))
        : [],
    lastRound: audience === 'supplier' ? undefined : (options.lastRound ?? lastRoundOf(review)),
    coverage: () => coverageLines(asReadBy(audience, specification, analysis), settings, words.language),
    undecided: () => openValues(analysis.findings, audience, words.language),
    hoursPerPost: settings.hoursPerPost,
    isPackVerified: isVerified,
    fileName,
  }
  const view = viewOf(resolved, words, given)
  const meta = documentMeta(readable, kind, view, words, given)
  const tree = readMarkup(fill(`${kind}/document`, view), meta, {
    table: words.labels.table,
    figure: words.labels.figure,
  })
  return { tree, fileName, figures: figures.filter(({ file }) => shows(tree.blocks, file)) }
}

/** What became of what the services have said; `undefined`: they have said nothing. */
export function lastRoundOf(review: Review | undefined): LastRound | undefined {
  return (review?.threads ?? []).length === 0 ? undefined : reviewCounts(review)
}

/** Every picture that a specification names, as in `BuiltDocument.figures`: what some document of it shows. */
export function figuresOf(analysis: Analysis): BuiltDocument['figures'] {
  const { specification } = analysis
  // Most specifications have no pictures, and a copy of a large one takes time.
  const hasFigures = specification?.sections?.some(({ figures }) => (figures?.length ?? 0) > 0)
  if (specification === undefined || hasFigures !== true) return []
  return withFigures(readableBy(specification, 'supplier'), analysis).figures
}

/** `x` of `folder/x.krav.yaml`. */
export function stemOf(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/(?:\.krav)?\.[^.]*$/, '')
}

function fileNameOf(
  stem: string,
  kind: DocumentKind,
  language: string,
  { role, service, since }: Pick<BuildOptions, 'role' | 'service' | 'since'>,
): string {
  // What suppliers may have and what they may not never have one name.
  const audience = kind === 'changes' && since?.kind === 'review' ? ['review'] : []
  const parts = documents[kind].isCut === true ? [role, service] : audience
  return [stem, kind, ...parts.filter((part) => part !== undefined), language].join('-')
}

/** The names of pictures are made relative to the root. */
function withFigures(readable: Specification, analysis: Analysis) {
  const figures: { file: string; location: Location }[] = []
  const sections = readable.sections?.map((section, index) => {
    if (section.figures === undefined) return section
    return {
      ...section,
      figures: section.figures.map((figure, number) => {
        if (figure.file === undefined) return figure
        const location = analysis.locate(['sections', index, 'figures', number, 'file'])
        const file = resolveInside(location.source, figure.file) ?? figure.file
        figures.push({ file, location })
        return { ...figure, file }
      }),
    }
  })
  return { resolved: sections === undefined ? readable : { ...readable, sections }, figures }
}

/** An edition names its pictures relative to the specification. */
function withOwnFigures({ specification }: Edition, { name }: Analysis): Specification {
  const sections = specification.sections?.map((section) => {
    const figures = section.figures?.map((figure) => {
      const file = figure.file === undefined ? undefined : resolveInside(name, figure.file)
      return file === undefined ? figure : { ...figure, file }
    })
    return figures === undefined ? section : { ...section, figures }
  })
  return sections === undefined ? specification : { ...specification, sections }
}

function shows(blocks: DocumentTree['blocks'], file: string): boolean {
  return blocks.some((block) =>
    block.type === 'figure'
      ? block.file === file
      : block.type === 'cover' || block.type === 'landscape'
        ? shows(block.blocks, file)
        : false,
  )
}

/** The analysis of what an audience may read: what is left open in the specification is left open there too. */
function asReadBy(audience: Audience, specification: Specification, analysis: Analysis): Analysis {
  const originals = new Map<object, object>()
  const readable = readableBy(specification, audience, (copy, original) => originals.set(copy, original))
  return {
    ...analysis,
    specification: readable,
    review: readableReview(analysis.review, audience),
    isOpen: (holder, field) => {
      const original = originals.get(holder)
      return original !== undefined && analysis.isOpen(original, field)
    },
  }
}

function coverageLines(
  analysis: Analysis,
  settings: RuleSettings,
  language: 'nb' | 'nn' | 'en',
): readonly CoverageLine[] {
  return coverageOf(check(analysis, settings)).map((row) => {
    const { title, state: stateTitle, reason } = formatCoverage(row, language)
    return { number: row.recommendation, title, state: row.state, stateTitle, reason }
  })
}
