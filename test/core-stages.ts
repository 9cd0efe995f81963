/** Stages of core that are not public, for tests that must look between them. */
const internal = async (module: string): Promise<unknown> =>
  import(new URL(`../../packages/core/dist/${module}`, import.meta.url).href)

/** What an audience may read of a specification. */
export const internalView = (await internal(
  'view/readable.js',
)) as typeof import('../packages/core/src/view/readable.js')
