import { existsSync, readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../catalogue/', import.meta.url)

/** The texts of the catalogue that comes with Kravspek, by name relative to its folder. */
export function catalogueFiles() {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  return new Map(
    names
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted()
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  )
}

export { folder as catalogueFolder }
