import { formatFinding } from '../locale/format-finding.js'
import { fill, formatNumber, joinWords } from '../locale/format-value.js'
import { labelsIn } from '../locale/labels.js'
import type { Localised } from '../rules/rule.js'
import type { Language } from '../rules/terms.js'
import type { Counted, Coverage, CoverageState } from './coverage-of.js'
import { pathOf, recommendations, type Evidence } from './recommendations.js'

/** A row of the coverage report in the words of a language. */
export interface FormattedCoverage {
  /** What the recommendation asks for. */
  readonly title: string
  /** What the specification answers when it follows the recommendation up. */
  readonly question: string
  readonly state: string
  /** Whole sentences: what there is and what lacks. */
  readonly reason: string
}

const states: Readonly<Record<CoverageState, Localised>> = {
  covered: { nb: 'Dekket', nn: 'Dekt', en: 'Covered' },
  partly: { nb: 'Delvis dekket', nn: 'Delvis dekt', en: 'Partly covered' },
  missing: { nb: 'Mangler', nn: 'Manglar', en: 'Missing' },
  'not-relevant': { nb: 'Ikke relevant', nn: 'Ikkje relevant', en: 'Not relevant' },
}

const sentences = {
  empty: {
    nb: 'Ingenting i filen viser dette. Fyll ut {fields}.',
    nn: 'Ingenting i fila viser dette. Fyll ut {fields}.',
    en: 'Nothing in the file shows this. Fill in {fields}.',
  },
  little: {
    nb: 'Filen har bare {counts}. Fyll ut {fields}.',
    nn: 'Fila har berre {counts}. Fyll ut {fields}.',
    en: 'The file has only {counts}. Fill in {fields}.',
  },
  lacking: {
    nb: 'Fyll også ut {fields}.',
    nn: 'Fyll òg ut {fields}.',
    en: 'Fill in {fields} too.',
  },
  more: {
    nb: 'Kontrollen har {count} funn til.',
    nn: 'Kontrollen har {count} funn til.',
    en: 'The check has {count} more findings.',
  },
  unread: {
    nb: 'Filen har feil som må rettes før dekningen kan vises.',
    nn: 'Fila har feil som må rettast før dekninga kan visast.',
    en: 'The file has errors that must be corrected before its coverage can be shown.',
  },
} as const

/** More sentences than this are counted, not told: the check tells them all. */
const mostSentences = 3

/** The title, the state and the reason of a row in a language. */
export function formatCoverage(row: Coverage, language: Language): FormattedCoverage {
  const recommendation = recommendations.find(({ number }) => number === row.recommendation)
  return {
    title: recommendation?.title[language] ?? '',
    question: recommendation?.question[language] ?? '',
    state: states[row.state][language],
    reason: formatReason(row.reason, language),
  }
}

function formatReason(reason: Coverage['reason'], language: Language): string {
  switch (reason.type) {
    case 'shown':
      return `${countsOf(reason.shown, language)}.`
    case 'lacking': {
      const told = [...new Set(reason.findings.map((finding) => formatFinding(finding, language)))]
      // One that is left is told rather than counted.
      const most = told.length === mostSentences + 1 ? told.length : mostSentences
      const rest = told.length - most
      return [
        `${countsOf(reason.shown, language)}.`,
        ...(reason.empty.length === 0
          ? []
          : [fill(sentences.lacking[language], { fields: fieldsOf(reason.empty, language) })]),
        ...told.slice(0, most),
        ...(rest > 0 ? [fill(sentences.more[language], { count: formatNumber(rest, language) })] : []),
      ].join(' ')
    }
    case 'empty':
      return fill(sentences[reason.shown.length === 0 ? 'empty' : 'little'][language], {
        counts: countsOf(reason.shown, language),
        fields: fieldsOf(reason.empty, language),
      })
    case 'set-aside': {
      const text = reason.text.trim()
      return /[.!?]$/.test(text) ? text : `${text}.`
    }
    case 'unread':
      return sentences.unread[language]
    default: {
      const unknown: never = reason
      return unknown
    }
  }
}

/** «2 kompetansekartlegginger og 14 krav som følger opp anbefalingen» */
function countsOf(shown: readonly Counted[], language: Language): string {
  const counts = shown.map(
    ({ evidence: { names }, count }) =>
      `${formatNumber(count, language)} ${names[language][count === 1 ? 0 : 1]}`,
  )
  return joinWords(counts, labelsIn[language].and)
}

/** Fields by their paths, with what they hold: «trainingNeeds.mapping» (kompetansekartlegginger). */
function fieldsOf(empty: readonly Evidence[], language: Language): string {
  const fields = empty.map((evidence) => {
    const path = pathOf(evidence)
    return `${language === 'en' ? `“${path}”` : `«${path}»`} (${evidence.names[language][1]})`
  })
  return joinWords(fields, labelsIn[language].and)
}
