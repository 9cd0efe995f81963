import { rememberedBySection } from '../remembered-by-section.js'
import { defineRule } from '../rule.js'

/** Fewer requirements than this are a list, not a ranking. */
const fewest = 10

/** The greatest share of the requirements that may be most important. Source: schemas/requirement.schema.json, `priority`. */
const greatestShare = 0.3

/** When most things come first, nothing does (recommendation 11). */
export const tooManyFirstPriority = defineRule({
  code: 'too-many-first-priority',
  theme: 'change',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  recommendations: [11],
  title: {
    nb: 'For mange krav med prioritet 1',
    nn: 'For mange krav med prioritet 1',
    en: 'Too many requirements with priority 1',
  },
  why: {
    nb: 'Når det meste er viktigst, vet ingen hva som må virke først, og hva som kan vente.',
    nn: 'Når det meste er viktigast, veit ingen kva som må verke først, og kva som kan vente.',
    en: 'When almost everything comes first, nobody knows what must work first and what can wait.',
  },
  messages: {
    found: {
      nb: '{first} av {all} prioriterte krav har prioritet 1. Gi høyst {most} krav ({share}) prioritet 1, og resten 2 eller 3.',
      nn: '{first} av {all} prioriterte krav har prioritet 1. Gi høgst {most} krav ({share}) prioritet 1, og resten 2 eller 3.',
      en: '{first} of {all} prioritised requirements have priority 1. Give at most {most} requirements ({share}) priority 1, and the rest 2 or 3.',
    },
  },
  check(context, report) {
    const priorities = prioritiesOf(context).flat()
    const all = priorities.length
    const first = priorities.filter((priority) => priority === 1).length
    const most = Math.floor(all * greatestShare)
    if (all < fewest || first <= most) return
    report('found', ['sections'], { first, all, most, share: { type: 'share', share: greatestShare } })
  },
})

const prioritiesOf = rememberedBySection((requirements) =>
  requirements.flatMap(({ subject }) => subject.requirement.priority ?? []),
)
