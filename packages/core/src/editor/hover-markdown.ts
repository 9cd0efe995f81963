import type { Language } from '../document/nodes.js'
import type { Field } from '../generated/concept.js'
import { texts } from '../generated/texts.js'
import { typingWords } from '../locale/editor/typing.js'
import { fill, joinWords } from '../locale/format-value.js'
import { labelsIn } from '../locale/labels.js'
import { kindTitle } from './completion-things.js'
import { writtenText } from './snippet.js'

/** Text that means itself in Markdown, on one line. */
export function plainMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~&]/g, '\\$&')
}

/** Text between backticks. */
export function codeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const fence = line.includes('`') ? '``' : '`'
  return fence === '`' ? `\`${line}\`` : `\`\` ${line.replace(/``+/g, '`')} \`\``
}

/** More values than that are told by their number. */
const mostValues = 12

/** What the schema says of a field: what it means, what it may hold, an example, who reads it. */
export function fieldMarkdown(key: string, field: Field, isRequired: boolean, language: Language): string {
  const words = typingWords[language]
  const [title, description, example] = texts[language][key] ?? [key, '']
  const name = key.slice(key.lastIndexOf('.') + 1)
  const values = field.values?.map((value) => {
    const [valueTitle = '', valueDescription = ''] = texts[language][`${key}=${String(value)}`] ?? []
    const isTold = valueTitle !== '' && valueTitle.toLowerCase() !== String(value).toLowerCase()
    return `- ${codeMarkdown(String(value))}${isTold ? ` ${valueTitle}` : ''}${valueDescription === '' ? '' : `: ${valueDescription}`}`
  })
  return paragraphs([
    `**${title}** (\`${name}\`)${isRequired ? ` · ${words.required}` : ''}`,
    description,
    field.refers === undefined
      ? undefined
      : fill(words.refersTo, { kind: kindTitle(field.refers, language) }),
    values === undefined || values.length === 0
      ? undefined
      : `${words.allowed}:\n\n${[
          ...values.slice(0, mostValues),
          ...(values.length > mostValues
            ? [fill(words.andMore, { count: String(values.length - mostValues) })]
            : []),
        ].join('\n')}`,
    exampleMarkdown(name, field, example, language),
    readersSentence(field, language),
  ])
}

/** Paragraphs of Markdown, those that say something. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n')
}

function exampleMarkdown(
  name: string,
  field: Field,
  example: unknown,
  language: Language,
): string | undefined {
  if (example === undefined) return undefined
  const isText = field.type.includes('string')
  const one = (value: unknown): string =>
    typeof value === 'string' && isText ? exampleValue(value) : JSON.stringify(value)
  const written = Array.isArray(example) ? `[${example.map(one).join(', ')}]` : one(example)
  return `${typingWords[language].example}:\n\n\`\`\`yaml\n${name}: ${written}\n\`\`\``
}

function exampleValue(text: string): string {
  return /^\d\d:\d\d$/.test(text)
    ? `"${text}"`
    : /^[\p{L}][^:#]*$/u.test(text) && !text.includes(', ')
      ? text
      : writtenText(text)
}

function readersSentence(field: Field, language: Language): string {
  const words = typingWords[language]
  const setting =
    field.publishedBy === undefined
      ? undefined
      : fill(words.suppliersIf, {
          setting: texts[language][`procurement.publish.${field.publishedBy}`]?.[0] ?? field.publishedBy,
        })
  if (field.readers.length === 0) return `_${words.readByNobody}_`
  const who = joinWords(
    field.readers.map((reader) => words[reader]),
    labelsIn[language].and,
  )
  return `_${fill(words.readers, { who })}${setting === undefined ? '' : ` ${setting}`}_`
}
