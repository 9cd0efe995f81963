import assert from 'node:assert/strict'
import type { Answer, Requirement, Specification } from '../../generated/specification.js'
import { wordsOf } from '../words.js'
import type { Given } from '../document-view.js'
import { answerView } from './answer-view.js'
import type { AnswerRow } from './questions.js'

const given = { fileName: 'prove-answer-nb' } as Given

const viewOf = (more: Partial<Specification>) => {
  const specification: Specification = { kravspek: 1, id: 'prove', language: 'nb', ...more }
  return answerView(specification, wordsOf(specification), given)
}

const requirement = (more: Partial<Requirement> = {}): Requirement => ({
  id: 'K-1',
  kind: 'minimum',
  text: 'Løsningen skal virke.',
  ...more,
})

const rowsOf = (more: Partial<Requirement>, specification: Partial<Specification> = {}) =>
  viewOf({
    ...specification,
    sections: [{ id: 's', title: 'S', requirements: [requirement(more)] }],
  }).chapters.flatMap(({ sections }) => sections.flatMap(({ rows }) => rows))

/** What is asked, by its id, and what it is answered with: id, form, and what can be chosen or what unit follows. */
const shown = (rows: readonly AnswerRow[]) =>
  rows.flatMap(({ asked, line }) => [
    ...(asked === undefined ? [] : [`${asked.id}?`]),
    ...(line?.fields ?? []).map(({ id, form, options, unit }) =>
      [id, form, options.join('/') || unit].join(' ').trim(),
    ),
  ])

const fieldsOf = (more: Partial<Requirement>) => rowsOf(more).flatMap(({ line }) => line?.fields ?? [])

const answered = (answer: Answer, more: Partial<Requirement> = {}) => shown(rowsOf({ answer, ...more }))

describe('how a requirement is answered', () => {
  it('follows its answer form', () => {
    assert.deepEqual(answered({ form: 'yes-no' }), ['K-1?', 'K-1 choice Ja/Nei'])
    assert.deepEqual(answered({ form: 'yes-partly-no' }), ['K-1?', 'K-1 choice Ja/Delvis/Nei'])
    assert.deepEqual(answered({ form: 'yes-no-text' }), ['K-1?', 'K-1 choice Ja/Nei', 'K-1:text long-text'])
    assert.deepEqual(answered({ form: 'yes-deviation-text' }), [
      'K-1?',
      'K-1 choice Ja/Avvik',
      'K-1:text long-text',
    ])
    assert.deepEqual(answered({ form: 'text' }), ['K-1?', 'K-1 long-text'])
    assert.deepEqual(answered({ form: 'choice', options: ['Mobilnett', 'Begge'] }), [
      'K-1?',
      'K-1 choice Mobilnett/Begge',
    ])
    assert.deepEqual(answered({ form: 'date' }), ['K-1?', 'K-1 date'])
  })

  it('says what is written where, and how much at most', () => {
    const linesOf = (answer: Answer) =>
      rowsOf({ answer }).flatMap(({ line, rowKind }) =>
        line === undefined ? [] : [[line.label, line.limit, rowKind]],
      )
    assert.deepEqual(linesOf({ form: 'yes-no-text', maxWords: 200 }), [
      ['Svar', '', 'stem'],
      ['Forklaring', 'høyst 200 ord', 'plain'],
    ])
    assert.deepEqual(linesOf({ form: 'text', maxWords: 300, maxPages: 1, confidentialAllowed: true }), [
      ['Svar', 'høyst 300 ord, høyst 1 side', 'plain'],
      ['Taushetsplikt', '', 'plain'],
    ])
    assert.deepEqual(linesOf({ form: 'yes-deviation-text' })[1], ['Avviket og hva det betyr', '', 'plain'])
  })

  it('is written where there is nothing to choose among', () => {
    assert.deepEqual(shown(rowsOf({ answer: { form: 'choice', options: [] } })), ['K-1?', 'K-1 long-text'])
  })

  it('has the bounds and the unit of a number', () => {
    const [field] = fieldsOf({ answer: { form: 'number', unit: 'minutter', min: 0, max: 1.5 } })
    assert.deepEqual([field?.before, field?.unit], ['0 til 1,5', 'minutter'])
  })

  it('follows its kind where no form is given', () => {
    assert.deepEqual(shown(rowsOf({})), ['K-1?', 'K-1 choice Ja/Nei', 'K-1:text long-text'])
    assert.deepEqual(shown(rowsOf({ kind: 'evaluated' })), ['K-1?', 'K-1 long-text'])
    assert.deepEqual(shown(rowsOf({ kind: 'contract-term' })), ['K-1?', 'K-1 choice Ja/Nei'])
    assert.equal(fieldsOf({ kind: 'contract-term' })[0]?.before, 'Godtar dere vilkåret?')
  })

  it('has somewhere to write what is asked for, whatever the form', () => {
    assert.deepEqual(answered({ form: 'number' }, { ask: 'Beskriv målingen.' }), [
      'K-1?',
      'K-1 number',
      'K-1:text long-text',
    ])
  })

  it('has a field for each attachment, and one to mark what is confidential', () => {
    const answer: Answer = {
      form: 'yes-no',
      attachments: [{ title: 'Skjermbilder', required: true }, { title: 'Rapport' }],
      confidentialAllowed: true,
    }
    assert.deepEqual(answered(answer), [
      'K-1?',
      'K-1 choice Ja/Nei',
      'K-1:attachment-1 text',
      'K-1:attachment-2 text',
      'K-1:confidential choice Nei/Ja',
    ])
    assert.deepEqual(
      fieldsOf({ answer }).map(({ before, label }) => [before, label]),
      [
        ['', 'K-1: Svar'],
        ['Skjermbilder (må legges ved)', 'K-1: Vedlegg – Skjermbilder'],
        ['Rapport', 'K-1: Vedlegg – Rapport'],
        ['Er noe i svaret taushetsbelagt?', 'K-1: Er noe i svaret taushetsbelagt?'],
      ],
    )
  })

  it('gives the number that counts beyond a minimum, once', () => {
    const evaluatedBeyond = { measure: 'Svartid', unit: 'sekunder', from: 90, best: 30 }
    assert.deepEqual(answered({ form: 'yes-no' }, { evaluatedBeyond }), [
      'K-1?',
      'K-1 choice Ja/Nei',
      'K-1:beyond number sekunder',
    ])
    assert.deepEqual(answered({ form: 'number', unit: 'sekunder' }, { evaluatedBeyond }), [
      'K-1?',
      'K-1 number sekunder',
    ])
  })

  it('asks part by part, and what is enclosed once', () => {
    const children = [
      { id: 'a', text: 'på natt' },
      { id: 'b', text: 'i helg', answer: { form: 'number', unit: 'timer' } as const },
      { id: 'c', text: 'til orientering', answer: { form: 'none' } as const },
    ]
    const answer: Answer = { form: 'yes-no', attachments: [{ title: 'Plan' }] }
    const [chapter] = viewOf({
      sections: [{ id: 's', defaults: { answer }, requirements: [requirement({ children })] }],
    }).chapters
    assert.deepEqual(shown(chapter?.sections[0]?.rows ?? []), [
      'K-1?',
      'K-1:attachment-1 text',
      'K-1.a?',
      'K-1.a choice Ja/Nei',
      'K-1.b?',
      'K-1.b number timer',
      'K-1.c?',
    ])
    assert.deepEqual(
      chapter?.sections[0]?.rows.map(({ rowKind }) => rowKind),
      ['stem', 'plain', 'stem', 'plain', 'stem', 'plain', 'child'],
    )
    assert.deepEqual(answered({ form: 'date' }, { children: children.slice(0, 1) }), [
      'K-1?',
      'K-1 date',
      'K-1.a?',
      'K-1.a date',
    ])
  })

  it('shows what the requirement is, and under which criterion it counts, but not why it is there', () => {
    const specification: Partial<Specification> = {
      procurement: {
        criteria: [{ id: 'funksjon', title: 'Funksjon i *hverdagen*' }],
        options: [{ id: 'O1' }],
      },
    }
    const [row] = rowsOf(
      {
        kind: 'evaluated',
        title: 'Varsel',
        text: 'Innen <tid> minutter.',
        parameters: { tid: 5 },
        criterion: 'funksjon',
        points: 20,
        option: 'O1',
        addressee: 'joint',
        rationale: 'Fordi',
        language: 'nn',
      },
      specification,
    )
    assert.deepEqual(row?.asked, {
      id: 'K-1',
      title: 'Varsel',
      text: 'Innen 5\u00a0minutter.',
      ask: undefined,
      language: 'nn',
      notes: [
        'Evalueringskrav, teller under «Funksjon i \\*hverdagen\\*», inntil 20 poeng',
        'Kravet gjelder begge parter.',
        'Del av opsjon <ref:O1>',
      ],
    })
  })
})

describe('the form for suppliers', () => {
  const lots = [{ id: 'D1', title: 'Rull' }, { id: 'D2', title: 'Dosett' }, { id: 'D3' }]
  const sections: Specification['sections'] = [
    {
      id: 'a',
      title: 'A',
      requirements: [
        requirement({ id: 'K-1', lots: ['D3', 'D2'] }),
        requirement({ id: 'K-2', lots: ['D1'] }),
        requirement({ id: 'K-3' }),
      ],
    },
    {
      id: 'b',
      title: 'B',
      language: 'en',
      requirements: [
        requirement({ id: 'K-4', lots: ['D1'] }),
        requirement({ id: 'K-5', lots: ['D1', 'D2', 'D3'] }),
      ],
    },
  ]

  it('keeps lots apart: first what all answer, then lot by lot', () => {
    const { chapters } = viewOf({ procurement: { lots }, sections })
    assert.deepEqual(
      chapters.map(({ id, title, sections: each }) => [
        id,
        title,
        ...each.map(({ id: section, rows }) => [
          section,
          ...rows.flatMap(({ asked }) => (asked === undefined ? [] : [asked.id])),
        ]),
      ]),
      [
        [':answers', 'Krav for alle delkontrakter', ['a', 'K-3'], ['b', 'K-5']],
        [':answers:D1', 'Delkontrakt D1: Rull', ['a:answers:D1', 'K-2'], ['b:answers:D1', 'K-4']],
        [':answers:D2:D3', 'Delkontrakter D2 og D3', ['a:answers:D2:D3', 'K-1']],
      ],
    )
  })

  it('has no chapter for lots where there are none', () => {
    const [chapter, ...others] = viewOf({ sections: [{ id: 'a', requirements: [requirement()] }] }).chapters
    assert.deepEqual([chapter?.title, chapter?.text, others.length], ['Svar på kravene', '', 0])
  })

  it('says what is not answered, and why', () => {
    const none = { answer: { form: 'none' } } as const
    const { guide, chapters } = viewOf({
      annexes: [{ id: 'krav', number: 'Bilag 1', title: 'Krav', source: 'tender' }],
      sections: [
        {
          id: 'a',
          requirements: [
            requirement({ id: 'K-1', kind: 'contract-term', ...none }),
            requirement({ id: 'K-2', kind: 'information' }),
            requirement({ id: 'K-3', ...none }),
            requirement({ id: 'K-4', kind: 'contract-term', children: [{ id: 'a' }], ...none }),
          ],
        },
      ],
    })
    assert.deepEqual(chapters, [])
    assert.equal(guide.notAnsweredText, 'Dette står i Bilag 1: Krav, men skal ikke besvares i skjemaet:')
    assert.deepEqual(guide.notAnswered, [
      'kontraktsvilkår som dere godtar ved å levere tilbud: K-1, K-4',
      'opplysninger: K-2',
      'krav som kontrolleres på andre måter: K-3',
    ])
  })

  it('is called what the specification calls the annex for answers', () => {
    const annexes = [{ id: 'svar', number: 'Bilag 2', title: 'Svar', source: 'answer' }] as const
    assert.equal(viewOf({ annexes: [...annexes] }).subject, 'Bilag 2: Svar')
    assert.equal(viewOf({}).subject, 'Leverandørens besvarelse')
  })

  it('lists the attachments that are asked for, also with scenarios', () => {
    const answer: Answer = { form: 'text', attachments: [{ title: 'Film', required: true }] }
    const view = viewOf({
      sections: [
        { id: 'a', requirements: [requirement({ answer: { ...answer, attachments: [{ title: 'Plan' }] } })] },
      ],
      scenarios: [
        { id: 'SC-1', story: 'Natt.', answer, criterion: 'k', role: 'vakt', requirements: ['K-1'] },
        { id: 'SC-2', answer: { form: 'none' } },
      ],
      roles: [{ id: 'vakt', title: 'Nattevakt' }],
      procurement: { criteria: [{ id: 'k', title: 'Drift' }] },
    })
    assert.deepEqual(view.attachments, [
      { id: 'K-1', title: 'Plan', isRequired: 'Nei' },
      { id: 'SC-1', title: 'Film', isRequired: 'Ja' },
    ])
    assert.deepEqual(view.scenarios[0]?.asked?.notes, [
      'Rolle: Nattevakt',
      'Scenario, teller under «Drift»',
      'Gjelder <ref:K-1>',
    ])
    assert.deepEqual(shown(view.scenarios), ['SC-1?', 'SC-1 long-text', 'SC-1:attachment-1 text'])
  })

  it('asks for a price for each item, or for each buyer or lot', () => {
    const { prices, priceAnnex } = viewOf({
      annexes: [{ id: 'pris', number: 'Bilag 6', title: 'Priser', source: 'prices' }],
      buyers: [{ id: 'nord', name: 'Nord kommune' }, { id: 'sor' }],
      procurement: {
        lots: [{ id: 'D1', title: 'Rull' }, { id: 'D2' }],
        options: [{ id: 'O1', buyers: ['sor'] }],
      },
      priceItems: [
        { id: 'P-1', title: 'Kurs', unit: 'time', volume: 1200, basis: 'hour', evaluated: true },
        { id: 'P-2', title: 'Leie', unit: 'stykk', per: 'lot', basis: 'lease', evaluated: false },
        { id: 'P-3', per: 'buyer' },
        { id: 'P-4', per: 'buyer', option: 'O1' },
      ],
    })
    assert.equal(priceAnnex, 'Hører til Bilag 6: Priser.')
    assert.deepEqual(
      prices.map(({ title, note, quantity }) => [title, note, quantity]),
      [
        ['Kurs', 'Per time. Teller i evalueringen.', '1200\u00a0time'],
        ['Leie', 'Leie. Teller ikke i evalueringen.', ''],
        ['[ikke fastsatt]', '', ''],
        ['[ikke fastsatt]', 'Del av opsjon <ref:O1>.', ''],
      ],
    )
    assert.deepEqual(
      prices.map(({ fields }) => fields.map(({ id, before, unit }) => [id, before, unit])),
      [
        [['P-1:price', '', 'kroner per time']],
        [
          ['P-2:price:D1', 'Delkontrakt D1', 'kroner per stykk'],
          ['P-2:price:D2', 'Delkontrakt D2', 'kroner per stykk'],
        ],
        [
          ['P-3:price:nord', 'Nord kommune', 'kroner per enhet'],
          ['P-3:price:sor', 'sor', 'kroner per enhet'],
        ],
        [['P-4:price:sor', 'sor', 'kroner per enhet']],
      ],
    )
  })

  it('asks who answers, for which lots, and who signs', () => {
    const view = viewOf({ procurement: { lots: [{ id: 'D1', title: 'Rull' }] } })
    assert.deepEqual(
      [...view.supplier, ...view.lots, ...view.signature].map(({ label, field }) => [
        label,
        field.id,
        field.form,
      ]),
      [
        ['Navn', 'supplier:name', 'text'],
        ['Organisasjonsnummer', 'supplier:organisation-number', 'text'],
        ['Kontaktperson', 'supplier:contact', 'text'],
        ['E-post', 'supplier:email', 'text'],
        ['Telefon', 'supplier:phone', 'text'],
        ['Delkontrakt D1: Rull', 'lot:D1', 'choice'],
        ['Undertegnet av', 'supplier:signed-by', 'text'],
        ['Stilling', 'supplier:position', 'text'],
        ['Dato', 'supplier:signed-on', 'date'],
      ],
    )
  })

  it('has empty rows for deviations and for what is confidential', () => {
    const { deviations, secrets } = viewOf({})
    assert.deepEqual([deviations.rows.length, secrets.rows.length], [5, 5])
    assert.deepEqual(
      deviations.rows[1]?.map(({ id, label }) => [id, label]),
      [
        ['deviation:2:where', 'Avvik og forbehold, rad 2: Krav eller punkt'],
        ['deviation:2:what', 'Avvik og forbehold, rad 2: Hva avviket går ut på'],
        ['deviation:2:price', 'Avvik og forbehold, rad 2: Betydning for prisen'],
      ],
    )
  })
})
