import type { Range } from '../../finding/finding.js'
import { defineRule } from '../rule.js'
import { findPhrases, phrases } from '../wording/phrases.js'
import { readWording, type Wording } from '../wording/wording.js'
import { bindsSupplier } from './binds-supplier.js'
import { qualificationWords } from './qualification-words.js'
import { rememberedBySection } from '../remembered-by-section.js'

/** What the supplier is as a firm is settled by qualification, not by requirements and award. */
export const qualificationAsRequirement = defineRule({
  code: 'qualification-as-requirement',
  theme: 'procurement',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  isLegal: true,
  title: {
    nb: 'Kvalifikasjonskrav blant kravene',
    nn: 'Kvalifikasjonskrav blant krava',
    en: 'Selection criterion among the requirements',
  },
  why: {
    nb: 'Leverandørens erfaring, økonomi og referanser avgjør hvem som får delta, og kan ikke brukes på nytt når tilbudene skal vurderes.',
    nn: 'Erfaringa, økonomien og referansane til leverandøren avgjer kven som får vere med, og kan ikkje brukast på nytt når tilboda skal vurderast.',
    en: 'The supplier’s experience, finances and references decide who may take part, and can’t be used again when the tenders are judged.',
  },
  messages: {
    requirement: {
      nb: '«{words}» handler om leverandøren, ikke om det dere kjøper. Flytt det til kvalifikasjonskravene, eller skriv hva løsningen skal kunne.',
      nn: '«{words}» handlar om leverandøren, ikkje om det de kjøper. Flytt det til kvalifikasjonskrava, eller skriv kva løysinga skal kunne.',
      en: '“{words}” is about the supplier, not about what you buy. Move it to the selection criteria, or write what the solution must be able to do.',
    },
    criterion: {
      nb: '«{words}» i tildelingskriteriet handler om leverandøren, ikke om tilbudet. Flytt det til kvalifikasjonskravene.',
      nn: '«{words}» i tildelingskriteriet handlar om leverandøren, ikkje om tilbodet. Flytt det til kvalifikasjonskrava.',
      en: '“{words}” in the award criterion is about the supplier, not about the tender. Move it to the selection criteria.',
    },
  },
  check(context, report) {
    const { procurement, language = 'nb' } = context.specification
    for (const [index, { title = '' }] of (procurement?.criteria ?? []).entries()) {
      const wording = readWording(title)
      const isWhole = wholeTitles.has(title.trim().toLowerCase())
      const span = isWhole
        ? ([0, title.length] as const)
        : (qualificationWords(wording, language) ?? firmInTitle(wording))
      if (span === undefined) continue
      report(
        'criterion',
        ['procurement', 'criteria', index, 'title'],
        { words: title.slice(...span) },
        { span },
      )
    }
    for (const { path, words, span } of wordsOnSupplier(context).flat())
      report('requirement', path, { words }, { span })
  },
})

const wordsOnSupplier = rememberedBySection((requirements) =>
  requirements.flatMap(({ subject, path }) => {
    if (!bindsSupplier(subject, 'minimum') && !bindsSupplier(subject, 'evaluated')) return []
    const { wording, language } = subject
    const span = qualificationWords(wording, language)
    return span === undefined ? [] : [{ path: [...path, 'text'], words: wording.text.slice(...span), span }]
  }),
)

/** «Erfaring» alone may be that of the staff who do the work, which may be judged: these may not. */
const wholeTitles: ReadonlySet<string> = new Set([
  'referanser',
  'referansar',
  'references',
  'omsetning',
  'omsetnad',
  'turnover',
  'soliditet',
  'økonomisk kapasitet',
  'økonomisk og finansiell kapasitet',
  'financial capacity',
])

/** What only a firm has, in the title of a criterion: there references are those of the supplier. */
const ofFirm = phrases(
  '(referanser|referansar|references)',
  '(erfaring|erfaringen|erfaringa|røynsle|røynsla) (hos|til|åt) (leverandøren|tilbyderen|tilbydaren)',
  'leverandørens (kompetanse|kompetanse og erfaring|kapasitet|størrelse)',
  "(supplier’s|supplier's|tenderer’s|tenderer's) (capacity|size|track record)",
)

function firmInTitle(wording: Wording): Range | undefined {
  const [found] = findPhrases(wording, ofFirm)
  return found === undefined ? undefined : [found.start, found.end]
}
