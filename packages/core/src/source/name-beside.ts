/** The name of a file that lies beside a specification: `folder/x.review.yaml` of `folder/x.krav.yaml`. */
export function nameBeside(specificationName: string, ending: string): string {
  return `${specificationName.replace(/(?:\.krav)?\.(?:ya?ml|json)$/, '')}.${ending}`
}
