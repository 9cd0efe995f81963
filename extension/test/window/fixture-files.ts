import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// The tests are bundled into test/dist/ui of the extension.
const folder = fileURLToPath(new URL('../../../../test/fixtures/catalogue/', import.meta.url))

/** The text of one of the files of test/fixtures/catalogue. */
export function fixtureFile(name: string): string {
  return readFileSync(folder + name, 'utf8')
}

/** A municipality's own catalogue, with settings that name it. */
export function ownCatalogue(): Readonly<Record<string, string>> {
  const names = ['catalogue.yaml', 'requirements/support.yaml', 'requirements/reliability.yaml']
  return {
    ...Object.fromEntries(names.map((name) => [`nordvik/${name}`, fixtureFile(`nordvik/${name}`)])),
    'kravspek.config.yaml': 'kravspek: 1\ncatalogues: [{ folder: nordvik }]\n',
  }
}
