import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { noModalVerb } from './no-modal-verb.js'
import { conditionWithoutConsequence } from './condition-without-consequence.js'

describe('condition-without-consequence', () => {
  it('reports a condition alone: as a hint where something else is demanded', () => {
    expectFindings(conditionWithoutConsequence, oneRequirement('~Dersom strømmen faller ut.~'), [
      { message: 'found', severity: 'error' },
    ])
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('~Når pasienten må vente.~', { language: 'nn' }),
      [{ message: 'found' }],
    )
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('Løsningen skal varsle. ~Dersom vakten ikke kvitterer.~'),
      [{ message: 'found', severity: 'hint' }],
    )
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('~In the event that the operator gets no answer.~', { language: 'en' }),
      [{ message: 'found' }],
    )
  })

  it('is content with a main clause, with or without a comma', () => {
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('Når strømmen faller ut, skal dispenseren varsle.'),
      [],
    )
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('Når alarmen utløses skal løsningen varsle.'),
      [],
    )
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('Dersom alarmen går, varsler løsningen vakten.'),
      [],
    )
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('If the power fails, the device shall alert the nurse.', { language: 'en' }),
      [],
    )
  })

  it('knows a condition by its own verbs, also with a second clause', () => {
    const conditions = {
      en: [
        'If a sensor must be replaced before the alarm is answered.',
        'Before the alarm must be answered.',
        'Until the alarm is answered.',
        'After the last update must be installed.',
        'Unless the user must confirm while the alarm is on.',
        'Where a door must be locked until staff arrive.',
        'If a sensor in the home of a resident must be replaced after the visit.',
        'When the alarm that must be answered fails.',
      ],
      nb: [
        'Dersom en sensor må byttes før alarmen er besvart.',
        'Før alarmen må besvares.',
        'Før alarmen er besvart.',
        'Etter at vakten er varslet.',
        'Inntil sensoren må byttes.',
        'Der en dør må låses med mindre vakten er til stede.',
        'Dersom sensoren må byttes, med mindre vakten er til stede.',
      ],
      nn: [
        'Dersom ein sensor må bytast før alarmen er kvittert.',
        'Etter at vakta er varsla.',
        'Inntil sensoren må bytast.',
        'Medan batteriet må ladast.',
        'Der ei dør må låsast med mindre vakta er til stades.',
      ],
    }
    for (const [language, texts] of Object.entries(conditions))
      for (const text of texts)
        for (const rule of [conditionWithoutConsequence, noModalVerb])
          expectFindings(
            rule,
            oneRequirement(rule === noModalVerb ? text : `~${text}~`, { language }),
            rule === noModalVerb ? [] : [{ message: 'found', severity: 'error' }],
            { profile: 'strict' },
          )
  })

  it('knows a main clause after a clause or a phrase of time', () => {
    const whole = {
      en: [
        'If the power fails the device shall alert.',
        'If power fails device shall alert.',
        'Before delivery the Supplier shall test the equipment.',
        'Before delivery equipment shall be tested.',
        'After delivery the supplier trains staff.',
        'As a minimum the supplier shall train staff.',
        'Once installed the sensor shall work for a year.',
      ],
      nb: [
        'Før levering skal leverandøren teste utstyret.',
        'Før levering tester leverandøren utstyret.',
        'Før oppstart er alt utstyr testet.',
        'Inntil 10 brukere skal kunne logge inn.',
        'Inntil avtalen utløper skal leverandøren svare.',
        'Mens batteriet lades skal løsningen virke.',
      ],
      nn: [
        'Før levering skal leverandøren teste utstyret.',
        'Etter at alarmen er kvittert, skal løysinga logge han.',
        'Inntil ti brukarar skal kunne logge inn.',
      ],
    }
    for (const [language, texts] of Object.entries(whole))
      for (const text of texts)
        expectFindings(conditionWithoutConsequence, oneRequirement(text, { language }), [])
  })

  it('looks to sub-requirements', () => {
    expectFindings(
      conditionWithoutConsequence,
      oneRequirement('Når en dose uteblir', { more: 'children: [{ id: a, text: skal løsningen varsle. }]' }),
      [],
    )
  })
})
