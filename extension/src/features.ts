import { importForms } from './answers/import-forms.js'
import { beside } from './beside/beside.js'
import { catalogue } from './catalogue/catalogue.js'
import { commands } from './commands/commands.js'
import { officeCommands } from './import/office-commands.js'
import { issueCommand } from './issue/issue.js'
import { findReferences, goToDefinition, highlightUses } from './navigation/definition.js'
import { foldText } from './navigation/folding.js'
import { formatDocument } from './navigation/formatting.js'
import { lensCommands } from './navigation/lens-commands.js'
import { showLenses } from './navigation/lenses.js'
import { followLinks } from './navigation/links.js'
import { renameIds } from './navigation/rename.js'
import { widenSelection } from './navigation/selection.js'
import { findSymbols, outlineDocument } from './navigation/symbols.js'
import { previewDocuments } from './preview/preview.js'
import { renderCommands } from './render/render.js'
import { review } from './review/review.js'
import { offerCompletions } from './typing/completion.js'
import { showDurations } from './typing/duration-hints.js'
import { showFindings } from './typing/findings.js'
import { fixAll } from './typing/fix-all.js'
import { showHover } from './typing/hover.js'
import { offerQuickFixes } from './typing/quick-fixes.js'
import { explainForms } from './typing/signature.js'
import { waiveFinding } from './typing/waive.js'
import { views } from './views/views.js'
import { walkthrough } from './walkthrough/walkthrough.js'
import type { Feature } from './workbench.js'

/** Everything that the extension offers. */
export const features: readonly Feature[] = [
  showFindings,
  offerQuickFixes,
  fixAll,
  waiveFinding,
  offerCompletions,
  showHover,
  explainForms,
  showDurations,
  outlineDocument,
  findSymbols,
  goToDefinition,
  findReferences,
  highlightUses,
  renameIds,
  followLinks,
  showLenses,
  lensCommands,
  foldText,
  formatDocument,
  widenSelection,
  previewDocuments,
  renderCommands,
  issueCommand,
  commands,
  views,
  catalogue,
  review,
  beside,
  importForms,
  officeCommands,
  walkthrough,
]
