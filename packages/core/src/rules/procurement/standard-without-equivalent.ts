import { defineRule } from '../rule.js'
import { warningInStatements } from '../wording/statement-severity.js'
import { statementsOf } from '../wording/statements.js'
import { isQuoted } from '../wording/surroundings.js'
import { takesEquivalents } from './equivalent.js'
import { voluntaryStandardsIn } from './standard-names.js'

/** A standard shuts out what meets the same need in another way, unless «eller tilsvarende» lets it in. */
export const standardWithoutEquivalent = defineRule({
  code: 'standard-without-equivalent',
  theme: 'procurement',
  profile: 'default',
  scope: 'requirement',
  severity: warningInStatements,
  isLegal: true,
  title: {
    nb: 'Standard uten «eller tilsvarende»',
    nn: 'Standard utan «eller tilsvarande»',
    en: 'Standard without “or equivalent”',
  },
  why: {
    nb: 'Den som oppfyller det samme på en annen måte, skal kunne vise det og få være med. Det gjelder ikke standarder som en forskrift gjør bindende.',
    nn: 'Den som oppfyller det same på ein annan måte, skal kunne vise det og få vere med. Det gjeld ikkje standardar som ei forskrift gjer bindande.',
    en: 'Suppliers that meet the same need in another way must be able to show it and take part. This does not apply to standards that a regulation makes binding.',
  },
  messages: {
    found: {
      nb: '«{name}» er en navngitt standard. Legg til «eller tilsvarende», eller før den opp som lovpålagt i innstillingene hvis en forskrift krever den.',
      nn: '«{name}» er ein namngitt standard. Legg til «eller tilsvarande», eller før han opp som lovpålagd i innstillingane dersom ei forskrift krev han.',
      en: '“{name}” is a named standard. Add “or equivalent”, or list it as mandated in the settings if a regulation requires it.',
    },
  },
  check(subject, report) {
    if (subject.requirement.addressee === 'customer' || takesEquivalents(subject.wording)) return
    const named = new Set<string>()
    for (const { path, wording } of statementsOf(subject)) {
      const found = voluntaryStandardsIn(wording.text, subject.shared.settings)
      if (found.length === 0 || takesEquivalents(wording)) continue
      for (const span of found) {
        const name = wording.text.slice(...span)
        if (named.has(name) || isQuoted(wording, span[0])) continue
        named.add(name)
        report('found', path, { name }, { span })
      }
    }
  },
})
