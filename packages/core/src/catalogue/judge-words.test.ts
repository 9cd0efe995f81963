import assert from 'node:assert/strict'
import { defaultSettings } from '../rules/settings.js'
import { readFiles, small, smallFiles } from './catalogue.test.data.js'
import { judgedWords } from './judge-words.js'

const strict = { ...defaultSettings, profile: 'strict' } as const

describe('the words of a catalogue, judged by the rules', () => {
  it('are judged in every language that they are in, but where they were withdrawn', () => {
    assert.deepEqual(
      judgedWords(small, strict).map(({ item, language }) => `${item.requirement.id} ${language}`),
      ['OPP-01 nb', 'DRI-01 nb', 'DRI-02 nb', 'OPP-01 en'],
    )
  })

  it('are right where nothing is wrong with them: values are as good as decided', () => {
    assert.deepEqual(judgedWords(small, strict).flatMap(({ findings }) => findings), [])
  })

  it('are told of the requirement that they stand in, and of no other', () => {
    const { catalogue } = readFiles({
      ...smallFiles,
      'requirements/reliability.yaml': (smallFiles['requirements/reliability.yaml'] ?? '').replace(
        'minst fire timer',
        'tilstrekkelig lenge og/eller raskt',
      ),
    })
    assert.ok(catalogue !== undefined)
    const wrong = judgedWords(catalogue, strict).filter(({ findings }) => findings.length > 0)
    assert.deepEqual(wrong.map(({ item, language }) => `${item.requirement.id} ${language}`), ['DRI-02 nb'])
    const codes = wrong.flatMap(({ findings }) => findings.map(({ code }) => code))
    for (const code of ['and-or', 'vague-word']) assert.ok(codes.includes(code), codes.join(' '))
  })

  it('are judged by the settings of the house', () => {
    const findings = judgedWords(small, {
      ...strict,
      glossary: [{ term: 'emner', insteadOf: ['moduler'] }],
    }).flatMap((each) => each.findings.map(({ code }) => `${each.item.requirement.id} ${code}`))
    assert.equal(findings.length > 0 && findings.every((each) => each.startsWith('OPP-01 ')), true, findings.join(' '))
  })
})
