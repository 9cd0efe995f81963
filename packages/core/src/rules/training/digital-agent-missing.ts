import { defineRule, risingToWarning } from '../rule.js'

/** Someone among colleagues to turn to (recommendation 4). */
export const digitalAgentMissing = defineRule({
  code: 'digital-agent-missing',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [4],
  title: {
    nb: 'Digital agent eller superbruker mangler',
    nn: 'Digital agent eller superbrukar manglar',
    en: 'No digital agent or super user',
  },
  why: {
    nb: 'Ansatte spør helst en kollega. Er det ingen som har fått oppgaven, blir det tilfeldig hvem som hjelper, uten at det er satt av tid til det.',
    nn: 'Tilsette spør helst ein kollega. Er det ingen som har fått oppgåva, blir det tilfeldig kven som hjelper, utan at det er sett av tid til det.',
    en: 'Staff prefer to ask a colleague. If nobody has been given the task, it is left to chance who helps, and no time is set aside for it.',
  },
  messages: {
    none: {
      nb: 'Ingen rolle har i oppgave å veilede kolleger. Legg til en slik rolle, eller sett «kind» til {kinds} på rollen som har oppgaven.',
      nn: 'Inga rolle har i oppgåve å rettleie kollegaer. Legg til ei slik rolle, eller set «kind» til {kinds} på rolla som har oppgåva.',
      en: 'No role has the task of guiding colleagues. Add such a role, or set “kind” to {kinds} on the role that has the task.',
    },
  },
  check({ specification, isOpen, asks }, report) {
    const { roles = [] } = specification
    if (!asks('standard') || isOpen(specification, 'roles')) return
    const isSettled = roles.some(
      (role) => role.kind === 'digital-agent' || role.kind === 'super-user' || isOpen(role, 'kind'),
    )
    if (isSettled) return
    report('none', ['roles'], {
      kinds: { type: 'values', key: 'role.kind', values: ['digital-agent', 'super-user'] },
    })
  },
})
