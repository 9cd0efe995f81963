import * as vscode from 'vscode'
import { coveragePanel } from '../coverage/coverage-panel.js'
import { coverageView } from '../coverage/coverage-view.js'
import type { Feature } from '../workbench.js'
import { registerGo } from './go.js'
import { problemsView } from './problems-view.js'
import { requirementsView } from './requirements-view.js'
import { workListView } from './work-list-view.js'

/** What stands beside the text in Kravspek's own container, and the page with the tables. */
export const views: Feature = (workbench) =>
  vscode.Disposable.from(
    registerGo(),
    ...[workListView, requirementsView, problemsView, coverageView, coveragePanel].map((register) =>
      register(workbench),
    ),
  )
