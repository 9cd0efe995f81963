import { defineRule } from '../rule.js'
import { warningInStatements } from '../wording/statement-severity.js'
import { statementsOf } from '../wording/statements.js'
import { isQuoted, wordsOf } from '../wording/surroundings.js'
import { brandsIn } from './brand-names.js'
import { takesEquivalents } from './equivalent.js'

/** A brand shuts other suppliers out, unless «eller tilsvarende» lets them in. */
export const brandWithoutEquivalent = defineRule({
  code: 'brand-without-equivalent',
  theme: 'procurement',
  profile: 'default',
  scope: 'requirement',
  severity: warningInStatements,
  isLegal: true,
  title: {
    nb: 'Varemerke uten «eller tilsvarende»',
    nn: 'Varemerke utan «eller tilsvarande»',
    en: 'Brand without “or equivalent”',
  },
  why: {
    nb: 'Et varemerke stenger ute leverandører som har noe like godt. Regelverket tillater det bare når behovet ikke kan beskrives på en annen måte.',
    nn: 'Eit varemerke stengjer ute leverandørar som har noko like godt. Regelverket tillèt det berre når behovet ikkje kan skildrast på ein annan måte.',
    en: 'A brand shuts out suppliers that have something just as good. The rules allow it only when the need can’t be described in another way.',
  },
  messages: {
    found: {
      nb: '«{name}» er et varemerke. Beskriv hva produktet skal kunne, eller legg til «eller tilsvarende».',
      nn: '«{name}» er eit varemerke. Skildre kva produktet skal kunne, eller legg til «eller tilsvarande».',
      en: '“{name}” is a brand. Describe what the product must be able to do, or add “or equivalent”.',
    },
  },
  check(subject, report) {
    // What the customer provides, no supplier is shut out from.
    if (subject.requirement.addressee === 'customer' || takesEquivalents(subject.wording)) return
    const named = new Set<string>()
    for (const { path, wording } of statementsOf(subject)) {
      const found = brandsIn(wording, subject.shared.settings)
      if (found.length === 0 || takesEquivalents(wording)) continue
      for (const match of found) {
        const name = wordsOf(wording, match)
        if (named.has(name) || isQuoted(wording, match.start)) continue
        named.add(name)
        report('found', path, { name }, { span: [match.start, match.end] })
      }
    }
  },
})
