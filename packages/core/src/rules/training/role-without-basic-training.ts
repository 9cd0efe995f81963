import { defineRule, rising } from '../rule.js'
import { solutionUsers } from '../solution-users.js'
import { plannedProgrammes, roleName } from './programmes.js'

/** Everyone who will use the solution learns the basics first (recommendations 3 and 6). */
export const roleWithoutBasicTraining = defineRule({
  code: 'role-without-basic-training',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [3, 6],
  title: {
    nb: 'Rolle uten grunnleggende opplæring',
    nn: 'Rolle utan grunnleggjande opplæring',
    en: 'Role without basic training',
  },
  why: {
    nb: 'De som ikke har lært det grunnleggende, blir utrygge eller lar være å bruke løsningen. Da faller arbeidet på kollegene.',
    nn: 'Dei som ikkje har lært det grunnleggjande, blir utrygge eller lèt vere å bruke løysinga. Då fell arbeidet på kollegaene.',
    en: 'Those who have not learnt the basics become unsure or avoid the solution, and the work falls on their colleagues.',
  },
  messages: {
    'no-training': {
      nb: 'Ingen opplæring er planlagt for dem som skal bruke løsningen: {roles}. Legg til «trainingNeeds.programmes» med grunnleggende opplæring for hver rolle.',
      nn: 'Inga opplæring er planlagd for dei som skal bruke løysinga: {roles}. Legg til «trainingNeeds.programmes» med grunnleggjande opplæring for kvar rolle.',
      en: 'No training is planned for those who will use the solution: {roles}. Add “trainingNeeds.programmes” with basic training for each role.',
    },
    none: {
      nb: '{role} skal bruke løsningen, men ingen opplæringstiltak gjelder for denne rollen. Legg til et tiltak på grunnleggende nivå.',
      nn: '{role} skal bruke løysinga, men ingen opplæringstiltak gjeld for denne rolla. Legg til eit tiltak på grunnleggjande nivå.',
      en: '{role} will use the solution, but no training programme covers this role. Add one at basic level.',
    },
    'only-advanced': {
      nb: '{role} skal bruke løsningen, men har bare videregående opplæring. Legg til et tiltak på grunnleggende nivå, som alle i rollen får først.',
      nn: '{role} skal bruke løysinga, men har berre vidaregåande opplæring. Legg til eit tiltak på grunnleggjande nivå, som alle i rolla får først.',
      en: '{role} will use the solution, but has only advanced training. Add a programme at basic level that everyone in the role takes first.',
    },
    'no-level': {
      nb: '{programme} ({role}) sier ikke om opplæringen er grunnleggende. Legg til «level».',
      nn: '{programme} ({role}) seier ikkje om opplæringa er grunnleggjande. Legg til «level».',
      en: '{programme} ({role}) does not say whether the training is basic. Add “level”.',
    },
  },
  check(context, report) {
    const { specification, isOpen } = context
    const programmes = plannedProgrammes(context)
    const users = solutionUsers(context)
    if (programmes === undefined || users.length === 0) return
    if (programmes.length === 0) {
      const path = specification.trainingNeeds === undefined ? 'functions' : 'trainingNeeds'
      report('no-training', [path], { roles: { type: 'all', of: users.map(roleName) } })
      return
    }
    for (const role of users) {
      const own = programmes.filter(({ programme }) => programme.role === role.id)
      if (own.some(({ programme }) => programme.level === 'basic' || isOpen(programme, 'level'))) continue
      const unmarked = own.find(({ programme }) => programme.level === undefined)
      if (unmarked === undefined) {
        const index = (specification.roles ?? []).indexOf(role)
        report(own.length === 0 ? 'none' : 'only-advanced', ['roles', index], { role: roleName(role) })
      } else {
        const programme = {
          type: 'subject',
          concept: 'training-programme',
          id: unmarked.programme.id,
        } as const
        report('no-level', unmarked.path, { programme, role: roleName(role) })
      }
    }
  },
})
