import type { PhaseOut } from '../../generated/specification.js'
import { defineRule, rising } from '../rule.js'

/** What nobody stops doing is done twice (recommendation 8). */
export const functionWithoutPhaseOut = defineRule({
  code: 'function-without-phase-out',
  theme: 'change',
  profile: 'default',
  scope: 'specification',
  severity: rising,
  recommendations: [8],
  title: {
    nb: 'Funksjon uten utfasing',
    nn: 'Funksjon utan utfasing',
    en: 'Function without phase-out',
  },
  why: {
    nb: 'Når ansatte ikke vet hva de kan slutte med, og når, gjør de både det gamle og det nye. Da blir det mer arbeid, og gevinsten uteblir.',
    nn: 'Når dei tilsette ikkje veit kva dei kan slutte med, og når, gjer dei både det gamle og det nye. Då blir det meir arbeid, og gevinsten uteblir.',
    en: 'Staff who don’t know what they can stop doing, and when, do both the old work and the new. The workload grows, and the benefit never comes.',
  },
  messages: {
    none: {
      nb: 'Det står ikke om «{function}» erstatter noe dere gjør i dag. Skriv under «phaseOut» hvilken rutine som faller bort («replaces») og fra hvilken dato («from»), eller at funksjonen kommer i tillegg («additional: true») og hvorfor («reason»).',
      nn: 'Det står ikkje om «{function}» erstattar noko de gjer i dag. Skriv under «phaseOut» kva rutine som fell bort («replaces») og frå kva dato («from»), eller at funksjonen kjem i tillegg («additional: true») og kvifor («reason»).',
      en: 'Nothing says whether “{function}” replaces something you do today. Write under “phaseOut” which routine ends (“replaces”) and from which date (“from”), or that the function comes in addition (“additional: true”) and why (“reason”).',
    },
    'no-date': {
      nb: 'Det står ikke når rutinen som «{function}» erstatter, faller bort. Legg til en dato i «from».',
      nn: 'Det står ikkje når rutinen som «{function}» erstattar, fell bort. Legg til ein dato i «from».',
      en: 'Nothing says when the routine replaced by “{function}” ends. Add a date in “from”.',
    },
    'no-condition': {
      nb: 'Utfasingen for «{function}» mangler {missing}. Skriv hvilken rolle som avgjør at den gamle rutinen kan falle bort, og hva som må være på plass først.',
      nn: 'Utfasinga for «{function}» manglar {missing}. Skriv kva rolle som avgjer at den gamle rutinen kan falle bort, og kva som må vere på plass først.',
      en: 'The phase-out for “{function}” lacks {missing}. Write which role decides that the old routine can end, and what must be in place first.',
    },
    'no-reason': {
      nb: '«{function}» kommer i tillegg til dagens arbeid, men det står ikke hvorfor. Skriv grunnen i «reason».',
      nn: '«{function}» kjem i tillegg til arbeidet i dag, men det står ikkje kvifor. Skriv grunnen i «reason».',
      en: '“{function}” comes in addition to today’s work, but nothing says why. Write the reason in “reason”.',
    },
  },
  check({ specification, isOpen, missing }, report) {
    const { functions = [], phaseOut = [] } = specification
    const titleById = new Map(functions.map(({ id, title }) => [id, title ?? id]))
    const isUnsaid = (entry: PhaseOut): boolean => entry.function === undefined
    // What belongs to no function yet may belong to any of them.
    if (!isOpen(specification, 'phaseOut') && !phaseOut.some(isUnsaid)) {
      const phasedOut = new Set(phaseOut.map((entry) => entry.function))
      for (const [index, { id, title }] of functions.entries()) {
        if (!phasedOut.has(id)) report('none', ['functions', index], { function: title ?? id })
      }
    }

    for (const [index, entry] of phaseOut.entries()) {
      const name = titleById.get(entry.function ?? '')
      if (name === undefined || isOpen(entry, 'additional')) continue
      const data = { function: name }
      const at = (field?: keyof PhaseOut) => ['phaseOut', index, ...(field === undefined ? [] : [field])]
      if (entry.additional === true) {
        if (missing(entry, ['reason']).length > 0) report('no-reason', at('additional'), data)
      } else if (missing(entry, ['replaces']).length > 0) {
        report('none', at('function'), data)
      } else if (entry.replaces !== undefined) {
        if (missing(entry, ['from']).length > 0) report('no-date', at('replaces'), data)
        const conditions = missing(entry, ['decidedBy', 'when'])
        if (conditions.length === 0) continue
        const of = conditions.map((field) => ({ type: 'field', key: `phase-out.${field}` }) as const)
        const place = entry.from === undefined ? 'replaces' : 'from'
        report('no-condition', at(place), { ...data, missing: { type: 'all', of } })
      }
    }
  },
})
