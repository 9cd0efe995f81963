import { defineRule, risingToWarning } from '../rule.js'
import { needsReferredTo } from './activity-results.js'

/** A need that no requirement meets is not bought (recommendation 5). */
export const needWithoutRequirement = defineRule({
  code: 'need-without-requirement',
  theme: 'involvement',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [5],
  title: { nb: 'Behov uten krav', nn: 'Behov utan krav', en: 'Need without a requirement' },
  why: {
    nb: 'Et behov som ingen krav dekker, blir ikke en del av det dere kjøper. De som meldte behovet, regner med at det blir dekket.',
    nn: 'Eit behov som ingen krav dekkjer, blir ikkje ein del av det de kjøper. Dei som melde behovet, reknar med at det blir dekt.',
    en: 'A need that no requirement covers does not become part of what you buy. Those who raised it expect it to be met.',
  },
  messages: {
    none: {
      nb: '{need} har ikke ført til noe krav. Vis til behovet i «needs» i kravet som dekker det, eller skriv et nytt krav.',
      nn: '{need} har ikkje ført til noko krav. Vis til behovet i «needs» i kravet som dekkjer det, eller skriv eit nytt krav.',
      en: '{need} has not led to any requirement. Refer to it in “needs” in the requirement that covers it, or write a new requirement.',
    },
  },
  check(context, report) {
    // Where nothing is required yet, every need waits for its requirement: that is no news.
    if (context.requirements.length === 0) return
    const traced = needsReferredTo(context)
    for (const [index, { id }] of (context.specification.needs ?? []).entries()) {
      if (!traced.has(id))
        report('none', ['needs', index], { need: { type: 'subject', concept: 'need', id } })
    }
  },
})
