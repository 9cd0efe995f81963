import { headerWords, type ColumnRole } from '../../locale/office/header-words.js'
import { plainWords } from './plain-words.js'

/** What a heading over a column says that the column holds; `undefined`: it is no heading that offices usually write. */
export function roleOfHeader(text: string): ColumnRole | undefined {
  const words = plainWords(text)
  if (words === '' || words.length > longest) return undefined
  if (words === '#') return 'id'
  const whole = roles.get(words)
  if (whole !== undefined) return whole
  // «Leverandørens svar (fylles ut)», «Type (A/B/C)», but not «Krav som er oppfylt i dag».
  for (let end = words.lastIndexOf(' '); end > 0; end = words.lastIndexOf(' ', end - 1)) {
    const role = roles.get(words.slice(0, end))
    // Only what explains a heading may follow a word that stands in any text.
    if (role !== undefined && (!common.has(role) || /[(:/]/.test(text))) return role
  }
  return /^(?:leverandør|tilbyder|tilbydar|supplier|bidder|tenderer)/.test(words) ? 'answer' : undefined
}

/** What is longer is no heading. */
const longest = 200

const common: ReadonlySet<ColumnRole> = new Set(['requirement', 'text', 'title', 'comment', 'group'])

const roles: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.entries(headerWords) as [ColumnRole, readonly string[]][]).flatMap(([role, words]) =>
    words.map((each) => [each, role] as const),
  ),
)
