import type { Path } from '../../finding/finding.js'
import { defineRule, type RemarkFix } from '../rule.js'
import { isWeighted } from './award-criteria.js'

/** What counts must stand in what suppliers get: there are no weights for the house alone. */
export const weightsNotPublished = defineRule({
  code: 'weights-not-published',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  isLegal: true,
  title: {
    nb: 'Vekter leverandørene ikke får se',
    nn: 'Vekter leverandørane ikkje får sjå',
    en: 'Weights suppliers are not shown',
  },
  why: {
    nb: 'Leverandørene skal kunne forutse hva som avgjør. Vekter og poeng som brukes, men ikke kunngjøres, kan velte tildelingen.',
    nn: 'Leverandørane skal kunne føresjå kva som avgjer. Vekter og poeng som blir brukte, men ikkje kunngjorde, kan velte tildelinga.',
    en: 'Suppliers must be able to foresee what decides. Weights and points that are used but not published can overturn the award.',
  },
  messages: {
    weights: {
      nb: 'Kriteriene har vekter som leverandørene ikke får se. Sett «publish.weights» til true.',
      nn: 'Kriteria har vekter som leverandørane ikkje får sjå. Set «publish.weights» til true.',
      en: 'The criteria have weights that suppliers are not shown. Set “publish.weights” to true.',
    },
    points: {
      nb: 'Kravene gir poeng som leverandørene ikke får se. Sett «publish.points» til true.',
      nn: 'Krava gir poeng som leverandørane ikkje får sjå. Set «publish.points» til true.',
      en: 'The requirements give points that suppliers are not shown. Set “publish.points” to true.',
    },
    show: {
      nb: 'Vis for leverandørene',
      nn: 'Vis for leverandørane',
      en: 'Show to suppliers',
    },
  },
  check({ specification: { procurement }, requirements, isOpen }, report) {
    if (procurement === undefined || isOpen(procurement, 'publish')) return
    const { criteria = [], evaluation, publish } = procurement
    const judge = (what: 'weights' | 'points'): void => {
      if (publish?.[what] === true || (publish !== undefined && isOpen(publish, what))) return
      const holder: Path = publish === undefined ? ['procurement'] : ['procurement', 'publish']
      const path = [...holder, what]
      const fix: RemarkFix<'show'> = { title: 'show', safe: false, edits: [{ path, newText: 'true' }] }
      if (publish?.[what] === false) report(what, path, {}, { fixes: [fix] })
      else report(what, holder, {})
    }
    const isWeightedModel = evaluation?.model === undefined || evaluation.model === 'weighted'
    if (isWeightedModel && criteria.some(isWeighted)) judge('weights')
    const givesPoints = requirements.some(
      ({ subject: { requirement } }) =>
        (requirement.points ?? requirement.evaluatedBeyond?.points) !== undefined,
    )
    if (givesPoints) judge('points')
  },
})
