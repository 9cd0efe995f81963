import { readFileSync } from 'node:fs'
import type { RequirementCatalogue } from '../catalogue/catalogue.js'

/** The catalogue that comes with Kravspek. */
export const catalogue = JSON.parse(
  readFileSync(new URL('../../catalogues/velferdsteknologi.json', import.meta.url), 'utf8'),
) as RequirementCatalogue
