import type { Technology } from '../../generated/specification.js'
import { defineRule, risingToWarning } from '../rule.js'

/** What is to be replaced stays in use until someone says when it ends (recommendation 2). */
export const technologyWithoutPhaseOut = defineRule({
  code: 'technology-without-phase-out',
  theme: 'involvement',
  profile: 'default',
  scope: 'specification',
  severity: risingToWarning,
  recommendations: [2],
  title: {
    nb: 'Erstattet teknologi uten utfasing',
    nn: 'Erstatta teknologi utan utfasing',
    en: 'Replaced technology without a phase-out',
  },
  why: {
    nb: 'Når ingen sier at det gamle skal slutte, bruker de ansatte både det gamle og det nye.',
    nn: 'Når ingen seier at det gamle skal slutte, bruker dei tilsette både det gamle og det nye.',
    en: 'When nobody says that the old one ends, staff use both the old and the new.',
  },
  messages: {
    none: {
      nb: '{technology} skal erstattes, men verken utfasingen eller noe krav tar det opp. Skriv navnet i «replaces» i «phaseOut», eller legg til krav i «requirements».',
      nn: '{technology} skal erstattast, men verken utfasinga eller noko krav tek det opp. Skriv namnet i «replaces» i «phaseOut», eller legg til krav i «requirements».',
      en: '{technology} is to be replaced, but neither the phase-out nor any requirement deals with it. Write its name in “replaces” of “phaseOut”, or add requirements to “requirements”.',
    },
  },
  check({ specification, isOpen, missing }, report) {
    const { technologies = [], phaseOut = [] } = specification
    if (isOpen(specification, 'phaseOut') || phaseOut.some((each) => isOpen(each, 'replaces'))) return
    for (const [index, technology] of technologies.entries()) {
      if (technology.use !== 'replaced' || missing(technology, ['requirements']).length === 0) continue
      if (phaseOut.some(({ replaces = '' }) => isNamedIn(replaces, technology))) continue
      report('none', ['technologies', index], { technology: technology.name ?? technology.id })
    }
  },
})

/**
 * Whether a text speaks of a technology: by its id, by its name or by a long word of its name, in whatever form. «Papir»
 * stands in many names; «ringeliste» and «ringelistene» are the same list.
 */
function isNamedIn(text: string, { id, name = '' }: Technology): boolean {
  const words = wordsOf(text)
  return (
    words.includes(id.toLowerCase()) ||
    (name !== '' && text.toLowerCase().includes(name.toLowerCase())) ||
    wordsOf(name).some((word) => word.length >= 6 && words.some((each) => each.startsWith(word.slice(0, -1))))
  )
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_.-]*/gu) ?? []
}
