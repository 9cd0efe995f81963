import type { Role, TrainingProgramme } from '../../generated/specification.js'
import { defineRule, risingToWarning } from '../rule.js'
import { roleName, staffProgrammes, type StaffProgramme } from './programmes.js'
import { isUnsocialShift, type Shift } from './shift-hours.js'
import { areSubstitutes } from './substitutes.js'

/** So few can be away from a ward or a round at a time without anyone noticing. */
const mostWithoutCover = 5

/** Forms that take place where the work is done. */
const formsAtWork: ReadonlySet<string> = new Set(['short-module', 'peer-support', 'on-site'])

/** Where nobody takes the shift, whoever is on it gets no training (recommendation 6). */
export const trainingWithoutCover = defineRule({
  code: 'training-without-cover',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [6],
  title: {
    nb: 'Opplæring uten vaktdekning',
    nn: 'Opplæring utan vaktdekning',
    en: 'Training without shift cover',
  },
  why: {
    nb: 'De som har vakt, kan ikke gå fra arbeidet. Tar ingen over, er det de som arbeider kveld, natt og helg, som går glipp av opplæringen.',
    nn: 'Dei som har vakt, kan ikkje gå frå arbeidet. Tek ingen over, er det dei som arbeider kveld, natt og helg, som går glipp av opplæringa.',
    en: 'Those on a shift can’t leave it. If nobody takes over, those who work evenings, nights and weekends miss the training.',
  },
  messages: {
    missing: {
      nb: '{programme} ({role}) sier ikke hvem som tar vaktene under opplæringen. Legg til «cover»: {values}.',
      nn: '{programme} ({role}) seier ikkje kven som tek vaktene under opplæringa. Legg til «cover»: {values}.',
      en: '{programme} ({role}) does not say who takes the shifts during the training. Add “cover”: {values}.',
    },
    none: {
      nb: '{role} ({headcount} personer) har vakter om kvelden, om natten eller i helgen, men ingen tar vaktene mens de er på opplæring. Sett inn vikar, eller legg opplæringen inn i turnusplanen.',
      nn: '{role} ({headcount} personar) har vakter om kvelden, om natta eller i helga, men ingen tek vaktene medan dei er på opplæring. Set inn vikar, eller legg opplæringa inn i turnusplanen.',
      en: '{role} ({headcount} people) works in the evening, at night or at weekends, but nobody takes the shifts during the training. Bring in substitutes, or include the training in the shift plan.',
    },
  },
  check(context, report) {
    const shiftById = new Map(
      (context.specification.services ?? []).flatMap(({ shifts = [] }) =>
        shifts.map((shift) => [shift.id, shift] as const),
      ),
    )
    for (const placed of staffProgrammes(context)) {
      const { programme, path, role } = placed
      const shifts = (role.shifts ?? []).flatMap((id) => shiftById.get(id) ?? [])
      if (!isOnDuty(role) || areSubstitutes(role) || programme.inWorkingHours === false) continue
      if (context.missing(programme, ['cover']).length > 0) {
        report('missing', path, {
          programme: { type: 'subject', concept: 'training-programme', id: programme.id },
          role: roleName(role),
          values: {
            type: 'values',
            key: 'training-programme.cover',
            values: ['substitute', 'shift-plan', 'none'],
          },
        })
      } else if (leavesShifts(placed, shifts)) {
        const { headcount = 0 } = role
        report('none', [...path, 'cover'], { role: roleName(role), headcount }, { severity: 'warning' })
      }
    }
  },
})

/** Whether those of a role have shifts that someone must take; a leader or an adviser is at work another day instead. */
function isOnDuty({ kind, shifts = [] }: Role): boolean {
  if (kind === 'leader') return false
  return shifts.length > 0 || kind === 'clinician' || kind === 'care-worker'
}

function leavesShifts({ programme, role }: StaffProgramme, shifts: readonly Shift[]): boolean {
  return (
    programme.cover === 'none' &&
    (role.headcount ?? 0) > mostWithoutCover &&
    shifts.some(isUnsocialShift) &&
    !isAtWork(programme)
  )
}

function isAtWork({ forms = [] }: TrainingProgramme): boolean {
  return forms.length > 0 && forms.every((form) => formsAtWork.has(form))
}
