import type { RuleContext } from '../context.js'
import { defineRule, risingToWarning } from '../rule.js'
import { affectedServices, solutionUsers } from '../solution-users.js'

/** With this many staff a leader can no longer keep in mind who has learnt what. */
const fewestToKeepTrackOf = 20

/** Leaders must see who has had which training (recommendation 9). */
export const trainingStatusUnseen = defineRule({
  code: 'training-status-unseen',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [9],
  title: {
    nb: 'Ledere ser ikke hvem som har fått opplæring',
    nn: 'Leiarar ser ikkje kven som har fått opplæring',
    en: 'Leaders can’t see who is trained',
  },
  why: {
    nb: 'En leder som ikke ser hvem som har fått opplæring, kan ikke sette opp trygge vakter eller følge opp dem som mangler noe.',
    nn: 'Ein leiar som ikkje ser kven som har fått opplæring, kan ikkje setje opp trygge vakter eller følgje opp dei som manglar noko.',
    en: 'A leader who can’t see who is trained can’t plan safe shifts or follow up those who lack something.',
  },
  messages: {
    none: {
      nb: 'Ingen krav sørger for at lederne kan se hvem av de {count} ansatte som har gjennomført opplæringen. Legg til «trainingNeeds.overview» med kravene som gir dem oversikten.',
      nn: 'Ingen krav sørgjer for at leiarane kan sjå kven av dei {count} tilsette som har gjennomført opplæringa. Legg til «trainingNeeds.overview» med krava som gir dei oversikta.',
      en: 'No requirement ensures that leaders can see which of the {count} employees have completed the training. Add “trainingNeeds.overview” with the requirements that give them the overview.',
    },
  },
  check(context, report) {
    const { specification, isOpen, missing, asks } = context
    const { trainingNeeds } = specification
    if (!asks('standard')) return
    if (trainingNeeds === undefined) {
      if (isOpen(specification, 'trainingNeeds')) return
    } else if (trainingNeeds.overview === undefined) {
      if (isOpen(trainingNeeds, 'overview')) return
    } else if (missing(trainingNeeds.overview, ['requirements']).length === 0) return
    const count = staffCount(context)
    if (count < fewestToKeepTrackOf) return
    report('none', trainingNeeds === undefined ? ['services'] : ['trainingNeeds', 'overview'], { count })
  },
})

/** Employees of the services that will use the solution, or where that is not said, those whose role uses it. */
function staffCount(context: RuleContext): number {
  const services = affectedServices(context).map(({ service }) => service.staff)
  const counts = services.some((staff) => staff !== undefined)
    ? services
    : solutionUsers(context).map(({ headcount }) => headcount)
  return counts.reduce<number>((sum, count = 0) => sum + count, 0)
}
