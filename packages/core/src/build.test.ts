import assert from 'node:assert/strict'
import { analyse } from './analyse.js'
import { buildDocument } from './build.js'
import type { DocumentKind } from './document-kinds.js'

const text = `kravspek: 1
id: prove
title: Varsling
language: nb
status: draft
services: [{ id: hjemme, name: Hjemmetjenesten }]
roles: [{ id: natt, title: Nattevakt, kind: care-worker, service: hjemme }]
sections: [{ id: a, title: A, requirements: [{ id: K-1, kind: minimum, text: Leverandøren skal levere. }] }]
`

describe('buildDocument', () => {
  it('names the file after the role and the service that the document is cut to, and only then', () => {
    const analysis = analyse('mappe/varsling.krav.yaml', () => ({ text }))
    const nameOf = (kind: DocumentKind): string =>
      buildDocument(analysis, kind, { role: 'natt', service: 'hjemme' }).fileName
    assert.equal(nameOf('review'), 'varsling-review-natt-hjemme-nb')
    assert.equal(nameOf('sheet'), 'varsling-sheet-natt-hjemme-nb')
    assert.equal(nameOf('tender'), 'varsling-tender-nb')
  })

  it('never gives changes for suppliers and changes for the services one name', () => {
    const analysis = analyse('varsling.krav.yaml', () => ({ text }))
    assert.ok(analysis.specification !== undefined)
    const { specification } = analysis
    const nameSince = (kind: 'tender' | 'review'): string =>
      buildDocument(analysis, 'changes', { since: { version: '1', kind, specification } }).fileName
    assert.equal(nameSince('tender'), 'varsling-changes-nb')
    assert.equal(nameSince('review'), 'varsling-changes-review-nb')
  })
})
