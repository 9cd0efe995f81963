import assert from 'node:assert/strict'
import type { DocumentTree } from '../document/nodes.js'
import type { ReadEdition } from '../edition/edition-file.js'
import { editionContent, newEdition } from '../output/made-edition.js'
import { analyseText } from '../testing.js'
import { likeliestDocument, possibleDocuments } from './likeliest-document.js'
import { specificationText } from './returned.test.data.js'

const asked = specificationText.replace(
  'serviceInvolvement:',
  'serviceInvolvement:\n  reviewers: [{ role: sykepleier }]',
)
const now = analyseText(asked.replace('30 minutter', '60 minutter'))

function editionOf(text: string, version: string): ReadEdition {
  const house = { referenceDocx: undefined, templates: new Map<string, string>() }
  const content = editionContent(analyseText(text), 'review', house, () => undefined)
  const facts = { tool: '0', rulePack: { id: 'foa-2024', verified: false }, hoursPerPost: 1600 }
  return newEdition(content, [], { version, ...facts, lastRound: undefined, stem: 'prove' })
}

/** A file that is like the documents in which all of some words stand. */
const likeWords = (...words: readonly string[]) => ({
  likeness: (tree: DocumentTree) => {
    const text = JSON.stringify(tree)
    return words.filter((each) => text.includes(each)).length / words.length
  },
})

const edition = editionOf(asked, '1.0')
const possible = possibleDocuments(now, [edition], { role: 'nattevakt' }, {})
const find = (...words: readonly string[]) => likeliestDocument(possible, likeWords(...words))

describe('likeliestDocument', () => {
  it('is of the edition that the file is like, but what differs may have been written here', () => {
    const found = find('30 minutter')
    assert.deepEqual(
      [found?.version, found?.source, found?.isOlder, found?.isExact],
      ['1.0', 'edition', true, false],
    )
    assert.equal(found?.analysis, edition.analysis)
  })

  it('is of the present text where the file is like that, but what differs may have been written here', () => {
    const found = find('60 minutter')
    assert.deepEqual([found?.version, found?.source, found?.isExact], [undefined, 'unknown', false])
    assert.equal(found?.analysis, now)
  })

  it('is cut to the one whom the file names: the one told, or one of those asked', () => {
    assert.deepEqual(find('30 minutter', 'For: Sykepleier')?.cut.role, 'sykepleier')
    assert.deepEqual(find('60 minutter', 'For: Nattevakt')?.cut.role, 'nattevakt')
  })

  it('is looked for no further where the file is one of them to the word', () => {
    let count = 0
    const found = likeliestDocument(possible, {
      likeness: (tree) => {
        count += 1
        return tree === possible[2]?.tree ? 1 : 0.9
      },
    })
    assert.deepEqual([found, count], [possible[2], 3])
  })

  it('is read against the present text where it is like nothing, from nobody', () => {
    const found = find('noe', 'helt', 'annet')
    assert.deepEqual([found?.version, found?.cut, found?.isExact], [undefined, {}, false])
    assert.equal(likeliestDocument(possible, {})?.isExact, false)
  })
})
