import assert from 'node:assert/strict'
import { readArguments } from './arguments.js'
import { reviewActions } from './command-names.js'
import { words } from './locale/words.js'
import { Refusal } from './refusal.js'
import { usageOf } from './usage.js'

const read = (...line: readonly string[]) => readArguments(['review', ...line], {})

/** What is said to someone who writes that. */
function refused(...line: readonly string[]): string {
  try {
    read(...line)
  } catch (error) {
    if (error instanceof Refusal) return error.sentence(words.nb)
    throw error
  }
  return assert.fail(`${line.join(' ')} is understood`)
}

describe('arguments of review', () => {
  it('are a specification, and what is done with it', () => {
    assert.deepEqual(read('import', 'a.krav.yaml', 'b.docx', 'c.json', '--keep-names'), {
      ...{ type: 'review', action: 'import', file: 'a.krav.yaml', files: ['b.docx', 'c.json'] },
      ...{ reviewer: undefined, keepNames: true, language: undefined },
    })
    assert.deepEqual(read('list', 'a.krav.yaml', '--open', '--at', 'K-1', '--format=json'), {
      ...{ type: 'review', action: 'list', file: 'a.krav.yaml', onlyOpen: true, at: 'K-1' },
      ...{ role: undefined, service: undefined, format: 'json', language: undefined },
    })
    const text = ['--disposition', 'partly', '--text', '-', '--changed', ' K-1,,K-2 ']
    assert.deepEqual(read('answer', 'a.krav.yaml', 'K-4f7k2q', ...text), {
      ...{ type: 'review', action: 'answer', file: 'a.krav.yaml', ids: ['K-4f7k2q'] },
      ...{ disposition: 'partly', text: '-', by: undefined, changed: ['K-1', 'K-2'], language: undefined },
    })
    const add = read('add', 'a.krav.yaml', '--on-behalf-of', 'a@b', '--persons', '12', '--text', 'x')
    assert.equal('persons' in add && add.persons, 12)
  })

  it('refuse what there is not, or what is missing', () => {
    assert.match(refused(), /^Si hva du vil gjøre med kommentarene: kravspek review import, list,/)
    assert.match(refused('impot', 'a.krav.yaml'), /^«review impot» finnes ikke\./)
    assert.match(refused('list'), /^Si hvilken fil det gjelder/)
    assert.match(refused('list', 'a.krav.yaml', 'b'), /^Kommandoen tar ikke noe mer, men fikk «b»/)
    assert.match(refused('import', 'a.krav.yaml'), /^Si hvilke filer som er kommet tilbake/)
    assert.match(refused('answer', 'a.krav.yaml'), /^Si hvilken kommentar det gjelder/)
    assert.match(refused('accept', 'a.krav.yaml', 'K-1', 'K-2'), /men fikk «K-2»/)
    assert.match(refused('approve', 'a.krav.yaml', '--by', 'a'), /^Si hvilket krav eller kapittel/)
    assert.equal(refused('approve', 'a.krav.yaml', 'K-1'), 'Valget --by mangler.')
    assert.equal(refused('place', 'a.krav.yaml', 'K-1'), 'Valget --at mangler.')
    assert.equal(refused('reply', 'a.krav.yaml', '--out', 'x'), 'Valget --for mangler.')
    assert.match(refused('list', 'a.krav.yaml', '--format', 'pdf'), /^Formatet «pdf» finnes ikke/)
    assert.match(refused('list', 'a.krav.yaml', '--keep-names'), /^Valget --keep-names finnes ikke her/)
  })

  it('refuse what is no number of people', () => {
    for (const number of ['0', '-1', 'mange', '1.5', '999999999'])
      assert.equal(
        refused('add', 'a.krav.yaml', '--on-behalf-of', 'a@b', `--persons=${number}`, '--text', 'x'),
        `--persons må være et helt tall, 1 eller høyere, ikke «${number}».`,
      )
  })
})

describe('help for review', () => {
  for (const [language, said] of Object.entries(words)) {
    it(`names every action, and fits a terminal (${language})`, () => {
      for (const action of reviewActions) {
        assert.match(said.review.usage.review, new RegExp(`^ {2}${action} +\\S`, 'm'))
        const usage = usageOf(`review ${action}`, said)
        assert.ok(usage.includes(`  kravspek review ${action} `), action)
        assert.match(usage, /--language nb\|nn\|en/)
      }
      for (const text of Object.values(said.review.usage))
        for (const line of text.split('\n')) assert.ok(line.length <= 100, `${line.length}: ${line}`)
    })
  }

  it('names the same options in every language', () => {
    const optionsIn = (text: string): readonly string[] => [...new Set(text.match(/--[a-z-]+/g))].toSorted()
    for (const action of reviewActions) {
      const [nb, nn, en] = [words.nb, words.nn, words.en].map((said) =>
        optionsIn(usageOf(`review ${action}`, said)),
      )
      assert.deepEqual(nn, nb)
      assert.deepEqual(en, nb)
    }
  })
})
