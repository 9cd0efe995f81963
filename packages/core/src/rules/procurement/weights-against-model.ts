import { defineRule, rising } from '../rule.js'
import { criterionName, hasOpenWeight, isWeighted, mainCriteria } from './award-criteria.js'

/** Weights belong to weighted evaluation and to no other. */
export const weightsAgainstModel = defineRule({
  code: 'weights-against-model',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  isLegal: true,
  title: {
    nb: 'Vekter og evalueringsmodell passer ikke sammen',
    nn: 'Vekter og evalueringsmodell passar ikkje saman',
    en: 'Weights that do not match the evaluation model',
  },
  why: {
    nb: 'Leverandørene må vite om kriteriene vektes, står i prioritert rekkefølge eller prissettes. Blandes måtene, er det uklart hva som avgjør.',
    nn: 'Leverandørane må vite om kriteria blir vekta, står i prioritert rekkjefølgje eller blir prissette. Blir måtane blanda, er det uklart kva som avgjer.',
    en: 'Suppliers must know whether the criteria are weighted, ranked or priced. A mix makes it unclear what decides.',
  },
  messages: {
    unwanted: {
      nb: 'Evalueringsmodellen er «{model}», men {criteria} har vekt. Ta bort vektene, eller velg {weighted}.',
      nn: 'Evalueringsmodellen er «{model}», men {criteria} har vekt. Ta bort vektene, eller vel {weighted}.',
      en: 'The evaluation model is “{model}”, but there are weights on {criteria}. Remove the weights, or choose {weighted}.',
    },
    none: {
      nb: 'Evalueringsmodellen er «{model}», men ingen kriterier har vekt. Legg til «weight» i hvert av dem.',
      nn: 'Evalueringsmodellen er «{model}», men ingen kriterium har vekt. Legg til «weight» i kvart av dei.',
      en: 'The evaluation model is “{model}”, but no criterion has a weight. Add “weight” to each of them.',
    },
  },
  check({ specification: { procurement }, isOpen }, report) {
    const criteria = procurement?.criteria ?? []
    const model = procurement?.evaluation?.model
    if (model === undefined) return
    const path = ['procurement', 'evaluation', 'model']
    const key = 'procurement.evaluation.model'
    const weighted = criteria.filter(isWeighted)
    if (model !== 'weighted') {
      if (weighted.length > 0)
        report('unwanted', path, {
          model: { type: 'value', key, value: model },
          criteria: {
            type: 'all',
            of: weighted.map((each) => ({ type: 'names', names: [criterionName(each)] })),
          },
          weighted: { type: 'values', key, values: ['weighted'] },
        })
      return
    }
    const isOneAlone = mainCriteria(criteria).length < 2
    if (weighted.length > 0 || isOneAlone || criteria.some((each) => hasOpenWeight(each, isOpen))) return
    report('none', path, { model: { type: 'value', key, value: model } })
  },
})
