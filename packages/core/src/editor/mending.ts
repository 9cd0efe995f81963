import type { Analysis } from '../analyse.js'
import type { Edit, Finding } from '../finding/finding.js'

/** A way to mend a finding, for someone to choose. */
export interface Mending {
  /** `waive`: no edits yet; ask for a reason and give it to `waiveEdits`. */
  readonly type: 'edit' | 'waive'
  /** What it does, in the language asked for. */
  readonly title: string
  readonly finding: Finding
  readonly edits: readonly Edit[]
  /** It cannot change what the writer meant. */
  readonly isSafe: boolean
  /** The one to offer first: at most one of a finding. */
  readonly isPreferred: boolean
}

/** Who decides what is left open, and by when. */
export interface DecisionPlan {
  /** ISO 8601 date. */
  readonly decideBy: string
  /** Id of a role. */
  readonly owner: string
}

/** A mending by edits that a person chooses: it decides or opens something, so it is never made unasked. */
export function chosenMending(
  parts: Pick<Mending, 'title' | 'finding' | 'edits'> & Partial<Mending>,
): Mending {
  return { type: 'edit', isSafe: false, isPreferred: false, ...parts }
}

/** Whether a plan names a role that the specification has. */
export function isPlanOf({ ids }: Analysis, plan: DecisionPlan | undefined): plan is DecisionPlan {
  return plan !== undefined && ids.get(plan.owner)?.kind === 'role'
}
