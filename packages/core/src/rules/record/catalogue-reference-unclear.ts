import { isIdentifier } from '../../schema/identifier.js'
import { isHash } from '../../schema/words-hash.js'
import { defineRule } from '../rule.js'

/** A requirement that says unclearly where it comes from can't be followed back, nor upgraded. */
export const catalogueReferenceUnclear = defineRule({
  code: 'catalogue-reference-unclear',
  theme: 'record',
  profile: 'default',
  scope: 'requirement',
  severity: 'warning',
  title: {
    nb: 'Uklart hvilket katalogkrav det er',
    nn: 'Uklart kva katalogkrav det er',
    en: 'Unclear which catalogue requirement it is',
  },
  why: {
    nb: 'Når det ikke går fram hvilket katalogkrav kravet bygger på, får dere ikke vite om nyere utgaver, og teksten kan ikke sammenlignes med katalogen.',
    nn: 'Når det ikkje går fram kva katalogkrav kravet byggjer på, får de ikkje vite om nyare utgåver, og teksten kan ikkje samanliknast med katalogen.',
    en: 'Where it is unclear which catalogue requirement this one builds on, you are not told of newer versions, and the text can’t be compared with the catalogue.',
  },
  messages: {
    missing: {
      nb: 'Kravet er hentet fra en katalog, men det står ikke alt om hva. Legg til {fields}.',
      nn: 'Kravet er henta frå ein katalog, men det står ikkje alt om kva. Legg til {fields}.',
      en: 'The requirement was taken from a catalogue, but it does not say all about what. Add {fields}.',
    },
    reference: {
      nb: '«{value}» sier ikke hvilket katalogkrav det er. Skriv katalogen og kravnummeret, for eksempel velferdsteknologi/OPP-01.',
      nn: '«{value}» seier ikkje kva katalogkrav det er. Skriv katalogen og kravnummeret, til dømes velferdsteknologi/OPP-01.',
      en: '“{value}” does not say which catalogue requirement it is. Write the catalogue and the requirement number, such as velferdsteknologi/OPP-01.',
    },
    version: {
      nb: '«{value}» er ikke en versjon av et katalogkrav. Skriv tre tall, for eksempel 1.0.0.',
      nn: '«{value}» er ikkje ein versjon av eit katalogkrav. Skriv tre tal, til dømes 1.0.0.',
      en: '“{value}” is not a version of a catalogue requirement. Write three numbers, such as 1.0.0.',
    },
    hash: {
      nb: '«{value}» er ikke et fingeravtrykk. Hent kravet på nytt fra katalogen, eller fjern «hash».',
      nn: '«{value}» er ikkje eit fingeravtrykk. Hent kravet på nytt frå katalogen, eller fjern «hash».',
      en: '“{value}” is not a fingerprint. Take the requirement from the catalogue again, or remove “hash”.',
    },
  },
  check({ own: { from }, isOpenIn }, report) {
    if (from === undefined) return
    const { catalogue, version, hash } = from
    const missing = (['catalogue', 'version'] as const).filter(
      (field) => (from[field] ?? '') === '' && !isOpenIn(from, field),
    )
    if (missing.length > 0)
      report('missing', ['from'], {
        fields: {
          type: 'all',
          of: missing.map((field) => ({ type: 'field', key: `requirement.from.${field}` })),
        },
      })
    if (catalogue !== undefined && catalogue !== '' && !isReference(catalogue))
      report('reference', ['from', 'catalogue'], { value: catalogue })
    if (version !== undefined && version !== '' && !/^\d{1,4}\.\d{1,4}\.\d{1,4}$/.test(version))
      report('version', ['from', 'version'], { value: version })
    if (hash !== undefined && !isHash(hash)) report('hash', ['from', 'hash'], { value: hash })
  },
})

/** The id of a catalogue and of one of its requirements: `velferdsteknologi/OPP-01`. */
function isReference(text: string): boolean {
  const parts = text.split('/')
  return parts.length === 2 && parts.every(isIdentifier)
}
