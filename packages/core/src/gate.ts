import type { Check } from './check.js'
import type { Datum, Finding, Location, Path } from './finding/finding.js'
import type { Role } from './generated/specification.js'
import { lapsedApprovals, unansweredComments } from './review/review-lacking.js'
import { hasRead } from './schema/has-answered.js'
import type { Localised } from './rules/rule.js'
import { reviewerInText } from './schema/reviewer.js'

/** What a condition lacks, and where. */
export interface Lacking {
  /** Key of the sentence in the locale, or a finding's. */
  readonly message: string
  readonly data: Readonly<Record<string, Datum>>
  readonly location: Location
}

/** One thing that must hold before a specification is sent. */
export interface Condition {
  readonly id: string
  /** What holds when the condition does: «Alt er bestemt». */
  readonly title: Localised
  readonly isMet: boolean
  readonly lacking: readonly Lacking[]
}

interface ConditionRule {
  readonly id: string
  readonly title: Localised
  readonly lacking: (check: Check) => readonly Lacking[]
}

/** What must hold before a specification is sent, in the order a person goes through it. Others are added at the end. */
const conditions: readonly ConditionRule[] = [
  {
    id: 'no-errors',
    title: { nb: 'Ingen feil', nn: 'Ingen feil', en: 'No errors' },
    lacking: ({ findings }) => findings.filter(({ severity }) => severity === 'error'),
  },
  {
    id: 'nothing-undecided',
    title: { nb: 'Alt er bestemt', nn: 'Alt er bestemt', en: 'Everything is decided' },
    lacking: ({ findings }) => findings.filter(isOpen),
  },
  {
    id: 'waivers-complete',
    title: {
      nb: 'Unntakene sier hvorfor, hvem og når',
      nn: 'Unntaka seier kvifor, kven og når',
      en: 'Waivers say why, by whom and when',
    },
    lacking: incompleteWaivers,
  },
  {
    id: 'pack-verified',
    title: {
      nb: 'Regelpakken er kvalitetssikret, eller noen har godtatt den',
      nn: 'Regelpakken er kvalitetssikra, eller nokon har godteke han',
      en: 'The rule pack is verified, or someone has acknowledged it',
    },
    lacking: unverifiedPack,
  },
  {
    id: 'reviewed',
    title: {
      nb: 'Alle som er bedt om å lese, har lest',
      nn: 'Alle som er bedne om å lese, har lese',
      en: 'Everyone who was asked to review has done so',
    },
    lacking: unreviewed,
  },
  {
    id: 'comments-answered',
    title: {
      nb: 'Alle kommentarer har fått svar',
      nn: 'Alle kommentarar har fått svar',
      en: 'Every comment has an answer',
    },
    lacking: ({ analysis }) => unansweredComments(analysis),
  },
  {
    id: 'approvals-current',
    title: {
      nb: 'Godkjenningene gjelder teksten slik den er nå',
      nn: 'Godkjenningane gjeld teksten slik han er no',
      en: 'The approvals are of the text as it is now',
    },
    lacking: ({ analysis }) => lapsedApprovals(analysis),
  },
]

/**
 * Whether a specification can be sent: what must hold, and what lacks where it does not. Give it a check that judged the
 * specification as issued (`check(analysis, settings, { status: 'issued' })`).
 */
export function issueConditions(check: Check): readonly Condition[] {
  return conditions.map((condition) => judged(condition, check))
}

/** An edition that has been sent out: what a new one must not be confused with. */
export interface SentEdition {
  readonly version: string
  /** It is of the same kind, and says the same. */
  readonly isSame: boolean
}

/**
 * Whether an edition can be sent to suppliers (`tender`) or to the services (`review`). Give it a check that judged the
 * specification as issued, or as in review.
 *
 * @param sent the editions that have been sent out before
 */
export function editionConditions(
  kind: 'review' | 'tender',
  check: Check,
  sent: readonly SentEdition[],
): readonly Condition[] {
  const own =
    kind === 'tender' ? [...conditions, approved] : [...conditions.filter(isNoErrors), reviewersNamed]
  return [...own, versionGiven, versionNew(sent)].map((condition) => judged(condition, check))
}

/** Whether a version can be the name of a file wherever the specification is kept. */
export function canNameEdition(version: string): boolean {
  return namePattern.test(version) && !reserved.test(version)
}

const namePattern = /^[A-Za-z0-9ÆØÅæøå](?:[A-Za-z0-9ÆØÅæøå._+-]{0,38}[A-Za-z0-9ÆØÅæøå_+-])?$/

/**
 * Names that Windows keeps for itself, and the folder that editions share. The folder of the documents of `1.0.json` would
 * have the name of the edition 1.0.
 */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d|files)(?:\.|$)|\.json$/i

function judged({ id, title, lacking: find }: ConditionRule, check: Check): Condition {
  const lacking = find(check)
  // Nothing can be said of the content of a file that could not be read.
  const isKnown = check.context !== undefined || id === 'no-errors'
  return { id, title, isMet: isKnown && lacking.length === 0, lacking }
}

function isNoErrors({ id }: ConditionRule): boolean {
  return id === 'no-errors'
}

const approved: ConditionRule = {
  id: 'approved',
  title: { nb: 'Innholdet er godkjent', nn: 'Innhaldet er godkjent', en: 'The content is approved' },
  lacking: ({ context, analysis }) => {
    const status = context?.specification.status
    if (status === undefined || status === 'approved' || status === 'issued') return []
    return [lack('gate-status', { status }, ['status'], analysis)]
  },
}

const reviewersNamed: ConditionRule = {
  id: 'reviewers-named',
  title: {
    nb: 'Det er bestemt hvem som skal lese, og når',
    nn: 'Det er bestemt kven som skal lese, og når',
    en: 'It is decided who reviews, and by when',
  },
  lacking: ({ context, analysis }) => {
    const { serviceInvolvement } = context?.specification ?? {}
    const reviewers = serviceInvolvement?.reviewers ?? []
    if (reviewers.length === 0)
      return [
        lack(
          'gate-no-reviewers',
          {},
          serviceInvolvement === undefined ? [] : ['serviceInvolvement'],
          analysis,
        ),
      ]
    return reviewers.flatMap(({ role, deadline }, index) => {
      const path = ['serviceInvolvement', 'reviewers', index]
      const name = titleOf(context?.roleById.get(role ?? ''), role)
      if (role === undefined) return [lack('gate-reviewer-without-role', {}, path, analysis)]
      return deadline === undefined
        ? [lack('gate-reviewer-without-deadline', { role: name }, [...path, 'role'], analysis)]
        : []
    })
  },
}

const versionGiven: ConditionRule = {
  id: 'version-given',
  title: { nb: 'Versjonen er oppgitt', nn: 'Versjonen er oppgitt', en: 'The version is given' },
  lacking: ({ context, analysis }) => {
    if (context === undefined) return []
    const { version } = context.specification
    if (version === undefined) return [lack('gate-version', {}, [], analysis)]
    return canNameEdition(version) ? [] : [lack('gate-version-name', { version }, ['version'], analysis)]
  },
}

function versionNew(sent: readonly SentEdition[]): ConditionRule {
  return {
    id: 'version-new',
    title: {
      nb: 'Versjonen er ikke sendt ut før med et annet innhold',
      nn: 'Versjonen er ikkje send ut før med eit anna innhald',
      en: 'The version has not been sent out before with other content',
    },
    lacking: ({ context, analysis }) => {
      const version = context?.specification.version
      if (version === undefined) return []
      // Names that differ in capitals alone are one name where most people keep their files.
      const taken = sent.find(
        (each) => isSameName(each.version, version) && (each.version !== version || !each.isSame),
      )
      return taken === undefined
        ? []
        : [lack('gate-version-issued', { version: taken.version }, ['version'], analysis)]
    },
  }
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function isOpen({ code }: Finding): boolean {
  return code === 'undecided' || code === 'parameter-without-value'
}

function incompleteWaivers({ context, analysis }: Check): readonly Lacking[] {
  return (context?.specification.waivers ?? []).flatMap((waiver, index) => {
    const { rule = '', reason = '', by, date } = waiver
    const fields = [
      ...(reason === '' ? ['reason'] : []),
      ...(by === undefined ? ['by'] : []),
      ...(date === undefined ? ['date'] : []),
    ]
    const of = fields.map((field) => ({ type: 'field', key: `waiver.${field}` }) as const)
    const data = { rule, fields: { type: 'all', of } } as const
    return fields.length === 0 || rule === ''
      ? []
      : [lack('waiver-incomplete/missing', data, ['waivers', index], analysis)]
  })
}

function unverifiedPack({ context, analysis }: Check): readonly Lacking[] {
  if (context === undefined || context.isPackVerified) return []
  const { procurement } = context.specification
  const { by, date } = procurement?.rulePackAcknowledged ?? {}
  if (by !== undefined && date !== undefined) return []
  const path: Path = procurement === undefined ? [] : ['procurement']
  return [lack('gate-pack', { pack: { type: 'localised', ...context.pack.title } }, path, analysis)]
}

function unreviewed({ context, analysis }: Check): readonly Lacking[] {
  if (context === undefined) return []
  const reviewers = context.specification.serviceInvolvement?.reviewers ?? []
  return reviewers.flatMap(({ role, service, deadline, reviewed }, index) => {
    if (hasRead({ role, service, reviewed }, analysis.review, context.specification)) return []
    const path = ['serviceInvolvement', 'reviewers', index]
    if (role === undefined && service === undefined)
      return [lack('gate-reviewer-without-role', {}, path, analysis)]
    const name = reviewerInText({ role, service }, context.specification)
    const by: Record<string, Datum> =
      deadline === undefined ? {} : { deadline: { type: 'date', date: deadline } }
    const message = deadline === undefined ? 'gate-reviewer' : 'gate-reviewer-deadline'
    const field = role === undefined ? 'service' : 'role'
    return [lack(message, { role: name, ...by }, [...path, field], analysis)]
  })
}

function titleOf(role: Role | undefined, id: string | undefined): string {
  return role?.title ?? id ?? ''
}

function lack(message: string, data: Lacking['data'], path: Path, { locate }: Check['analysis']): Lacking {
  return { message, data, location: locate(path, typeof path.at(-1) === 'number' ? 'key' : 'value') }
}
