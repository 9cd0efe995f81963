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
    nb: 'Når ingen sier at det gamle skal bort, bruker de ansatte både det gamle og det nye.',
    nn: 'Når ingen seier at det gamle skal bort, bruker dei tilsette både det gamle og det nye.',
    en: 'When nobody says that the old technology is to go, staff use both the old and the new.',
  },
  messages: {
    none: {
      nb: '{technology} skal erstattes, men det står verken i utfasingen eller i noe krav. Skriv navnet i «replaces» under «phaseOut», eller vis til krav i «requirements».',
      nn: '{technology} skal erstattast, men det står verken i utfasinga eller i noko krav. Skriv namnet i «replaces» under «phaseOut», eller vis til krav i «requirements».',
      en: '{technology} is to be replaced, but neither the phase-out nor any requirement mentions it. Write its name in “replaces” under “phaseOut”, or refer to requirements in “requirements”.',
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
