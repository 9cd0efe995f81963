import { defineRule } from '../rule.js'
import { warningInStatements } from '../wording/statement-severity.js'
import { wordsOf } from '../wording/surroundings.js'
import { brandsThatExclude } from './brands-that-exclude.js'

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
    const told = new Set<string>()
    for (const brand of brandsThatExclude(subject)) {
      const name = wordsOf(brand.wording, brand)
      if (told.has(name)) continue
      told.add(name)
      report('found', brand.path, { name }, { span: [brand.start, brand.end] })
    }
  },
})
