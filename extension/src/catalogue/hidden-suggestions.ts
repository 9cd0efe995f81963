import type * as vscode from 'vscode'
import type { OpenSpecification } from '../specification.js'

/** Suggestions that someone does not want to see again. */
export interface HiddenSuggestions {
  /** References of the catalogue's requirements. */
  readonly of: (specification: OpenSpecification) => ReadonlySet<string>
  readonly hide: (specification: OpenSpecification, references: readonly string[]) => Promise<void>
  readonly showAll: (specification: OpenSpecification) => Promise<void>
}

const key = 'kravspek.catalogue.hiddenSuggestions'

/** Kept with the workspace, for each specification by its address. */
export function hiddenSuggestions(state: vscode.Memento): HiddenSuggestions {
  const all = (): Readonly<Record<string, readonly string[]>> => state.get(key, {})
  const addressOf = ({ uriOf, session }: OpenSpecification): string => uriOf(session.name).toString()
  const set = async (specification: OpenSpecification, references: readonly string[]): Promise<void> => {
    const others = Object.entries(all()).filter(([address]) => address !== addressOf(specification))
    const own = references.length === 0 ? [] : [[addressOf(specification), references] as const]
    await state.update(key, Object.fromEntries([...others, ...own]))
  }
  const of = (specification: OpenSpecification): ReadonlySet<string> =>
    new Set(all()[addressOf(specification)] ?? [])
  return {
    of,
    hide: (specification, references) => set(specification, [...new Set([...of(specification), ...references])]),
    showAll: (specification) => set(specification, []),
  }
}
