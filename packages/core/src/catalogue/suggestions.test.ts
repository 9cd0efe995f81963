import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { analyse } from '../analyse.js'
import { analyseText, head } from '../testing.js'
import { addItem } from './add-item.js'
import { catalogueItems, itemCalled } from './catalogue.js'
import { builtIn, small } from './catalogue.test.data.js'
import { formatSuggestion } from './format-suggestion.js'
import { suggestedItems, type SuggestedItem } from './suggestions.js'
import { applyFixes } from '../finding/apply-fixes.js'

const withRequirements = (title: string, ...texts: readonly string[]): string =>
  `${head.replace('Prøve', title)}sections:
  - id: krav
    title: Krav
    requirements:
${texts.map((text, index) => `      - { id: K-0${String(index + 1)}, kind: minimum, text: ${text} }\n`).join('')}`

function suggestedFor(text: string, catalogues = [builtIn]): readonly SuggestedItem[] {
  const { specification } = analyseText(text)
  assert.ok(specification !== undefined)
  return suggestedItems(specification, catalogues)
}

const alarms = withRequirements(
  'Trygghetsalarm',
  'Løsningen skal sende alarmer til vakttelefonen innen 10 sekunder',
  'Løsningen skal vise hvem som har utløst alarmen',
)

describe('suggestions from catalogues', () => {
  it('are requirements of false alarms where a specification has alarms and none of them', () => {
    const suggested = suggestedFor(alarms)
    const about = suggested.filter(({ item }) => /falske/i.test(item.requirement.nb?.title ?? ''))
    assert.ok(about.length > 0)
    for (const each of about) {
      assert.deepEqual(each.because, { type: 'concern', concern: 'alarm', ids: ['K-01', 'K-02'] })
      assert.match(
        formatSuggestion(each, 'nb'),
        /^Kravspesifikasjonen omtaler alarmer \(K-01 og K-02\), men har ingen krav om dette: «.*alske.*»\.$/,
      )
    }
  })

  it('are not there where the specification has them, in words of its own', () => {
    const text = `${alarms}      - { id: K-03, kind: minimum, text: Høyst 5 prosent av alarmene skal være falske alarmer eller uteblitte }\n`
    const titles = suggestedFor(text).map(({ item }) => item.requirement.nb?.title ?? '')
    assert.ok(!titles.some((title) => /falske og uteblitte/i.test(title)), titles.join('; '))
  })

  it('are not for another technology, and not for what is only mentioned by the way', () => {
    for (const { item } of suggestedFor(alarms))
      assert.ok((item.requirement.technologies ?? ['safety-alarm']).includes('safety-alarm'), item.reference)
    assert.deepEqual(
      suggestedFor(withRequirements('Kontormøbler', 'Skapet skal ha plass til alarmen')).map(({ item }) => item.reference),
      [],
    )
  })

  it('are what goes with a requirement that was taken, until it is taken too', () => {
    // What technologies are called is said by the catalogue that comes with Kravspek.
    const catalogues = [small, { ...builtIn, themes: [] }]
    const item = (id: string) => itemCalled(id, [small])
    const added = (text: string, id: string): string => {
      const taken = item(id)
      assert.ok(taken !== undefined)
      const analysis = analyseText(text)
      const result = addItem(analysis, taken, { catalogue: small })
      assert.ok('edits' in result, JSON.stringify(result))
      const fix = { title: '', data: {}, safe: true, edits: result.edits }
      return applyFixes(analysis.sources, [fix]).get(analysis.name) ?? ''
    }
    const one = added(`${head.replace('Prøve', 'Trygghetsalarm')}sections: []\n`, 'DRI-02')
    const suggested = suggestedFor(one, catalogues)
    const title = item('DRI-02')?.requirement.nb?.title ?? ''
    assert.deepEqual(
      suggested.map((each) => [each.item.requirement.id, formatSuggestion(each, 'nb')]),
      [['OPP-01', `«Korte moduler» hører sammen med «${title}», som er krav DRI-01 hos dere.`]],
    )
    assert.deepEqual(suggestedFor(added(one, 'OPP-01'), catalogues), [])
  })

  it('are the other half of a minimum requirement that was taken, though both speak of the same', () => {
    const [control, alert] = ['TRY-05', 'DRI-02'].map((id) => itemCalled(id, [builtIn]))
    assert.ok(control?.requirement.nb?.text !== undefined && alert !== undefined)
    assert.ok(control.requirement.goesWith?.includes(alert.requirement.id))
    const said = (from: string): string =>
      withRequirements('Trygghetsalarm', JSON.stringify(control.requirement.nb?.text)).replace('id: K-01,', `id: K-01,${from}`)
    const isSuggested = (text: string): boolean =>
      suggestedFor(text).some(({ item }) => item.reference === alert.reference)
    assert.ok(isSuggested(said(` from: { catalogue: ${control.reference}, version: 1.0.0 },`)))
    // Written by themselves, the same words may be meant to say both.
    assert.ok(!isSuggested(said('')))
  })

  it('begin with what the solution has, and have what only goes with something after it', () => {
    const text = alarms.replace('{ id: K-01,', '{ id: K-01, from: { catalogue: velferdsteknologi/OPP-01, version: 1 },')
    const types = suggestedFor(text).map(({ because }) => because.type)
    assert.equal(types[0], 'concern')
    assert.ok(types.includes('goes-with'), types.join(' '))
    assert.ok(types.indexOf('goes-with') > types.indexOf('concern'))
    const telling = suggestedFor(text).filter(({ because }) => because.type === 'concern' && because.concern === 'alarm')
    assert.ok(types.indexOf('goes-with') >= telling.length, types.join(' '))
  })

  it('are few, and none that is there, for the examples', () => {
    for (const name of ['medisindispenser', 'digital-heimeoppfolging', 'response-centre']) {
      const folder = new URL('../../../../examples/', import.meta.url)
      const { specification } = analyse(`${name}.krav.yaml`, (file) => {
        const path = new URL(file, folder)
        return existsSync(path) ? { text: readFileSync(path, 'utf8') } : { problem: 'missing' }
      })
      assert.ok(specification !== undefined, name)
      const suggested = suggestedItems(specification, [builtIn])
      assert.ok(suggested.length <= 8, suggested.map(({ item }) => item.reference).join(' '))
    }
  })

  it('are worded in every language, with a name for all that a requirement can be about', () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      for (const item of catalogueItems(builtIn).slice(0, 20))
        for (const because of [
          { type: 'concern', concern: 'equipment-at-home', ids: ['A', 'B'] },
          { type: 'goes-with', id: 'A' },
          { type: 'recipe', technology: 'location' },
        ] as const) {
          const sentence = formatSuggestion({ item, because }, language)
          assert.ok(sentence.includes(item.requirement[language]?.title ?? '?') && sentence.endsWith('.'))
          assert.doesNotMatch(sentence, /undefined|equipment-at-home/)
        }
  })
})
