import type { PlacedRequirement } from '../context.js'
import { readWording } from '../wording/wording.js'

// The beginnings of words that speak of climate and environment and of little else, also as the last part of a hyphenated
// word. A test environment and those who work in «miljøtjenesten» are not meant.
const inTexts =
  /(?:^|-)(?:klima|miljø(?!terap|arbeid|personal|tjenest|tenest)|(?:null)?utsl[ei]pp|ombruk|gjenvin|attvin|resirkuler|fornybar|co[2₂]|climate|environmental|emission|carbon|recycl|renewable)/u
const inTitles = /^(?:environment|sustainability|bærekraft|berekraft)/u

/** Whether a requirement speaks of climate and environment: in its text, its title or the title of its section. */
export function speaksOfEnvironment({ subject, section }: PlacedRequirement): boolean {
  const { requirement, wording } = subject
  const titles = readWording(`${section.title ?? ''} ${requirement.title ?? ''}`)
  return (
    [...wording.tokens, ...titles.tokens].some(({ word }) => inTexts.test(word)) ||
    titles.tokens.some(({ word }) => inTitles.test(word))
  )
}
