import { catalogueFiles } from '../catalogue-files.mjs'

/** The catalogue that comes with Kravspek as programs load it, by name of the file. Its own check tells what is wrong with it. */
export async function catalogueData() {
  const { readCatalogue } = await import('../../packages/core/dist/catalogue/index.js')
  const { catalogue } = readCatalogue(catalogueFiles())
  if (catalogue === undefined)
    throw new Error('catalogue/catalogue.yaml can’t be read: run npm run catalogue:check')
  return [[`packages/core/catalogues/${catalogue.id}.json`, `${JSON.stringify(catalogue)}\n`]]
}
