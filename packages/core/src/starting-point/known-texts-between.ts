import type { RequirementCatalogue } from '../catalogue/catalogue.js'
import type { KnownTexts, KnownTextsBetween } from '../catalogue/known-texts.js'
import type { Language } from '../document/nodes.js'
import { startingTexts, type StartingTexts } from '../locale/starting-point.js'
import { isObject } from '../schema/walk.js'

/**
 * The texts and comments that a new specification has from the start, in one language and the other: those that every one
 * has, and those of the recipes.
 */
export function knownTextsBetween(catalogues: readonly RequirementCatalogue[]): KnownTextsBetween {
  const recipes = catalogues.flatMap((catalogue) => catalogue.recipes)
  return (from, to) => {
    const texts = new Map<string, string>()
    const know = (one: string, other: string): void => {
      if (!texts.has(one)) texts.set(one, other)
    }
    const [own, others] = [startingTexts[from], startingTexts[to]]
    pairs(withoutIds(own), withoutIds(others), know)
    for (const recipe of recipes) recipePairs(recipe, from, to, know)
    return { text: (text) => texts.get(text), comment: knownComments(own, others, texts) }
  }
}

type Know = (one: string, other: string) => void

/** What of the texts stands as a text in the file. */
function withoutIds(texts: StartingTexts): unknown {
  const { roles, criteria, annexes, terms, incidentTitles, start } = texts
  const { feedbackChannel, blocking, resource, digitalAgentMandate } = texts
  const titled: readonly (readonly string[])[] = [
    ...Object.values(roles),
    ...Object.values(criteria),
    ...Object.values(annexes),
  ]
  const said = titled.map(([, ...rest]) => rest)
  return [said, terms, incidentTitles, start[1], feedbackChannel, blocking, resource, digitalAgentMandate]
}

/** The texts of two values of the same shape. */
function pairs(one: unknown, other: unknown, know: Know): void {
  if (typeof one === 'string' && typeof other === 'string') know(one, other)
  else if (Array.isArray(one) && Array.isArray(other))
    one.forEach((each, index) => pairs(each, other[index], know))
  else if (isObject(one) && isObject(other))
    for (const [key, each] of Object.entries(one)) pairs(each, other[key], know)
}

/** A recipe says in each place what it says in each language. */
function recipePairs(value: unknown, from: Language, to: Language, know: Know): void {
  if (Array.isArray(value)) for (const each of value) recipePairs(each, from, to, know)
  if (!isObject(value)) return
  pairs(value[from], value[to], know)
  for (const each of Object.values(value)) if (typeof each === 'object') recipePairs(each, from, to, know)
}

/** Comments with a place for something: {codes}, {role}, {measured}. */
const gap = /\{[a-z]+\}/

function knownComments(
  own: StartingTexts,
  others: StartingTexts,
  texts: ReadonlyMap<string, string>,
): KnownTexts['comment'] {
  const known = Object.entries(own.comments).map(([name, text]) => ({
    lines: withAnyRole(text, own).split('\n'),
    other: withAnyRole(others.comments[name as keyof StartingTexts['comments']], others),
  }))
  return (lines) => {
    for (const each of known) {
      if (lines.length < each.lines.length) continue
      const filled = filledIn(each.lines.join('\n'), lines.slice(0, each.lines.length).join('\n'))
      if (filled === undefined) continue
      const said = each.other.replace(gap, () => listedIn(filled, texts))
      return { length: each.lines.length, lines: said.split('\n') }
    }
    const question = knownQuestion(lines[0] ?? '', texts)
    return question === undefined ? undefined : { length: 1, lines: [question] }
  }
}

/** Ids stay when the language is changed: an example of how to write keeps the role that it names. */
function withAnyRole(comment: string, { roles }: StartingTexts): string {
  return Object.values(roles).reduce((said, [id]) => said.replace(`{ by: ${id},`, '{ by: {role},'), comment)
}

/** What stands in the gap of a comment, empty where it has none; `undefined`: it is another one. */
function filledIn(comment: string, written: string): string | undefined {
  const found = gap.exec(comment)
  if (found === null) return comment === written ? '' : undefined
  const [before, after] = [comment.slice(0, found.index), comment.slice(found.index + found[0].length)]
  const isIt =
    written.startsWith(before) && written.endsWith(after) && written.length >= before.length + after.length
  return isIt ? written.slice(before.length, written.length - after.length) : undefined
}

/** Measures of benefits are listed; codes and ids are the same in every language. */
function listedIn(filled: string, texts: ReadonlyMap<string, string>): string {
  return filled
    .split('; ')
    .map((each) => texts.get(each) ?? each)
    .join('; ')
}

/** `1. Hvilke tjenester skal bruke løsningen? Det avgjør … [services]` */
function knownQuestion(line: string, texts: ReadonlyMap<string, string>): string | undefined {
  const [, number, said = '', field] = /^(\d+\. )(.*)( \[[^\]]*\])$/.exec(line) ?? []
  if (number === undefined || field === undefined) return undefined
  for (const { index } of said.matchAll(/\? /g)) {
    const [question, why] = [texts.get(said.slice(0, index + 1)), texts.get(said.slice(index + 2))]
    if (question !== undefined && why !== undefined) return `${number}${question} ${why}${field}`
  }
  return undefined
}
