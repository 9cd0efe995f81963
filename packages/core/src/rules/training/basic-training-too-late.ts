import { defineRule } from '../rule.js'
import { roleName, staffProgrammes } from './programmes.js'

/** Basic training is what a role must master to use the solution: it comes before use, not after (recommendation 6). */
export const basicTrainingTooLate = defineRule({
  code: 'basic-training-too-late',
  theme: 'training',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  recommendations: [6],
  title: {
    nb: 'Grunnleggende opplæring etter oppstart',
    nn: 'Grunnleggjande opplæring etter oppstart',
    en: 'Basic training after go-live',
  },
  why: {
    nb: 'Opplæring som kommer etter at løsningen er tatt i bruk, hjelper ikke dem som sto alene på den første vakten.',
    nn: 'Opplæring som kjem etter at løysinga er teken i bruk, hjelper ikkje dei som stod åleine på den første vakta.',
    en: 'Training that comes after go-live does not help those who were alone with the solution on their first shift.',
  },
  messages: {
    found: {
      nb: 'Fristen for den grunnleggende opplæringen ({role}) er avtaleslutt, lenge etter at løsningen er tatt i bruk. Sett «before» til {points}.',
      nn: 'Fristen for den grunnleggjande opplæringa ({role}) er avtaleslutt, lenge etter at løysinga er teken i bruk. Set «before» til {points}.',
      en: 'The deadline for the basic training ({role}) is the end of the contract, long after go-live. Set “before” to {points}.',
    },
    'set-go-live': {
      nb: 'Bytt ut med «go-live»',
      nn: 'Byt ut med «go-live»',
      en: 'Replace with “go-live”',
    },
  },
  check(context, report) {
    const basic = staffProgrammes(context).filter(({ programme }) => programme.level === 'basic')
    for (const { programme, path, role } of basic) {
      if (programme.before !== 'contract-end') continue
      // What is repeated during the contract comes on top of what was given before it.
      const isRepeated = basic.some(
        (other) => other.role === role && other.programme.before !== 'contract-end',
      )
      if (isRepeated) continue
      const at = [...path, 'before']
      report(
        'found',
        at,
        {
          role: roleName(role),
          points: {
            type: 'values',
            key: 'training-programme.before',
            values: ['go-live', 'acceptance-test'],
          },
        },
        { fixes: [{ title: 'set-go-live', safe: false, edits: [{ path: at, newText: 'go-live' }] }] },
      )
    }
  },
})
