import type { Requirement } from '../../generated/specification.js'
import type { PlacedRequirement } from '../context.js'
import { rememberedBySection } from '../remembered-by-section.js'
import { defineRule } from '../rule.js'
import {
  differingAmount,
  hasSameFrame,
  hasSameWords,
  readLikeness,
  type DifferingAmount,
  type Likeness,
} from './likeness.js'
import { nearestEarlier } from './nearly-alike.js'

/** Two requirements that ask the same thing get two answers, and one day two different ones (INCOSE R29 and R30). */
export const nearDuplicate = defineRule({
  code: 'near-duplicate',
  theme: 'wording',
  profile: 'default',
  scope: 'specification',
  severity: 'warning',
  title: {
    nb: 'To krav om det samme',
    nn: 'To krav om det same',
    en: 'Two requirements on the same thing',
  },
  why: {
    nb: 'Leverandøren må svare to ganger på det samme. Når det ene kravet blir endret og det andre ikke, motsier de hverandre.',
    nn: 'Leverandøren må svare to gonger på det same. Når det eine kravet blir endra og det andre ikkje, motseier dei kvarandre.',
    en: 'The supplier must answer the same thing twice. When one is changed and the other is not, they contradict each other.',
  },
  messages: {
    same: {
      nb: 'Kravet er det samme som krav {other}. Behold det ene.',
      nn: 'Kravet er det same som krav {other}. Ta vare på det eine.',
      en: 'This is the same as requirement {other}. Keep one of them.',
    },
    near: {
      nb: 'Kravet er nesten det samme som krav {other}. Slå dem sammen, eller skriv tydelig hva som skiller dem.',
      nn: 'Kravet er nesten det same som krav {other}. Slå dei saman, eller skriv tydeleg kva som skil dei.',
      en: 'This is almost the same as requirement {other}. Merge them, or make the difference plain.',
    },
    contradiction: {
      nb: 'Her står det {here}, men i krav {other} er det samme satt til {there}. Behold det ene.',
      nn: 'Her står det {here}, men i krav {other} er det same sett til {there}. Ta vare på det eine.',
      en: 'This says {here}, but requirement {other} sets the same thing to {there}. Keep one of them.',
    },
    first: { nb: 'Det andre kravet.', nn: 'Det andre kravet.', en: 'The other requirement.' },
  },
  check(context, report) {
    const { pairs, rest } = inOneFrame(judged(context).flat())
    for (const { later, earlier, message, amounts } of [...pairs, ...nearlyAlike(rest)]) {
      const { id: other } = earlier.placed.subject.requirement
      const path = [...later.placed.path, 'text']
      const details = { related: [{ message: 'first', path: [...earlier.placed.path, 'text'] }] } as const
      if (amounts === undefined) report(message, path, { other }, details)
      else report('contradiction', path, { other, ...amounts }, details)
    }
  },
})

const judged = rememberedBySection((requirements) =>
  requirements.flatMap((placed): readonly Known[] => {
    const { kind, wording } = placed.subject
    return kind === 'information' || wording.tokens.length === 0
      ? []
      : [{ placed, likeness: readLikeness(placed.subject) }]
  }),
)

interface Known {
  readonly placed: PlacedRequirement
  readonly likeness: Likeness
}

interface Pair {
  readonly later: Known
  readonly earlier: Known
  readonly message: 'same' | 'near'
  /** Where the two contradict each other. */
  readonly amounts?: DifferingAmount
}

/** Requirements with the same words apart from amounts, and the first of each such frame. */
function inOneFrame(all: readonly Known[]): {
  readonly pairs: readonly Pair[]
  readonly rest: readonly Known[]
} {
  const pairs: Pair[] = []
  const rest: Known[] = []
  const firsts = new Map<number, Known>()
  const groups = new Map<Known, Known[]>()
  for (const later of all) {
    const { frame } = later.likeness
    const first = firsts.get(frame)
    if (first === undefined) firsts.set(frame, later)
    if (first === undefined || !hasSameFrame(first.likeness, later.likeness)) {
      rest.push(later)
      continue
    }
    let group = groups.get(first)
    if (group === undefined) groups.set(first, (group = [first]))
    const pair = pairInFrame(group, later)
    if (pair !== undefined) pairs.push(pair)
    if (group.length < mostOfAFrame) group.push(later)
  }
  return { pairs, rest }
}

function pairInFrame(group: readonly Known[], later: Known): Pair | undefined {
  let earlier: Known | undefined
  for (const each of group) {
    if (!isForTheSame(each, later)) continue
    if (hasSameWords(each.likeness, later.likeness)) return { later, earlier: each, message: 'same' }
    earlier ??= each
  }
  if (earlier === undefined || isSeries(earlier, later)) return undefined
  const amounts = differingAmount(later.likeness, earlier.likeness)
  return amounts === undefined ? undefined : { later, earlier, message: 'near', amounts }
}

function nearlyAlike(rest: readonly Known[]): readonly Pair[] {
  const isComparable = (a: Known, b: Known): boolean =>
    a.placed.subject.kind === b.placed.subject.kind &&
    a.placed.subject.language === b.placed.subject.language &&
    isForTheSame(a, b) &&
    !isSeries(a, b)
  return nearestEarlier(rest, isComparable).map(([later, earlier]) => ({ later, earlier, message: 'near' }))
}

/** So many with the same words are compared: more of them are a pattern, not a slip. */
const mostOfAFrame = 16

/** Whether titles that differ in one word set two requirements apart: «Frist for klasse A», «Frist for klasse B». */
function isSeries(a: Known, b: Known): boolean {
  const one = a.placed.subject.requirement.title?.split(/\s+/) ?? []
  const two = b.placed.subject.requirement.title?.split(/\s+/) ?? []
  return one.length === two.length && one.filter((word, index) => word !== two[index]).length === 1
}

/** Whether two requirements bind the same lots, buyers and options. A copy for each lot is deliberate. */
function isForTheSame(a: Known, b: Known): boolean {
  const one = a.placed.subject.requirement
  const two = b.placed.subject.requirement
  return (
    one.option === two.option &&
    one.addressee === two.addressee &&
    meets(one.lots, two.lots) &&
    meets(one.buyers, two.buyers)
  )
}

function meets(a: Requirement['lots'], b: Requirement['lots']): boolean {
  return a === undefined || b === undefined || a.some((id) => b.includes(id))
}
