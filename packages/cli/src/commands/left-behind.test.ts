import assert from 'node:assert/strict'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kravspek, sound, temporaryFolder } from '../temporary-folder.test.data.js'

const specification = `${sound.replace('status: draft', 'status: approved')}version: "1.0"\ndate: 2027-01-15\n`

/** A specification that has been sent out and spoken about, and has got another name since. */
function renamed(): string {
  const folder = temporaryFolder({ 'a.krav.yaml': specification })
  const said = ['--on-behalf-of', 'sykepleier@hjemmetjenesten', '--text', 'Det tar for lang tid.']
  assert.equal(kravspek(folder, ['issue', 'a.krav.yaml', '--kind', 'tender']).code, 0)
  assert.equal(kravspek(folder, ['review', 'add', 'a.krav.yaml', '--at', 'K-1', ...said]).code, 0)
  renameSync(join(folder, 'a.krav.yaml'), join(folder, 'b.krav.yaml'))
  return folder
}

describe('a specification that got another name', function () {
  this.timeout(60_000)

  it('does not pass, and is not sent out, as long as its comments and editions have the old one', () => {
    const folder = renamed()
    const { code, out } = kravspek(folder, ['check', '--for', 'issue', 'b.krav.yaml'])
    assert.equal(code, 1)
    assert.match(out, /«a\.review\.yaml» hører til .*Gi den navnet «b\.review\.yaml», .* \[left-behind\]/)
    assert.match(out, /«a\.editions» hører til .*Gi den navnet «b\.editions»,/)
    assert.equal(kravspek(folder, ['issue', 'b.krav.yaml', '--kind', 'tender']).code, 1)
    assert.equal(existsSync(join(folder, 'b.editions')), false)

    for (const name of ['review.yaml', 'editions'])
      renameSync(join(folder, `a.${name}`), join(folder, `b.${name}`))
    const after = kravspek(folder, ['check', 'b.krav.yaml'])
    assert.doesNotMatch(after.out, /left-behind/)
    assert.match(kravspek(folder, ['review', 'list', 'b.krav.yaml']).out, /Det tar for lang tid\./)
  })

  it('gets no new register beside the old one, and what came back waits for the editions', () => {
    const folder = renamed()
    const refused = (...command: readonly string[]): string => {
      const { code, out, err } = kravspek(folder, command)
      assert.deepEqual([code, out], [2, ''])
      return err
    }
    assert.match(refused('review', 'list', 'b.krav.yaml'), /^kravspek: «a\.review\.yaml» hører til/)
    assert.match(
      refused('review', 'import', 'b.krav.yaml', 'svar.docx'),
      /«a\.editions» hører til.* «a\.review\.yaml» hører til/,
    )
    assert.match(refused('answers', 'list', 'b.krav.yaml'), /^kravspek: «a\.editions» hører til/)
    assert.equal(existsSync(join(folder, 'b.review.yaml')), false)

    renameSync(join(folder, 'a.review.yaml'), join(folder, 'b.review.yaml'))
    assert.equal(kravspek(folder, ['review', 'list', 'b.krav.yaml']).code, 0)
    assert.match(
      refused('review', 'import', 'b.krav.yaml', 'svar.docx'),
      /^kravspek: «a\.editions» hører til/,
    )
  })

  it('finds its editions whatever else lies among them', () => {
    const folder = renamed()
    writeFileSync(join(folder, 'a.editions/._1.0.json'), '')
    writeFileSync(join(folder, 'a.editions/0.9.json'), '{')
    assert.match(kravspek(folder, ['check', 'b.krav.yaml']).out, /«a\.editions» hører til/)
  })

  it('is warned of copies, and may be sent out all the same', () => {
    const folder = renamed()
    for (const name of ['review.yaml', 'editions'])
      renameSync(join(folder, `a.${name}`), join(folder, `b.${name}`))
    writeFileSync(join(folder, 'kopi.review.yaml'), readFileSync(join(folder, 'b.review.yaml')))
    const { code, out } = kravspek(folder, ['check', 'b.krav.yaml'])
    assert.equal(code, 0)
    assert.match(out, /advarsel: «kopi\.review\.yaml» .* Det er «b\.review\.yaml» som brukes\./)
    assert.equal(kravspek(folder, ['review', 'list', 'b.krav.yaml']).code, 0)
  })
})
