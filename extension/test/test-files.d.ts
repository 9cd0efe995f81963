/** Made by build.mjs. */
declare module 'test-files' {
  /** What loads each test file, by its path. */
  export const testFiles: Readonly<Record<string, () => Promise<unknown>>>
}
