import type { Procurement } from '../../generated/specification.js'
import { defineRule } from '../rule.js'

/** A date that comes before what it waits for has a wrong year or month. */
export const datesOutOfOrder = defineRule({
  code: 'dates-out-of-order',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: { draft: 'warning', review: 'warning', approved: 'error', issued: 'error' },
  title: {
    nb: 'Datoer i feil rekkefølge',
    nn: 'Datoar i feil rekkjefølgje',
    en: 'Dates out of order',
  },
  why: {
    nb: 'En frist som ikke stemmer, fører til spørsmål, rettelser og i verste fall en ny kunngjøring.',
    nn: 'Ein frist som ikkje stemmer, fører til spørsmål, rettingar og i verste fall ei ny kunngjering.',
    en: 'A deadline that does not fit leads to questions, corrections and at worst a new notice.',
  },
  messages: {
    found: {
      nb: '{later} er {laterDate}, men {earlier} er {earlierDate}. Rett den datoen som er feil.',
      nn: '{later} er {laterDate}, men {earlier} er {earlierDate}. Rett den datoen som er feil.',
      en: '{later} is {laterDate}, but {earlier} is {earlierDate}. Correct the date that is wrong.',
    },
    start: {
      nb: '{buyer} skal ta løsningen i bruk {start}, men tilbudsfristen er {tender}. Rett den datoen som er feil.',
      nn: '{buyer} skal ta løysinga i bruk {start}, men tilbodsfristen er {tender}. Rett den datoen som er feil.',
      en: '{buyer} is to start using the solution on {start}, but the tender deadline is {tender}. Correct the date that is wrong.',
    },
  },
  check({ specification: { procurement, buyers = [] } }, report) {
    const { dates = {} } = procurement ?? {}
    const stated = order.flatMap((field) => {
      const date = dates[field]
      return date === undefined ? [] : [{ field, date: dayOf(date) }]
    })
    for (const [index, { field, date }] of stated.entries()) {
      const before = stated[index - 1]
      if (before === undefined || before.date <= date) continue
      report('found', ['procurement', 'dates', field], {
        later: { type: 'field', key: `procurement.dates.${field}` },
        laterDate: { type: 'date', date },
        earlier: { type: 'field', key: `procurement.dates.${before.field}` },
        earlierDate: { type: 'date', date: before.date },
      })
    }
    if (dates.tender === undefined) return
    const tender = dayOf(dates.tender)
    for (const [index, { id, name, start }] of buyers.entries()) {
      if (start === undefined || dayOf(start) >= tender) continue
      report('start', ['buyers', index, 'start'], {
        buyer: name ?? id,
        start: { type: 'date', date: dayOf(start) },
        tender: { type: 'date', date: tender },
      })
    }
  },
})

const order = ['notice', 'questions', 'tender', 'validUntil'] as const satisfies readonly (keyof NonNullable<
  Procurement['dates']
>)[]

/** The day of a date that may have a time, so that dates compare as texts. */
function dayOf(text: string): string {
  return text.slice(0, 10)
}
