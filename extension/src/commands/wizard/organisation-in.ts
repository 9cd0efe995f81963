import { readOrganisation, type StartingOrganisation } from '@kravspek/core/starting-point'
import * as vscode from 'vscode'
import { readText } from '../../files.js'

/** What the file that procurements share may be called. */
const names = ['organisasjon.yaml', 'organisation.yaml'] as const

/** The organisation file in a folder; `undefined`: there is none that can be used. */
export async function organisationIn(
  folder: vscode.Uri | undefined,
): Promise<StartingOrganisation | undefined> {
  if (folder === undefined) return undefined
  for (const file of names) {
    const read = await readText(vscode.Uri.joinPath(folder, file))
    if (!('text' in read)) continue
    const { value } = readOrganisation(file, read.text)
    if (value !== undefined) return { file, value }
  }
  return undefined
}

/** Who buys, and which of the buyer's services will use the solution, as long as the person says nothing else. */
export function peopleIn(organisation: StartingOrganisation | undefined): {
  readonly buyer: string
  readonly services: readonly string[]
} {
  const { buyers = [], services = [] } = organisation?.value ?? {}
  const [first] = buyers
  const own = services.filter(({ buyer }) => buyer === undefined || buyer === first?.id)
  return { buyer: first?.name ?? first?.id ?? '', services: own.map(({ id, name }) => name ?? id) }
}
