import assert from 'node:assert/strict'
import { head } from '../testing.js'
import { analyseFiles, edited, examples } from './navigation.test.data.js'
import { moveEdits, type MoveTarget } from './move.js'

type Files = Readonly<Record<string, string>>

const name = 'prove.krav.yaml'

function moved(files: Files, id: string, target: MoveTarget): Files {
  const result = moveEdits(analyseFiles(files), id, target, 'nb')
  assert.ok('edits' in result, JSON.stringify(result))
  return edited(files, result.edits)
}

function movedText(text: string, id: string, target: MoveTarget): string {
  return (moved({ [name]: head + text }, id, target)[name] ?? '').slice(head.length)
}

function refusal(text: string, id: string, target: MoveTarget): string {
  const result = moveEdits(analyseFiles({ [name]: head + text }), id, target, 'nb')
  assert.ok('problem' in result, JSON.stringify(result))
  return result.problem
}

/** Ids of the requirements, section by section. */
function order(files: Files): readonly (readonly string[])[] {
  const { sections } = analyseFiles(files).value as { sections: readonly Section[] }
  return sections.map(({ requirements = [] }) => requirements.map(({ id }) => id))
}

interface Section {
  readonly id: string
  readonly requirements?: readonly { readonly id: string }[]
}

/** Everything that a specification says, whatever its order. */
function content(files: Files): unknown {
  const { value, findings } = analyseFiles(files)
  const { sections, ...rest } = value as { sections: readonly Section[] }
  const bare = sections.map(({ requirements: _, ...each }) => each)
  const requirements = sections.flatMap((each) => each.requirements ?? [])
  const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1)
  return {
    rest,
    sections: bare.toSorted(byId),
    requirements: requirements.toSorted(byId),
    findings: findings.map(({ code }) => code).toSorted(),
  }
}

const text = `
sections:
  # om drift
  - id: drift
    title: Drift
    requirements:
      # om A
      # mer om A
      - id: A
        text: >-
          Første.
        # slutt på A

      # gjelder alle

      - id: B # her
        text: Andre.
      -
        id: C
        text: Tredje.

  - id: stotte
    title: Støtte
    requirements:
    - { id: D, text: Fjerde. }

  - id: tom
    title: Tom # ennå
    requirements: [] # kommer

  - id: uten
    title: Uten
  - { id: kort, title: Kort }
`

describe('moveEdits', () => {
  it('moves a requirement with its comments, and leaves what stands between where it is', () => {
    const expected = text.replace(
      /( {6}# om A\n[^]*# slutt på A)(\n\n {6}# gjelder alle\n\n)( {6}- id: B # her\n {8}text: Andre\.)/,
      '$3$2$1',
    )
    assert.notEqual(expected, text)
    assert.equal(movedText(text, 'A', 'down'), expected)
    assert.equal(movedText(text, 'B', 'up'), expected)
  })

  it('goes on to the next section with the indentation of that, and leaves an empty list', () => {
    assert.equal(
      movedText(text, 'C', 'down'),
      text
        .replace('      -\n        id: C\n        text: Tredje.\n', '')
        .replace('    - { id: D', '    -\n      id: C\n      text: Tredje.\n    - { id: D'),
    )
    assert.equal(
      movedText(text, 'D', 'down'),
      text
        .replace('requirements:\n    - { id: D, text: Fjerde. }', 'requirements: []')
        .replace('requirements: [] # kommer', 'requirements: # kommer\n      - { id: D, text: Fjerde. }'),
    )
    assert.equal(
      movedText(text, 'D', 'up'),
      text
        .replace('requirements:\n    - { id: D, text: Fjerde. }', 'requirements: []')
        .replace('        text: Tredje.\n', '        text: Tredje.\n      - { id: D, text: Fjerde. }\n'),
    )
  })

  it('moves to a section by its name, also one without requirements, and behind another', () => {
    assert.equal(
      movedText(text, 'C', { toSection: 'uten' }),
      text
        .replace('      -\n        id: C\n        text: Tredje.\n', '')
        .replace(
          'title: Uten\n',
          'title: Uten\n    requirements:\n      -\n        id: C\n        text: Tredje.\n',
        ),
    )
    assert.deepEqual(order({ [name]: head + movedText(text, 'A', { after: 'D' }) }), [
      ['B', 'C'],
      ['D', 'A'],
      [],
      [],
      [],
    ])
    assert.equal(movedText(text, 'B', { after: 'A' }), text)
    assert.equal(movedText(text, 'B', { after: 'B' }), text)
    assert.deepEqual(order({ [name]: head + movedText(text, 'A', { after: 'C' }) })[0], ['B', 'C', 'A'])
    assert.deepEqual(order({ [name]: head + movedText(text, 'C', { after: 'A' }) })[0], ['A', 'C', 'B'])
  })

  it('moves sections with what they hold', () => {
    const next = movedText(text, 'drift', 'down')
    assert.deepEqual(order({ [name]: head + next }), [['D'], ['A', 'B', 'C'], [], [], []])
    assert.match(next, /# om drift\n {2}- id: drift/)
    assert.equal(movedText(next, 'drift', 'up'), text)
    assert.deepEqual(order({ [name]: head + movedText(text, 'drift', { after: 'uten' }) }), [
      ['D'],
      [],
      [],
      ['A', 'B', 'C'],
      [],
    ])
  })

  it('says why it can not', () => {
    assert.match(refusal(text, 'A', 'up'), /«A» står først/)
    assert.match(refusal(text, 'drift', 'up'), /«drift» står først/)
    assert.match(refusal(text, 'kort', 'down'), /«kort» står sist/)
    assert.match(refusal(text, 'borte', 'up'), /Ingenting/)
    assert.match(refusal(text, 'A', { after: 'borte' }), /Ingenting/)
    assert.match(refusal(text, 'A', { after: 'drift' }), /kan ikke ta imot/)
    assert.match(refusal(text, 'A', { toSection: 'kort' }), /«kort» kan ikke ta imot/)
    assert.match(refusal(text, 'drift', { toSection: 'uten' }), /kan ikke flyttes her/)
    assert.match(refusal('\nroles:\n  - { id: leder }\n', 'leder', 'up'), /verken et krav eller et kapittel/)
    const inBrackets =
      '\nsections:\n  - id: a\n    title: A\n    requirements: [{ id: X, text: x }, { id: Y, text: y }]\n'
    assert.match(refusal(inBrackets, 'X', 'down'), /hakeparenteser/)
    const keeping =
      '\nsections:\n  - id: a\n    title: A\n    requirements:\n      - id: X\n        text: |+\n          x\n\n      - { id: Y, text: y }\n'
    assert.match(refusal(keeping, 'X', 'down'), /for hånd/)
    assert.match(refusal(keeping, 'Y', 'up'), /for hånd/)
  })

  it('gives the same bytes when a requirement of the examples goes down and up again, and changes nothing but the order', () => {
    for (const files of examples) {
      const before = content(files)
      const ids = order(files)
      // The end of a section, one that is not, and one that goes to a file of its own where there is one.
      const tried = [ids[2]?.at(-1), ids[3]?.[1], ids.at(-3)?.at(-1)]
      for (const id of tried.filter((each) => each !== undefined)) {
        const next = moved(files, id, 'down')
        assert.notDeepEqual(order(next), ids)
        assert.deepEqual(content(next), before)
        assert.deepEqual(moved(next, id, 'up'), files, id)
      }
    }
  })

  it('gives the same bytes when a section of the examples goes down and up again', () => {
    for (const files of examples) {
      const before = content(files)
      const { sections } = analyseFiles(files).value as { sections: readonly Section[] }
      const ids = sections.map(({ id }) => id)
      for (const id of ids.slice(-3, -1)) {
        const next = moved(files, id, 'down')
        assert.deepEqual(content(next), before)
        assert.deepEqual(moved(next, id, 'up'), files, id)
      }
    }
  })
})
