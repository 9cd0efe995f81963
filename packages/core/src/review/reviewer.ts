/** Who said something: the ids of a role and of the service that it works in. Neither: it is not known who. */
export interface Reviewer {
  readonly role?: string | undefined
  readonly service?: string | undefined
}
