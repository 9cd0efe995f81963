import { defineRule, rising } from '../rule.js'
import { roleName } from './programmes.js'

/** Digital agents need a mandate, time and a leader (recommendation 4). */
export const digitalAgentWithoutMandate = defineRule({
  code: 'digital-agent-without-mandate',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [4],
  title: {
    nb: 'Digital agent uten mandat eller tid',
    nn: 'Digital agent utan mandat eller tid',
    en: 'Digital agent without mandate or time',
  },
  why: {
    nb: 'Den som skal hjelpe kolleger uten mandat, tid og en leder i ryggen, gjør det ved siden av alt annet, og slutter med det når det blir travelt.',
    nn: 'Den som skal hjelpe kollegaer utan mandat, tid og ein leiar i ryggen, gjer det ved sida av alt anna, og sluttar med det når det blir travelt.',
    en: 'Whoever is to help colleagues without a mandate, time and the backing of a leader does it on top of everything else, and stops when things get busy.',
  },
  messages: {
    missing: {
      nb: '{role} skal veilede kolleger og trenger mandat, tid og en leder. Legg til {fields}.',
      nn: '{role} skal rettleie kollegaer og treng mandat, tid og ein leiar. Legg til {fields}.',
      en: '{role} is to guide colleagues and needs a mandate, time and a leader. Add {fields}.',
    },
    'no-time': {
      nb: '{role} skal veilede kolleger, men det er ikke satt av arbeidstid til det: «positionShare» er 0. Sett av tid, og rett stillingsandelen.',
      nn: '{role} skal rettleie kollegaer, men det er ikkje sett av arbeidstid til det: «positionShare» er 0. Set av tid, og rett stillingsdelen.',
      en: '{role} is to guide colleagues, but no working time is set aside for it: “positionShare” is 0. Set aside time, and correct the share of a position.',
    },
  },
  check({ specification: { roles = [] }, missing }, report) {
    for (const [index, role] of roles.entries()) {
      if (role.kind !== 'digital-agent' && role.kind !== 'super-user') continue
      const fields = missing(role, ['mandate', 'positionShare', 'reportsTo'])
      if (fields.length > 0)
        report('missing', ['roles', index], {
          role: roleName(role),
          fields: { type: 'all', of: fields.map((field) => ({ type: 'field', key: `role.${field}` })) },
        })
      if (role.positionShare === 0)
        report('no-time', ['roles', index, 'positionShare'], { role: roleName(role) })
    }
  },
})
