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
    nb: 'Uten begrunnelse kan ingen se om anbefalingen er valgt bort eller glemt.',
    nn: 'Utan grunngjeving kan ingen sjå om tilrådinga er vald bort eller gløymd.',
    en: 'Without a reason, nobody can tell whether the recommendation was set aside or forgotten.',
  },
  messages: {
    missing: {
      nb: 'Anbefaling {recommendation} er merket som ikke relevant, men det står ikke hvorfor. Legg til «reason».',
      nn: 'Tilråding {recommendation} er merkt som ikkje relevant, men det står ikkje kvifor. Legg til «reason».',
      en: 'Recommendation {recommendation} is marked as not relevant, but nothing says why. Add “reason”.',
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
