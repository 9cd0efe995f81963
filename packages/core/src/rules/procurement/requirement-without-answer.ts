import { defineRule, rising } from '../rule.js'
import { lacksAnswerForm } from './answer-form.js'
import { bindsSupplier } from './binds-supplier.js'

/** A minimum requirement is answered too. What is evaluated is judged by evaluated-without-criterion. */
export const requirementWithoutAnswer = defineRule({
  code: 'requirement-without-answer',
  theme: 'procurement',
  profile: 'default',
  scope: 'requirement',
  severity: rising,
  title: {
    nb: 'Minstekrav uten svarform',
    nn: 'Minstekrav utan svarform',
    en: 'Minimum requirement without answer form',
  },
  why: {
    nb: 'Når det ikke står hvordan leverandørene skal svare på kravet, svarer de på hver sin måte, og det blir uklart om tilbudet oppfyller kravet.',
    nn: 'Når det ikkje står korleis leverandørane skal svare på kravet, svarer dei på kvar sin måte, og det blir uklart om tilbodet oppfyller kravet.',
    en: 'When the answer form is not given, suppliers answer each in their own way, and it becomes unclear whether the tender meets the requirement.',
  },
  messages: {
    none: {
      nb: 'Minstekravet sier ikke hvordan leverandøren skal svare. Legg til «answer» med en svarform, for eksempel «yes-no», i kravet eller i «defaults» for hele kapittelet.',
      nn: 'Minstekravet seier ikkje korleis leverandøren skal svare. Legg til «answer» med ei svarform, til dømes «yes-no», i kravet eller i «defaults» for heile kapittelet.',
      en: 'The minimum requirement does not say how the supplier is to answer. Add “answer” with an answer form, such as “yes-no”, to the requirement, or to “defaults” for the whole section.',
    },
  },
  check(subject, report) {
    if (bindsSupplier(subject, 'minimum') && lacksAnswerForm(subject)) report('none', [], {})
  },
})
