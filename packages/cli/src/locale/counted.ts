import type { Severity } from '@kravspek/core'

type Nouns = Readonly<Record<Severity, readonly [one: string, several: string]>>

/** «3 feil», in the words of one language. */
export function counted(nouns: Nouns, severity: Severity, count: number): string {
  return `${count} ${nouns[severity][count === 1 ? 0 : 1]}`
}

/** «1 feil, 0 advarsler, 3 oppgaver»; hints only where there are some. */
export function allCounted(nouns: Nouns, counts: Readonly<Record<Severity, number>>): string {
  const always = ['error', 'warning', 'task'] as const
  const named = counts.hint > 0 ? [...always, 'hint' as const] : always
  return named.map((severity) => counted(nouns, severity, counts[severity])).join(', ')
}

/** «2 advarsler, 1 oppgave»: those there are. */
export function someCounted(nouns: Nouns, counts: Readonly<Record<Severity, number>>): string {
  const severities = ['error', 'warning', 'task', 'hint'] as const
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(nouns, severity, counts[severity]))
    .join(', ')
}

/** «a, b og c»; the word joins the last two. */
export function listed(names: readonly string[], word: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1) ?? ''}`
}
