import type { Resource } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'
import { defineRule } from '../rule.js'
import { neededTime, type NeededTime } from './needed-time.js'

// The thresholds: a fifth more than is set aside is remarked on, twice as much takes a leader's word.
const mostOverrun = 0.2
const mostOverrunUnapproved = 1

/** Whether an activity needs so much more time than it has been given that somebody must decide what to do about it. */
export function isOverrun({ overrun }: Pick<NeededTime, 'overrun'>): boolean {
  return isMore(overrun, mostOverrun)
}

/** 20 per cent of a position on paper that turns into 200 in practice is taken from users or from spare time. */
export const resourcesOverrun = defineRule({
  code: 'resources-overrun',
  theme: 'resources',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  recommendations: [4],
  title: {
    nb: 'For lite tid satt av',
    nn: 'For lite tid sett av',
    en: 'Too little time set aside',
  },
  why: {
    nb: 'Når arbeidet krever mer tid enn det er satt av, går det ut over brukerne, fritiden til de ansatte eller innføringen.',
    nn: 'Når arbeidet krev meir tid enn det er sett av, går det ut over brukarane, fritida til dei tilsette eller innføringa.',
    en: 'When the work needs more time than is set aside, the time is taken from service users, from staff’s spare time or from the introduction itself.',
  },
  messages: {
    over: {
      nb: '«{activity}» krever {needed} timer ({neededPosts} stilling), men bare {stated} timer ({statedPosts} stilling) er satt av. Sett av mer tid, eller gjør oppgaven mindre.',
      nn: '«{activity}» krev {needed} timar ({neededPosts} stilling), men berre {stated} timar ({statedPosts} stilling) er sette av. Set av meir tid, eller gjer oppgåva mindre.',
      en: '“{activity}” needs {needed} hours ({neededPosts} of a full position), but only {stated} hours ({statedPosts}) are set aside. Set aside more time, or make the task smaller.',
    },
    unapproved: {
      nb: '«{activity}» krever {needed} timer ({neededPosts} stilling), mer enn dobbelt så mye som de {stated} timene ({statedPosts} stilling) som er satt av. Sett av mer tid, eller la en leder godkjenne avviket i «signedOff» med rolle og dato.',
      nn: '«{activity}» krev {needed} timar ({neededPosts} stilling), meir enn dobbelt så mykje som dei {stated} timane ({statedPosts} stilling) som er sette av. Set av meir tid, eller la ein leiar godkjenne avviket i «signedOff» med rolle og dato.',
      en: '“{activity}” needs {needed} hours ({neededPosts} of a full position), more than twice the {stated} hours ({statedPosts}) set aside. Set aside more time, or have a leader approve the difference in “signedOff” with role and date.',
    },
    approved: {
      nb: '«{activity}» krever {needed} timer ({neededPosts} stilling), mer enn dobbelt så mye som de {stated} timene ({statedPosts} stilling) som er satt av. {role} har godkjent avviket, men det er likevel ikke tid nok til arbeidet: Sett av mer tid, eller gjør oppgaven mindre.',
      nn: '«{activity}» krev {needed} timar ({neededPosts} stilling), meir enn dobbelt så mykje som dei {stated} timane ({statedPosts} stilling) som er sette av. {role} har godkjent avviket, men det er likevel ikkje tid nok til arbeidet: Set av meir tid, eller gjer oppgåva mindre.',
      en: '“{activity}” needs {needed} hours ({neededPosts} of a full position), more than twice the {stated} hours ({statedPosts}) set aside. {role} has approved the difference, but there is still not enough time for the work: set aside more time, or make the task smaller.',
    },
  },
  check(context, report) {
    const { specification, settings, roleById } = context
    for (const [index, resource] of (specification.resources ?? []).entries()) {
      const time = neededTime(resource, settings.hoursPerPost)
      if (time === undefined || !isOverrun(time)) continue
      const path = ['resources', index, 'statedShare']
      const data = {
        activity: resource.activity ?? String(index + 1),
        needed: Math.round(time.neededHours),
        stated: Math.round(time.statedHours),
        neededPosts: wholePercent(time.neededPosts),
        statedPosts: wholePercent(time.statedPosts),
      }
      const approver = approverOf(resource)
      if (!isMore(time.overrun, mostOverrunUnapproved)) {
        if (approver === undefined) report('over', path, data)
      } else if (approver !== undefined) {
        report('approved', path, { ...data, role: roleById.get(approver)?.title ?? approver })
      } else if (isApprovalOpen(resource, context)) {
        report('over', path, data)
      } else {
        report('unapproved', path, data, { severity: 'error' })
      }
    }
  },
})

/** The role that has approved the difference, on a date. */
export function approverOf({ signedOff }: Resource): string | undefined {
  return signedOff?.date === undefined ? undefined : signedOff.role
}

function isApprovalOpen(resource: Resource, { isOpen }: RuleContext): boolean {
  const { signedOff } = resource
  if (signedOff === undefined) return isOpen(resource, 'signedOff')
  return isOpen(signedOff, 'role') || isOpen(signedOff, 'date')
}

// 0.1 × 3 and the like: a figure on the limit is not above it.
function isMore(figure: number, limit: number): boolean {
  return figure > limit + 1e-9
}

function wholePercent(posts: number) {
  return { type: 'share', share: Math.round(posts * 100) / 100 } as const
}
