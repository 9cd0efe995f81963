import type { Language } from './document/nodes.js'
import type { Severity } from './finding/finding.js'
import { texts } from './generated/texts.js'
import { rulePacks } from './rules/packs/choose-pack.js'
import type { RulePack } from './rules/packs/rule-pack.js'
import type { Localised, Rule, SeverityByStatus, Theme } from './rules/rule.js'
import { ruleTable } from './rules/table.js'

/** A rule as it is shown to people, in one language. */
export interface RuleRow {
  readonly code: string
  readonly theme: Theme
  readonly themeTitle: string
  readonly title: string
  readonly profile: Rule['profile']
  readonly scope: Rule['scope']
  /** «oppgave → advarsel → feil»: in a draft, in review, when approved. */
  readonly severity: string
  readonly recommendations: readonly number[]
}

/** Titles of the themes, in the order they are told in. */
export const themeTitles: Readonly<Record<Theme | 'format', Localised>> = {
  format: { nb: 'Filformat', nn: 'Filformat', en: 'File format' },
  involvement: { nb: 'Medvirkning', nn: 'Medverknad', en: 'Involvement' },
  training: { nb: 'Opplæring', nn: 'Opplæring', en: 'Training' },
  support: { nb: 'Støtte og beredskap', nn: 'Støtte og beredskap', en: 'Support and fallback' },
  resources: { nb: 'Ressurser', nn: 'Ressursar', en: 'Resources' },
  change: { nb: 'Endring og utfasing', nn: 'Endring og utfasing', en: 'Change and phase-out' },
  benefits: { nb: 'Gevinster', nn: 'Gevinstar', en: 'Benefits' },
  procurement: { nb: 'Anskaffelse', nn: 'Anskaffing', en: 'Procurement' },
  wording: { nb: 'Ordlyd', nn: 'Ordlyd', en: 'Wording' },
  record: { nb: 'Unntak og begrunnelser', nn: 'Unntak og grunngjevingar', en: 'Waivers and reasons' },
}

/** Every rule, by theme, in one language. */
export function ruleRows(language: Language): readonly RuleRow[] {
  return ruleTable.map(({ code, theme, title, profile, scope, severity, recommendations = [] }) => ({
    code,
    theme,
    themeTitle: themeTitles[theme][language],
    title: title[language],
    profile,
    scope,
    severity: severityText(severity, language),
    recommendations,
  }))
}

/** The rule packs, the oldest first. */
export function rulePackList(): readonly RulePack[] {
  return rulePacks
}

const severities: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  nb: { error: 'feil', warning: 'advarsel', task: 'oppgave', hint: 'tips' },
  nn: { error: 'feil', warning: 'åtvaring', task: 'oppgåve', hint: 'tips' },
  en: { error: 'error', warning: 'warning', task: 'task', hint: 'hint' },
}

function severityText(severity: Rule['severity'], language: Language): string {
  if (typeof severity === 'string' || !('byKind' in severity)) return byStatusText(severity, language)
  const kinds = Object.entries(severity.byKind).map(([kind, each]) => {
    return [titleOf(`requirement.kind=${kind}`, language), byStatusText(each, language)] as const
  })
  const [[, first] = ['', '']] = kinds
  if (kinds.every(([, each]) => each === first)) return first
  return kinds.map(([kind, each]) => `${kind}: ${each}`).join('; ')
}

/** In the order that a specification goes through: «oppgave → advarsel → feil» in draft, review and when approved. */
function byStatusText(severity: SeverityByStatus, language: Language): string {
  if (typeof severity === 'string') return severities[language][severity]
  return [...new Set(Object.values(severity))].map((each) => severities[language][each]).join(' → ')
}

function titleOf(key: string, language: Language): string {
  return (texts[language][key]?.[0] ?? key).toLowerCase()
}
