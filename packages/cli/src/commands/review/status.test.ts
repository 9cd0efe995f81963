import assert from 'node:assert/strict'
import { temporaryFolder } from '../../temporary-folder.test.data.js'
import { asked, register, runReview } from './review.test.data.js'
import type { JsonStatus } from './status.js'

describe('kravspek review status', () => {
  it('says who has answered, who has not and whose deadline is over, and what waits for an answer', async () => {
    const folder = temporaryFolder({
      'a.krav.yaml': asked,
      'a.review.yaml': register.replaceAll('role: nattevakt, service: natt', 'service: hjemmetjenesten'),
    })
    const { code, out } = await runReview(folder, ['status', 'a.krav.yaml'])
    assert.equal(code, 1)
    assert.equal(
      out,
      `De som er bedt om å lese:
  ✓ Sykepleier, Hjemmetjenesten: har svart, 3 kommentarer, 3 uten svar
  ✗ Nattevakt, Nattjenesten: har ikke svart, fristen gikk ut 20. november 2026

Andre som har sagt noe:
  ✓ Hjemmetjenesten: har svart, én kommentar, 1 uten svar

Kommentarer per kapittel:
  Drift: 2 kommentarer, 2 uten svar
  Uten kapittel: 2 kommentarer, 2 uten svar

4 kommentarer: 4 uten svar, 0 besvart, 0 i idébanken.
Én er ikke plassert.
5 ting gjenstår.
`,
    )
  })

  it('is clean when everyone has answered and got an answer', async () => {
    const folder = temporaryFolder({ 'a.krav.yaml': asked, 'a.review.yaml': register })
    const ids = ['K-4f7k2q', 'K-5g8m3r', 'K-6h9n4s', 'K-7j2p5t']
    await runReview(folder, ['answer', 'a.krav.yaml', ...ids, '--disposition', 'accepted', '--text', 'Ja.'])
    const { code, out } = await runReview(folder, ['status', 'a.krav.yaml'])
    assert.equal(code, 0)
    assert.match(out, /Ingenting gjenstår\.\n$/)
  })

  it('gives the same as JSON', async () => {
    const folder = temporaryFolder({ 'a.krav.yaml': asked })
    const { code, out } = await runReview(folder, ['status', 'a.krav.yaml', '--format', 'json'])
    assert.equal(code, 1)
    const { version, left, total, reviewers } = JSON.parse(out) as JsonStatus
    assert.deepEqual([version, left, total], [1, 2, 0])
    assert.deepEqual(
      reviewers.map(({ reviewer, deadline, hasAnswered }) => [reviewer.role, deadline, hasAnswered]),
      [
        ['sykepleier', '2026-12-01', false],
        ['nattevakt', '2026-11-20', false],
      ],
    )
  })
})
