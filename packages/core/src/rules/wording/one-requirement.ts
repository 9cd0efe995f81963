/** A specification of one requirement, as the tests of the wording rules want it. `more` is further lines of the requirement. */
export function oneRequirement(
  text: string,
  { kind = 'minimum', language = 'nb', more = '' }: { kind?: string; language?: string; more?: string } = {},
): string {
  return [
    'sections:',
    '  - id: krav',
    '    title: Krav',
    '    requirements:',
    '      - id: K-1',
    `        kind: ${kind}`,
    `        language: ${language}`,
    `        text: ${text}`,
    ...(more === '' ? [] : [`        ${more}`]),
    '',
  ].join('\n')
}
