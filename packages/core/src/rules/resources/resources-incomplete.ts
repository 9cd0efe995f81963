import { defineRule, rising } from '../rule.js'

/** Whether the time set aside is enough shows only where both the need and the time are stated. */
export const resourcesIncomplete = defineRule({
  code: 'resources-incomplete',
  theme: 'resources',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [4],
  title: {
    nb: 'Ufullstendig ressursbehov',
    nn: 'Ufullstendig ressursbehov',
    en: 'Incomplete resource needs',
  },
  why: {
    nb: 'Innføringen tar tid fra andre oppgaver. Uten tall for både behovet og tiden som er satt av, ser ingen om regnestykket går opp.',
    nn: 'Innføringa tek tid frå andre oppgåver. Utan tal for både behovet og tida som er sett av, ser ingen om reknestykket går opp.',
    en: 'Introducing the solution takes time from other work. Without figures for both the need and the time set aside, nobody sees when they do not add up.',
  },
  messages: {
    none: {
      nb: 'Kravspesifikasjonen sier ikke hvor mye tid innføringen tar for de ansatte. Legg til «resources» med timene hver aktivitet krever, og stillingsandelen som er satt av.',
      nn: 'Kravspesifikasjonen seier ikkje kor mykje tid innføringa tek for dei tilsette. Legg til «resources» med timane kvar aktivitet krev, og stillingsdelen som er sett av.',
      en: 'The specification does not say how much staff time the introduction will take. Add “resources” with the hours each activity needs and the share of a position set aside.',
    },
    incomplete: {
      nb: 'Ressursbehovet «{activity}» mangler {fields}. Legg det til, så behovet kan sammenlignes med tiden som er satt av.',
      nn: 'Ressursbehovet «{activity}» manglar {fields}. Legg det til, så behovet kan samanliknast med tida som er sett av.',
      en: 'The resource need “{activity}” lacks {fields}. Add what is missing, so that the need can be compared with the time set aside.',
    },
  },
  check({ specification, asks, missing }, report) {
    if (asks('standard') && missing(specification, ['resources']).length > 0)
      report('none', ['resources'], {})
    for (const [index, resource] of (specification.resources ?? []).entries()) {
      const fields = missing(resource, ['persons', 'hoursEach', 'period', 'statedShare'])
      if (fields.length === 0) continue
      report('incomplete', ['resources', index, 'activity'], {
        activity: resource.activity ?? String(index + 1),
        fields: { type: 'all', of: fields.map((field) => ({ type: 'field', key: `resource.${field}` })) },
      })
    }
  },
})
