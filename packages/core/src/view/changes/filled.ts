import type { Requirement, Section, Specification } from '../../generated/specification.js'
import { parameterPattern } from '../../schema/parameters.js'
import { literal } from '../as-rich-text.js'
import { fillParameters } from '../tender/requirements.js'
import { withDefaults, type Words } from '../words.js'

/**
 * A specification whose requirements are as they are read: with what their section says for all, and their parameters
 * filled in.
 *
 * @param titles of what a text may refer to and this document does not show, by their ids
 */
export function filled(
  specification: Specification,
  words: Words,
  titles: ReadonlyMap<string, string>,
): Specification {
  if (specification.sections === undefined) return specification
  return {
    ...specification,
    sections: specification.sections.map((section) => filledSection(section, words, titles)),
  }
}

function filledSection(section: Section, words: Words, titles: ReadonlyMap<string, string>): Section {
  if (section.requirements === undefined) return section
  return {
    ...section,
    requirements: section.requirements.map((own) => filledRequirement(own, section, words, titles)),
  }
}

function filledRequirement(
  own: Requirement,
  section: Section,
  words: Words,
  titles: ReadonlyMap<string, string>,
): Requirement {
  const requirement = withDefaults(own, section.defaults)
  const fill = (text: string): string =>
    (fillParameters(text, requirement, words) ?? '').replace(textReference, (reference, id: string) => {
      const title = titles.get(id)
      return title === undefined ? reference : literal(title)
    })
  const withTexts = <T extends { readonly text?: string; readonly ask?: string; readonly plain?: string }>(
    each: T,
  ): T => ({
    ...each,
    ...(each.text === undefined ? {} : { text: fill(each.text) }),
    ...(each.ask === undefined ? {} : { ask: fill(each.ask) }),
    ...(each.plain === undefined ? {} : { plain: fill(each.plain) }),
  })
  const { children } = requirement
  return {
    ...withTexts(requirement),
    ...(children === undefined ? {} : { children: children.map(withTexts) }),
  }
}

const textReference = /<ref:([^<>\s]+)>/g

/**
 * Titles of the sections, tables and figures that texts refer to: the document of changes has none of their numbers. Those of
 * the later specification come first, so that a new title is no change of the texts that refer to it.
 */
export function referredTitles(
  before: Specification,
  after: Specification,
  quoted: (title: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    [before, after].flatMap(({ sections = [] }) =>
      sections.flatMap(({ id, title, tables = [], figures = [] }) =>
        [{ id, caption: title }, ...tables, ...figures].flatMap((each) =>
          each.caption === undefined ? [] : [[each.id, quoted(each.caption)] as const],
        ),
      ),
    ),
  )
}

/** Names of the parameters that the texts of each requirement hold, by its id. */
export function namedParameters(specification: Specification): ReadonlyMap<string, ReadonlySet<string>> {
  const pattern = new RegExp(parameterPattern.source, 'g')
  return new Map(
    (specification.sections ?? []).flatMap(({ requirements = [] }) =>
      requirements.map(({ id, text, ask, plain, children = [] }) => {
        const all = [text, ask, plain, ...children.flatMap((child) => [child.text, child.ask])].join('\n')
        return [id, new Set([...all.matchAll(pattern)].map(([, name = '']) => name))] as const
      }),
    ),
  )
}
