import {
  bindingWord,
  doubts,
  isDemanding,
  kindsByName,
  kindsInWords,
  type KindLegend,
} from './kind-of-cell.js'
import type { Kind } from '../../rules/terms.js'
import type { OfficeBlock } from './office-block.js'
import { plainWords } from './plain-words.js'
import { ownCells, type GridRow } from './table-grid.js'

/** What the letters in the columns of kinds mean, as far as the file says it. */
export function legendIn(blocks: readonly OfficeBlock[], grids: readonly (readonly GridRow[])[]): KindLegend {
  const letters = new Set<string>()
  const texts: string[] = []
  for (const block of blocks)
    if (block.type !== 'table' && block.text.length <= longestLegend) texts.push(block.text)
  for (const grid of grids) {
    const isLegend = explainsLetters(grid)
    for (const row of grid) {
      const cells = ownCells(row)
      // «A | Absolutt krav» in a table of its own, and «A: absolutt krav» in a cell.
      if (cells.length === 2 || isLegend)
        texts.push(
          cells
            .slice(0, 2)
            .map(([, { text }]) => text)
            .join(': '),
        )
      for (const [, { text }] of cells) {
        if (text.length === 1) letters.add(plainWords(text))
        else if (/^[A-Z][ =:(–-]|[(,;] ?[A-Z] ?[=:–-]/.test(text) && text.length <= longestLegend)
          texts.push(text)
      }
    }
  }
  return kindLegend(texts, letters)
}

const longestLegend = 500

/** «A | Absolutt krav | Ja/nei»: a short table where every row but the headings begins with another letter. */
function explainsLetters(grid: readonly GridRow[]): boolean {
  if (grid.length > mostLetters) return false
  const firsts = grid.slice(1).map((row) => ownCells(row)[0]?.[1].text ?? '')
  return (
    firsts.length > 1 &&
    firsts.every((text) => /^\p{Lu}(?:-krav)?$/u.test(text)) &&
    new Set(firsts).size === firsts.length
  )
}

const mostLetters = 12

/**
 * What a file explains of its letters: «A = absolutt krav», «B: evalueringskrav», «O – ønskelig», «C: krav som evalueres».
 *
 * @param cells letters that stand alone in cells, in small letters: what one means, the others tell
 */
export function kindLegend(texts: readonly string[], cells: ReadonlySet<string>): KindLegend {
  const legend = new Map(meantBeside(cells))
  const sure = new Map<string, boolean>()
  for (const text of texts) {
    for (const pattern of [explained, marked]) {
      for (const [, letter = '', mark = '', meaning = ''] of text.matchAll(pattern)) {
        // «A: Krav til informasjon» is a chapter.
        const isTopic = topic.test(ownMeaning(meaning))
        const isSure = mark === '=' || pattern === marked || (!isTopic && /krav|requirement/i.test(meaning))
        const isPlain = /\p{L}/u.test(letter) && (isSure || (mark === ':' && !isTopic))
        const kind = kindExplained(meaning, isPlain)
        const key = letter.toLowerCase()
        const known = sure.get(key)
        if (kind === undefined || (known === true && !isSure)) continue
        // Explained twice, as two things, it is nothing to go by.
        const isOther = known === isSure && legend.get(key) !== kind
        legend.set(key, isOther ? undefined : kind)
        sure.set(key, isSure)
      }
    }
  }
  return legend
}

const topic = /(?:krav|requirements?) (?:til|om|for|on|to|about)\s/i

/** With M and O beside each other, O is what is optional; where M is in the middle, it is no «må». */
function meantBeside(cells: ReadonlySet<string>): KindLegend {
  const has = (...letters: readonly string[]): boolean => letters.every((letter) => cells.has(letter))
  // «Obligatorisk, viktig, mindre viktig», «høy, middels, lav», «must, should, could, won't».
  if (has('o', 'v', 'm')) return letters('o', 'm')
  if (has('m', 's') && (has('c') || has('w'))) return letters('s')
  if (has('m', 'l') || has('m', 'h')) return letters('m', 's')
  return has('m', 'o') ? new Map([['o', 'evaluated']]) : new Map()
}

function letters(...open: readonly string[]): KindLegend {
  return new Map(open.map((letter) => [letter, undefined]))
}

/** «A er absolutte krav og B er ønskelige krav»: what the next letter means is not what this one means. */
function ownMeaning(meaning: string): string {
  const [own = ''] = meaning.split(/[\s,(/]\p{Lu}(?:-krav)?(?=\s*(?:[-=:–—(]|er |betyr |means ))/u)
  return own
}

/** @param isPlain it is sure to explain: the kind may stand anywhere in it */
function kindExplained(meaning: string, isPlain: boolean): Kind | undefined {
  const own = ownMeaning(meaning)
  const words = wordsOfKind(own)
  for (let count = Math.min(3, words.length); count > 0; count -= 1) {
    const phrase = words.slice(0, count).join(' ')
    const kind = phrase.length > 1 ? kindsByName.get(phrase) : undefined
    if (kind !== undefined) return kind
  }
  const isOfKinds = isPlain && !words.some((word) => doubts.has(word))
  // «A | Løsningen skal gi informasjon» is a requirement itself.
  const isOfRequirements = /^\s*(?:skal|må|shall|must)\s|(?:krav|requirements?) (?:som|that|which) /i
  if (!isOfKinds || (isDemanding(own) && !isOfRequirements.test(own))) return undefined
  const [kind, ...more] = kindsInWords(words)
  return more.every((each) => each === kind) ? kind : undefined
}

/** «Skal besvares» and «må beskrives» say what to do with a requirement, not how binding it is; «må oppfylles» does. */
function wordsOfKind(meaning: string): readonly string[] {
  const words = plainWords(meaning).split(' ')
  if (words.length === 1 || fulfilling.test(meaning)) return words
  return words.filter((word, index) => !bindingWord.test(word) || words[index + 1] === 'krav')
}

const fulfilling =
  /oppfyl|innfri|tilfredsstil|tilfredsstel|overhold|være på plass|vere på plass|ufravikelig|avvis|fulfil|(?:be |is )met|compl/i

/** «Bilag B – Krav som …» explains no letter. */
const explained =
  /(?<![\p{L}\p{N}]|(?:[Aa]nnex|[Aa]ppendix|[Bb]ilag|[Vv]edlegg|[Aa]lternativ|[Aa]vdeling|[Dd]el|[Dd]elkontrakt|[Ff]ase|[Ll]ot|[Pp]art|[Pp]hase|[Tt]abell?|[Tt]able|[Tt]rinn)\s)(\p{Lu}{1,2}|[1-5])["»”]?(?:-krav)?(?:\s*([=:–—(-])|\s+(?:er|betyr|means)\s)\s*["«“(]?(?=([\p{L} ,/()=:–-]{2,80}))/gu
/** «Krav merket A må oppfylles.» */
const marked =
  /(?:merket|merka|merkt|marked)(?: med| with)? ["«“]?(\p{Lu})["»”]?()\s+(?:er |vil bli |blir |are |will be )?(?=([\p{L} -]{2,80}))/gu
