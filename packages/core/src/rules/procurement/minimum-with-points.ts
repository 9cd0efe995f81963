import type { Requirement } from '../../generated/specification.js'
import { defineRule } from '../rule.js'
import { bindsSupplier } from './binds-supplier.js'

/** A minimum requirement is met or not, and a contract term binds: neither gives points. */
export const minimumWithPoints = defineRule({
  code: 'minimum-with-points',
  theme: 'procurement',
  profile: 'default',
  scope: 'requirement',
  severity: 'error',
  title: {
    nb: 'Poeng på et krav som ikke evalueres',
    nn: 'Poeng på eit krav som ikkje blir evaluert',
    en: 'Points on a requirement that is not evaluated',
  },
  why: {
    nb: 'Et minstekrav er enten oppfylt eller ikke, og et kontraktsvilkår gjelder for alle. Får slike krav poeng, vet ikke leverandørene om tilbudet blir avvist eller bare får lavere poengsum.',
    nn: 'Eit minstekrav er anten oppfylt eller ikkje, og eit kontraktsvilkår gjeld for alle. Får slike krav poeng, veit ikkje leverandørane om tilbodet blir avvist eller berre får lågare poengsum.',
    en: 'A minimum requirement is either met or not, and a contract term binds everyone. With points on them, suppliers can’t know whether a tender is rejected or only scores lower.',
  },
  messages: {
    minimum: {
      nb: 'Minstekravet har {fields}, og det skal bare evalueringskrav ha. Ta det bort, gi poeng utover minstenivået i «evaluatedBeyond», eller velg kravtypen «evaluated».',
      nn: 'Minstekravet har {fields}, og det skal berre evalueringskrav ha. Ta det bort, gi poeng utover minstenivået i «evaluatedBeyond», eller vel kravtypen «evaluated».',
      en: 'The minimum requirement has {fields}, which only evaluated requirements should have. Remove that, give points beyond the minimum level in “evaluatedBeyond”, or choose the type “evaluated”.',
    },
    term: {
      nb: 'Kontraktsvilkåret har {fields}, og det skal bare evalueringskrav ha. Ta det bort, eller velg kravtypen «evaluated».',
      nn: 'Kontraktsvilkåret har {fields}, og det skal berre evalueringskrav ha. Ta det bort, eller vel kravtypen «evaluated».',
      en: 'The contract term has {fields}, which only evaluated requirements should have. Remove that, or choose the type “evaluated”.',
    },
  },
  check(subject, report) {
    const isMinimum = bindsSupplier(subject, 'minimum')
    if (!isMinimum && !bindsSupplier(subject, 'contract-term')) return
    // What a section says for all is meant for those of its requirements that are evaluated.
    const fields = scored.filter((field) => subject.own[field] !== undefined)
    const [first] = fields
    if (first === undefined) return
    report(isMinimum ? 'minimum' : 'term', [first], {
      fields: { type: 'all', of: fields.map((field) => ({ type: 'field', key: `requirement.${field}` })) },
    })
  },
})

const scored = ['criterion', 'points'] as const satisfies readonly (keyof Requirement)[]
