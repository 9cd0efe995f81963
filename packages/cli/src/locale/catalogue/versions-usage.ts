/** The help to each command about versions and language. */
export type VersionsUsage = Readonly<
  Record<'catalogue outdated' | 'catalogue upgrade' | 'catalogue language', string>
>
