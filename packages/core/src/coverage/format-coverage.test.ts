import assert from 'node:assert/strict'
import { check } from '../check.js'
import type { Rule } from '../rules/rule.js'
import { newStaffWithoutTraining } from '../rules/training/new-staff-without-training.js'
import { analyseText, specificationText } from '../testing.js'
import { coverageOf } from './coverage-of.js'
import { formatCoverage, type FormattedCoverage } from './format-coverage.js'

const languages = ['nb', 'nn', 'en'] as const

function formatted(
  text: string,
  number: number,
  language: (typeof languages)[number],
  rules: readonly Rule[] = [],
): FormattedCoverage {
  const row = coverageOf(check(analyseText(specificationText(text)), undefined, { rules }))[number - 1]
  assert.ok(row !== undefined)
  return formatCoverage(row, language)
}

const sections =
  'sections: [{ id: s, title: S, requirements: [{ id: OPP-09, kind: minimum, text: T, recommendations: [10] }] }]\n'
const onboarding = 'trainingNeeds: { onboarding: { requirements: [OPP-09] } }\n'

describe('formatCoverage', () => {
  it('says what there is', () => {
    assert.deepEqual(formatted('technologies: [{ id: a, use: kept }, { id: b, use: replaced }]\n', 2, 'nb'), {
      title: 'Kartlegg teknologien som er i daglig bruk',
      question: 'Hvilken teknologi bruker de ansatte hver dag, og hva skal skje med den?',
      state: 'Dekket',
      reason: '2 teknologier.',
    })
  })

  it('says which fields to fill in', () => {
    assert.deepEqual(
      languages.map((language) => {
        const { state, reason } = formatted('', 8, language)
        return [state, reason]
      }),
      [
        [
          'Mangler',
          'Ingenting i filen viser dette. Fyll ut «workChanges» (endringer i arbeidet) og «phaseOut» (avklaringer av hva som faller bort).',
        ],
        [
          'Manglar',
          'Ingenting i fila viser dette. Fyll ut «workChanges» (endringar i arbeidet) og «phaseOut» (avklaringar av kva som fell bort).',
        ],
        [
          'Missing',
          'Nothing in the file shows this. Fill in “workChanges” (changes in work) and “phaseOut” (decisions on what ends).',
        ],
      ],
    )
  })

  it('says what little there is beside the fields to fill in', () => {
    assert.equal(
      formatted(sections, 10, 'nb').reason,
      'Filen har bare 1 krav som følger opp anbefalingen. Fyll ut «trainingNeeds.onboarding.requirements» (krav om opplæring av nyansatte).',
    )
  })

  it('says what there is and what lacks, in the words of the check', () => {
    const text = `${sections}${onboarding}services: [{ id: h, name: Hjemmetjenesten, newStaffPerYear: 25 }]\n`
    assert.deepEqual(formatted(text, 10, 'nn', [newStaffWithoutTraining]), {
      title: 'Sørg for kompetanse ved tilsetjing',
      question: 'Korleis lærer nytilsette og vikarar løysinga?',
      state: 'Delvis dekt',
      reason:
        '1 krav om opplæring av nytilsette, 1 teneste med tal for nytilsette og 1 krav som følgjer opp tilrådinga. ' +
        'Hjemmetjenesten får 25 nytilsette i året, men ingen krav sørgjer for at dei får opplæring. Legg til «trainingNeeds.onboarding» med frist og krav.',
    })
  })

  it('says which main field lacks', () => {
    assert.equal(
      formatted('roles: [{ id: leder }]\nbenefits: [{ id: G-01, owner: leder }]\n', 13, 'en').reason,
      '1 benefit. Fill in “benefits.measuredBy” (benefits measured by requirements) too.',
    )
  })

  it('tells three findings and counts the rest, but tells a single one that is left', () => {
    const services = (count: number): string =>
      `services: [${Array.from({ length: count }, (_, index) => `{ id: s${index}, newStaffPerYear: 1 }`).join(', ')}]\n`
    const told = (count: number): string =>
      formatted(`${sections}${onboarding}${services(count)}`, 10, 'en', [newStaffWithoutTraining]).reason
    assert.equal(told(4).match(/new employees a year/g)?.length, 4)
    assert.equal(told(5).match(/new employees a year/g)?.length, 3)
    assert.match(told(5), / The check has 2 more findings\.$/)
  })

  it('gives the reason that a recommendation is set aside for, as a sentence', () => {
    const setAside = (reason: string): FormattedCoverage =>
      formatted(`coverage: [{ recommendation: 10, notRelevant: true, reason: ${reason} }]\n`, 10, 'nb')
    assert.equal(setAside('Følges opp ellers').reason, 'Følges opp ellers.')
    assert.equal(setAside('Følges opp ellers.').reason, 'Følges opp ellers.')
    assert.equal(setAside('Følges opp ellers').state, 'Ikke relevant')
  })

  it('says that a file with errors shows nothing', () => {
    assert.equal(
      formatted('roles: 3\n', 1, 'nb').reason,
      'Filen har feil som må rettes før dekningen kan vises.',
    )
  })
})
