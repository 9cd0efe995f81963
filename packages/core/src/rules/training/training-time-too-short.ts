import { defineRule, rising } from '../rule.js'
import { roleName, staffProgrammes } from './programmes.js'

/** Training that nobody has been given the time for is not training (recommendation 6). */
export const trainingTimeTooShort = defineRule({
  code: 'training-time-too-short',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [6],
  title: {
    nb: 'For lite tid til opplæring',
    nn: 'For lite tid til opplæring',
    en: 'Too little time for training',
  },
  why: {
    nb: 'Er det ikke satt av nok tid, faller opplæringen bort på de travle vaktene, og det er de samme som går glipp av den hver gang.',
    nn: 'Er det ikkje sett av nok tid, fell opplæringa bort på dei travle vaktene, og det er dei same som går glipp av ho kvar gong.',
    en: 'Unless enough time is set aside, training is dropped on busy shifts, and the same people miss it every time.',
  },
  messages: {
    missing: {
      nb: '{programme} ({role}) sier ikke hvor mye arbeidstid opplæringen tar. Legg til {fields}.',
      nn: '{programme} ({role}) seier ikkje kor mykje arbeidstid opplæringa tek. Legg til {fields}.',
      en: '{programme} ({role}) does not say how much working time the training takes. Add {fields}.',
    },
    'too-short': {
      nb: '{role} trenger {needed} timer til opplæringen (personer × timer × runder: {headcount} × {hoursEach} × {rounds}), men det er bare satt av {setAside}. Sett av mer tid, eller planlegg kortere opplæring.',
      nn: '{role} treng {needed} timar til opplæringa (personar × timar × rundar: {headcount} × {hoursEach} × {rounds}), men det er berre sett av {setAside}. Set av meir tid, eller planlegg kortare opplæring.',
      en: '{role} needs {needed} hours for the training (people × hours × rounds: {headcount} × {hoursEach} × {rounds}), but only {setAside} are set aside. Set aside more time, or plan shorter training.',
    },
  },
  check(context, report) {
    for (const { programme, path, role } of staffProgrammes(context)) {
      const fields = context.missing(programme, ['hoursEach', 'hoursSetAside'])
      if (fields.length > 0) {
        report('missing', path, {
          programme: { type: 'subject', concept: 'training-programme', id: programme.id },
          role: roleName(role),
          fields: {
            type: 'all',
            of: fields.map((field) => ({ type: 'field', key: `training-programme.${field}` })),
          },
        })
        continue
      }
      const { hoursEach, hoursSetAside: setAside } = programme
      const { headcount } = role
      const rounds = programme.rounds ?? (context.isOpen(programme, 'rounds') ? undefined : 1)
      if (
        headcount === undefined ||
        hoursEach === undefined ||
        setAside === undefined ||
        rounds === undefined
      )
        continue
      // Binary fractions: 3 × 0.1 is a little more than 0.3.
      const needed = Number((headcount * hoursEach * rounds).toFixed(2))
      if (needed <= setAside) continue
      report(
        'too-short',
        [...path, 'hoursSetAside'],
        { role: roleName(role), needed, headcount, hoursEach, rounds, setAside },
        { severity: { draft: 'warning', review: 'warning', approved: 'error', issued: 'error' } },
      )
    }
  },
})
