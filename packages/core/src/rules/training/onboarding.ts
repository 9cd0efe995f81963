import type { RuleContext } from '../context.js'

/**
 * Whether the training of those who come later, new staff and substitutes, has a deadline and requirements, or is left
 * open on purpose.
 */
export function isOnboardingSettled({ specification, isOpen, missing }: RuleContext): boolean {
  const { trainingNeeds } = specification
  if (trainingNeeds === undefined) return isOpen(specification, 'trainingNeeds')
  const { onboarding } = trainingNeeds
  if (onboarding === undefined) return isOpen(trainingNeeds, 'onboarding')
  return missing(onboarding, ['within', 'requirements']).length === 0
}
