import { defineRule, risingToWarning } from '../rule.js'
import type { RuleContext } from '../context.js'

/** Benefits come when the technology is integrated and the staff are trained, not before (recommendation 13). */
export const benefitWithoutFoundation = defineRule({
  code: 'benefit-without-foundation',
  theme: 'benefits',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [13],
  title: {
    nb: 'Gevinst uten fundament',
    nn: 'Gevinst utan fundament',
    en: 'Benefit without a foundation',
  },
  why: {
    nb: 'Gevinster kommer først når løsningen henger sammen med det ansatte bruker fra før, og når de har lært å bruke den.',
    nn: 'Gevinstar kjem først når løysinga heng saman med det dei tilsette bruker frå før, og når dei har lært å bruke henne.',
    en: 'Benefits come only when the solution works with what staff already use, and when they have learnt to use it.',
  },
  messages: {
    neither: {
      nb: 'Gevinst {id} forutsetter verken et krav om integrasjon eller et krav om opplæring. Legg til begge i «requires», for eksempel {integration} og {training}.',
      nn: 'Gevinst {id} føreset verken eit krav om integrasjon eller eit krav om opplæring. Legg til begge i «requires», til dømes {integration} og {training}.',
      en: 'Benefit {id} depends neither on a requirement on integration nor on one on training. Add both to “requires”, such as {integration} and {training}.',
    },
    integration: {
      nb: 'Gevinst {id} forutsetter ikke noe krav om integrasjon. Legg til ett i «requires», for eksempel {integration}.',
      nn: 'Gevinst {id} føreset ikkje noko krav om integrasjon. Legg til eitt i «requires», til dømes {integration}.',
      en: 'Benefit {id} doesn’t depend on any requirement on integration. Add one to “requires”, such as {integration}.',
    },
    training: {
      nb: 'Gevinst {id} forutsetter ikke noe krav om opplæring. Legg til ett i «requires», for eksempel {training}.',
      nn: 'Gevinst {id} føreset ikkje noko krav om opplæring. Legg til eitt i «requires», til dømes {training}.',
      en: 'Benefit {id} doesn’t depend on any requirement on training. Add one to “requires”, such as {training}.',
    },
  },
  check(context, report) {
    const integrations = requirementsOnIntegration(context)
    const trainings = requirementsOnTraining(context)
    for (const [index, benefit] of (context.specification.benefits ?? []).entries()) {
      if (context.isOpen(benefit, 'requires')) continue
      const { id, requires = [] } = benefit
      const path = ['benefits', index, ...(benefit.requires === undefined ? [] : ['requires'])]
      const integration = wanted(integrations, requires)
      const training = wanted(trainings, requires)
      if (integration !== undefined && training !== undefined)
        report('neither', path, { id, integration, training })
      else if (integration !== undefined) report('integration', path, { id, integration })
      else if (training !== undefined) report('training', path, { id, training })
    }
  },
})

/** The first of the requirements that could be named; `undefined` where one is named, or there is none to name. */
function wanted(some: ReadonlySet<string>, requires: readonly string[]): string | undefined {
  return requires.some((id) => some.has(id)) ? undefined : [...some][0]
}

/** Requirements of the technologies that are integrated, and others that follow up recommendation 2. */
function requirementsOnIntegration(context: RuleContext): ReadonlySet<string> {
  const own = (context.specification.technologies ?? [])
    .filter(({ use }) => use === 'integrated')
    .flatMap(({ requirements = [] }) => requirements)
  return withFollowers(own, 2, context)
}

/** Requirements of the training programmes and of the training of new staff, and others that follow up recommendation 6. */
function requirementsOnTraining(context: RuleContext): ReadonlySet<string> {
  const { programmes = [], onboarding } = context.specification.trainingNeeds ?? {}
  const own = programmes.flatMap(({ requirements = [] }) => requirements)
  return withFollowers([...own, ...(onboarding?.requirements ?? [])], 6, context)
}

/** Empty where there are none to begin with: then nothing is to be integrated, or another rule asks for the training. */
function withFollowers(
  own: readonly string[],
  recommendation: number,
  { requirements }: RuleContext,
): ReadonlySet<string> {
  if (own.length === 0) return new Set()
  const followers = requirements
    .map(({ subject }) => subject.requirement)
    .filter(({ recommendations = [] }) => recommendations.includes(recommendation))
  return new Set([...own, ...followers.map(({ id }) => id)])
}
