import { finding, type Finding } from './finding/finding.js'
import type { Settings } from './generated/specification.js'
import { validateSettings } from './generated/validate.js'
import { rulePacks } from './rules/packs/choose-pack.js'
import { defaultSettings, type RuleSettings } from './rules/settings.js'
import { ruleCalled, ruleTable } from './rules/table.js'
import { nearest } from './schema/nearest.js'
import { validationFindings, type Validator } from './schema/validation-findings.js'
import { parseSource } from './source/parse-source.js'
import { locateEntry, type Positions } from './source/positions.js'

/** Settings as they were read, and what is wrong with their file. */
export interface ReadSettings {
  /** Those of a municipality that has set nothing, where the file has errors. */
  readonly settings: RuleSettings
  /** The municipality's own catalogues of requirements; none where the file has errors. */
  readonly catalogues: readonly CatalogueFolder[]
  readonly findings: readonly Finding[]
}

/** Where one of a municipality's own catalogues lies. */
export interface CatalogueFolder {
  /** As written: relative to the folder of the settings file. */
  readonly folder: string
  /** The only version that may be used; `undefined`: whichever lies there. */
  readonly version: string | undefined
}

/** What the settings file is called. */
export const settingsFileName = 'kravspek.config.yaml'

/**
 * Reads the text of a settings file (`kravspek.config.yaml`).
 *
 * @param name of the file, for the places of the findings
 */
export function readSettings(name: string, text: string): ReadSettings {
  const positions: Positions = new Map()
  const { value, findings: syntax } = parseSource(name, text, positions)
  const findings = [...syntax]
  if (value !== undefined) {
    const validated = { root: value, concept: 'settings', positions, sources: new Map([[name, text]]) }
    const wrong = validationFindings(validated, validateSettings as Validator)
    for (const each of [...wrong, ...unknownNames(value as unknown as Settings, positions)])
      findings.push(each)
  }
  const isUsable = value !== undefined && !findings.some(({ severity }) => severity === 'error')
  if (!isUsable) return { settings: defaultSettings, catalogues: [], findings }
  const file = value as unknown as Settings
  return { settings: ruleSettings(file), catalogues: catalogueFolders(file), findings }
}

function catalogueFolders({ catalogues = [] }: Settings): readonly CatalogueFolder[] {
  return catalogues.flatMap(({ folder, version }) => (folder === undefined ? [] : [{ folder, version }]))
}

function ruleSettings(file: Settings): RuleSettings {
  const { rules, severities, glossary = [], verifiedPacks = [] } = file
  return {
    profile: rules ?? defaultSettings.profile,
    severities: severities ?? defaultSettings.severities,
    brands: file.brands ?? defaultSettings.brands,
    mandatedStandards: file.mandatedStandards ?? defaultSettings.mandatedStandards,
    abbreviations: file.abbreviations ?? defaultSettings.abbreviations,
    glossary: glossary.flatMap(({ term, insteadOf = [] }) =>
      term === undefined ? [] : [{ term, insteadOf }],
    ),
    hoursPerPost: file.hoursPerPost ?? defaultSettings.hoursPerPost,
    mostMinimumRequirements: file.mostMinimumRequirements ?? defaultSettings.mostMinimumRequirements,
    // Who has verified a pack and when is not decided: nobody has.
    verifiedPacks: verifiedPacks.flatMap(({ pack, by, date }) =>
      pack === undefined || by === undefined || date === undefined ? [] : [{ pack, by, date }],
    ),
  }
}

/** Rules and packs that the file names and that do not exist. */
function unknownNames(
  { severities = {}, verifiedPacks = [] }: Settings,
  positions: Positions,
): readonly Finding[] {
  const findings: Finding[] = []
  const codes = ruleTable.map(({ code }) => code)
  const packs = rulePacks.map(({ id }) => id)
  if (isPlainObject(severities)) {
    for (const code of Object.keys(severities)) {
      const at = locateEntry(positions, severities, code)?.key
      if (ruleCalled(code) === undefined && at !== undefined) findings.push(unknown('rule', code, codes, at))
    }
  }
  for (const each of Array.isArray(verifiedPacks) ? verifiedPacks : []) {
    if (!isPlainObject(each) || typeof each.pack !== 'string' || packs.includes(each.pack)) continue
    const at = locateEntry(positions, each, 'pack')?.value
    if (at !== undefined) findings.push(unknown('pack', each.pack, packs, at))
  }
  return findings
}

function unknown(
  what: 'rule' | 'pack',
  name: string,
  names: readonly string[],
  location: Finding['location'],
): Finding {
  const meant = nearest(name, names)
  return finding({
    code: `unknown-${what}`,
    message: meant === undefined ? `unknown-${what}-without-guess` : `unknown-${what}`,
    severity: 'error',
    location,
    data: { name, ...(meant === undefined ? {} : { meant }), names: { type: 'names', names } },
  })
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
