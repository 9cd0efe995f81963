import type { Role } from '../../generated/specification.js'

// The format has no kind of role for them: what they are called must tell.
const names =
  /vikar|tilkalling|ringevakt|ekstravakt|ekstrahjelp|timeløn|substitut|relief|\btemp(?:s|orary)?\b/i

/** Whether those of a role fill in for others, so that nobody fills in for them. */
export function areSubstitutes({ id, title, kind }: Role): boolean {
  return kind !== 'leader' && (names.test(title ?? '') || names.test(id))
}
