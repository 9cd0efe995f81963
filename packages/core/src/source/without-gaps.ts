/** An object whose fields may have no value. */
export type Gappy<T> = { readonly [Field in keyof T]: T[Field] | undefined }

/** An object without the fields that have no value: a file has none of them, either. */
export function withoutGaps<T extends object>(value: Gappy<T>): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T
}
