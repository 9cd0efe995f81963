const pattern = /^[A-Za-zÆØÅæøå][A-Za-z0-9ÆØÅæøå_.-]{0,63}$/

/** Whether a text can be an id. Source: schemas/value-types.schema.json, `identifier`. */
export function isIdentifier(text: string): boolean {
  return pattern.test(text)
}
