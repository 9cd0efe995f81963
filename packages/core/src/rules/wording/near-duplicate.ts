import type { Requirement } from '../../generated/specification.js'
import type { PlacedRequirement } from '../context.js'
import { defineRule } from '../rule.js'
import {
  differingAmount,
  nearestEarlier,
  readLikeness,
  type DifferingAmount,
  type Likeness,
} from './likeness.js'

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
  check({ requirements }, report) {
    const judged = requirements.flatMap((placed): readonly Known[] => {
      const { kind, wording } = placed.subject
      return kind === 'information' || wording.tokens.length === 0
        ? []
        : [{ placed, likeness: readLikeness(placed.subject) }]
    })
    const { pairs, rest } = inOneFrame(judged)
    for (const { later, earlier, message, amounts } of [...pairs, ...nearlyAlike(rest)]) {
      const { id: other } = earlier.placed.subject.requirement
      const path = [...later.placed.path, 'text']
      const details = { related: [{ message: 'first', path: [...earlier.placed.path, 'text'] }] } as const
      if (amounts === undefined) report(message, path, { other }, details)
      else report('contradiction', path, { other, ...amounts }, details)
    }
  },
})

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
function inOneFrame(judged: readonly Known[]): {
  readonly pairs: readonly Pair[]
  readonly rest: readonly Known[]
} {
  const pairs: Pair[] = []
  const rest: Known[] = []
  const byFrame = new Map<string, Known[]>()
  for (const later of judged) {
    const group = byFrame.get(later.likeness.frame)
    if (group === undefined) {
      byFrame.set(later.likeness.frame, [later])
      rest.push(later)
      continue
    }
    const others = group.slice(0, mostOfAFrame).filter((each) => isForTheSame(each, later))
    group.push(later)
    const same = others.find(({ likeness }) => likeness.text === later.likeness.text)
    if (same !== undefined) {
      pairs.push({ later, earlier: same, message: 'same' })
      continue
    }
    const [earlier] = others
    if (earlier === undefined || isSeries(earlier, later)) continue
    const amounts = differingAmount(later.likeness, earlier.likeness)
    if (amounts !== undefined) pairs.push({ later, earlier, message: 'near', amounts })
  }
  return { pairs, rest }
}

function nearlyAlike(rest: readonly Known[]): readonly Pair[] {
  const isComparable = (a: Known, b: Known): boolean =>
    a.placed.subject.kind === b.placed.subject.kind &&
    a.placed.subject.language === b.placed.subject.language &&
    isForTheSame(a, b)
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
