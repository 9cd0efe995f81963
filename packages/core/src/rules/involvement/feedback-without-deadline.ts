import { defineRule, rising } from '../rule.js'

/** A proposal needs somewhere to go and an answer in time (recommendation 14). */
export const feedbackWithoutDeadline = defineRule({
  code: 'feedback-without-deadline',
  theme: 'involvement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [14],
  title: {
    nb: 'Forslag uten svarfrist',
    nn: 'Forslag utan svarfrist',
    en: 'Proposals without a deadline for answers',
  },
  why: {
    nb: 'De som ikke får svar på forslagene sine, slutter å komme med dem.',
    nn: 'Dei som ikkje får svar på forslaga sine, sluttar å kome med dei.',
    en: 'People who get no answer to their proposals stop making them.',
  },
  messages: {
    none: {
      nb: 'Det står ikke hvor de ansatte sender forslag, og når de får svar. Legg til «feedback» med «channel» og «answerWithin» i «serviceInvolvement».',
      nn: 'Det står ikkje kvar dei tilsette sender forslag, og når dei får svar. Legg til «feedback» med «channel» og «answerWithin» i «serviceInvolvement».',
      en: 'Nothing says where staff can send proposals and when they will get an answer. Add “feedback” with “channel” and “answerWithin” to “serviceInvolvement”.',
    },
    incomplete: {
      nb: 'De ansatte mangler opplysninger de trenger for å sende forslag og få svar. Legg til {fields}.',
      nn: 'Dei tilsette manglar opplysningar dei treng for å sende forslag og få svar. Legg til {fields}.',
      en: 'Staff lack information they need to send proposals and get answers. Add {fields}.',
    },
  },
  check({ specification, isOpen, missing }, report) {
    const { serviceInvolvement } = specification
    if (serviceInvolvement === undefined) {
      if (!isOpen(specification, 'serviceInvolvement')) report('none', ['serviceInvolvement', 'feedback'], {})
      return
    }
    const { feedback } = serviceInvolvement
    if (feedback === undefined) {
      if (!isOpen(serviceInvolvement, 'feedback')) report('none', ['serviceInvolvement'], {})
      return
    }
    const fields = missing(feedback, ['channel', 'answerWithin'])
    if (fields.length === 0) return
    report('incomplete', ['serviceInvolvement', 'feedback'], {
      fields: {
        type: 'all',
        of: fields.map((field) => ({ type: 'field', key: `service-involvement.feedback.${field}` })),
      },
    })
  },
})
