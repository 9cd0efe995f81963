import { defineRule } from '../rule.js'
import { statementsOf } from './statements.js'
import { hintInStatements } from './statement-severity.js'
import { isQuoted } from './surroundings.js'

/** A new edition of a standard may demand something else than the one the supplier priced. */
export const undatedStandard = defineRule({
  code: 'undated-standard',
  theme: 'wording',
  profile: 'strict',
  scope: 'requirement',
  severity: hintInStatements,
  title: { nb: 'Standard uten årstall', nn: 'Standard utan årstal', en: 'Standard without a year' },
  why: {
    nb: 'Standarder kommer i nye utgaver. Uten årstall eller versjon er det uklart hvilken utgave leverandøren skal oppfylle.',
    nn: 'Standardar kjem i nye utgåver. Utan årstal eller versjon er det uklart kva utgåve leverandøren skal oppfylle.',
    en: 'Standards come in new editions. Without a year or version it is unclear which edition the supplier must meet.',
  },
  messages: {
    found: {
      nb: '{standard} står uten årstall eller versjon. Skriv hvilken utgave som gjelder, for eksempel «ISO 27001:2022».',
      nn: '{standard} står utan årstal eller versjon. Skriv kva utgåve som gjeld, til dømes «ISO 27001:2022».',
      en: '{standard} stands without a year or version. Write which edition applies, such as “ISO 27001:2022”.',
    },
  },
  check(subject, report) {
    const { mandatedStandards } = subject.shared.settings
    for (const { path, wording } of statementsOf(subject)) {
      const { text } = wording
      if (!mayNameStandard.test(text)) continue
      for (const match of text.matchAll(standards)) {
        const [name] = match
        const start = match.index
        const end = start + name.length
        if (isDated(text.slice(end)) || isMandated(name, mandatedStandards) || isQuoted(wording, start))
          continue
        report('found', path, { standard: name }, { span: [start, end] })
      }
    }
  },
})

const mayNameStandard = /[A-Z]{2}/
const standards =
  /(?<![\p{L}\p{N}_-])(?:(?:NS-EN|NEK|NEN|CEN|BS|DIN|SN|NS|EN|ISO|IEC|ETSI|IEEE|ITU|ANSI|UL|ASTM|ISAE|SOC)(?:[/ -](?:EN|ISO|IEC|TS|TR|CLC|IEEE))*[ -](?:TS |TR |IEC |ISO )?\d{2,6}(?: \d{3}(?!\d))?(?:-\d{1,3}(?!\d))*|(?:HL7 )?FHIR|WCAG)(?![\p{L}\p{N}_])/gu

/** A year or version comes after the name: «:2022», «2.1», «R4», «versjon 3», «fra 2021». */
function isDated(after: string): boolean {
  return /^(?:\s?[:/-]\s?\d{4}|\s?\(?(?:(?:[vV]|R)?\d+(?:\.\d+)*|(?:i |in )?(?:versjon|utgave|utgåve|version|edition|release|v\.)\s?[\p{Lu}\d])|\s?\((?:19|20)\d\d\)|,? (?:fra|frå|from|of) (?:19|20)\d\d|:\s?<|\s<|\s?\+\s?A\d)/u.test(
    after,
  )
}

/** Law says which edition of these applies. Of WCAG several are in use. */
const mandated = ['EN 301 549', 'EN 301549']

function isMandated(name: string, own: readonly string[]): boolean {
  return [...mandated, ...own].some((each) => name.toLowerCase().includes(each.toLowerCase()))
}
