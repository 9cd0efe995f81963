import type { RecipeTier } from '../generated/specification.js'
import { firstOf } from './given-of.js'
import type { Given } from './given.js'
import { comment, list, scalar } from './yaml-lines.js'

/** Who helps when something fails, how soon, and what staff do meanwhile. */
export function supportPart(given: Given): readonly string[] {
  const { texts, recipe, language, isSmall, roles, users, functions, idsOf } = given
  const { comments, incidentTitles } = texts
  // First line is by digital agents, whom a small procurement does without.
  const tiers = (recipe.tiers ?? []).filter(({ provider }) => !isSmall || provider === 'supplier')
  const fallbacks = (recipe.fallbacks ?? []).flatMap((each) => {
    const failing = functions.find(({ recipe: { id } }) => id === each.function)
    if (failing === undefined) return []
    const { trigger, routine } = each[language] ?? {}
    return [{ failing, trigger, routine, requirements: idsOf(each.requirements) }]
  })
  return [
    ...comment(comments.support),
    'supportLevels:',
    ...(tiers.length === 0 ? [] : ['  tiers:', ...tiers.map((tier) => tierLine(tier, given))]),
    ...(isSmall
      ? []
      : [
          '  incidentClasses:',
          ...(recipe.incidentClasses ?? []).map(({ id, response, resolution, ...words }) => {
            const title = id === 'A' || id === 'B' || id === 'C' ? incidentTitles[id] : id
            return `    - { id: ${id}, title: ${scalar(title)}, definition: ${scalar(words[language] ?? '')}, response: ${response ?? 'null'}, resolution: ${resolution ?? 'null'} }`
          }),
        ]),
    ...(fallbacks.length === 0 ? [] : ['  fallbacks:']),
    ...fallbacks.flatMap(({ failing, trigger, routine, requirements }) => [
      `    - function: ${failing.id}`,
      `      trigger: ${trigger === undefined ? 'null' : scalar(trigger)}`,
      `      routine: ${routine === undefined ? 'null' : scalar(routine)}`,
      `      role: ${firstOf(isSmall ? users : roles.worker).id}`,
      '      exercised: null',
      ...(requirements.length === 0 ? [] : [`      requirements: ${list(requirements)}`]),
    ]),
  ]
}

function tierLine(tier: RecipeTier, { roles, language, isSmall, knownTiers, idsOf }: Given): string {
  const { tier: number = 1, provider, from, to, days, channels = [], requirements } = tier
  const asked = idsOf(requirements)
  const tied = asked.length === 0 ? [] : [`requirements: ${list(asked)}`]
  // The organisation file says the rest.
  if (knownTiers.includes(number)) return `    - { ${[`tier: ${String(number)}`, ...tied].join(', ')} }`
  const fields = [
    `tier: ${String(number)}`,
    `provider: ${provider ?? 'null'}`,
    ...(provider === 'customer' ? [`role: ${firstOf(roles.agent).id}`] : []),
    `from: ${from === undefined ? 'null' : JSON.stringify(from)}`,
    `to: ${to === undefined ? 'null' : JSON.stringify(to)}`,
    `days: ${days ?? 'null'}`,
    `channels: ${list(channels)}`,
    `language: ${language === 'nn' ? 'nn' : 'nb'}`,
    // Where there are classes of incidents, they say how soon.
    ...(isSmall ? [`response: ${tier.response ?? 'null'}`] : []),
    ...tied,
  ]
  return `    - { ${fields.join(', ')} }`
}
