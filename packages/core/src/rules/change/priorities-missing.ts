import { defineRule, risingToWarning } from '../rule.js'

/** Fewer requirements than this can be held in mind at once. */
const fewest = 10

/** Requirements without priorities leave the choice to chance (recommendation 11). */
export const prioritiesMissing = defineRule({
  code: 'priorities-missing',
  theme: 'change',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [11],
  title: {
    nb: 'Kravene er ikke prioritert',
    nn: 'Krava er ikkje prioriterte',
    en: 'Requirements without priorities',
  },
  why: {
    nb: 'Når tid eller penger ikke strekker til, må dere velge. Prioriteten viser hva tjenestene ikke kan være uten.',
    nn: 'Når tid eller pengar ikkje strekk til, må de velje. Prioriteten viser kva tenestene ikkje kan vere utan.',
    en: 'When time or money runs short, you must choose. Priorities show what the services can’t do without.',
  },
  messages: {
    none: {
      nb: 'Ingen av de {count} kravene har prioritet. Gi hvert krav 1, 2 eller 3 i «priority», eller gi hele kapittelet samme prioritet i «defaults».',
      nn: 'Ingen av dei {count} krava har prioritet. Gi kvart krav 1, 2 eller 3 i «priority», eller gi heile kapittelet same prioritet i «defaults».',
      en: 'None of the {count} requirements has a priority. Give each requirement 1, 2 or 3 in “priority”, or give a whole section the same priority in “defaults”.',
    },
  },
  check({ specification, requirements, asks, isOpen }, report) {
    if (!asks('large')) return
    const asked = requirements.filter(({ subject }) => subject.kind !== 'information')
    if (asked.length < fewest) return
    const isConsidered = ({ subject }: (typeof asked)[number]): boolean =>
      subject.requirement.priority !== undefined || subject.isOpen('priority')
    const isOpenForAll = (specification.sections ?? []).some(
      ({ defaults }) => defaults !== undefined && isOpen(defaults, 'priority'),
    )
    if (!isOpenForAll && !asked.some(isConsidered)) report('none', ['sections'], { count: asked.length })
  },
})
