import type { PlacedRequirement, RuleContext } from '../context.js'
import { isLeftOpen } from './placed-requirement.js'

/** Whether nothing says how a requirement is answered: neither it, nor its section, nor each of its parts. */
export function lacksAnswerForm(placed: PlacedRequirement, isOpen: RuleContext['isOpen']): boolean {
  const { answer, children = [] } = placed.subject.requirement
  if (hasForm(placed.subject.requirement, isOpen) || isLeftOpen(placed, 'answer', isOpen)) return false
  return answer !== undefined || children.length === 0 || !children.every((child) => hasForm(child, isOpen))
}

/** Whether a requirement asks for no answer at all, in its parts either. */
export function asksForNoAnswer({ subject: { requirement } }: PlacedRequirement): boolean {
  const { answer, children = [] } = requirement
  return (
    answer?.form === 'none' &&
    children.every(({ answer: own }) => own?.form === undefined || own.form === 'none')
  )
}

function hasForm(
  holder: { readonly answer?: { readonly form?: string } },
  isOpen: RuleContext['isOpen'],
): boolean {
  const { answer } = holder
  if (answer === undefined) return isOpen(holder, 'answer')
  return answer.form !== undefined || isOpen(answer, 'form')
}
