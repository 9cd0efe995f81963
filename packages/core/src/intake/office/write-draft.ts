import type { Language } from '../../document/nodes.js'
import { writtenText } from '../../source/write-text.js'
import { writtenInline, writtenValue } from '../../source/write-value.js'
import { harmlessLines } from './source-text.js'
import type { DraftRequirement, DraftSection, DraftSpecification, DraftTable } from './draft.js'

const block = { isFlow: false, isJson: false }
const flow = { isFlow: true, isJson: false }

/**
 * The text of a specification file.
 *
 * @param opening comments above everything, one a line
 * @param closing comments below everything
 */
export function writeDraft(
  { id, title, sections }: DraftSpecification,
  language: Language,
  opening: readonly string[],
  closing: readonly string[],
): string {
  const lines = [
    ...comments(opening, ''),
    'kravspek: 1',
    `id: ${writtenValue(id, block)}`,
    ...field('title', title, ''),
    `language: ${language}`,
    'status: draft',
    '',
    'sections:',
    ...sections.flatMap((section, index) => [...(index === 0 ? [] : ['']), ...sectionLines(section)]),
    ...(closing.length === 0 ? [] : ['', ...comments(closing, '')]),
  ]
  return `${lines.join('\n')}\n`
}

function sectionLines({
  id,
  title,
  comments: said,
  intro,
  tables,
  requirements,
}: DraftSection): readonly string[] {
  return [
    ...comments(said, '  '),
    `  - id: ${writtenValue(id, block)}`,
    ...(title === '' ? ['    title: null'] : field('title', title, '    ')),
    ...(intro === '' ? [] : field('intro', intro, '    ')),
    ...(requirements.length === 0 ? [] : ['    requirements:', ...requirements.flatMap(requirementLines)]),
    ...(tables.length === 0 ? [] : ['    tables:', ...tables.flatMap(tableLines)]),
  ]
}

function requirementLines(requirement: DraftRequirement): readonly string[] {
  const { id, comments: said, title, text, kind, ask, points, rationale, children, from } = requirement
  const inside = '        '
  return [
    ...comments(said, '      '),
    `      - id: ${writtenValue(id, block)}`,
    ...(title === '' ? [] : field('title', title, inside)),
    ...(text === '' ? [`${inside}text: null`] : field('text', text, inside)),
    `${inside}kind: ${kind ?? 'null'}`,
    ...(ask === '' ? [] : field('ask', ask, inside)),
    ...(kind === 'evaluated'
      ? [`${inside}criterion: null`, `${inside}points: ${String(points ?? null)}`]
      : []),
    ...(rationale === '' ? [] : field('rationale', rationale, inside)),
    ...(children.length === 0 ? [] : [`${inside}children:`]),
    ...children.flatMap((child) => [
      `${inside}  - id: ${writtenValue(child.id, block)}`,
      ...field('text', child.text, `${inside}    `),
    ]),
    ...(from === undefined ? [] : [`${inside}from: ${writtenInline({ ...from }, flow)}`]),
  ]
}

function tableLines({ id, caption, columns, rows }: DraftTable): readonly string[] {
  return [
    `      - id: ${writtenValue(id, block)}`,
    ...(caption === '' ? ['        caption: null'] : field('caption', caption, '        ')),
    `        columns: ${writtenInline(columns, flow)}`,
    ...(rows.length === 0
      ? []
      : ['        rows:', ...rows.map((row) => `          - ${writtenInline(row, flow)}`)]),
  ]
}

function field(key: string, text: string, indentation: string): readonly string[] {
  return `${indentation}${key}: ${writtenText(text, { ...block, indentation, lineEnd: '\n' })}`.split('\n')
}

/** A text as comments. What a file can't hold is not in them either. */
function comments(texts: readonly string[], indentation: string): readonly string[] {
  return texts.flatMap((text) =>
    harmlessLines(text)
      .split('\n')
      .map((line, index) => `${indentation}# ${index === 0 ? '' : '  '}${line.trim()}`.trimEnd()),
  )
}
