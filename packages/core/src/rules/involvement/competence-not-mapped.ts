import type { Datum } from '../../finding/finding.js'
import { defineRule, rising } from '../rule.js'
import { affectedServices } from '../solution-users.js'
import { assessmentsOf, isOutdated } from './assessments.js'

/** Training is planned from what staff can do today, service by service (recommendation 1). */
export const competenceNotMapped = defineRule({
  code: 'competence-not-mapped',
  theme: 'involvement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [1],
  title: {
    nb: 'Kartlegging av kompetanse mangler',
    nn: 'Kartlegging av kompetanse manglar',
    en: 'No assessment of competence',
  },
  why: {
    nb: 'Uten en fersk kartlegging vet ingen hvem som trenger hvilken opplæring, og leverandøren kan ikke planlegge opplæringen.',
    nn: 'Utan ei fersk kartlegging veit ingen kven som treng kva opplæring, og leverandøren kan ikkje planleggje opplæringa.',
    en: 'Without a recent assessment nobody knows who needs which training, and the supplier cannot plan it.',
  },
  messages: {
    none: {
      nb: 'Kompetansen i {service} er ikke kartlagt. Legg til dato, antall kartlagte og kompetansenivå i «trainingNeeds.mapping».',
      nn: 'Kompetansen i {service} er ikkje kartlagd. Legg til dato, talet på kartlagde og kompetansenivå i «trainingNeeds.mapping».',
      en: 'The competence of staff in {service} has not been assessed. Add the date, the number of respondents and the competence levels to “trainingNeeds.mapping”.',
    },
    incomplete: {
      nb: 'Kartleggingen av kompetansen i {service} er ikke fullstendig. Legg til {fields}.',
      nn: 'Kartlegginga av kompetansen i {service} er ikkje fullstendig. Legg til {fields}.',
      en: 'The assessment of competence in {service} is not complete. Add {fields}.',
    },
    old: {
      nb: 'Kartleggingen av kompetansen i {service} er fra {date}, mer enn 12 måneder før datoen til kravspesifikasjonen ({reference}). Kartlegg kompetansen på nytt.',
      nn: 'Kartlegginga av kompetansen i {service} er frå {date}, meir enn 12 månader før datoen til kravspesifikasjonen ({reference}). Kartlegg kompetansen på nytt.',
      en: 'The assessment of competence in {service} is from {date}, more than 12 months before the date of the specification ({reference}). Carry out a new one.',
    },
    oldAtNotice: {
      nb: 'Kartleggingen av kompetansen i {service} er fra {date}, mer enn 12 måneder før kunngjøringen ({reference}). Kartlegg kompetansen på nytt.',
      nn: 'Kartlegginga av kompetansen i {service} er frå {date}, meir enn 12 månader før kunngjeringa ({reference}). Kartlegg kompetansen på nytt.',
      en: 'The assessment of competence in {service} is from {date}, more than 12 months before the notice ({reference}). Carry out a new one.',
    },
  },
  check(context, report) {
    const { specification, asks, isOpen } = context
    const { trainingNeeds } = specification
    const mapping = trainingNeeds?.mapping ?? []
    if (mapping.length === 0) {
      if (!asks('standard') || isOpen(specification, 'trainingNeeds')) return
      if (trainingNeeds !== undefined && isOpen(trainingNeeds, 'mapping')) return
    }
    const reference = specification.date ?? specification.procurement?.dates?.notice
    for (const { service, index } of affectedServices(context)) {
      const data = { service: service.name ?? service.id }
      const [best] = assessmentsOf(service, context)
      if (best === undefined) {
        report('none', ['services', index], data)
        continue
      }
      const { date, missing } = best
      const path = ['trainingNeeds', 'mapping', best.index] as const
      if (missing.length > 0) {
        report('incomplete', [...path, 'service'], {
          ...data,
          fields: { type: 'all', of: missing.map(field) },
        })
      } else if (date !== undefined && reference !== undefined && isOutdated(date, reference)) {
        report(specification.date === undefined ? 'oldAtNotice' : 'old', [...path, 'date'], {
          ...data,
          date: { type: 'date', date },
          reference: { type: 'date', date: reference },
        })
      }
    }
  },
})

function field(name: string): Datum {
  return { type: 'field', key: `training-needs.mapping.${name}` }
}
