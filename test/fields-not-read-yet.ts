/** Fields that no document shows, with what will read them: this list ends empty. */
export const fieldsNotReadYet: readonly { readonly reason: string; readonly fields: readonly string[] }[] = [
  {
    reason: 'The catalogue and the form that fills in parameters.',
    fields: [
      'parameter.type',
      'parameter.min',
      'parameter.max',
      'parameter.guidance',
      'requirement.from',
      'requirement.from.catalogue',
      'requirement.from.version',
      'requirement.from.hash',
      'requirement.from.changedBecause',
    ],
  },
]
