import type { Location } from '@kravspek/core'
import type * as vscode from 'vscode'

/** A row of a view, with those below it. */
export interface Branch {
  /** Unique in its view, and the same after an edit: what is expanded stays so. */
  readonly id: string
  readonly label: string
  readonly description?: string
  readonly tooltip?: string | vscode.MarkdownString
  /** The tooltip takes some time: it is asked for once the row is pointed at. */
  readonly isTooltipLate?: boolean
  readonly icon?: vscode.ThemeIcon
  /** What the row is, for the manifest's menus: `viewItem`. A function is asked once the row is shown. */
  readonly kind?: string | (() => string)
  /** Where a click leads. */
  readonly place?: Location
  /** What a click does instead of leading to a place. */
  readonly command?: vscode.Command
  readonly isExpanded?: boolean
  /** Code of the finding that the row tells of. */
  readonly code?: string
  /** Id of the requirement or section that the row stands for. */
  readonly subject?: string
  readonly children?: readonly Branch[]
}

/** What a view shows. */
export interface Shown {
  readonly branches: readonly Branch[]
  /** Above the rows. */
  readonly message?: string
  /** Beside the title. */
  readonly description?: string
  readonly badge?: vscode.ViewBadge
}

export const nothingShown: Shown = { branches: [] }
