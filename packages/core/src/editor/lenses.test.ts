import assert from 'node:assert/strict'
import { check } from '../check.js'
import { head } from '../testing.js'
import { analyseFiles, examples, textIn } from './navigation.test.data.js'
import { lensesOf } from './lenses.js'

type Files = Readonly<Record<string, string>>

function lenses(files: Files, source: string): readonly string[] {
  return lensesOf(check(analyseFiles(files)), source, 'nb').map(
    ({ range, parts }) =>
      `${textIn(files, { source, range })}: ${parts.map(({ title }) => title).join(' · ')}`,
  )
}

const text = `${head}
needs:
  - { id: B-1, statement: Noe må virke. }
  - { id: B-2, statement: Mer må virke. }
sections:
  - id: drift
    title: Drift
    needs: [B-1]
    requirements:
      - { id: D-1, kind: minimum, text: Løsningen skal svare innen ett minutt. }
      - id: D-2
        kind: null
        needs: [B-1, B-2]
        text: Løsningen skal svare og/eller varsle raskt.
      - { id: D-3, needs: null, kind: minimum, text: Løsningen skal varsle innen ett minutt. }
`

describe('lensesOf', () => {
  it('counts what is remarked, open and needed, and leaves out none', () => {
    const files = { 'prove.krav.yaml': text }
    const told = check(analyseFiles(files)).findings
    const inside = (excerpt: string, isTask: boolean): number => {
      const start = text.indexOf(excerpt)
      const end = text.indexOf('      - ', start)
      return told.filter(
        ({ location: { range }, severity }) =>
          start <= range[0] && range[0] < (end < 0 ? text.length : end) && (severity === 'task') === isTask,
      ).length
    }
    assert.ok(inside('id: D-2', false) > 1)
    assert.deepEqual(lenses(files, 'prove.krav.yaml').slice(1), [
      `D-1: ${inside('id: D-1', true)} oppgaver · 1 behov · Forhåndsvis`,
      `D-2: ${inside('id: D-2', false)} merknader · 1 oppgave · 2 behov · Forhåndsvis`,
      `D-3: ${inside('id: D-3', true)} oppgaver · Forhåndsvis`,
    ])
    assert.match(
      lenses(files, 'prove.krav.yaml')[0] ?? '',
      /^drift: 3 krav · \d+ merknader · \d+ oppgaver · Forhåndsvis$/,
    )
  })

  it('stands on the sections and requirements of each file', () => {
    for (const files of examples) {
      for (const source of Object.keys(files)) {
        const shown = lenses(files, source)
        assert.equal(shown.length > 0, source.includes('.krav'))
      }
    }
  })
})
