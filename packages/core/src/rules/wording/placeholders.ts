import type { Range } from '../../finding/finding.js'
import { quotedPlaces } from './surroundings.js'

/** Any of these is in every placeholder. Most texts have none of them, and that is quickly seen. */
const sign =
  /[?]{2}|_{2}|[[{…]|<[^\s<>]*\s|\.{3}|[Tt][Bb][DCAdca]|TODO|FIXME|X|xx|x[.,]x| nn |N[NX. ]|[Aa]vklar|[Ss](?:ei|e)nere|seinare|[Ll]ater|[Ll]orem|ennå|enno|determined|decided|confirmed|defined|clarified|announced|to follow|T\.B/

const unit =
  '(?:dag|døgn|virkedag|time|timar|minutt|sekund|uke|veke|måned|månad|år|prosent|%|stk|stykk|kron|kr|meter|kg|day|hour|minute|second|week|month|year|percent|per cent|working|user|bruker|brukar|ansatt|tilsett)'

const placeholder = new RegExp(
  [
    '\\?{2,}',
    '(?<![\\p{L}\\p{N}])_{2,}(?![\\p{L}])',
    '\\.{4,}',
    // A footnote, a tick box and a link are none.
    '\\[(?!\\d+\\]|\\^|[ xX]\\])[^\\]\\n]{1,80}\\](?!\\()',
    '\\{\\{[^}\\n]{0,80}\\}\\}',
    // A parameter has no spaces. The first space ends the first run, so that there is one way only to read what is not closed.
    '<\\p{L}[^\\s<>]*(?:\\n[^<>\\n]*|[^\\S\\n][^<>\\n]*(?:\\n[^<>\\n]*)?)>',
    '(?<![^\\s(])(?:…|\\.{3})(?![^\\s.,;:)%])',
    '(?<![\\p{L}\\p{N}_-])(?:TBD|TBC|TBA|tbd|tbc|T\\.B\\.D\\.?|TODO|FIXME|NN+|N\\.N\\.|[xX]+[.,][xX]+)(?![\\p{L}\\p{N}_-])',
    // «Erstattet av XXXXX», «på formen XXX» tell what is shown.
    '(?<![\\p{L}\\p{N}_-]|(?:av|med|som|by|with|as|form|formen|forma|format|formatet|formata) )(?:XX+|xx+)(?![\\p{L}\\p{N}_-])',
    '(?<= )nn(?= (?!og|eller|and|or)\\p{L})',
    `(?<![\\p{L}\\p{N}_-])[XYN](?= ${unit})`,
    '(?<![\\p{L}\\p{N}_-])[Mm]å (?:avklares|avklarast|bli avklart)(?=[.,;:)]| ?$)',
    '(?<![\\p{L}\\p{N}_-]|som )(?:[Aa]vklares|[Aa]vklarast|[Ff]astsettes|[Ff]astsetjast|[Ff]astset|[Bb]estemmes|[Ss]ettes|[Oo]ppgis|[Dd]efineres|[Dd]efinerast|[Ss]pesifiseres|[Kk]ommer|[Kk]jem|[Ff]ylles (?:ut|inn)|[Ff]yllast (?:ut|inn)|blir (?:avklart|fastsett|bestemt|sett|definert|fylt ut)) (?:senere|seinere|seinare|på et senere tidspunkt|på eit seinare tidspunkt)(?![\\p{L}\\p{N}_-]| enn)',
    '(?:[Aa]vklares|[Aa]vklarast) (?:nærmere|nærare)',
    '(?:[Ii]kke|[Ii]kkje) (?:avklart|fastsatt|fastsett|bestemt) (?:ennå|enno|enda)|(?:[Ee]nnå|[Ee]nno) (?:ikke|ikkje) (?:avklart|fastsatt|fastsett|bestemt)',
    '(?<![\\p{L}])(?:[Tt]o be (?:determined|decided|confirmed|defined|clarified|agreed later|specified later|announced)|[Dd]etails to follow|will be (?:determined|decided|defined|specified|clarified) later)(?![\\p{L}])',
    '[Ll]orem ipsum',
  ].join('|'),
  'gu',
)

/** Where something is still to be filled in: «XX dager», «[fyll inn]», «TBD», «må avklares». */
export function placeholdersIn(text: string): readonly Range[] {
  if (!sign.test(text)) return none
  const found: Range[] = []
  const quoted = quotedPlaces(text)
  for (const { 0: written, index } of text.matchAll(placeholder)) {
    if (quoted[index] !== 1) found.push([index, index + written.length])
  }
  return found
}

const none: readonly Range[] = []
