import assert from 'node:assert/strict'
import { symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isSpecificationName, locateSpecification } from './specification-file.js'
import { temporaryFolder } from './temporary-folder.test.data.js'

const located = (path: string, cwd: string) => {
  const { root, name, show } = locateSpecification(path, cwd)
  return { root, name, shown: show(name), other: show('deler/b.yaml') }
}

describe('the file that a person names', () => {
  let folder = ''
  let here = ''

  before(() => {
    folder = temporaryFolder({ 'here/deler/a.krav.yaml': 'a', 'there/b.krav.yaml': 'b' })
    here = join(folder, 'here')
  })

  it('has the current directory as root where it lies in it', () => {
    const expected = {
      root: here,
      name: 'deler/a.krav.yaml',
      shown: 'deler/a.krav.yaml',
      other: 'deler/b.yaml',
    }
    assert.deepEqual(located('deler/a.krav.yaml', here), expected)
    assert.deepEqual(located('./deler/../deler/a.krav.yaml', here), expected)
    assert.deepEqual(located(join(here, 'deler/a.krav.yaml'), here), expected)
  })

  it('has its own folder as root where it lies elsewhere, and is shown from where the person stands', () => {
    assert.deepEqual(located('../there/b.krav.yaml', here), {
      root: join(folder, 'there'),
      name: 'b.krav.yaml',
      shown: '../there/b.krav.yaml',
      other: '../there/deler/b.yaml',
    })
    const absolute = join(folder, 'there/b.krav.yaml')
    assert.equal(located(absolute, here).shown, absolute)
    assert.equal(located(relative(here, absolute), here).name, 'b.krav.yaml')
  })

  it('takes a part from the folder of its specification, wherever the person stands, but not from far above', () => {
    const part = 'kravspek: 1\npartOf: ../b.krav.yaml\n'
    const parts = temporaryFolder({
      'there/deler/c.kravdel.yaml': part,
      'a/b/c/d/far.kravdel.yaml': 'kravspek: 1\npartOf: "../../../../b.krav.yaml"\n',
    })
    const there = join(parts, 'there')
    const expected = { root: there, name: 'deler/c.kravdel.yaml' }
    for (const cwd of [here, join(there, 'deler')]) {
      const { root, name } = located(join(there, 'deler/c.kravdel.yaml'), cwd)
      assert.deepEqual({ root, name }, expected)
    }
    assert.equal(located('deler/c.kravdel.yaml', there).root, there)
    assert.equal(located(join(parts, 'a/b/c/d/far.kravdel.yaml'), here).root, join(parts, 'a/b/c/d'))
  })

  it('lies in the current directory also when a link leads there', function () {
    if (process.platform === 'win32') this.skip()
    symlinkSync('here', join(folder, 'link'))
    assert.equal(located(join(folder, 'link/deler/a.krav.yaml'), here).root, here)
    assert.equal(located(join(folder, 'link/deler/a.krav.yaml'), here).name, 'deler/a.krav.yaml')
  })

  it('is called what specifications and parts are called', () => {
    for (const name of ['a.krav.yaml', 'a.krav.json', 'deler/b.kravdel.yaml', 'C:\\x\\a.krav.yaml']) {
      assert.ok(isSpecificationName(name), name)
    }
    for (const name of [
      'a.yaml',
      'a.krav',
      'krav.yaml',
      '.krav.yaml',
      'x/.krav.yaml',
      'a.krav.yaml.bak',
      'a.krav.txt',
      '',
    ]) {
      assert.ok(!isSpecificationName(name), name)
    }
  })
})
