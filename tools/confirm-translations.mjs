import { readCatalogue, translationHash } from '../packages/core/dist/catalogue/index.js'

/**
 * The files of a catalogue with `of:` in each translation as it should be now: only those that change, by name. A line that is
 * there is replaced; else one is put first in the block of the language.
 */
export function confirmTranslations(files, theme) {
  const { catalogue } = readCatalogue(files)
  const changed = new Map()
  for (const [name, text] of files) {
    if (!name.startsWith('requirements/') || (theme !== undefined && name !== `requirements/${theme}.yaml`))
      continue
    const own = catalogue?.themes.find((each) => text.includes(`\ntheme: ${each.theme}\n`))
    const requirements = own?.requirements ?? []
    const parts = text.split(/(?=^ {2}- id: )/m)
    const written = parts.map((part) => {
      const id = /^ {2}- id: (\S+)/.exec(part)?.[1]
      const first = requirements.find((each) => each.id === id)
      if (first === undefined) return part
      const hash = translationHash(first)
      return part.replace(/^( {4}(?:nn|en):\n)(?: {6}of: .*\n)?/gm, `$1      of: "${hash}"\n`)
    })
    if (written.join('') !== text) changed.set(name, written.join(''))
  }
  return changed
}
