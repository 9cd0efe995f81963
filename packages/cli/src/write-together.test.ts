import assert from 'node:assert/strict'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { words } from './locale/words.js'
import { temporaryFolder } from './temporary-folder.test.data.js'
import { writeTogether, type NewText } from './write-together.js'

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

const textIn =
  (folder: string) =>
  (name: string, before: string | undefined, after: string): NewText => ({
    ...{ path: join(folder, name), shown: name },
    ...{ before, after },
  })

const sentence = (problem: ReturnType<typeof writeTogether>): string | undefined => problem?.(words.nb)

describe('texts that are written together', () => {
  it('are all written, and files keep their permissions', () => {
    const folder = temporaryFolder({ a: 'en' })
    chmodSync(join(folder, 'a'), 0o640)
    const text = textIn(folder)
    assert.equal(writeTogether([text('a', 'en', 'to'), text('b', undefined, 'ny')]), undefined)
    assert.deepEqual([read(folder, 'a'), read(folder, 'b')], ['to', 'ny'])
    assert.equal(lstatSync(join(folder, 'a')).mode & 0o777, 0o640)
    assert.deepEqual(readdirSync(folder).toSorted(), ['a', 'b'])
  })

  it('are none of them written where one has been changed by someone else, or has come to be', () => {
    const folder = temporaryFolder({ a: 'en', b: 'tre', c: 'noe' })
    const text = textIn(folder)
    const changed = writeTogether([text('a', 'en', 'to'), text('b', 'tre før', 'fire')])
    assert.match(sentence(changed) ?? '', /^«b» ble endret mens kommandoen gikk/)
    const come = writeTogether([text('a', 'en', 'to'), text('c', undefined, 'ny')])
    assert.match(sentence(come) ?? '', /^«c» ble endret/)
    const gone = writeTogether([text('a', 'en', 'to'), text('d', 'var her', 'ny')])
    assert.match(sentence(gone) ?? '', /^«d» ble endret/)
    assert.deepEqual([read(folder, 'a'), readdirSync(folder).toSorted()], ['en', ['a', 'b', 'c']])
  })

  it('are none of them written where one is protected or no file', () => {
    const folder = temporaryFolder({ a: 'en', b: 'tre' })
    chmodSync(join(folder, 'b'), 0o444)
    mkdirSync(join(folder, 'c'))
    symlinkSync('a', join(folder, 'd'))
    const text = textIn(folder)
    const problems = [text('b', 'tre', 'fire'), text('c', undefined, 'x'), text('d', 'en', 'x')].map((each) =>
      sentence(writeTogether([text('a', 'en', 'to'), each])),
    )
    assert.match(problems[0] ?? '', /^«b» er skrivebeskyttet/)
    assert.match(problems[1] ?? '', /^«c» er ikke en vanlig fil/)
    assert.match(problems[2] ?? '', /^«d» er ikke en vanlig fil/)
    assert.equal(read(folder, 'a'), 'en')
    assert.deepEqual(readdirSync(folder).toSorted(), ['a', 'b', 'c', 'd'])
  })

  it('say why where the folder is not there', () => {
    const folder = temporaryFolder({ a: 'en' })
    const text = textIn(folder)
    const problem = writeTogether([text('a', 'en', 'to'), text('mappe/b', undefined, 'x')])
    assert.equal(
      sentence(problem),
      '«mappe/b» kan ikke skrives: mappen finnes ikke, eller det kan ikke lages noe der.',
    )
    assert.equal(read(folder, 'a'), 'en')
  })
})
