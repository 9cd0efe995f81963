import type { Function as SpecificationFunction } from '../../generated/specification.js'
import type { RuleContext } from '../context.js'
import { defineRule, rising } from '../rule.js'

const contents = ['trigger', 'routine', 'role'] as const

/** A procedure that nobody has practised is not there when the technology fails (recommendation 12). */
export const fallbackNotExercised = defineRule({
  code: 'fallback-not-exercised',
  theme: 'support',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [12],
  title: {
    nb: 'Uferdig reserverutine',
    nn: 'Uferdig reserverutine',
    en: 'Unfinished fallback procedure',
  },
  why: {
    nb: 'En rutine som ingen har øvd på, finner ingen fram når det haster. Øvelser viser også hva rutinen mangler.',
    nn: 'Ein rutine som ingen har øvd på, finn ingen fram når det hastar. Øvingar viser òg kva rutinen manglar.',
    en: 'In an emergency, nobody finds their way to a procedure they have never practised. Practice also shows what the procedure lacks.',
  },
  messages: {
    incomplete: {
      nb: 'Reserverutinen for «{function}» mangler {fields}. Legg det til, så den som er på vakt, vet når rutinen starter, og hvem som gjør hva.',
      nn: 'Reserverutinen for «{function}» manglar {fields}. Legg det til, så den som er på vakt, veit når rutinen startar, og kven som gjer kva.',
      en: 'The fallback procedure for “{function}” lacks {fields}. Add what is missing, so that whoever is on duty knows when it starts and who does what.',
    },
    notExercised: {
      nb: 'De ansatte øver ikke på reserverutinen for «{function}». Avtal øvelser før oppstart, og sett «exercised» til true.',
      nn: 'Dei tilsette øver ikkje på reserverutinen for «{function}». Avtal øvingar før oppstart, og set «exercised» til true.',
      en: 'Staff do not practise the fallback procedure for “{function}”. Arrange practice sessions before go-live, and set “exercised” to true.',
    },
    notSaid: {
      nb: 'Det står ikke om de ansatte øver på reserverutinen for «{function}». Avtal øvelser før oppstart, og legg til «exercised: true».',
      nn: 'Det står ikkje om dei tilsette øver på reserverutinen for «{function}». Avtal øvingar før oppstart, og legg til «exercised: true».',
      en: 'Nothing says whether staff practise the fallback procedure for “{function}”. Arrange practice sessions before go-live, and add “exercised: true”.',
    },
  },
  check(context, report) {
    const { functions = [], supportLevels } = context.specification
    for (const [index, fallback] of (supportLevels?.fallbacks ?? []).entries()) {
      const path = ['supportLevels', 'fallbacks', index]
      const failing = functions.find(({ id }) => id === fallback.function)
      if (failing === undefined) continue
      const name = failing.title ?? failing.id
      const fields = context.missing(fallback, contents)
      if (fields.length > 0) {
        const named = fields.map((field) => ({ type: 'field', key: `fallback.${field}` }) as const)
        report('incomplete', [...path, 'function'], { function: name, fields: { type: 'all', of: named } })
      }
      // Nobody can practise a procedure that is not written yet.
      const isWritten = contents.every((field) => fallback[field] !== undefined)
      if (!isWritten || !isExerciseAsked(failing, context)) continue
      if (fallback.exercised === false) {
        report('notExercised', [...path, 'exercised'], { function: name })
      } else if (context.missing(fallback, ['exercised']).length > 0) {
        report('notSaid', [...path, 'function'], { function: name })
      }
    }
  },
})

/** Practice takes time from the service: what is not critical may do without. */
function isExerciseAsked(failing: SpecificationFunction, { isOpen }: RuleContext): boolean {
  return failing.critical !== false && !isOpen(failing, 'critical')
}
