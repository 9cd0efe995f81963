import { readFileSync, readdirSync } from 'node:fs'
import Handlebars from 'handlebars'

const folder = new URL('../../templates/', import.meta.url)

/** Template sources by name: `tender/document`, `partials/requirement-row`. */
export function readTemplates() {
  return new Map(
    readdirSync(folder, { recursive: true })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.hbs'))
      .sort()
      .map((file) => [file.replace(/\.hbs$/, ''), readFileSync(new URL(file, folder), 'utf8')]),
  )
}

/** The built-in templates as code. `strict`: a field that the view does not have is an error, not an empty text. */
export function writeTemplates(templates) {
  const entries = [...templates].map(([name, source]) => {
    const code = Handlebars.precompile(source, {
      strict: true,
      knownHelpersOnly: true,
      knownHelpers: { if: true, unless: true, each: true, with: true },
      preventIndent: true,
    })
    return `  ${JSON.stringify(name)}: ${code},`
  })
  return `export const templates = {\n${entries.join('\n')}\n}\n`
}

/** The built-in templates as they are written, for those who make their own. */
export function writeTemplateSources(templates) {
  const text = JSON.stringify(Object.fromEntries(templates))
  return `/** The text of each built-in template, by its name. */
export const templateSources: Readonly<Record<string, string>> = JSON.parse(
  ${JSON.stringify(text)},
)
`
}
