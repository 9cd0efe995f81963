import type { CatalogueParameterText, CatalogueText } from '../generated/specification.js'

/**
 * What a language says of a value that someone decides.
 *
 * @param key the same in every language
 */
export function parameterWords(
  words: CatalogueText | undefined,
  key: string,
): CatalogueParameterText | undefined {
  const parameters = words?.parameters ?? {}
  // A value may be called as something that every object has: `toString`.
  return Object.hasOwn(parameters, key) ? parameters[key] : undefined
}
