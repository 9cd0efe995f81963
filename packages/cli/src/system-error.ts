/** Code of an error that the system gave, such as `ENOENT`; `undefined`: it is a bug of ours. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return typeof code === 'string' ? code : undefined
}
