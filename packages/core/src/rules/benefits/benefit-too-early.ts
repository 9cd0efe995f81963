import type { Benefit } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'
import { defineRule } from '../rule.js'

/** Nothing is gained before the solution is in use and the old routine has ended (recommendation 13). */
export const benefitTooEarly = defineRule({
  code: 'benefit-too-early',
  theme: 'benefits',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  recommendations: [13],
  title: {
    nb: 'Gevinst med for tidlig frist',
    nn: 'Gevinst med for tidleg frist',
    en: 'Benefit due too early',
  },
  why: {
    nb: 'En gevinst kan ikke være nådd før løsningen er i bruk og den gamle rutinen har falt bort. Med for tidlig frist blir tallet dårlig, selv om løsningen virker.',
    nn: 'Ein gevinst kan ikkje vere nådd før løysinga er i bruk og den gamle rutinen har falle bort. Med for tidleg frist blir talet dårleg, sjølv om løysinga verkar.',
    en: 'No benefit can be achieved before the solution is in use and the old routine has ended. With too early a date, the figure is poor even if the solution works.',
  },
  messages: {
    'before-start': {
      nb: 'Gevinst {id} skal være nådd {due}, men løsningen tas tidligst i bruk {start}. Sett fristen så lenge etter oppstart at endringen kan måles.',
      nn: 'Gevinst {id} skal vere nådd {due}, men løysinga blir tidlegast teken i bruk {start}. Set fristen så lenge etter oppstart at endringa kan målast.',
      en: 'Benefit {id} is due on {due}, but the solution comes into use on {start} at the earliest. Set a date long enough after the start for the change to be measured.',
    },
    'before-requirement': {
      nb: 'Gevinst {id} skal være nådd {due}, men forutsetter {requirement}, som først skal være oppfylt {fulfilled}. Sett en senere frist for gevinsten, eller en tidligere for kravet.',
      nn: 'Gevinst {id} skal vere nådd {due}, men føreset {requirement}, som først skal vere oppfylt {fulfilled}. Set ein seinare frist for gevinsten, eller ein tidlegare for kravet.',
      en: 'Benefit {id} is due on {due}, but depends on {requirement}, which need not be met until {fulfilled}. Set a later date for the benefit, or an earlier one for the requirement.',
    },
    'before-phase-out': {
      nb: 'Gevinst {id} skal være nådd {due}, men den første rutinen faller ikke bort før {ended}. Tid og penger blir ikke frigjort før det, så sett en senere frist.',
      nn: 'Gevinst {id} skal vere nådd {due}, men den første rutinen fell ikkje bort før {ended}. Tid og pengar blir ikkje frigjorde før det, så set ein seinare frist.',
      en: 'Benefit {id} is due on {due}, but the first routine doesn’t end until {ended}. Time and money are not freed before that, so set a later date.',
    },
  },
  check(context, report) {
    const { buyers = [], phaseOut = [], benefits = [] } = context.specification
    const start = earliest(buyers.map((buyer) => buyer.start))
    const ended = earliest(phaseOut.map(({ replaces, from }) => (replaces === undefined ? undefined : from)))
    for (const [index, benefit] of benefits.entries()) {
      const due = benefit.due === undefined ? undefined : dayOf(benefit.due)
      if (due === undefined) continue
      const path = ['benefits', index, 'due']
      const data = { id: benefit.id, due: date(due) }
      const late = lastRequirement(benefit, context)
      if (start !== undefined && due <= start) report('before-start', path, { ...data, start: date(start) })
      else if (late !== undefined && due < late.fulfilled) {
        const requirement = { type: 'subject', concept: 'requirement', id: late.id } as const
        report('before-requirement', path, { ...data, requirement, fulfilled: date(late.fulfilled) })
      } else if (ended !== undefined && due < ended && isSetFree(benefit))
        report('before-phase-out', path, { ...data, ended: date(ended) })
    }
  },
})

/** Whether a benefit is what staff no longer do, and so waits for a routine to end. */
function isSetFree({ kind }: Benefit): boolean {
  return kind === 'time' || kind === 'money'
}

/** Of the requirements that a benefit depends on and that are met on a date of their own, the last. */
function lastRequirement(
  { requires = [] }: Benefit,
  { requirementById, specification: { milestones = [] } }: RuleContext,
): { readonly id: string; readonly fulfilled: string } | undefined {
  const dated = requires.flatMap((id) => {
    const { fulfilledBy, fulfilledOn } = requirementById.get(id)?.subject.requirement ?? {}
    const fulfilled =
      fulfilledBy === 'date'
        ? fulfilledOn
        : fulfilledBy === 'milestone'
          ? milestones.find((milestone) => milestone.id === fulfilledOn)?.date
          : undefined
    return fulfilled === undefined ? [] : [{ id, fulfilled: dayOf(fulfilled) }]
  })
  return dated.toSorted((a, b) => (a.fulfilled < b.fulfilled ? 1 : -1))[0]
}

function earliest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.flatMap((each) => (each === undefined ? [] : [dayOf(each)])).toSorted()[0]
}

/** The day of a date that may have a time, so that dates compare as texts. */
function dayOf(text: string): string {
  return text.slice(0, 10)
}

function date(day: string): { readonly type: 'date'; readonly date: string } {
  return { type: 'date', date: day }
}
