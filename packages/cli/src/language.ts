import type { Language } from '@kravspek/core'

const languages: readonly Language[] = ['nb', 'nn', 'en']

export function isLanguage(value: string | undefined): value is Language {
  return (languages as readonly (string | undefined)[]).includes(value)
}

/**
 * The language a specification's text says that it is in, also where the text is too broken to be read.
 * `undefined`: it does not say, or it is no language of ours.
 */
export function languageOfText(text: string): Language | undefined {
  // YAML has it at the start of a line, JSON as the first such name.
  const match = /^\uFEFF?language[ \t]*:[ \t]*["']?(\w+)|"language"\s*:\s*"(\w+)"/m.exec(text)
  const found = match?.[1] ?? match?.[2]
  return isLanguage(found) ? found : undefined
}
