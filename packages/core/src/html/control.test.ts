import assert from 'node:assert/strict'
import type { Control } from '../document/nodes.js'
import { controlHtml } from './control.js'

const html = (more: Partial<Control>): string =>
  controlHtml({
    type: 'control',
    id: 'K-1',
    label: 'K-1: «Svar» "nå"',
    form: 'text',
    options: [],
    placeholder: 'Skriv her',
    unit: undefined,
    ...more,
  }).trimEnd()

describe('a field of an HTML page', () => {
  it('is labelled, and says what to write', () => {
    assert.equal(
      html({}),
      '<input type="text" class="field text" name="K-1" aria-label="K-1: «Svar» &quot;nå&quot;" placeholder="Skriv her">',
    )
    assert.match(html({ form: 'long-text' }), /^<textarea [^>]*aria-label="[^>]*><\/textarea>$/)
    assert.match(html({ form: 'date' }), /^<input type="date" [^>]*aria-label=/)
  })

  it('has the unit after it', () => {
    assert.match(
      html({ form: 'number', unit: '< 5 kg' }),
      /inputmode="decimal".*> <span class="unit">&lt; 5 kg<\/span>$/,
    )
  })

  it('has nothing chosen at first', () => {
    assert.match(
      html({ form: 'choice', options: ['Ja', 'Nei'], placeholder: 'Velg' }),
      /><option value="">Velg<\/option><option>Ja<\/option><option>Nei<\/option><\/select>$/,
    )
  })
})
