import { applyFixes, fieldTitle, type Language } from '@kravspek/core'
import { changeLanguage, type LanguageChange, type LocalText } from '@kravspek/core/catalogue'
import { knownTextsBetween } from '@kravspek/core/starting-point'
import type { CatalogueLanguageArguments } from '../../catalogue-arguments.js'
import { linesOf } from '../../lines.js'
import { Refusal } from '../../refusal.js'
import type { Terminal } from '../../terminal.js'
import { visibleText } from '../../visible-text.js'
import { openWithCatalogues, type OpenSpecification } from './open-specification.js'
import { toldProblems } from './told-problems.js'
import { writeEdits } from './write-edits.js'

/**
 * `kravspek catalogue language`: gives a specification another language, with the words of the catalogues where they are
 * theirs, and lists what people must translate.
 *
 * @returns exit code
 * @throws Refusal where the specification can't be changed
 */
export function changeLanguageOf(
  args: CatalogueLanguageArguments,
  asked: Language | undefined,
  terminal: Terminal,
): number {
  const opened = openWithCatalogues(args.file, 'catalogue language', asked, terminal)
  if (opened === undefined) return 1
  const { analysis, catalogues, messages, shown, said } = opened
  const changed = changeLanguage(analysis, args.to, catalogues, knownTextsBetween(catalogues))
  if ('problem' in changed) {
    const { problem } = changed
    const sentence: Refusal['sentence'] = (words) =>
      words.catalogue.versions.languageProblem[problem](shown, args.to)
    throw new Refusal(sentence, 'catalogue language', messages)
  }
  if (!args.dryRun) writeEdits([changed.edits], opened, 'catalogue language')
  terminal.out(toldLines(changed, args.dryRun, opened).map((line) => `${line}\n`).join(''))
  return toldProblems(opened, said, terminal)
}

function toldLines(change: LanguageChange, isDryRun: boolean, opened: OpenSpecification): readonly string[] {
  const { shown, said } = opened
  const { versions } = said.catalogue
  const { edits, from, to, translated, sections, known, marked, local } = change
  const { sources } = opened.analysis
  const after = applyFixes(sources, [{ title: '', data: {}, safe: true, edits }])
  const texts = isDryRun ? sources : new Map([...sources, ...after])
  const lines = new Map([...texts].map(([source, text]) => [source, linesOf(text)]))
  /** Where a text stands in the file as the person finds it. */
  const lineOf = ({ location, locationAfter }: LocalText): number => {
    const { source, range } = isDryRun ? location : locationAfter
    return lines.get(source)?.position(range[0]).line ?? 1
  }
  return [
    visibleText(versions.languageChanged(shown, to, !isDryRun)),
    versions.translated(translated.length, sections.length),
    ...(known === 0 ? [] : [versions.known(known, to, !isDryRun)]),
    ...(marked.length === 0 ? [] : [versions.marked(marked.length, from)]),
    ...(local.length === 0 ? [versions.nothingRemains] : [versions.remaining(local.length, to)]),
    ...local.map((text) => localLine(text, lineOf(text), opened)),
    ...(isDryRun ? [versions.nothingWritten] : []),
  ]
}

const longestShown = 60

function localLine(
  { location, id, field, text, because }: LocalText,
  line: number,
  { file, messages, said }: OpenSpecification,
): string {
  const dot = field.lastIndexOf('.')
  const title = fieldTitle(field.slice(0, dot), field.slice(dot + 1), messages)
  const flat = text.replace(/\s+/g, ' ').trim()
  const short = flat.length > longestShown ? `${flat.slice(0, longestShown).replace(/\s\S*$/, '')} …` : flat
  const reason = because === 'own' ? '' : ` (${said.catalogue.versions.because[because]})`
  const place = `${file.show(location.source)}:${String(line)}`
  return `  ${visibleText(`${place} ${id === undefined ? '' : `${id} `}${title}: ${short}${reason}`)}`
}
