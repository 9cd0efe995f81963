import type { ItemCard } from './completion-catalogue-parts.js'
import { paragraphs, plainMarkdown } from './hover-markdown.js'

/** A requirement of a catalogue in a few paragraphs of Markdown, for what pops up beside a list. */
export function itemMarkdown({ title, facts, parts }: ItemCard): string {
  return paragraphs([
    `**${plainMarkdown(title)}**`,
    facts.map(plainMarkdown).join(' · '),
    ...parts.flatMap(({ title: name, text, list = [] }) => {
      const lead = name === undefined ? '' : `**${plainMarkdown(name)}:** `
      const items = list.map((each) => `- ${plainMarkdown(each)}`).join('\n')
      if (text === undefined) return lead === '' ? [items] : [lead.trimEnd(), items]
      return [lead + plainMarkdown(text), items]
    }),
  ])
}
