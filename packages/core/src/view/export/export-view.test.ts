import assert from 'node:assert/strict'
import type { Answer, Requirement, Specification } from '../../generated/specification.js'
import { wordsOf } from '../words.js'
import { columnRole } from './column-roles.js'
import { exportView } from './export-view.js'

const viewOf = (more: Partial<Specification>) => {
  const specification: Specification = { kravspek: 1, id: 'prove', language: 'nb', ...more }
  return exportView(specification, wordsOf(specification), 'prove-answer-nb')
}

const linesOf = (...requirements: readonly Requirement[]) =>
  viewOf({ sections: [{ id: 's', title: 'Drift', requirements: [...requirements] }] }).requirements

describe('the table of requirements', () => {
  it('says how each is answered, and where', () => {
    const [row, attachment, mark] = linesOf({
      id: 'K-1',
      kind: 'minimum',
      title: 'Varsel',
      text: 'Løsningen skal:\n\n- varsle\n- **logge**',
      ask: 'Beskriv.',
      answer: {
        form: 'yes-no-text',
        maxWords: 200,
        attachments: [{ title: 'Plan', required: true }],
        confidentialAllowed: true,
      },
    })
    assert.deepEqual(
      [
        row?.name,
        row?.sectionTitle,
        row?.text,
        row?.kindText,
        row?.question,
        row?.answer?.id,
        row?.comment?.id,
      ],
      [
        'K-1',
        'Drift',
        'Varsel\nLøsningen skal:\n– varsle\n– logge',
        'Minstekrav',
        'Beskriv.\nVelg: Ja / Nei\nI kolonnen «Kommentar eller avvik»: Forklaring, høyst 200 ord',
        'K-1',
        'K-1:text',
      ],
    )
    assert.deepEqual(
      [attachment, mark].map((line) => [
        line?.name,
        line?.text,
        line?.question,
        line?.answer?.id,
        line?.rowKind,
      ]),
      [
        [
          'K-1: Vedlegg – Plan',
          'Plan (må legges ved)',
          'Filnavnet til vedlegget',
          'K-1:attachment-1',
          'more',
        ],
        [
          'K-1: Er noe i svaret taushetsbelagt?',
          'Er noe i svaret taushetsbelagt?',
          'Velg: Nei / Ja',
          'K-1:confidential',
          'more',
        ],
      ],
    )
  })

  it('has the bounds and the unit of a number', () => {
    const [row] = linesOf({
      id: 'K-1',
      kind: 'minimum',
      text: 'A',
      answer: { form: 'number', unit: 'minutter', min: 0, max: 1.5 },
    })
    assert.equal(row?.question, 'Et tall i minutter: 0 til 1,5')
    assert.deepEqual(
      [row.answer?.min, row.answer?.max, row.answer?.otherwise],
      [0, 1.5, 'Skriv et tall, uten enhet: 0 til 1,5.'],
    )
  })

  it('has a row for each part, and shows what is not answered', () => {
    const lines = linesOf(
      {
        id: 'K-1',
        kind: 'minimum',
        text: 'Løsningen skal virke',
        children: [
          { id: 'a', text: 'på natt' },
          { id: 'b', text: 'til orientering', answer: { form: 'none' } },
        ],
      },
      { id: 'K-2', kind: 'information', text: 'Fakta.' },
    )
    assert.deepEqual(
      lines.map(({ name, rowKind, question, answer }) => [name, rowKind, question, answer?.id]),
      [
        ['K-1', 'whole', '', undefined],
        ['K-1.a', 'part', 'Velg: Ja / Nei\nI kolonnen «Kommentar eller avvik»: Forklaring', 'K-1.a'],
        ['K-1.b', 'part', 'Skal ikke besvares', undefined],
        ['K-2', 'whole', 'Skal ikke besvares', undefined],
      ],
    )
  })

  it('has what the requirement says before each part, since a row is read alone', () => {
    const lines = linesOf({
      id: 'K-1',
      kind: 'minimum',
      title: 'Varsel',
      text: 'Løsningen skal varsle:',
      children: [{ id: 'a', text: 'nattevakten' }],
    })
    assert.equal(lines.at(-1)?.text, 'Løsningen skal varsle:\nnattevakten')
  })

  it('asks for nothing more of a scenario that is not answered', () => {
    const answer: Answer = { form: 'none', attachments: [{ title: 'Film' }] }
    const { requirements } = viewOf({ scenarios: [{ id: 'SC-1', story: 'Natt.', answer }] })
    assert.deepEqual(
      requirements.map(({ name, question }) => [name, question]),
      [['SC-1', 'Skal ikke besvares']],
    )
  })

  it('has a row for each price, and the quantity where it is that of one price', () => {
    const { prices } = viewOf({
      procurement: { lots: [{ id: 'D1' }, { id: 'D2' }] },
      priceItems: [
        { id: 'P-1', title: 'Kurs', unit: 'time', volume: 12 },
        { id: 'P-2', title: 'Leie', unit: 'stykk', volume: 1200, per: 'lot' },
      ],
    })
    assert.deepEqual(
      prices.map(({ name, appliesTo, volume, note, price }) => [name, appliesTo, volume, note, price.id]),
      [
        ['P-1', '', 12, '', 'P-1:price'],
        ['P-2 D1', 'Delkontrakt D1', undefined, 'Anslått mengde: 1200\u00a0stykk', 'P-2:price:D1'],
        ['P-2 D2', 'Delkontrakt D2', undefined, 'Anslått mengde: 1200\u00a0stykk', 'P-2:price:D2'],
      ],
    )
  })

  it('has headings that are known again in every language, and names of sheets that a workbook may have', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const { labels, deviations, secrets } = viewOf({ language })
      const { id, field, answer, price, comment, requirement, kind, question, section, sum, rowNumber } =
        labels
      const headings = [
        id,
        field,
        answer,
        price,
        comment,
        requirement,
        kind,
        question,
        section,
        sum,
        rowNumber,
      ]
      assert.deepEqual(headings.map(columnRole), [
        ...(['name', 'name', 'answer', 'answer', 'comment', 'requirement'] as const),
        ...(['told', 'told', 'told', 'told', 'row'] as const),
      ])
      assert.deepEqual([...deviations.header, ...secrets.header].map(columnRole), [
        'deviation:where',
        'deviation:what',
        'deviation:price',
        'secret:where',
        'secret:what',
        'secret:why',
      ])
      const { guideSheet, requirementSheet, priceSheet, deviationSheet, secretSheet, choiceSheet } = labels
      const names = [guideSheet, requirementSheet, priceSheet, deviationSheet, secretSheet, choiceSheet]
      assert.equal(new Set(names.map((name) => name.toLowerCase())).size, names.length)
      for (const name of names) assert.match(name, /^[^:\\/?*[\]']{1,31}$/)
      assert.ok(labels.wrongAnswer.length <= 32)
    }
  })
})
