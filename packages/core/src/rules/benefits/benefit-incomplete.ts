import { defineRule, rising } from '../rule.js'

/** A benefit is a promise only with a start, an end, a date and somebody who answers for it (recommendation 13). */
export const benefitIncomplete = defineRule({
  code: 'benefit-incomplete',
  theme: 'benefits',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [13],
  title: { nb: 'Ufullstendig gevinst', nn: 'Ufullstendig gevinst', en: 'Incomplete benefit' },
  why: {
    nb: 'Uten nullpunkt, mål, frist og en som har ansvaret, kan ingen si om gevinsten er nådd, og den kan ikke deles med andre.',
    nn: 'Utan nullpunkt, mål, frist og ein som har ansvaret, kan ingen seie om gevinsten er nådd, og han kan ikkje delast med andre.',
    en: 'Without a baseline, a target, a due date and somebody in charge, nobody can say whether the benefit was achieved, or share it with others.',
  },
  messages: {
    none: {
      nb: 'Det står ikke hva som skal bli bedre. Legg til «benefits» med minst én gevinst: nullpunkt, mål, frist og hvilken rolle som har ansvaret.',
      nn: 'Det står ikkje kva som skal bli betre. Legg til «benefits» med minst éin gevinst: nullpunkt, mål, frist og kva rolle som har ansvaret.',
      en: 'Nothing says what is to get better. Add “benefits” with at least one benefit: baseline, target, due date and which role is in charge.',
    },
    incomplete: {
      nb: 'Gevinst {id} mangler {missing}. Fyll det ut, så kan alle se om gevinsten er nådd.',
      nn: 'Gevinst {id} manglar {missing}. Fyll det ut, så kan alle sjå om gevinsten er nådd.',
      en: 'Benefit {id} lacks {missing}. Fill it in, so that everyone can see whether the benefit is achieved.',
    },
  },
  check({ specification, asks, missing }, report) {
    if (asks('standard') && missing(specification, ['benefits']).length > 0) report('none', ['benefits'], {})
    for (const [index, benefit] of (specification.benefits ?? []).entries()) {
      const fields = missing(benefit, ['baseline', 'target', 'due', 'owner'])
      if (fields.length === 0) continue
      const of = fields.map((field) => ({ type: 'field', key: `benefit.${field}` }) as const)
      report('incomplete', ['benefits', index], { id: benefit.id, missing: { type: 'all', of } })
    }
  },
})
