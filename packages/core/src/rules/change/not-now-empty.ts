import { defineRule, rising } from '../rule.js'

/** What is left out must be said, or everyone expects it (recommendation 11). */
export const notNowEmpty = defineRule({
  code: 'not-now-empty',
  theme: 'change',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [11],
  title: {
    nb: 'Ingenting er holdt utenfor',
    nn: 'Ingenting er halde utanfor',
    en: 'Nothing is left out',
  },
  why: {
    nb: 'Å prioritere er også å velge bort. Står det ikke hva som venter, regner både tjenestene og leverandørene med at alt kommer.',
    nn: 'Å prioritere er òg å velje bort. Står det ikkje kva som ventar, reknar både tenestene og leverandørane med at alt kjem.',
    en: 'Setting priorities also means leaving things out. If nothing says what will wait, both services and suppliers expect everything.',
  },
  messages: {
    empty: {
      nb: 'Det står ikke hva som er holdt utenfor anskaffelsen. Legg til «notNow» under «background» med det dere har vurdert, men ikke tar med nå.',
      nn: 'Det står ikkje kva som er halde utanfor anskaffinga. Legg til «notNow» under «background» med det de har vurdert, men ikkje tek med no.',
      en: 'Nothing says what is left out of the procurement. Add “notNow” under “background” with what you have considered and decided against for now.',
    },
  },
  check({ specification, asks, isOpen, missing }, report) {
    if (!asks('standard') || isOpen(specification, 'background')) return
    if (missing(specification.background ?? {}, ['notNow']).length > 0) report('empty', ['background'], {})
  },
})
