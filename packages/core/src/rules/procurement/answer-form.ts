import type { RequirementSubject } from '../requirement-subject.js'

/** Whether nothing says how a requirement is answered: neither it, nor its section, nor each of its parts. */
export function lacksAnswerForm({ requirement, isOpen, isOpenIn }: RequirementSubject): boolean {
  const { answer, children = [] } = requirement
  if (isOpen('answer') || hasForm(requirement, isOpenIn)) return false
  return answer !== undefined || children.length === 0 || !children.every((child) => hasForm(child, isOpenIn))
}

/** Whether a requirement asks for no answer at all, in its parts either. */
export function asksForNoAnswer({ requirement }: RequirementSubject): boolean {
  const { answer, children = [] } = requirement
  return (
    answer?.form === 'none' &&
    children.every(({ answer: own }) => own?.form === undefined || own.form === 'none')
  )
}

function hasForm(
  holder: { readonly answer?: { readonly form?: string } },
  isOpen: RequirementSubject['isOpenIn'],
): boolean {
  const { answer } = holder
  if (answer === undefined) return isOpen(holder, 'answer')
  return answer.form !== undefined || isOpen(answer, 'form')
}
