import assert from 'node:assert/strict'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { openPackage, packageLimits } from './open-package.js'

const types = { '[Content_Types].xml': strToU8('<Types/>') }
const refusalOf = (files: Zippable): string => {
  const opened = openPackage(zipSync(files))
  return opened.type === 'refused' ? `${opened.refusal} ${opened.part}`.trim() : 'opened'
}

/** Bytes deflate hardly shrinks. */
const noise = (length: number): Uint8Array => {
  let state = 1
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 24)
}

describe('openPackage', () => {
  it('gives the parts by name', () => {
    const opened = openPackage(
      zipSync({
        ...types,
        'word/': new Uint8Array(),
        'word/a.xml': strToU8('<a/>'),
        'b.png': [noise(9), { level: 0 }],
      }),
    )
    assert.deepEqual(
      opened.type === 'package' && [...opened.parts].map(([name, { length }]) => [name, length]),
      [
        ['[Content_Types].xml', 8],
        ['word/a.xml', 4],
        ['b.png', 9],
      ],
    )
  })

  it('refuses what is no package', () => {
    assert.equal(refusalOf({ 'a.xml': strToU8('<a/>') }), 'not-a-package')
    for (const bytes of [
      new Uint8Array(),
      strToU8('hello'),
      zipSync({ ...types, a: noise(99_999) }).subarray(0, 50_000),
    ]) {
      assert.deepEqual(openPackage(bytes), { type: 'refused', refusal: 'not-a-package', part: '' })
    }
  })

  it('refuses names that lead out of a folder', () => {
    for (const name of ['../a', 'word/../../a', '/a', 'c:a', 'a\\b']) {
      assert.equal(refusalOf({ ...types, [name]: strToU8('x') }), `unsafe-name ${name}`)
    }
  })

  it('refuses more parts than a document has', () => {
    const many = Object.fromEntries(
      Array.from({ length: packageLimits.parts }, (_, index) => [`p${index}`, new Uint8Array()]),
    )
    assert.match(refusalOf({ ...types, ...many }), /^too-many-parts/)
  })

  it('refuses a bomb early, whatever sizes it claims', () => {
    const bomb = zipSync({ ...types, 'word/document.xml': new Uint8Array(30 * 1024 * 1024) }, { level: 9 })
    const lie = bomb.slice()
    const view = new DataView(lie.buffer)
    for (let offset = 0; offset + 4 < lie.length; offset += 1) {
      // Sizes stand at 22 in a local header and at 24 in the directory.
      if (view.getUint32(offset, true) === 30 * 1024 * 1024) view.setUint32(offset, 10, true)
    }
    for (const bytes of [bomb, lie]) {
      const start = performance.now()
      assert.deepEqual(openPackage(bytes), {
        type: 'refused',
        refusal: 'unpacked-too-large',
        part: 'word/document.xml',
      })
      assert.ok(performance.now() - start < 2000)
    }
  })

  it('refuses a file too large to look at', () => {
    assert.deepEqual(openPackage(new Uint8Array(packageLimits.packedBytes + 1)), {
      type: 'refused',
      refusal: 'packed-too-large',
      part: '',
    })
  })

  it('refuses a document type in XML, in UTF-16 too', () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...xml].flatMap((character) => [character.charCodeAt(0), 0]),
    ])
    assert.equal(refusalOf({ ...types, 'a.xml': strToU8(xml) }), 'doctype a.xml')
    assert.equal(refusalOf({ ...types, '_rels/.rels': utf16 }), 'doctype _rels/.rels')
  })
})
