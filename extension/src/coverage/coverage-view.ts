import { coverageTables } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import type { Feature } from '../workbench.js'
import { branchView } from '../views/branch-view.js'
import { coverageBranches } from './coverage-branches.js'

/** How the services are looked after, as a tree: recommendations, competence, support. */
export const coverageView: Feature = ({ specifications }) =>
  vscode.Disposable.from(
    branchView({
      id: 'kravspek.coverage',
      specifications,
      shown: (specification, language) => ({
        branches: coverageBranches(coverageTables(specification.session.check(), language), language),
      }),
    }),
  )
