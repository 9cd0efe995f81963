export { newSpecification, suggestedFileName } from './new-specification.js'
export { readOrganisation } from './read-organisation.js'
export type { StartingOrganisation, StartingPoint } from './starting-point.js'
export { technologies, technologyMeant, type Technology, type TechnologyMeant } from './technologies.js'
