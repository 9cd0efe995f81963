import type { Datum } from '../../finding/finding.js'
import type { Procurement } from '../../generated/specification.js'
import type { PlacedRequirement } from '../context.js'
import { defineRule, rising } from '../rule.js'
import { hasOpenWeight, mainCriteria } from './award-criteria.js'
import { environmentWeights, isOnEnvironment } from './environment-weight.js'
import { speaksOfEnvironment } from './environment-words.js'

type Route = NonNullable<NonNullable<Procurement['environment']>['route']>
type Model = NonNullable<NonNullable<Procurement['evaluation']>['model']>

/** Climate and environment count by weight, by rank, as requirements or not at all with a reason. */
export const environmentNotConsidered = defineRule({
  code: 'environment-not-considered',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  isLegal: true,
  title: {
    nb: 'Klima og miljø teller ikke nok',
    nn: 'Klima og miljø tel ikkje nok',
    en: 'Climate and environment do not count enough',
  },
  why: {
    nb: 'Offentlige oppdragsgivere skal ta hensyn til klima og miljø, og leverandørene må kunne se hvordan dere gjør det.',
    nn: 'Offentlege oppdragsgivarar skal ta omsyn til klima og miljø, og leverandørane må kunne sjå korleis de gjer det.',
    en: 'Public buyers must take climate and environment into account, and suppliers must be able to see how you do it.',
  },
  messages: {
    noRoute: {
      nb: 'Det står ikke hvordan klima og miljø teller i anskaffelsen. Velg vekt, rekkefølge, krav eller unntak i «environment.route».',
      nn: 'Det står ikkje korleis klima og miljø tel i anskaffinga. Vel vekt, rekkjefølgje, krav eller unntak i «environment.route».',
      en: 'Nothing says how climate and environment count in the procurement. Choose weight, rank, requirements or exemption in “environment.route”.',
    },
    otherModel: {
      nb: 'Type miljøhensyn er «{route}», men evalueringsmodellen er «{model}». Endre det ene, så de passer sammen.',
      nn: 'Type miljøomsyn er «{route}», men evalueringsmodellen er «{model}». Endre det eine, så dei passar saman.',
      en: 'The environmental approach is “{route}”, but the evaluation model is “{model}”. Change one of them so that they match.',
    },
    noCriterion: {
      nb: 'Type miljøhensyn er «{route}», men ingen tildelingskriterier har temaet «environment». Legg til et tildelingskriterium om klima og miljø, eller endre «route».',
      nn: 'Type miljøomsyn er «{route}», men ingen tildelingskriterium har temaet «environment». Legg til eit tildelingskriterium om klima og miljø, eller endre «route».',
      en: 'The environmental approach is “{route}”, but no award criterion has the subject “environment”. Add an award criterion on climate and environment, or change “route”.',
    },
    weight: {
      nb: 'Klima og miljø teller {share}. Øk vekten til minst {least}, eller still krav i stedet og begrunn det.',
      nn: 'Klima og miljø tel {share}. Auk vekta til minst {least}, eller still krav i staden og grunngi det.',
      en: 'Climate and environment count for {share}. Raise the weight to at least {least}, or set requirements instead and give the reason.',
    },
    weightInLot: {
      nb: 'Klima og miljø teller {share} i delkontrakten «{lot}». Øk vekten til minst {least}, eller still krav i stedet og begrunn det.',
      nn: 'Klima og miljø tel {share} i delkontrakten «{lot}». Auk vekta til minst {least}, eller still krav i staden og grunngi det.',
      en: 'Climate and environment count for {share} in the lot “{lot}”. Raise the weight to at least {least}, or set requirements instead and give the reason.',
    },
    rank: {
      nb: 'Klima og miljø er hovedkriterium nummer {place}. Flytt det opp blant de {first} første, eller still krav i stedet og begrunn det.',
      nn: 'Klima og miljø er hovudkriterium nummer {place}. Flytt det opp blant dei {first} første, eller still krav i staden og grunngi det.',
      en: 'Climate and environment come as main criterion number {place}. Move the criterion up among the first {first}, or set requirements instead and give the reason.',
    },
    noRequirement: {
      nb: 'Dere har valgt å stille krav om klima og miljø, men ingen krav handler om det. Legg til slike krav, eller endre «route».',
      nn: 'De har valt å stille krav om klima og miljø, men ingen krav handlar om det. Legg til slike krav, eller endre «route».',
      en: 'You have chosen to set requirements on climate and environment, but no requirement is about them. Add such requirements, or change “route”.',
    },
    noJustification: {
      nb: 'Type miljøhensyn er «{route}», og valget skal begrunnes. Legg til «justification».',
      nn: 'Type miljøomsyn er «{route}», og valet skal grunngjes. Legg til «justification».',
      en: 'The environmental approach is “{route}”, and that choice must be justified. Add “justification”.',
    },
  },
  check({ specification: { procurement }, pack, requirements, asks, isOpen, missing }, report) {
    if (procurement === undefined) return
    const { environment, criteria = [], evaluation, lots } = procurement
    if (environment === undefined) {
      if (asks('small') && !isOpen(procurement, 'environment')) report('noRoute', ['procurement'], {})
      return
    }
    const at = ['procurement', 'environment']
    if (missing(environment, ['route']).length > 0) report('noRoute', at, {})
    const { route } = environment
    if (route === undefined) return

    if (route === 'requirements' || route === 'exemption') {
      if (
        route === 'requirements' &&
        !requirements.some((each) => isRequirementOnEnvironment(each, procurement))
      )
        report('noRequirement', [...at, 'route'], {})
      if (missing(environment, ['justification']).length > 0)
        report('noJustification', at, { route: routeTitle(route) })
      return
    }

    const model = evaluation?.model
    if (model !== undefined && !modelsOf[route].includes(model)) {
      report('otherModel', [...at, 'route'], {
        route: routeTitle(route),
        model: { type: 'value', key: 'procurement.evaluation.model', value: model },
      })
      return
    }
    if (isOpen(procurement, 'criteria') || criteria.some((each) => isOpen(each, 'subject'))) return
    if (!criteria.some(isOnEnvironment)) {
      report('noCriterion', [...at, 'route'], { route: routeTitle(route) })
    } else if (route === 'ranked') {
      const index = mainCriteria(criteria).findIndex(isOnEnvironment)
      const { amongFirst } = pack.environment
      if (index >= amongFirst) report('rank', [...at, 'route'], { place: index + 1, first: amongFirst })
    } else if (!criteria.some((each) => hasOpenWeight(each, isOpen))) {
      const { leastWeight } = pack.environment
      const least: Datum = { type: 'share', share: leastWeight }
      for (const { lot, share } of environmentWeights(criteria, lots)) {
        if (share >= leastWeight) continue
        const said = { share: { type: 'share', share } as const, least }
        if (lot === undefined) report('weight', [...at, 'route'], said)
        else report('weightInLot', [...at, 'route'], { ...said, lot: lot.title ?? lot.id })
      }
    }
  },
})

/** Evaluation models in which a criterion on climate and environment can count by a route. */
const modelsOf: Readonly<Record<'weight' | 'ranked', readonly Model[]>> = {
  // Priced quality has no percentages, and what its kroner amount to can't be seen here.
  weight: ['weighted', 'priced-quality'],
  ranked: ['ranked'],
}

function routeTitle(route: Route): Datum {
  return { type: 'value', key: 'procurement.environment.route', value: route }
}

function isRequirementOnEnvironment(placed: PlacedRequirement, { criteria = [] }: Procurement): boolean {
  const { kind, requirement } = placed.subject
  if (kind === 'information') return false
  const criterion = requirement.criterion ?? requirement.evaluatedBeyond?.criterion
  return (
    criteria.some((each) => each.id === criterion && isOnEnvironment(each)) || speaksOfEnvironment(placed)
  )
}
