import assert from 'node:assert/strict'
import type { Requirement, Section, Specification } from '../generated/specification.js'
import { mergeProposal } from './merge-proposal.js'

function specification(requirement: Partial<Requirement>, section: Partial<Section> = {}): Specification {
  return {
    kravspek: 1,
    id: 'x',
    title: 'X',
    language: 'nb',
    status: 'review',
    sections: [
      {
        id: 'drift',
        title: 'Drift',
        ...section,
        requirements: [
          { id: 'DRI-01', text: 'Alarmen skal høres.', ...requirement },
          ...(section.requirements ?? []),
        ],
      },
    ],
  }
}

const proposal = {
  field: 'text',
  action: 'change',
  before: 'Alarmen skal høres.',
  after: 'Alarmen må høres.',
} as const

describe('mergeProposal', () => {
  it('gives the field with the proposal and what was changed since', () => {
    assert.deepEqual(mergeProposal(proposal, 'DRI-01', specification({ text: 'Alarmen skal høres godt.' })), {
      type: 'merged',
      changes: [{ field: 'text', current: 'Alarmen skal høres godt.', value: 'Alarmen må høres godt.' }],
    })
  })

  it('tells when the field says so already, or otherwise in the same words', () => {
    assert.deepEqual(mergeProposal(proposal, 'DRI-01', specification({ text: proposal.after })), {
      type: 'same',
    })
    assert.deepEqual(mergeProposal(proposal, 'DRI-01', specification({ text: 'Alarmen bør høres.' })), {
      type: 'conflict',
      current: 'Alarmen bør høres.',
    })
  })

  it('tells when what it is about is gone', () => {
    assert.deepEqual(mergeProposal(proposal, 'DRI-09', specification({})), { type: 'gone' })
    assert.deepEqual(mergeProposal({ ...proposal, field: 'plain' }, 'DRI-01', specification({})), {
      type: 'gone',
    })
    const value = { ...proposal, field: 'parameters.tid', before: '1', after: '2' }
    assert.deepEqual(mergeProposal(value, 'DRI-01', specification({})), { type: 'gone' })
  })

  it('leaves to a person what is taken out, put in or moved', () => {
    for (const action of ['remove', 'add', 'move'] as const)
      assert.deepEqual(mergeProposal({ ...proposal, action }, 'DRI-01', specification({})), {
        type: 'whole',
      })
  })

  it('reads a paragraph without a field again: its words and the values in them go each to its own place', () => {
    const shown = {
      action: 'change',
      before: 'Kravet (må oppfylles): Alarmen skal høres innen 30 minutter.',
      after: 'Kravet (må oppfylles): Alarmen skal høres og ses innen 20 minutter.',
    } as const
    const written = {
      text: 'Alarmen skal høres innen <tid> minutter.',
      parameters: { tid: { value: 30, unit: 'minutter' } },
    }
    assert.deepEqual(mergeProposal(shown, 'DRI-01', specification(written)), {
      type: 'merged',
      changes: [
        {
          field: 'text',
          current: 'Alarmen skal høres innen <tid> minutter.',
          value: 'Alarmen skal høres og ses innen <tid> minutter.',
        },
        { field: 'parameters.tid', current: '30', value: '20' },
      ],
    })
    const done = {
      text: 'Alarmen skal høres og ses innen <tid> minutter.',
      parameters: { tid: { value: 20, unit: 'minutter' } },
    }
    assert.deepEqual(mergeProposal(shown, 'DRI-01', specification(done)), { type: 'same' })
    const inHours = { ...shown, after: shown.before.replace('30 minutter', '2 timer') }
    assert.deepEqual(mergeProposal(inHours, 'DRI-01', specification(written)), { type: 'filled-in' })
    const other = { ...written, text: 'Alarmen skal sees innen <tid> minutter.' }
    assert.deepEqual(mergeProposal(shown, 'DRI-01', specification(other)), { type: 'not-found' })
  })

  it('takes a value whole', () => {
    const value = { field: 'parameters.tid', action: 'change', before: '30', after: '60' } as const
    const at = (tid: number) =>
      mergeProposal(value, 'DRI-01', specification({ parameters: { tid: { value: tid } } }))
    assert.deepEqual(at(30), {
      type: 'merged',
      changes: [{ field: 'parameters.tid', current: '30', value: '60' }],
    })
    assert.deepEqual(at(60), { type: 'same' })
    assert.deepEqual(at(45), { type: 'conflict', current: '45' })
  })

  it('leaves a value to a person that other requirements have from the section', () => {
    const value = { field: 'parameters.tid', action: 'change', before: '30', after: '60' } as const
    const other = {
      defaults: { parameters: { tid: 30 } },
      requirements: [{ id: 'DRI-02', text: 'Om <tid> minutter.' }],
    }
    assert.deepEqual(mergeProposal(value, 'DRI-01', specification({}, other)), { type: 'shared' })
  })

  it('tells a value that other requirements have too from one that stands in several places', () => {
    const shown = {
      action: 'change',
      before: 'Alarmen skal høres innen 30 minutter.',
      after: 'Alarmen skal høres innen 20 minutter.',
    } as const
    const text = 'Alarmen skal høres innen <tid> minutter.'
    const parameters = { tid: { value: 30, unit: 'minutter' } }
    const other = { id: 'DRI-02', text: 'Lyset skal ses innen <tid> minutter.' }
    const inSection = (requirements: Requirement[]) =>
      mergeProposal(shown, 'DRI-01', specification({ text }, { defaults: { parameters }, requirements }))
    assert.deepEqual(inSection([other]), { type: 'shared' })
    assert.equal(inSection([]).type, 'merged')
    const twice = { before: `${shown.before} 30.`, after: `${shown.after} 30.`, action: 'change' } as const
    const own = specification({ text: `${text} <tid>.`, parameters })
    assert.deepEqual(mergeProposal(twice, 'DRI-01', own), { type: 'filled-in' })
  })
})
