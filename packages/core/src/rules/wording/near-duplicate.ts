import type { Requirement } from '../../generated/specification.js'
import type { PlacedRequirement } from '../context.js'
import { defineRule } from '../rule.js'
import { differingAmount, nearestEarlier, readLikeness, type Likeness } from './likeness.js'

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
      nb: 'Kravet er det samme som i {other}. Behold det ene.',
      nn: 'Kravet er det same som i {other}. Ta vare på det eine.',
      en: 'This is the same as in {other}. Keep one of them.',
    },
    near: {
      nb: 'Kravet er nesten det samme som i {other}. Slå dem sammen, eller skriv tydelig hva som skiller dem.',
      nn: 'Kravet er nesten det same som i {other}. Slå dei saman, eller skriv tydeleg kva som skil dei.',
      en: 'This is almost the same as in {other}. Merge them, or make the difference plain.',
    },
    contradiction: {
      nb: 'Her står det {here}, men i {other} er det samme kravet satt til {there}. Behold det ene.',
      nn: 'Her står det {here}, men i {other} er det same kravet sett til {there}. Ta vare på det eine.',
      en: 'This says {here}, but {other} sets the same requirement to {there}. Keep one of them.',
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
    const tell = (
      message: 'same' | 'near' | 'contradiction',
      { placed }: Known,
      other: Known,
      amounts?: { readonly here: string; readonly there: string },
    ): void => {
      const { id } = other.placed.subject.requirement
      const data = { other: { type: 'subject', concept: 'requirement', id } } as const
      const path = [...placed.path, 'text']
      const details = { related: [{ message: 'first', path: [...other.placed.path, 'text'] }] } as const
      if (message === 'contradiction')
        report(message, path, { ...data, here: amounts?.here ?? '', there: amounts?.there ?? '' }, details)
      else report(message, path, data, details)
    }
    const rest: Known[] = []
    const alike = new Map<string, Known[]>()
    for (const known of judged) {
      const group = alike.get(known.likeness.frame)
      if (group === undefined) {
        alike.set(known.likeness.frame, [known])
        rest.push(known)
        continue
      }
      const other = group.slice(0, mostOfAFrame).find((each) => isForTheSame(each, known))
      group.push(known)
      if (other === undefined) continue
      if (other.likeness.text === known.likeness.text) tell('same', known, other)
      else {
        const amounts = differingAmount(known.likeness, other.likeness)
        if (amounts !== undefined) tell('contradiction', known, other, amounts)
      }
    }
    const likenesses = rest.map(({ likeness }) => likeness)
    for (const [index, earlier] of nearestEarlier(likenesses, (a, b) => {
      const one = rest[a]
      const two = rest[b]
      return (
        one !== undefined &&
        two !== undefined &&
        one.placed.subject.kind === two.placed.subject.kind &&
        isForTheSame(one, two)
      )
    })) {
      const known = rest[index]
      const other = rest[earlier]
      if (known !== undefined && other !== undefined) tell('near', known, other)
    }
  },
})

interface Known {
  readonly placed: PlacedRequirement
  readonly likeness: Likeness
}

/** So many with the same words are compared: more of them are a pattern, not a slip. */
const mostOfAFrame = 16

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
