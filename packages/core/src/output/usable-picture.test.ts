import assert from 'node:assert/strict'
import { isUsablePicture } from './usable-picture.js'

const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const bytes = (text: string) => new TextEncoder().encode(text)
const svg = (content: string) => bytes(`<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`)

describe('a usable picture', () => {
  it('is PNG, JPEG or SVG by what is in it', () => {
    assert.ok(isUsablePicture(png))
    assert.ok(isUsablePicture(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)))
    assert.ok(isUsablePicture(svg('<path d="M0 0"/>')))
    assert.ok(
      isUsablePicture(bytes('\uFEFF<?xml version="1.0"?>\n<!-- Laget av -->\n<svg:svg xmlns:svg="x"/>')),
    )
  })

  it('is nothing else', () => {
    assert.ok(!isUsablePicture(bytes('GIF89a')))
    assert.ok(!isUsablePicture(bytes('')))
    assert.ok(!isUsablePicture(bytes('<html><svg></svg></html>')))
    assert.ok(!isUsablePicture(Buffer.from('<svg/>', 'utf16le')))
    assert.ok(!isUsablePicture(Uint8Array.of(0x89, 0x50)))
  })

  it('declares nothing and runs nothing', () => {
    assert.ok(!isUsablePicture(bytes('<!DOCTYPE svg><svg/>')))
    assert.ok(!isUsablePicture(bytes('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b">]><svg/>')))
    for (const content of [
      '<script>alert(1)</script>',
      '<svg:script href="#a"/>',
      '<foreignObject><p/></foreignObject>',
      '<rect onclick="a()"/>',
      "<rect fill='red'onload = 'a()'/>",
      '<style>@import "a.css"</style>',
    ]) {
      assert.ok(!isUsablePicture(svg(content)), content)
    }
  })

  it('fetches nothing', () => {
    for (const content of [
      '<image href="https://example.org/a.png"/>',
      '<image xlink:href="a.png"/>',
      "<a href='javascript:a()'/>",
      '<use href="&#106;avascript:a()"/>',
      '<image href="data:image/svg+xml,&lt;svg/&gt;"/>',
      '<rect style="fill:url(https://example.org/a)"/>',
      '<style>rect { fill: URL( "a.svg#b" ) }</style>',
    ]) {
      assert.ok(!isUsablePicture(svg(content)), content)
    }
  })

  it('may refer to itself and hold pictures', () => {
    assert.ok(isUsablePicture(svg('<use href="#a"/><use xlink:href=\'#b\'/><rect fill="url(#c)"/>')))
    assert.ok(isUsablePicture(svg('<image href="data:image/png;base64,iVBO"/>')))
    assert.ok(isUsablePicture(svg('<text>Se https://example.org og href</text>')))
  })
})
