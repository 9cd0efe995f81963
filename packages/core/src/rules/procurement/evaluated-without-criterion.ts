import type { Path } from '../../finding/finding.js'
import { defineRule, rising } from '../rule.js'
import { asksForNoAnswer, lacksAnswerForm } from './answer-form.js'
import { bindsSupplier } from './binds-supplier.js'
import { placeOfField } from './place-of-field.js'
import { rememberedBySection } from '../remembered-by-section.js'

/** What is evaluated must give points under a criterion, and be answered. */
export const evaluatedWithoutCriterion = defineRule({
  code: 'evaluated-without-criterion',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  title: {
    nb: 'Evalueringskrav uten kriterium eller svar',
    nn: 'Evalueringskrav utan kriterium eller svar',
    en: 'Evaluated requirement without criterion or answer',
  },
  why: {
    nb: 'Leverandørene må vite hvilket tildelingskriterium kravet gir poeng under, og hva de skal svare. Ellers kan svarene verken sammenlignes eller få poeng.',
    nn: 'Leverandørane må vite kva tildelingskriterium kravet gir poeng under, og kva dei skal svare. Elles kan svara verken samanliknast eller få poeng.',
    en: 'Suppliers must know which award criterion the requirement gives points under, and what to answer. Otherwise the answers can be neither compared nor scored.',
  },
  messages: {
    criterion: {
      nb: 'Evalueringskravet hører ikke til noe tildelingskriterium. Legg til «criterion», eller velg en annen kravtype.',
      nn: 'Evalueringskravet høyrer ikkje til noko tildelingskriterium. Legg til «criterion», eller vel ein annan kravtype.',
      en: 'The evaluated requirement belongs to no award criterion. Add “criterion”, or choose another type of requirement.',
    },
    answer: {
      nb: 'Evalueringskravet sier ikke hvordan leverandøren skal svare. Legg til «answer» med en svarform.',
      nn: 'Evalueringskravet seier ikkje korleis leverandøren skal svare. Legg til «answer» med ei svarform.',
      en: 'The evaluated requirement does not say how the supplier is to answer. Add “answer” with an answer form.',
    },
    both: {
      nb: 'Evalueringskravet mangler både tildelingskriterium og svarform. Legg til «criterion» og «answer».',
      nn: 'Evalueringskravet manglar både tildelingskriterium og svarform. Legg til «criterion» og «answer».',
      en: 'The evaluated requirement has neither an award criterion nor an answer form. Add “criterion” and “answer”.',
    },
    silent: {
      nb: 'Evalueringskravet har svarformen «none», så det blir ikke noe svar å gi poeng for. Velg en annen svarform.',
      nn: 'Evalueringskravet har svarforma «none», så det blir ikkje noko svar å gi poeng for. Vel ei anna svarform.',
      en: 'The evaluated requirement has the answer form “none”, so there is no answer to score. Choose another answer form.',
    },
  },
  check(context, report) {
    const { specification, isOpen } = context
    const { procurement } = specification
    const areCriteriaOpen =
      isOpen(specification, 'procurement') || (procurement !== undefined && isOpen(procurement, 'criteria'))
    for (const { path, silentAt, lacksAnswer, ...incomplete } of incompletes(context).flat()) {
      const lacksCriterion = incomplete.lacksCriterion && !areCriteriaOpen
      if (lacksCriterion || lacksAnswer)
        report(!lacksAnswer ? 'criterion' : lacksCriterion ? 'both' : 'answer', path, {})
      if (silentAt !== undefined) report('silent', silentAt, {})
    }
  },
})

interface Incomplete {
  readonly path: Path
  readonly lacksCriterion: boolean
  readonly lacksAnswer: boolean
  /** Where it says that it wants no answer. */
  readonly silentAt: Path | undefined
}

const incompletes = rememberedBySection((requirements): readonly Incomplete[] =>
  requirements
    .filter(({ subject }) => bindsSupplier(subject, 'evaluated'))
    .map(({ subject, path }) => ({
      path,
      lacksCriterion: subject.requirement.criterion === undefined && !subject.isOpen('criterion'),
      lacksAnswer: lacksAnswerForm(subject),
      silentAt: asksForNoAnswer(subject)
        ? [...path, ...placeOfField(subject.own, 'answer', 'form')]
        : undefined,
    }))
    .filter(
      ({ lacksCriterion, lacksAnswer, silentAt }) => lacksCriterion || lacksAnswer || silentAt !== undefined,
    ),
)
