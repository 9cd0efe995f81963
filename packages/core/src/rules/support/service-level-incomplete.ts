import { defineRule, rising } from '../rule.js'

/** A service level that can't be measured binds nobody (recommendation 12). */
export const serviceLevelIncomplete = defineRule({
  code: 'service-level-incomplete',
  theme: 'support',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [12],
  title: {
    nb: 'Tjenestenivå som ikke kan måles',
    nn: 'Tenestenivå som ikkje kan målast',
    en: 'Service level that can’t be measured',
  },
  why: {
    nb: 'Et løfte om drift er bare verdt noe når begge parter måler det samme, over like lang tid og på samme sted.',
    nn: 'Ein lovnad om drift er berre verd noko når begge partar måler det same, over like lang tid og på same stad.',
    en: 'A promise of reliable operation is only worth something when both parties measure the same thing, over the same period and in the same place.',
  },
  messages: {
    missing: {
      nb: 'Tjenestenivået «{level}» mangler {fields}. Legg det til, så begge parter måler det samme.',
      nn: 'Tenestenivået «{level}» manglar {fields}. Legg det til, så begge partar måler det same.',
      en: 'The service level “{level}” lacks {fields}. Add what is missing, so that both parties measure the same thing.',
    },
  },
  check({ specification, missing }, report) {
    const { serviceLevels = [] } = specification.supportLevels ?? {}
    for (const [index, level] of serviceLevels.entries()) {
      const fields = missing(level, ['target', 'unit', 'period', 'measuredAt'])
      if (fields.length === 0) continue
      report('missing', ['supportLevels', 'serviceLevels', index], {
        level: level.title ?? level.id,
        fields: {
          type: 'all',
          of: fields.map((field) => ({ type: 'field', key: `service-level.${field}` })),
        },
      })
    }
  },
})
