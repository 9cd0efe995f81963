import type { Requirement, Section, ServiceLevel, Specification } from '../../generated/specification.js'
import type { ReviewLabels } from '../../locale/documents/review.js'
import { everydayAmount, everydayDowntime, everydayDuration, everydayShare } from '../../locale/everyday.js'
import { labelled, literal } from '../as-rich-text.js'
import { fillParameters } from '../tender/requirements.js'
import { withDefaults, type Words } from '../words.js'
import type { Concern } from './concern.js'
import { countWords, type ReadingItem } from './reading-time.js'

/** A requirement for those who work in the services. Every text is ready to be shown. */
export interface RequirementEntry extends ReadingItem {
  readonly id: string
  /** Empty where it has none. */
  readonly title: string
  /** Of the texts of the requirement, where it differs from the document's. */
  readonly language: string
  /** The requirement in one everyday sentence. Rich text. */
  readonly plain: string
  /** Why this requirement, where it has a reason of its own. Rich text, with its label. */
  readonly rationale: string | undefined
  /** What its figures are in everyday words. Rich text, with its label; empty where they are none. */
  readonly everyday: string
  /** As suppliers read it, with whom it binds; `undefined` where the everyday sentence is all of it. Rich text. */
  readonly text: string | undefined
  readonly children: readonly { readonly id: string; readonly text: string }[]
  /** Whom it is for, where it says so itself. */
  readonly roles: string
  readonly viewLabel: string
  readonly commentLabel: string
  readonly section: Section
  /** 1 matters the most; what has none comes after what has 2. */
  readonly priority: number
}

const withoutPriority = 2.5

/** The requirements that concern those asked for, what matters the most first. */
export function requirementEntries(
  specification: Specification,
  concern: Concern,
  words: Words,
  labels: ReviewLabels,
): readonly RequirementEntry[] {
  const levels = levelsByRequirement(specification)
  return (specification.sections ?? [])
    .flatMap((section) =>
      (section.requirements ?? []).flatMap((own) => {
        const requirement = withDefaults(own, section.defaults)
        return concern.includesRequirement(requirement, section)
          ? [entryOf(requirement, section, levels.get(own.id) ?? [], specification, concern, words, labels)]
          : []
      }),
    )
    .toSorted((a, b) => a.priority - b.priority)
}

function entryOf(
  requirement: Requirement,
  section: Section,
  levels: readonly ServiceLevel[],
  specification: Specification,
  concern: Concern,
  words: Words,
  labels: ReviewLabels,
): RequirementEntry {
  const language = requirement.language ?? section.language
  const text = fillParameters(requirement.text, requirement, words) ?? words.labels.notSet
  const plain = fillEveryday(requirement.plain ?? requirement.text ?? requirement.title, requirement, words)
  const everyday = everydayLines(requirement, levels, words, labels)
  const children = (requirement.children ?? []).map((child) => ({
    id: `${requirement.id}.${child.id}`,
    text: fillParameters(child.text, requirement, words) ?? words.labels.notSet,
  }))
  const entry = {
    id: requirement.id,
    title: requirement.title ?? '',
    language: language === undefined || language === specification.language ? '' : language,
    plain: plain ?? text,
    rationale: labelled(labels.why, requirement.rationale),
    everyday:
      everyday.length === 0 ? '' : (labelled(labels.everyday, `${literal(everyday.join('. '))}.`) ?? ''),
    text:
      plain === text && children.length === 0 ? undefined : labelled(bindingOf(requirement, labels), text),
    children,
    roles: concern.named(labels.appliesTo, requirement.roles),
    viewLabel: words.say(labels.view, { id: requirement.id }),
    commentLabel: words.say(labels.comment, { id: requirement.id }),
    section,
    priority: requirement.priority ?? withoutPriority,
  }
  return {
    ...entry,
    words: countWords(
      entry.title,
      entry.plain,
      entry.rationale,
      entry.everyday,
      entry.text,
      entry.roles,
      ...children.map((child) => child.text),
    ),
    group: {
      id: section.id,
      words: countWords(section.title, section.rationale, ...sectionRoles(section, concern, labels)),
    },
  }
}

/** Whom the requirements of a section are for, and who was asked to read them. */
export function sectionRoles(section: Section, concern: Concern, labels: ReviewLabels): readonly string[] {
  const readers = concern.reviewers.filter(({ sections = [] }) => sections.includes(section.id))
  return [
    concern.named(labels.appliesTo, section.roles),
    concern.named(labels.readBy, [...new Set(readers.flatMap(({ role }) => role ?? []))]),
  ].filter((line) => line !== '')
}

/** Whom the requirement binds, and how hard. */
function bindingOf({ addressee, kind }: Requirement, { bindings, inFull }: ReviewLabels): string {
  if (addressee === 'customer' || addressee === 'joint') return bindings[addressee]
  return kind === undefined ? inFull : bindings[kind]
}

function levelsByRequirement({ supportLevels }: Specification): ReadonlyMap<string, readonly ServiceLevel[]> {
  const levels = new Map<string, ServiceLevel[]>()
  for (const level of supportLevels?.serviceLevels ?? []) {
    for (const id of level.requirements ?? []) levels.set(id, [...(levels.get(id) ?? []), level])
  }
  return levels
}

/** The figures that a requirement sets, where people say them otherwise: «99,9 % er nede inntil 43 minutter i måneden». */
function everydayLines(
  requirement: Requirement,
  levels: readonly ServiceLevel[],
  words: Words,
  labels: ReviewLabels,
): readonly string[] {
  const texts = [requirement.text, requirement.plain, ...(requirement.children ?? []).map(({ text }) => text)]
  const used = Object.entries(requirement.parameters ?? {}).filter(([name]) =>
    texts.some((text) => text?.includes(`<${name}>`)),
  )
  const amounts = used.flatMap(([, parameter]) => {
    if (typeof parameter !== 'object' || typeof parameter.value !== 'number') return []
    const { value, unit = '' } = parameter
    // A service level says better what its share means.
    if (levels.length > 0 && percent.test(unit)) return []
    const said = everydayAmount(value, unit, words.language)
    return said === undefined
      ? []
      : [words.say(labels.equals, { amount: `${words.number(value)}\u00a0${unit}`, words: said })]
  })
  return [...amounts, ...levels.flatMap((level) => levelText(level, words, labels) ?? [])]
}

const percent = /prosent|percent|per cent|%/i

// What is a share of time is told from what is a share of cases by its name: the file does not say.
const availability = /tilgjenge|oppetid|availab|uptime/i

/** A service level in everyday words: «Tilgjengelighet: nede inntil 43 minutter i måneden»; `undefined` where it has no figure. */
export function levelText(
  { id, title = id, target, unit, period, percentile }: ServiceLevel,
  words: Words,
  labels: ReviewLabels,
): string | undefined {
  if (target === undefined || unit === undefined || unit === 'count') return undefined
  const { language } = words
  if (unit === 'percent') {
    if (availability.test(title) && target > 50)
      return `${title}: ${everydayDowntime(target, period ?? 'month', language)}`
    return `${title}: ${everydayShare(target / 100, language)}`
  }
  const time = everydayDuration(asDuration(target, unit), language)
  const share = percentile === undefined ? undefined : everydayShare(percentile / 100, language)
  return `${title}: ${share === undefined ? time : words.say(labels.inCases, { time, share })}`
}

function asDuration(count: number, unit: 'seconds' | 'minutes' | 'hours' | 'days'): string {
  if (unit === 'days') return `P${String(Math.round(count))}D`
  const seconds = { seconds: 1, minutes: 60, hours: 3600 }[unit] * count
  return `PT${String(Math.round(seconds))}S`
}

/** A text in which parameters have the words that people use: «innen <timer> timer» → «innen et døgn». */
export function fillEveryday(
  text: string | undefined,
  requirement: Requirement,
  words: Words,
): string | undefined {
  let filled = text
  for (const [name, parameter] of Object.entries(requirement.parameters ?? {})) {
    if (typeof parameter !== 'object' || typeof parameter.value !== 'number') continue
    const { value, unit } = parameter
    if (unit === undefined) continue
    const said = everydayAmount(value, unit, words.language)
    if (said !== undefined) filled = filled?.replaceAll(`<${name}> ${unit}`, said)
  }
  return fillParameters(filled, requirement, words)
}
