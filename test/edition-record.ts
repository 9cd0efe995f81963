import {
  analyseEdition,
  editionHashes,
  specificationValue,
  type Analysis,
  type EditionRecord,
} from '@kravspek/core'

/** What is kept of a specification when it has been sent to suppliers. */
export function recordOf(analysis: Analysis): EditionRecord {
  const specification = specificationValue(analysis)
  return {
    version: '1.0',
    kind: 'tender',
    number: 1,
    correction: undefined,
    since: undefined,
    date: '2027-01-15',
    tool: '0.1.0',
    rulePack: { id: 'loa-2026-07', verified: false },
    hoursPerPost: 1750,
    hashes: editionHashes(specification, analyseEdition(specification, 'x')),
    documents: {},
    pictures: {},
    house: { referenceDocx: undefined, templates: {} },
    specification,
  }
}
