import { defineRule, risingToWarning } from '../rule.js'
import { plannedProgrammes, type PlacedProgramme } from './programmes.js'

/** Staff know different things and learn in different ways: one form and one level fit only some (recommendation 6). */
export const trainingNotVaried = defineRule({
  code: 'training-not-varied',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [6],
  title: {
    nb: 'Lik opplæring for alle',
    nn: 'Lik opplæring for alle',
    en: 'The same training for everyone',
  },
  why: {
    nb: 'De ansatte kan ulikt mye fra før og lærer på ulike måter. Med bare én form eller ett nivå passer opplæringen for noen, men ikke for andre.',
    nn: 'Dei tilsette kan ulikt mykje frå før og lærer på ulike måtar. Med berre éi form eller eitt nivå passar opplæringa for nokre, men ikkje for andre.',
    en: 'Staff start out with different knowledge and learn in different ways. With only one form or one level, the training suits some but not others.',
  },
  messages: {
    'no-forms': {
      nb: 'Ingen av opplæringstiltakene sier hvordan opplæringen blir gitt. Legg til «forms», med minst to former til sammen.',
      nn: 'Ingen av opplæringstiltaka seier korleis opplæringa blir gitt. Legg til «forms», med minst to former til saman.',
      en: 'None of the training programmes says how the training is given. Add “forms”, with at least two forms in all.',
    },
    'one-form': {
      nb: 'Opplæringstiltakene har til sammen bare én form: {form}. Legg til minst én form til, gjerne en som de ansatte foretrekker.',
      nn: 'Opplæringstiltaka har til saman berre éi form: {form}. Legg til minst éi form til, gjerne ei som dei tilsette føretrekkjer.',
      en: 'The training programmes have only one form between them: {form}. Add at least one more, ideally one that staff prefer.',
    },
    'one-level': {
      nb: 'Opplæringstiltakene er bare på {level} nivå. Legg til minst ett tiltak på {other} nivå for dem som trenger det.',
      nn: 'Opplæringstiltaka er berre på {level} nivå. Legg til minst eitt tiltak på {other} nivå for dei som treng det.',
      en: 'The training programmes are only at {level} level. Add at least one at {other} level for those who need it.',
    },
  },
  check(context, report) {
    const { isOpen, asks } = context
    const programmes = plannedProgrammes(context)
    if (programmes === undefined || programmes.length === 0) return
    const path = ['trainingNeeds', 'programmes']
    const isAnyOpen = (field: string): boolean => programmes.some(({ programme }) => isOpen(programme, field))

    const [form, ...otherForms] = valuesOf(programmes, ({ forms = [] }) => forms)
    if (otherForms.length === 0 && !isAnyOpen('forms')) {
      if (form === undefined) report('no-forms', path, {})
      else report('one-form', path, { form: { type: 'value', key: 'training-programme.forms', value: form } })
    }

    // In a small procurement one level may well be all that is needed.
    const [level, ...otherLevels] = valuesOf(programmes, (programme) =>
      programme.level === undefined ? [] : [programme.level],
    )
    if (level === undefined || otherLevels.length > 0 || isAnyOpen('level') || !asks('standard')) return
    const key = 'training-programme.level'
    report('one-level', path, {
      level: { type: 'value', key, value: level },
      other: { type: 'value', key, value: level === 'basic' ? 'advanced' : 'basic' },
    })
  },
})

function valuesOf<Value>(
  programmes: readonly PlacedProgramme[],
  read: (programme: PlacedProgramme['programme']) => readonly Value[],
): readonly Value[] {
  return [...new Set(programmes.flatMap(({ programme }) => read(programme)))]
}
