import { expectFindings } from '../../testing.js'
import { oneRequirement } from './one-requirement.js'
import { sentenceTooLong } from './sentence-too-long.js'

describe('sentence-too-long', () => {
  it('hints at more than 40 words', () => {
    expectFindings(
      sentenceTooLong,
      oneRequirement(
        '~Løsningen skal ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord til.~',
      ),
      [{ message: 'found', data: { count: 41, most: 40 }, severity: 'hint' }],
    )
  })

  it('accepts 40 words', () => {
    expectFindings(
      sentenceTooLong,
      oneRequirement(
        'Løsningen skal ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord.',
      ),
      [],
    )
  })

  it('counts of a list only the longest', () => {
    expectFindings(
      sentenceTooLong,
      oneRequirement(
        'Løsningen skal vise en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting, en ting og navn.',
      ),
      [],
    )
  })
})
