import { readArguments } from '../../arguments.js'
import { words } from '../../locale/words.js'
import { Refusal } from '../../refusal.js'
import type { Terminal } from '../../terminal.js'
import { sound, type Ran } from '../../temporary-folder.test.data.js'
import { review } from './review.js'

/** The day it is in these tests. */
export const today = '2026-11-24'

/** A specification that two were asked to read, with two requirements and a number to argue about. */
export const asked = `${sound
  .replace(
    'reviewers: [{ role: sykepleier, service: hjemmetjenesten, reviewed: 2026-12-01 }]',
    'reviewers: [{ role: sykepleier, service: hjemmetjenesten, deadline: 2026-12-01 }, { role: nattevakt, service: natt, deadline: 2026-11-20 }]',
  )
  .replace(
    'services: [{ id: hjemmetjenesten, name: Hjemmetjenesten }]',
    'services: [{ id: hjemmetjenesten, name: Hjemmetjenesten }, { id: natt, name: Nattjenesten }]',
  )
  .replace(
    'kind: clinician, service: hjemmetjenesten }]',
    'kind: clinician, service: hjemmetjenesten }, { id: nattevakt, title: Nattevakt, kind: clinician, service: natt }]',
  )}      - { id: K-2, title: Opplæring, kind: minimum, text: Leverandøren skal gi opplæring. }
`

/** What was said of it: a question and a proposal, something in general, and something that has no place. */
export const register = `# Kommentarene til prøven
kravspek: 1
reviewOf: prove
threads:
  - id: K-4f7k2q
    at: K-1
    certainty: bookmark
    how: comment
    quote: planlagt vedlikehold
    text: Hva med vedlikehold som ikke er planlagt?
    kind: question
    role: sykepleier
    service: hjemmetjenesten
    said: 2026-11-20
    state: open
    replies:
      - { text: Det gjelder i helgene også., role: nattevakt, service: natt }
  - id: K-5g8m3r
    at: K-1
    how: change
    text: Leverandøren skal varsle senest to dager før planlagt vedlikehold.
    kind: change
    role: sykepleier
    service: hjemmetjenesten
    persons: 4
    state: open
    proposal:
      field: text
      action: change
      before: Leverandøren skal varsle før planlagt vedlikehold.
      after: Leverandøren skal varsle senest to dager før planlagt vedlikehold.
  - { id: K-6h9n4s, part: ":other", text: Bra at dere spør., kind: praise, role: sykepleier, service: hjemmetjenesten, state: open }
  - { id: K-7j2p5t, text: Hvor hører dette hjemme?, role: nattevakt, service: natt, state: open }
`

/** Runs `kravspek review …` in a folder on that day, in a terminal without colours. */
export async function runReview(
  folder: string,
  line: readonly string[],
  given: Partial<Terminal> = {},
): Promise<Ran> {
  let out = ''
  let err = ''
  const terminal: Terminal = {
    cwd: folder,
    env: {},
    columns: 100,
    hasColour: false,
    today,
    readIn: () => '',
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    ...given,
  }
  try {
    const args = readArguments(['review', ...line], terminal.env)
    if (args.type !== 'review') throw new TypeError(`${args.type} is not review`)
    return { code: await review(args, args.language, terminal), out, err }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { code: 2, out, err: `${err}${error.sentence(words[error.language ?? 'nb'])}\n` }
  }
}
