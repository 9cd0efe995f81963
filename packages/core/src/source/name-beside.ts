/** How what is kept beside a specification ends: what was said, what suppliers answered, and the folder of what was sent. */
export const keptEndings = ['review.yaml', 'answers.json', 'editions'] as const

export type KeptEnding = (typeof keptEndings)[number]

/** The name of what is kept beside a specification: `folder/x.review.yaml` of `folder/x.krav.yaml`. */
export function nameBeside(specificationName: string, ending: KeptEnding): string {
  return `${specificationName.replace(/(?:\.krav)?\.(?:ya?ml|json)$/, '')}.${ending}`
}
