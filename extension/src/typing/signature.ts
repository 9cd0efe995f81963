import { rootConceptOf, signatureAt, type Signature } from '@kravspek/core/editor'
import * as vscode from 'vscode'
import { languageFor } from '../language.js'
import type { Feature } from '../workbench.js'
import { selector, soonAtHand, sourceNameOf } from './at-hand.js'

/** What written forms are made of: `PT4H`, `2027-03-01`, `07:30`. */
const triggers = Array.from('PTDWMYHS0123456789:-.')

/** Tells how a duration, a date and the like are written, and what the one at the cursor says. */
export const explainForms: Feature = ({ specifications }) =>
  vscode.languages.registerSignatureHelpProvider(
    selector,
    {
      provideSignatureHelp: async (document, position) => {
        const here = await soonAtHand(specifications, document)
        const signature = signatureAt(
          document.getText(),
          document.offsetAt(position),
          here?.language ?? languageFor(undefined),
          rootConceptOf(here?.check.analysis, here?.source ?? sourceNameOf(document)),
        )
        return signature === undefined ? undefined : helpOf(signature)
      },
    },
    ...triggers,
  )

function helpOf({ label, documentation, parts, activePart }: Signature): vscode.SignatureHelp {
  const information = new vscode.SignatureInformation(label, documentation)
  information.parameters = parts.map(
    ({ range: [start, end], documentation: said }) => new vscode.ParameterInformation([start, end], said),
  )
  const help = new vscode.SignatureHelp()
  help.signatures = [information]
  help.activeSignature = 0
  // A number beyond the last part marks none.
  help.activeParameter = activePart ?? parts.length
  return help
}
