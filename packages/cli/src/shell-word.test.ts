import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { shellWord } from './shell-word.js'

describe('a name in a command to copy', () => {
  it('stands as it is where a shell takes it as one word', () => {
    for (const name of ['a.krav.yaml', 'mappe/kjøp-2.krav.yaml', 'C:\\kjøp\\a.krav.yaml']) {
      assert.equal(shellWord(name), name)
    }
  })

  it('is put between quotation marks where it has spaces', () => {
    assert.equal(shellWord('Ny anskaffelse.krav.yaml'), '"Ny anskaffelse.krav.yaml"')
  })

  it('is one word to a shell, whatever it holds', () => {
    const name = fc.string({
      unit: fc.constantFrom(...'aø .-\'"$`!;&|<>*?()[]{}#~'),
      minLength: 1,
      maxLength: 12,
    })
    const names = fc.sample(name, 200)
    const script = names.map((each) => `printf '%s\\n' ${shellWord(each)}`).join('\n')
    assert.deepEqual(
      execFileSync('sh', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n'),
      names.map((n) => n),
    )
  })
})
