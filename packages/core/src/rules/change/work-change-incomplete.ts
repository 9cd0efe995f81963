import { defineRule, rising } from '../rule.js'

/** Those who get another way of working must know what, who and when (recommendation 8). */
export const workChangeIncomplete = defineRule({
  code: 'work-change-incomplete',
  theme: 'change',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [8],
  title: {
    nb: 'Uklar endring i arbeidet',
    nn: 'Uklar endring i arbeidet',
    en: 'Unclear change in work',
  },
  why: {
    nb: 'Ansatte trenger å vite hva de skal gjøre annerledes, hvem det gjelder, og fra når. Ellers finner hver vakt sin egen måte.',
    nn: 'Dei tilsette treng å vite kva dei skal gjere annleis, kven det gjeld, og frå når. Elles finn kvar vakt sin eigen måte.',
    en: 'Staff need to know what they are to do differently, who it applies to and from when. Otherwise each shift finds its own way.',
  },
  messages: {
    none: {
      nb: 'Det står ikke hva ansatte skal gjøre annerledes. Legg til «workChanges» med det som endrer seg: før, etter, hvilke roller det gjelder, og fra når.',
      nn: 'Det står ikkje kva dei tilsette skal gjere annleis. Legg til «workChanges» med det som endrar seg: før, etter, kva roller det gjeld, og frå når.',
      en: 'Nothing says what staff are to do differently. Add “workChanges” with what changes: before, after, which roles it applies to and from when.',
    },
    incomplete: {
      nb: 'Endring {id} mangler {missing}. Skriv hva som endrer seg, for hvem og fra når.',
      nn: 'Endring {id} manglar {missing}. Skriv kva som endrar seg, for kven og frå når.',
      en: 'Change {id} lacks {missing}. Write what changes, for whom and from when.',
    },
  },
  check({ specification, asks, missing }, report) {
    if (asks('standard') && missing(specification, ['workChanges']).length > 0)
      report('none', ['workChanges'], {})
    for (const [index, change] of (specification.workChanges ?? []).entries()) {
      const fields = missing(change, ['before', 'after', 'roles', 'from'])
      if (fields.length === 0) continue
      const of = fields.map((field) => ({ type: 'field', key: `work-change.${field}` }) as const)
      report('incomplete', ['workChanges', index], { id: change.id, missing: { type: 'all', of } })
    }
  },
})
