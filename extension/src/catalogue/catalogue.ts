import * as vscode from 'vscode'
import type { Feature } from '../workbench.js'
import { registerAdd } from './add-item.js'
import { catalogueShelf } from './catalogue-shelf.js'
import { catalogueView } from './catalogue-view.js'
import { dropItems } from './drop-item.js'
import { offerRequirements } from './offer-requirements.js'
import { outdatedLenses } from './outdated-lenses.js'
import { registerShow } from './show-item.js'
import { registerUpgrade } from './upgrade.js'

/** Requirements to reuse: looked up, added while writing or from a view, and brought up to date. */
export const catalogue: Feature = (workbench) => {
  const shelf = catalogueShelf(workbench)
  return vscode.Disposable.from(
    shelf,
    catalogueView(workbench, shelf),
    registerAdd(workbench, shelf),
    registerShow(workbench, shelf),
    dropItems(workbench, shelf),
    offerRequirements(workbench, shelf),
    outdatedLenses(workbench, shelf),
    registerUpgrade(workbench, shelf),
  )
}
