import type { RuleSettings } from '../settings.js'
import type { Range } from '../../finding/finding.js'

const series =
  '(?:NS|EN|ISO|IEC|CEN|CENELEC|CLC|DIN|BS|ANSI|ETSI|IEEE|NEK|SS|ASTM|UL|NIST|ITU|NORSOK|ISAE|PAS)'

const designation = new RegExp(
  [
    // NS-EN ISO 81060-2:2019, CLC/TS 50134-9, EN 301 549 V3.2.1, ISO27001
    `(?<![\\p{L}\\p{N}_-])${series}(?:[-/ ](?:${series}|TS|TR|SP|T|PAS|SN)){0,6}[- ]?(?:[A-Z]\\.)?\\d{3,6}(?: \\d{3})?(?:[-.]\\d+)*(?:[A-Z]\\d*)?(?::\\d{4})?(?: V\\d+(?:\\.\\d+)*)?(?![\\p{L}\\p{N}_])`,
    // Standards that go by a name
    '(?<![\\p{L}\\p{N}_-])(?:(?:HL7 ?)?FHIR(?: ?R\\d\\w?)?|HL7(?: v?\\d(?:\\.\\d+)*)?|DICOM|openEHR|IHE(?: [A-Z]{2,5})?|SNOMED(?: CT)?|LOINC|SCAIP|WCAG(?: \\d(?:\\.\\d)?)?|SAML(?: ?\\d(?:\\.\\d)?)?|OAuth(?: ?\\d(?:\\.\\d)?)?|OpenID Connect|OIDC|PCI[ -]DSS|SOC 2)(?![\\p{L}\\p{N}_])',
  ].join('|'),
  'gu',
)

/** Every standard has one of these letters twice; most texts have none. */
const capitals = /[A-Z]{2}|FHIR|openEHR|OAuth|OpenID/

/** Laid down by the Norwegian regulation on universal design of ICT. */
const mandated: readonly string[] = ['WCAG', 'EN 301 549']

/** The standards a text names. */
export function standardsIn(text: string): readonly Range[] {
  return capitals.test(text)
    ? Array.from(text.matchAll(designation), ({ 0: name, index }) => [index, index + name.length] as const)
    : none
}

/** The standards a text names, besides those that a regulation makes binding. */
export function voluntaryStandardsIn(text: string, settings: RuleSettings): readonly Range[] {
  const found = standardsIn(text)
  if (found.length === 0) return found
  const binding = [...mandated, ...settings.mandatedStandards].map(plain)
  return found.filter((range) => {
    const name = plain(text.slice(...range))
    return !binding.some((each) => isNamed(name, each))
  })
}

const none: readonly Range[] = []

/** In one way of writing: `NS-EN 301 549 V3.2.1` and `EN 301 549` begin alike after their country. */
function plain(name: string): string {
  return name.replaceAll(/[-\s/]/g, '').toUpperCase()
}

function isNamed(name: string, standard: string): boolean {
  const from = name.indexOf(standard)
  if (from === -1 || /\d/.test(name.slice(0, from))) return false
  // EN 12 is not EN 123; WCAG 2.1 is WCAG.
  return !/\d$/.test(standard) || !/^\d/.test(name.slice(from + standard.length))
}
