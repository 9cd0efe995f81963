import { defineRule, rising } from '../rule.js'

/** A recommendation that is set aside without a reason looks the same as one that was forgotten. */
export const coverageWithoutReason = defineRule({
  code: 'coverage-without-reason',
  theme: 'record',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  title: {
    nb: 'Anbefaling satt til side uten begrunnelse',
    nn: 'Tilråding sett til side utan grunngjeving',
    en: 'Recommendation set aside without a reason',
  },
  why: {
    nb: 'Uten begrunnelse ser en anbefaling dere har valgt bort, ut som en dere har glemt.',
    nn: 'Utan grunngjeving ser ei tilråding de har valt bort, ut som ei de har gløymt.',
    en: 'Without a reason, a recommendation you have chosen not to follow looks like one you forgot.',
  },
  messages: {
    missing: {
      nb: 'Anbefaling {recommendation} er satt som ikke relevant, men det står ikke hvorfor. Legg til «reason».',
      nn: 'Tilråding {recommendation} er sett som ikkje relevant, men det står ikkje kvifor. Legg til «reason».',
      en: 'Recommendation {recommendation} is marked as not relevant, but not why. Add “reason”.',
    },
  },
  check({ specification: { coverage = [] }, missing }, report) {
    for (const [index, entry] of coverage.entries()) {
      const { recommendation, notRelevant } = entry
      if (notRelevant !== true || recommendation === undefined || missing(entry, ['reason']).length === 0)
        continue
      report('missing', ['coverage', index, 'recommendation'], { recommendation })
    }
  },
})
