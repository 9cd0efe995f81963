import type { Kind, Language } from '../terms.js'

/** What a test says of a requirement besides its text. */
export interface Statement {
  /** `null`: still to be decided. */
  readonly kind?: Kind | 'null'
  readonly language?: Language
  /** More lines of the requirement, without indentation. */
  readonly rest?: string
}

/** A specification of one requirement, for tests of rules on its text. */
export function requirementSaying(
  text: string,
  { kind = 'minimum', language = 'nb', rest = '' }: Statement = {},
): string {
  const lines = rest.split('\n').filter((line) => line !== '')
  return [
    `language: ${language}`,
    'sections:',
    '  - id: drift',
    '    title: Drift',
    '    requirements:',
    '      - id: K-1',
    `        kind: ${kind}`,
    '        text: >-',
    `          ${text}`,
    ...lines.map((line) => `        ${line}`),
    '',
  ].join('\n')
}
