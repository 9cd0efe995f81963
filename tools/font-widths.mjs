// Writes packages/docx/src/layout/carlito.ts: how wide the characters of Carlito are, which are as wide as Calibri's.
//   node tools/font-widths.mjs    where the fonts are installed (Debian: fonts-crosextra-carlito)
// Run it again only when more characters are to be known.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

const folder = '/usr/share/fonts/truetype/crosextra'
const faces = ['Regular', 'Bold', 'Italic', 'BoldItalic']

/** Latin, with what is written between words; arrows and signs that requirements are written with. */
const characters = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xac),
  ...range(0xae, 0x17f),
  ...range(0x2002, 0x200a),
  ...range(0x2010, 0x2027),
  ...range(0x202f, 0x205e),
  ...range(0x20a0, 0x20bf),
  ...range(0x2100, 0x214f),
  ...range(0x2150, 0x215e),
  ...range(0x2190, 0x21ff),
  ...range(0x2200, 0x22ff),
  ...range(0x25a0, 0x25ff),
  ...range(0x2600, 0x27bf),
]

/** What programs draw as one sign where a font has it, and then mostly narrower. */
const ligatures = ['tti', 'ttf', 'ffi', 'ffl', 'ffj', 'ffk', 'ffh', 'ffb', 'fft'].concat([
  'tt',
  'ti',
  'tf',
  'ff',
  'fi',
  'fl',
  'fj',
  'fk',
  'fh',
  'fb',
  'ft',
])

const fonts = faces.map((face) => readFont(readFileSync(join(folder, `Carlito-${face}.ttf`))))
// Who has no space that holds words together draws it as a space.
for (const { glyphOf } of fonts) if (!glyphOf.has(0xa0)) glyphOf.set(0xa0, glyphOf.get(0x20))
const known = characters.filter((code) => fonts.every(({ glyphOf }) => glyphOf.has(code)))
const [regular] = fonts

writeFileSync(
  join(root, 'packages/docx/src/layout/carlito.ts'),
  `// Written by tools/font-widths.mjs from the fonts of Debian's fonts-crosextra-carlito. Do not edit.

/** Units in which the widths are given, to the size of the font. */
export const unitsPerEm = ${regular.unitsPerEm}

/** Height of a line above and below its baseline. */
export const ascent = ${regular.ascent}
export const descent = ${regular.descent}

/** First and last code point of each run of characters that are known. */
export const knownRanges = '${rangesOf(known).join(' ')}'

/** By face (regular, bold, italic, bold italic) the width of each known character, in their order. */
export const widths = [
${fonts.map((font) => `  '${known.map((code) => font.widthOf(font.glyphOf.get(code))).join(' ')}',\n`).join('')}]

/** Characters that are drawn as one, longest first, and by face how much narrower that is. */
export const ligatures = '${ligatures.join(' ')}'
export const narrowings = [
${fonts.map((font) => `  '${ligatures.map((text) => narrowing(font, text)).join(' ')}',\n`).join('')}]
`,
)

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function rangesOf(codes) {
  const ranges = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges.map(([first, last]) => `${first}-${last}`)
}

function narrowing(font, text) {
  const glyphs = [...text].map((character) => font.glyphOf.get(character.codePointAt(0)))
  const apart = glyphs.reduce((sum, glyph) => sum + font.widthOf(glyph), 0)
  return apart - font.widthOf(font.ligatureOf.get(glyphs.join()))
}

/** Tables of a TrueType font (ISO/IEC 14496-22): `head`, `hhea`, `hmtx`, `cmap`, `OS/2`, and of `GSUB` what `liga` says. */
function readFont(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const short = (offset) => view.getUint16(offset)
  const tagAt = (offset) => bytes.toString('latin1', offset, offset + 4)
  const tables = Object.fromEntries(
    range(0, short(4) - 1).map((index) => [tagAt(12 + 16 * index), view.getUint32(20 + 16 * index)]),
  )
  const widthCount = short(tables.hhea + 34)
  return {
    unitsPerEm: short(tables.head + 18),
    ascent: short(tables['OS/2'] + 74),
    descent: short(tables['OS/2'] + 76),
    widthOf: (glyph) => short(tables.hmtx + 4 * Math.min(glyph, widthCount - 1)),
    glyphOf: readCharacterMap(),
    ligatureOf: readLigatures(),
  }

  function readCharacterMap() {
    const subtables = range(0, short(tables.cmap + 2) - 1).map(
      (index) => tables.cmap + view.getUint32(tables.cmap + 8 + 8 * index),
    )
    const table = subtables.find((offset) => short(offset) === 4)
    const size = short(table + 6)
    const glyphs = new Map()
    for (let at = 0; at < size; at += 2) {
      const [last, first] = [short(table + 14 + at), short(table + 16 + size + at)]
      const delta = short(table + 16 + 2 * size + at)
      const place = table + 16 + 3 * size + at
      for (let code = first; code <= last && code !== 0xffff; code += 1) {
        const found = short(place) === 0 ? code : short(place + short(place) + 2 * (code - first))
        if (found !== 0) glyphs.set(code, (found + delta) & 0xffff)
      }
    }
    return glyphs
  }

  /** Glyph of a ligature by the glyphs it is made of. */
  function readLigatures() {
    const features = tables.GSUB + short(tables.GSUB + 6)
    const lookups = tables.GSUB + short(tables.GSUB + 8)
    const made = new Map()
    for (let index = 0; index < short(features); index += 1) {
      if (tagAt(features + 2 + 6 * index) !== 'liga') continue
      const feature = features + short(features + 6 + 6 * index)
      for (let at = 0; at < short(feature + 2); at += 1) {
        const lookup = lookups + short(lookups + 2 + 2 * short(feature + 4 + 2 * at))
        for (let sub = 0; sub < short(lookup + 4); sub += 1) {
          const given = lookup + short(lookup + 6 + 2 * sub)
          const isExtended = short(lookup) === 7
          const table = isExtended ? given + view.getUint32(given + 4) : given
          if ((isExtended ? short(given + 2) : short(lookup)) !== 4) continue
          coverage(table + short(table + 2)).forEach((first, order) => {
            const set = table + short(table + 6 + 2 * order)
            for (let one = 0; one < short(set); one += 1) {
              const ligature = set + short(set + 2 + 2 * one)
              const rest = range(1, short(ligature + 2) - 1).map((part) => short(ligature + 2 + 2 * part))
              made.set([first, ...rest].join(), short(ligature))
            }
          })
        }
      }
    }
    return made
  }

  function coverage(offset) {
    const count = short(offset + 2)
    return short(offset) === 1
      ? range(0, count - 1).map((index) => short(offset + 4 + 2 * index))
      : range(0, count - 1).flatMap((index) =>
          range(short(offset + 4 + 6 * index), short(offset + 6 + 6 * index)),
        )
  }
}
