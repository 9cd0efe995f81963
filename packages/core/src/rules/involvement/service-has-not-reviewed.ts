import { defineRule, rising } from '../rule.js'
import { affectedServices } from '../solution-users.js'
import { readersOf } from './readers.js'

/** In each service someone who is no leader must have read the requirements (recommendation 14): a date or an answer says so. */
export const serviceHasNotReviewed = defineRule({
  code: 'service-has-not-reviewed',
  theme: 'involvement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [14],
  title: {
    nb: 'Krav som tjenesten ikke har lest',
    nn: 'Krav som tenesta ikkje har lese',
    en: 'Requirements that the service has not reviewed',
  },
  why: {
    nb: 'De som skal bruke løsningen, finner feil og mangler som ledere og innkjøpere ikke ser.',
    nn: 'Dei som skal bruke løysinga, finn feil og manglar som leiarar og innkjøparar ikkje ser.',
    en: 'Those who will use the solution find mistakes and gaps that leaders and procurement advisers do not see.',
  },
  messages: {
    noServices: {
      nb: 'Kravspesifikasjonen sier ikke hvilke tjenester som skal bruke løsningen. Legg til «services», så det går fram hvem som må lese kravene.',
      nn: 'Kravspesifikasjonen seier ikkje kva tenester som skal bruke løysinga. Legg til «services», så det går fram kven som må lese krava.',
      en: 'The specification does not say which services will use the solution. Add “services” to show who must review the requirements.',
    },
    nobody: {
      nb: 'Ingen ansatte i {service} er bedt om å lese kravene. Legg til minst én som ikke er leder, i «reviewers».',
      nn: 'Ingen tilsette i {service} er bedne om å lese krava. Legg til minst éin som ikkje er leiar, i «reviewers».',
      en: 'No staff in {service} have been asked to review the requirements. Add at least one who is not a leader to “reviewers”.',
    },
    onlyLeaders: {
      nb: 'Bare ledere er bedt om å lese kravene for {service}: {leaders}. Be også en ansatt som ikke er leder, om å lese dem.',
      nn: 'Berre leiarar er bedne om å lese krava for {service}: {leaders}. Be òg ein tilsett som ikkje er leiar, om å lese dei.',
      en: 'Only leaders have been asked to review the requirements for {service}: {leaders}. Ask an employee who is not a leader as well.',
    },
    waiting: {
      nb: '{role} skal lese kravene for {service} innen {deadline}, men det står ikke at det er gjort. Les inn svaret, eller skriv datoen i «reviewed» når kravene er lest.',
      nn: '{role} skal lese krava for {service} innan {deadline}, men det står ikkje at det er gjort. Les inn svaret, eller skriv datoen i «reviewed» når krava er lesne.',
      en: '{role} is to review the requirements for {service} by {deadline}, but nothing says that this has been done. Import the answer, or enter the date in “reviewed” when it has.',
    },
    waitingWithoutDeadline: {
      nb: '{role} skal lese kravene for {service}, men har ingen frist, og det står ikke at det er gjort. Legg til «deadline». Les inn svaret, eller skriv datoen i «reviewed» når kravene er lest.',
      nn: '{role} skal lese krava for {service}, men har ingen frist, og det står ikkje at det er gjort. Legg til «deadline». Les inn svaret, eller skriv datoen i «reviewed» når krava er lesne.',
      en: '{role} is to review the requirements for {service}, but has no deadline, and nothing says that this has been done. Add “deadline”. Import the answer, or enter the date in “reviewed” when it has.',
    },
  },
  check(context, report) {
    const { specification, isOpen } = context
    const { serviceInvolvement } = specification
    if (isOpen(specification, 'services') || isOpen(specification, 'serviceInvolvement')) return
    if (serviceInvolvement !== undefined && isOpen(serviceInvolvement, 'reviewers')) return
    const affected = affectedServices(context)
    if (affected.length === 0) report('noServices', ['services'], {})

    for (const { service, index } of affected) {
      const name = service.name ?? service.id
      const readers = readersOf(service, context)
      const [first] = readers
      const colleagues = readers.filter(({ isLeader }) => !isLeader)
      const [next] = colleagues
      if (first === undefined) {
        report('nobody', ['services', index], { service: name })
      } else if (next === undefined) {
        const leaders = readers.map(({ title }) => title)
        report('onlyLeaders', first.path, { service: name, leaders: { type: 'all', of: leaders } })
      } else if (colleagues.every(({ isWaitedFor }) => isWaitedFor)) {
        const data = { role: next.title, service: name }
        if (next.deadline === undefined) report('waitingWithoutDeadline', next.path, data)
        else report('waiting', next.path, { ...data, deadline: { type: 'date', date: next.deadline } })
      }
    }
  },
})
