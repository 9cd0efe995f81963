import type { Requirement } from '../../generated/specification.js'
import { defineRule } from '../rule.js'
import { placeOfField } from './place-of-field.js'

/** What the customer itself shall do is not for suppliers to answer. */
export const customerObligationEvaluated = defineRule({
  code: 'customer-obligation-evaluated',
  theme: 'procurement',
  profile: 'default',
  scope: 'requirement',
  severity: 'warning',
  title: {
    nb: 'Krav til kunden med poeng eller svar',
    nn: 'Krav til kunden med poeng eller svar',
    en: 'Requirement on the customer with points or an answer',
  },
  why: {
    nb: 'Det kunden selv skal gjøre, står utenfor tabellene som leverandørene svarer på. De kan verken svare på det eller få poeng for det.',
    nn: 'Det kunden sjølv skal gjere, står utanfor tabellane som leverandørane svarer på. Dei kan verken svare på det eller få poeng for det.',
    en: 'What the customer is to do stands outside the tables that suppliers answer. They can neither answer it nor get points for it.',
  },
  messages: {
    evaluated: {
      nb: 'Kravet binder kunden, men har kravtypen «evaluated». Velg «contract-term», eller rett «addressee».',
      nn: 'Kravet bind kunden, men har kravtypen «evaluated». Vel «contract-term», eller rett «addressee».',
      en: 'The requirement binds the customer but has the type “evaluated”. Choose “contract-term”, or correct “addressee”.',
    },
    points: {
      nb: 'Kravet binder kunden, men har {field}. Fjern feltet, eller rett «addressee».',
      nn: 'Kravet bind kunden, men har {field}. Fjern feltet, eller rett «addressee».',
      en: 'The requirement binds the customer but has {field}. Remove the field, or correct “addressee”.',
    },
    answer: {
      nb: 'Kravet binder kunden, men leverandøren skal svare med {form}. Sett svarformen til «none», eller rett «addressee».',
      nn: 'Kravet bind kunden, men leverandøren skal svare med {form}. Set svarforma til «none», eller rett «addressee».',
      en: 'The requirement binds the customer, but the supplier is to answer with {form}. Set the answer form to “none”, or correct “addressee”.',
    },
    'no-answer': {
      nb: 'Sett svarformen til «none»',
      nn: 'Set svarforma til «none»',
      en: 'Set the answer form to “none”',
    },
  },
  check({ requirement, own, kind }, report) {
    if (requirement.addressee !== 'customer') return
    if (kind === 'evaluated') {
      report('evaluated', placeOfField(own, 'kind'), {})
      return
    }
    const field = scored.find((each) => own[each] !== undefined)
    const form = own.answer?.form
    if (field !== undefined)
      report('points', [field], { field: { type: 'field', key: `requirement.${field}` } })
    else if (form !== undefined && form !== 'none') {
      const at = ['answer', 'form']
      report(
        'answer',
        at,
        { form: { type: 'values', key: 'answer.form', values: [form] } },
        { fixes: [{ title: 'no-answer', safe: false, edits: [{ path: at, newText: 'none' }] }] },
      )
    }
  },
})

const scored = ['criterion', 'points', 'evaluatedBeyond'] as const satisfies readonly (keyof Requirement)[]
