import type { IncidentClass } from '../../generated/specification.js'
import { durationInHours } from '../duration.js'
import { defineRule, rising } from '../rule.js'

const times = ['response', 'resolution'] as const

/** Classes of incidents bind the supplier only when both parties read them alike (recommendation 12). */
export const incidentClassIncomplete = defineRule({
  code: 'incident-class-incomplete',
  theme: 'support',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [12],
  title: {
    nb: 'Ufullstendig feilklasse',
    nn: 'Ufullstendig feilklasse',
    en: 'Incomplete incident class',
  },
  why: {
    nb: 'Feilklassen avgjør hvor fort hjelpen kommer. Er den uklar, blir partene uenige akkurat når det haster.',
    nn: 'Feilklassen avgjer kor fort hjelpa kjem. Er han uklar, blir partane usamde akkurat når det hastar.',
    en: 'The incident class decides how fast help comes. If it is unclear, the parties will disagree just when things are urgent.',
  },
  messages: {
    missing: {
      nb: 'Feilklasse {class} mangler {fields}. Legg det til, så begge parter vet hvilke feil som hører hjemme der, og hvor fort de skal rettes.',
      nn: 'Feilklasse {class} manglar {fields}. Legg det til, så begge partar veit kva feil som høyrer heime der, og kor fort dei skal rettast.',
      en: 'Incident class {class} lacks {fields}. Add what is missing, so that both parties know which faults belong to it and how fast they are to be resolved.',
    },
    resolvedBeforeResponse: {
      nb: 'Feilklasse {class} har kortere løsningstid ({resolution}) enn responstid ({response}). Begge regnes fra feilen er meldt, så løsningstiden må være minst like lang.',
      nn: 'Feilklasse {class} har kortare løysingstid ({resolution}) enn responstid ({response}). Begge blir rekna frå feilen er meld, så løysingstida må vere minst like lang.',
      en: 'Incident class {class} has a shorter resolution time ({resolution}) than response time ({response}). Both run from when the incident is reported, so the resolution time must be at least as long.',
    },
    slower: {
      nb: 'Feilklasse {class} står før {later} og regnes dermed som mer alvorlig, men har lengre tid i {fields}. Kort ned tiden, eller sett den mest alvorlige klassen først.',
      nn: 'Feilklasse {class} står før {later} og blir dermed rekna som meir alvorleg, men har lengre tid i {fields}. Kort ned tida, eller set den mest alvorlege klassen først.',
      en: 'Incident class {class} comes before {later} and so counts as more serious, but has a longer time in {fields}. Shorten the time, or put the most serious class first.',
    },
  },
  check({ specification, missing }, report) {
    const { incidentClasses = [] } = specification.supportLevels ?? {}
    const firstFaster = firstFasterClasses(incidentClasses)
    for (const [index, each] of incidentClasses.entries()) {
      const path = ['supportLevels', 'incidentClasses', index]
      const fields = missing(each, ['definition', ...times])
      if (fields.length > 0) report('missing', path, { class: each.id, fields: fieldNames(fields) })

      const { response, resolution } = each
      if (response !== undefined && resolution !== undefined && isLonger(response, resolution)) {
        const data = {
          class: each.id,
          response: { type: 'duration', duration: response },
          resolution: { type: 'duration', duration: resolution },
        } as const
        report('resolvedBeforeResponse', [...path, 'resolution'], data, { severity: 'warning' })
      }

      const later = incidentClasses[firstFaster[index] ?? -1]
      const [slower, ...more] = times.filter((time) => isLonger(each[time], later?.[time]))
      if (later === undefined || slower === undefined) continue
      const data = { class: each.id, later: later.id, fields: fieldNames([slower, ...more]) }
      report('slower', [...path, slower], data, { severity: 'warning' })
    }
  },
})

/** For each class the place of the first one after it that has a shorter time of any kind. */
function firstFasterClasses(classes: readonly IncidentClass[]): readonly (number | undefined)[] {
  const byTime = times.map((time) => nextShorter(classes.map((each) => hoursOf(each[time]))))
  return classes.map((_, index) => {
    const faster = byTime.flatMap((next) => next[index] ?? [])
    return faster.length === 0 ? undefined : Math.min(...faster)
  })
}

/** For each length the place of the first one after it that is shorter. Those that wait for theirs are never shorter than the one before. */
function nextShorter(lengths: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = lengths.map(() => undefined)
  const waiting: { readonly place: number; readonly length: number }[] = []
  for (const [place, length] of lengths.entries()) {
    if (length === undefined) continue
    for (let last = waiting.at(-1); last !== undefined && last.length > length; last = waiting.at(-1)) {
      next[last.place] = place
      waiting.pop()
    }
    waiting.push({ place, length })
  }
  return next
}

function fieldNames(fields: readonly string[]) {
  return {
    type: 'all',
    of: fields.map((field) => ({ type: 'field', key: `incident-class.${field}` }) as const),
  } as const
}

function isLonger(duration: string | undefined, than: string | undefined): boolean {
  if (duration === undefined || than === undefined) return false
  return (hoursOf(duration) ?? 0) > (hoursOf(than) ?? Infinity)
}

function hoursOf(duration: string | undefined): number | undefined {
  return duration === undefined ? undefined : durationInHours(duration)
}
