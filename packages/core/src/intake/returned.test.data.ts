import assert from 'node:assert/strict'
import type { Analysis } from '../analyse.js'
import type { Review, ReviewThread } from '../generated/specification.js'
import type {
  Returned,
  ReturnedChange,
  ReturnedComment,
  ReturnedField,
  ReturnedStamp,
  Saying,
} from '../review/returned.js'
import { analyseText } from '../testing.js'
import { readableBy } from '../view/readable.js'
import { viewHash } from '../view/view-hash.js'
import { bytesHash } from '../output/bytes-hash.js'
import { importReturned, type Import, type ImportOptions, type ReturnedFile } from './import-returned.js'

export const specificationText = `kravspek: 1
id: prove
title: Prøve
language: nb
status: review
version: "1.0"
services:
  - { id: hjemmetjenesten, name: Hjemmetjenesten i Nordvik }
  - { id: sykehjemmet, name: Nordvik sykehjem }
roles:
  - { id: sykepleier, title: Sykepleier, service: hjemmetjenesten }
  - { id: nattevakt, title: Nattevakt }
  - { id: nattevakt-sykehjem, title: Nattevakt, service: sykehjemmet }
  - { id: parorende, title: Pårørende, kind: relative }
serviceInvolvement:
  questions:
    - { id: S-01, text: Hva skjer når strømmen går? }
sections:
  - id: varsling
    title: Varsling
    requirements:
      - { id: VAR-01, kind: minimum, text: Alarmen skal besvares innen 30 minutter. }
      - id: VAR-02
        kind: evaluated
        text: 'Løsningen bør ha:'
        children:
          - { id: a, text: Lyd som kan skrus ned. }
          - { id: b, text: Lys som kan skrus av. }
`

const asItIs = analyseText(specificationText)

/** The analysis of the specification with a register beside it, as if both stood in files. */
export function analysisWith(review?: Review): Analysis {
  assert.ok(asItIs.specification !== undefined, JSON.stringify(asItIs.findings))
  return { ...asItIs, review }
}

/** The stamp of a review document of the specification as it is. */
export function stampOf({ specification }: Analysis, more: Partial<ReturnedStamp> = {}): ReturnedStamp {
  assert.ok(specification !== undefined)
  const { id, version = '' } = specification
  return {
    specification: id,
    version,
    document: 'review',
    hash: viewHash(readableBy(specification, 'reviewer')),
    ...more,
  }
}

export const comment = (more: Partial<ReturnedComment> = {}): ReturnedComment => ({
  text: 'Om natten har vi 40 minutters kjøring.',
  author: 'Kari Nordmann',
  date: '2026-11-20T10:21:00Z',
  place: { id: 'VAR-01', certainty: 'bookmark' },
  quote: 'innen 30 minutter',
  paragraph: 'Alarmen skal besvares innen 30 minutter.',
  isResolved: false,
  replies: [],
  ...more,
})

export const reply = (more: Partial<Saying> = {}): Saying => ({
  text: 'Enig. Det samme gjelder i helgene.',
  author: 'Ola Hansen',
  date: '2026-11-21T08:00:00Z',
  ...more,
})

export const change = (more: Partial<ReturnedChange> = {}): ReturnedChange => ({
  place: { id: 'VAR-01', certainty: 'bookmark' },
  author: 'Kari Nordmann',
  date: '2026-11-20T10:25:00Z',
  action: 'change',
  before: 'Alarmen skal besvares innen 30 minutter.',
  after: 'Alarmen skal besvares innen 60 minutter.',
  isTracked: true,
  ...more,
})

export const field = (id: string | undefined, text: string, label = ''): ReturnedField => ({
  id,
  certainty: id === undefined ? undefined : 'tag',
  label,
  text,
})

export interface FileSketch extends Partial<Omit<Returned, 'stamp'>> {
  readonly stamp?: ReturnedStamp | undefined
  readonly name?: string
  readonly isForm?: true
  readonly isAsWritten?: true
}

/** A file that came back. What it says makes its hash, as the bytes of a real one do. */
function fileOf({ name = 'retur.docx', isForm, isAsWritten, ...content }: FileSketch): ReturnedFile {
  const { stamp, comments = [], changes = [], fields = [] } = content
  const returned: Returned = { stamp, comments, changes, fields }
  return {
    name,
    hash: bytesHash(new TextEncoder().encode(JSON.stringify([name, returned]))),
    opened: { stamp, isForm, isAsWritten, likeness: () => 1, read: () => returned },
  }
}

/** Reads files in, of a specification as it is, into a register. */
export function imported(
  review: Review | undefined,
  files: readonly FileSketch[],
  options: Partial<ImportOptions> = {},
): Import {
  return importReturned(analysisWith(review), files.map(fileOf), {
    editions: [],
    keepNames: false,
    date: '2026-11-25',
    ...options,
  })
}

export function threadsOf({ threads = [] }: Review): readonly ReviewThread[] {
  return threads
}

/** The only thread of a register. */
export function onlyThread(review: Review): ReviewThread {
  const [thread, ...others] = threadsOf(review)
  assert.ok(thread !== undefined && others.length === 0, JSON.stringify(review.threads, undefined, 1))
  return thread
}

/** A register in which one thread is another. */
export function withThread(review: Review, id: string, more: Partial<ReviewThread>): Review {
  return {
    ...review,
    threads: threadsOf(review).map((thread) => (thread.id === id ? { ...thread, ...more } : thread)),
  }
}
