import assert from 'node:assert/strict'
import { formatFinding } from '../locale/format-finding.js'
import { belongsTo, keptBeside, leftBehind, leftBehindFindings, withoutSpecification } from './left-behind.js'

const specification = { name: 'ny.krav.yaml', id: 'prove' }

describe('what is left behind when a specification gets another name', () => {
  it('is the register, the answers and the editions', () => {
    assert.deepEqual(keptBeside('mappe/a.krav.yaml'), [
      'mappe/a.review.yaml',
      'mappe/a.answers.json',
      'mappe/a.editions',
    ])
  })

  it('is found by the file that is gone, whatever else lies there', () => {
    const names = [
      'ny.krav.yaml',
      'ny.review.yaml',
      'gammel.review.yaml',
      'gammel.answers.json',
      'gammel.editions',
    ]
    const others = [
      'annen.krav.json',
      'annen.editions',
      '.review.yaml',
      'review.yaml',
      'notat.docx',
      '.editions',
    ]
    assert.deepEqual(withoutSpecification([...names, ...others]), [
      'gammel.answers.json',
      'gammel.editions',
      'gammel.review.yaml',
    ])
  })

  it('is not what differs in case alone, or in how an «å» is written', () => {
    assert.deepEqual(withoutSpecification(['Bl\u00e5.krav.yaml', 'bla\u030a.review.yaml']), [])
  })

  it('tells whose it is: registers, answers, and the specification of an edition', () => {
    assert.equal(belongsTo('# Kommentarer\nkravspek: 1\nreviewOf: prove\n'), 'prove')
    assert.equal(belongsTo('{ "kravspek": 1, "specification": "prove" }'), 'prove')
    assert.equal(belongsTo('{ "kravspek": 1, "specification": { "id": "prove" } }'), 'prove')
    for (const text of ['reviewOf: [prove\n', '', 'null', 'reviewOf: [a]', '[1]', '{ "specification": {} }'])
      assert.equal(belongsTo(text), undefined, text)
  })

  it('must have the name of the specification, which another may have', () => {
    const found = [
      { name: 'gammel.review.yaml', id: 'prove' },
      { name: 'eldre.review.yaml', id: 'prove' },
      { name: 'gammel.answers.json', id: 'prove' },
      { name: 'gammel.editions', id: 'prove' },
      { name: 'andre.review.yaml', id: 'en-annen' },
    ]
    const common = { isTaken: false, rival: undefined }
    assert.deepEqual(leftBehind(specification, found, ['ny.answers.json']), [
      {
        ...{ ...common, name: 'gammel.review.yaml', ending: 'review.yaml', wanted: 'ny.review.yaml' },
        rival: 'eldre.review.yaml',
      },
      {
        ...{ ...common, name: 'eldre.review.yaml', ending: 'review.yaml', wanted: 'ny.review.yaml' },
        rival: 'gammel.review.yaml',
      },
      {
        ...{ ...common, name: 'gammel.answers.json', ending: 'answers.json', wanted: 'ny.answers.json' },
        isTaken: true,
      },
      { ...common, name: 'gammel.editions', ending: 'editions', wanted: 'ny.editions' },
    ])
  })

  it('is nothing that is in use: the whole that a part belongs to may be called anything', () => {
    assert.deepEqual(
      leftBehind({ name: 'hel.yaml', id: 'prove' }, [{ name: 'hel.review.yaml', id: 'prove' }], []),
      [],
    )
  })

  it('is an error, for nothing of it is seen; beside one that is used it may be a copy', () => {
    const common = {
      ending: 'review.yaml',
      wanted: 'ny.review.yaml',
      isTaken: false,
      rival: undefined,
    } as const
    const findings = leftBehindFindings('a/ny.krav.yaml', [
      { ...common, name: 'gammel.review.yaml' },
      { ...common, name: 'gammel.review.yaml', isTaken: true },
      { ...common, name: 'gammel.review.yaml', rival: 'eldre.review.yaml' },
    ])
    assert.deepEqual(
      findings.map((each) => [each.code, each.severity, each.location.source, formatFinding(each, 'nb')]),
      [
        [
          'left-behind',
          'error',
          'a/ny.krav.yaml',
          '«gammel.review.yaml» hører til denne spesifikasjonen, men brukes ikke: Det finnes ingen «gammel.krav.yaml». Gi den navnet «ny.review.yaml», eller flytt den ut av mappen.',
        ],
        [
          'left-behind',
          'warning',
          'a/ny.krav.yaml',
          '«gammel.review.yaml» hører til denne spesifikasjonen, men brukes ikke. Det er «ny.review.yaml» som brukes. Se hvilken av dem som gjelder, og flytt den andre ut av mappen.',
        ],
        [
          'left-behind',
          'error',
          'a/ny.krav.yaml',
          '«gammel.review.yaml» og «eldre.review.yaml» hører til denne spesifikasjonen, men ingen av dem brukes. Se hvilken av dem som gjelder, gi den navnet «ny.review.yaml», og flytt den andre ut av mappen.',
        ],
      ],
    )
  })
})
