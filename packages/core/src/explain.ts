import type { Language } from './document/nodes.js'
import { rulePages } from './generated/rule-pages.js'
import { messages as en } from './locale/messages.en.js'
import { formatMessage } from './locale/format-finding.js'
import { nearest } from './schema/nearest.js'
import { rulePackList, ruleRows } from './rule-list.js'
import { ruleCalled, ruleTable } from './rules/table.js'

/** What is to be said of a code. */
export interface Explanation {
  readonly code: string
  readonly title: string
  /** Markdown: why, what is wrong and right, where it comes from. */
  readonly text: string
}

/**
 * Explains the code of a finding, of a rule or of the file format.
 *
 * @returns `undefined` where there is no such code; see `nearestCode`
 */
export function explain(code: string, language: Language): Explanation | undefined {
  const rule = ruleCalled(code)
  return rule === undefined ? explainFormat(code, language) : explainRule(rule.code, language)
}

/** The code that was probably meant. */
export function nearestCode(code: string): string | undefined {
  return nearest(code, [...ruleTable.map((rule) => rule.code), ...formatCodes()])
}

/** Codes that have a sentence for each kind of value, and none of their own. */
const families = ['wrong-type', 'wrong-form', 'out-of-range']

/** Codes of what is said of the file format: sentences of the locale that are not other forms of one. */
export function formatCodes(): readonly string[] {
  const keys = Object.keys(en).filter((key) => !/^(?:fix|gate)-|^(?:first-use|defined-here)$/.test(key))
  const codes = keys.map((key) => families.find((family) => key.startsWith(`${family}-`)) ?? key)
  return [...new Set(codes)].filter((code) => !keys.some((other) => code.startsWith(`${other}-`)))
}

type Heading = 'why' | 'says' | 'severity' | 'wrong' | 'right' | 'law' | 'source' | 'own-knowledge'

const headings: Readonly<Record<Language, Readonly<Record<Heading, string>>>> = {
  nb: {
    why: 'Hvorfor',
    says: 'Kontrollen sier',
    severity: 'Alvorlighet',
    wrong: 'Feil',
    right: 'Riktig',
    law: 'Hjemmel',
    source: 'funnet i en kilde',
    'own-knowledge': 'egen kunnskap, må leses mot loven',
  },
  nn: {
    why: 'Kvifor',
    says: 'Kontrollen seier',
    severity: 'Alvorsgrad',
    wrong: 'Feil',
    right: 'Rett',
    law: 'Heimel',
    source: 'funnen i ei kjelde',
    'own-knowledge': 'eigen kunnskap, må lesast mot lova',
  },
  en: {
    why: 'Why',
    says: 'The check says',
    severity: 'Severity',
    wrong: 'Wrong',
    right: 'Right',
    law: 'Legal ground',
    source: 'found in a source',
    'own-knowledge': 'own knowledge, to be read against the law',
  },
}

const aboutFormat: Readonly<Record<Language, string>> = {
  nb: 'Dette gjelder hvordan filen er skrevet. docs/format.md viser hva hvert felt kan inneholde.',
  nn: 'Dette gjeld korleis fila er skriven. docs/format.md viser kva kvart felt kan innehalde.',
  en: 'This is about how the file is written. docs/format.md shows what each field may hold.',
}

const aboutNames: Readonly<Record<Language, string>> = {
  nb: 'Kommentarene (NAVN.review.yaml), svarene fra leverandørene (NAVN.answers.json) og det som er sendt ut (NAVN.editions), hører sammen med NAVN.krav.yaml og må ha samme navn. Endrer du navnet på den i VS Code, følger de med av seg selv.',
  nn: 'Kommentarane (NAMN.review.yaml), svara frå leverandørane (NAMN.answers.json) og det som er sendt ut (NAMN.editions), høyrer saman med NAMN.krav.yaml og må ha same namn. Endrar du namnet på ho i VS Code, følgjer dei med av seg sjølve.',
  en: 'The comments (NAME.review.yaml), the answers of suppliers (NAME.answers.json) and what was sent out (NAME.editions) belong with NAME.krav.yaml and must have the same name. When you rename it in VS Code, they come along by themselves.',
}

const aboutTemplates: Readonly<Record<Language, string>> = {
  nb: 'Dette gjelder egne maler. docs/maler.md viser hvordan de skrives, og docs/markup.md hvilke elementer som finnes.',
  nn: 'Dette gjeld eigne malar. docs/maler.md viser korleis dei blir skrivne, og docs/markup.md kva element som finst.',
  en: 'This is about your own templates. docs/maler.md shows how they are written, docs/markup.md which elements there are.',
}

function explainRule(code: string, language: Language): Explanation | undefined {
  const rule = ruleCalled(code)
  const row = ruleRows(language).find((each) => each.code === code)
  const page = rulePages[code]
  if (rule === undefined || row === undefined || page === undefined) return undefined
  const said = headings[language]
  const severity = `## ${said.severity}\n\n${row.severity}${legalGround(code, language)}`
  if (language === 'nb') return { code, title: row.title, text: `${withoutTitle(page)}\n\n${severity}\n` }
  // The pages are in bokmål; what is code in them is the same in every language.
  const text = [
    `## ${said.why}\n\n${rule.why[language]}`,
    `## ${said.says}\n\n${sentences(Object.values(rule.messages).map((message) => message[language]))}`,
    `## ${said.wrong}\n\n${examples(page, headings.nb.wrong)}`,
    `## ${said.right}\n\n${examples(page, headings.nb.right)}`,
    severity,
  ].join('\n\n')
  return { code, title: row.title, text: `${text}\n` }
}

function explainFormat(code: string, language: Language): Explanation | undefined {
  if (!formatCodes().includes(code)) return undefined
  const keys = Object.keys(en).filter((key) => key === code || key.startsWith(`${code}-`))
  const said = sentences(keys.map((key) => formatMessage(key, {}, language)))
  const about = code === 'left-behind' ? aboutNames : aboutFile(code)
  const text = `## ${headings[language].says}\n\n${said}\n\n${about[language]}\n`
  return { code, title: code, text }
}

function aboutFile(code: string): Readonly<Record<Language, string>> {
  return code.startsWith('template-') ? aboutTemplates : aboutFormat
}

/** The paragraphs that each rule pack has for a rule, and how sure they are. */
function legalGround(code: string, language: Language): string {
  const said = headings[language]
  const grounds = rulePackList().flatMap(({ id, grounds: all }) => {
    const ground = all[code]
    return ground === undefined ? [] : [`- ${ground.reference} (${id}: ${said[ground.mark]})`]
  })
  return grounds.length === 0 ? '' : `\n\n## ${said.law}\n\n${grounds.join('\n')}`
}

/** Sentences as a list; what they say of one file alone is left open. Short texts without a full stop are titles of fixes. */
function sentences(texts: readonly string[]): string {
  return texts
    .filter((text) => /[.?]$/.test(text))
    .map((text) => `- ${text.replace(/[«“"]?(?<!\{)\{\w+\}[»”"]?/g, '…')}`)
    .join('\n')
}

function withoutTitle(page: string): string {
  return page.replace(/^# .*\n+/, '').trimEnd()
}

function examples(page: string, heading: string): string {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^```yaml\n[\s\S]*?^```$/gm)].map(String).join('\n\n')
}
