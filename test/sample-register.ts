import { readFileSync } from 'node:fs'
import type { Review, Specification } from '@kravspek/core'
import { CORE_SCHEMA, load } from 'js-yaml'
import { root } from './root.js'

type Thread = NonNullable<Review['threads']>[number]

/**
 * A register of what the services could have said of a specification: of one example a likely one, of any other a comment
 * with each outcome, by each role, at places of every kind. Names of people and of files are such as no document may show.
 */
export function sampleRegister(specification: Specification): Review {
  return specification.id === 'medisindispenser-2027' ? likelyRegister() : registerOf(specification)
}

function likelyRegister(): Review {
  const text = readFileSync(`${root}test/fixtures/register/medisindispenser.review.yaml`, 'utf8')
  return load(text, { schema: CORE_SCHEMA }) as Review
}

/** Made of ids and constant texts alone: what the specification says may be changed without changing the register. */
function registerOf({ sections = [], roles = [], services = [] }: Specification): Review {
  const places: readonly Pick<Thread, 'at' | 'part'>[] = [
    ...sections.flatMap(({ requirements = [] }) => requirements.slice(0, 2).map(({ id }) => ({ at: id }))),
    ...sections.slice(0, 1).map(({ id }) => ({ at: id })),
    ...roles.slice(0, 1).map(({ id }) => ({ at: id })),
    { part: ':other' },
    { part: ':portion-1' },
    { at: 'BORTE-01' },
    {},
  ]
  const threads = places.map((place, index): Thread => {
    const role = roles[index % Math.max(1, roles.length)]?.id
    const service = services[index % Math.max(1, services.length)]?.id
    return {
      id: `K-${String(index + 2)}`,
      ...place,
      how: index % 3 === 0 ? 'meeting' : 'comment',
      quote: 'Ordene <det> gjelder & *flere*',
      text: '1. Først dette\n- Så <ref:BORTE-02> og `dette`\u0007\n\n| a | b |',
      kind: index % 4 === 3 ? 'praise' : 'problem',
      ...(role === undefined ? {} : { role }),
      ...(service === undefined ? {} : { service }),
      persons: index + 1,
      person: 'Hemmelig11x Navnesen',
      said: '2026-11-10',
      files: ['F-2'],
      replies: [{ text: 'Enig.', person: 'Hemmelig12x Navnesen', said: '2026-11-11' }],
      ...(index % 2 === 0 ? {} : { proposal: proposals[index % proposals.length] ?? {} }),
      ...(answers[index % answers.length] ?? {}),
    }
  })
  return {
    kravspek: 1,
    files: [{ id: 'F-2', hash: 'Hemmelig13x', name: 'Hemmelig14x.docx', person: 'Hemmelig15x' }],
    threads,
  }
}

const proposals: readonly NonNullable<Thread['proposal']>[] = [
  { field: 'text', action: 'change', before: 'Innen <dager> dager.', after: 'Innen <timer> timer.' },
  { field: 'parameters.dager', action: 'change', before: '10', after: '5', tracked: true },
  { action: 'remove', before: '1. Hele raden', after: '' },
  { action: 'add', before: '', after: '- En ny rad' },
  { field: 'title', action: 'move', before: 'Tittel', after: 'Tittel' },
]

const answers: readonly Partial<Thread>[] = [
  { state: 'answered', disposition: 'accepted', answer: 'Takk.\nDet er gjort.', by: 'innkjøp', changed: ['BORTE-01'] },
  { state: 'answered', disposition: 'partly', answer: 'Noe av det.', answered: '2026-11-20' },
  { state: 'answered', disposition: 'rejected', answer: 'Nei, <det> går ikke & det er leit.' },
  { state: 'answered', answer: 'Takk for det!' },
  { state: 'deferred', disposition: 'later', answer: 'Neste gang.' },
  { state: 'open' },
  {},
] // prettier-ignore
