import fc from 'fast-check'
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { analyse, type Analysis } from './analyse.js'
import { check, type Check } from './check.js'
import { defaultSettings } from './rules/settings.js'
import { openSession } from './session.js'

/** Texts by name, of which the first is asked for. */
type Files = Readonly<Record<string, string>>

const root = new URL('../../../', import.meta.url)

function files(folder: string, ...names: readonly string[]): Files {
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(folder + name, root), 'utf8')]))
}

function withLineEnds(lineEnd: string, from: Files): Files {
  return Object.fromEntries(
    Object.entries(from).map(([name, text]) => [name, text.replaceAll('\n', lineEnd)]),
  )
}

const nurse = files('examples/', 'medisindispenser.krav.yaml', 'organisasjon.yaml')
const centre = files('examples/', 'response-centre.krav.yaml', 'parts/operations.kravdel.yaml')

/** Real specifications, and small ones that hold what those do not. */
export const starts: readonly Files[] = [
  nurse,
  withLineEnds('\r\n', nurse),
  files('examples/', 'digital-heimeoppfolging.krav.yaml', 'organisasjon.yaml'),
  centre,
  // Asked for by its part.
  Object.fromEntries(Object.entries(centre).reverse()),
  files('test/fixtures/', 'good.krav.yaml'),
  ...readdirSync(new URL('test/fixtures/bad/', root))
    .filter((name) => name.endsWith('.krav.yaml'))
    .map((name) => files('test/fixtures/bad/', name)),
  {
    'liten.krav.yaml': `kravspek: 1
id: liten
title: Liten
language: nb
status: draft
version: 1.0
terms:
- term: vakt
  definition: Den som er på jobb.
- null
- term: natt
sections:
  - include: del.kravdel.yaml
  # Et kapittel til
  - id: s
    title: Drift
    defaults:
      kind: minimum
      addressee: customer
      parameters: { dager: { value: 3, type: number } }
    requirements:
      - id: K-1
        text: Leverandøren skal svare innen <dager> dager, se <ref:K-2>. # Merknad
        kind: null
        children: [{ id: a, text: Ja }, { id: b, text: Nei }]
      -
        id: K-2
        text: |+
          En <ukjent> tekst

          over flere avsnitt #1
        parameters: { dager: null, timer: 2 }

      - { id: K-3, kind: evaluated, text: "Lukket # ikke merknad", parameters: null }
      - { undecided: true, owner: sykepleier, decideBy: 2027-01-01 }
      - id: K-4
        text: 'Se <ref:K-1.b> og
          <ref:borte>'
        kind: { undecided: true, ownr: x }
roles: [{ id: sykepleier, title: Sykepleier }]
changes:
  - { version: "1.0", text: Ny, at: K-1 }
waivers:
  - { rule: no-modal-verb, at: K-2, reason: Slik er det., by: sykepleier, date: 2027-01-01 }
organisation: org.yaml
`,
    'del.kravdel.yaml': `kravspek: 1
partOf: liten.krav.yaml
section:
  id: d
  title: Del
  requirements:
    - { id: D-1, kind: minimum, text: Systemet skal være raskt og/eller enkelt. }
    - id: D-2
      text: Leverandøren bør varsle TBD.
`,
    'org.yaml': `kravspek: 1
roles:
  - { id: sykepleier, title: Sykepleier, kind: clinician, service: hjemmetjenesten }
services:
  - { id: hjemmetjenesten, name: Hjemmetjenesten, staff: null }
`,
  },
  {
    'json.krav.json': `{
  "kravspek": 1, "id": "j", "title": "JSON", "language": "nb", "status": "draft",
  "sections": [{ "id": "s", "title": "S", "requirements": [
    { "id": "K-1", "kind": "minimum", "text": "Løsningen skal virke." }
  ]}]
}
`,
  },
]

/** One thing that is done to a text. Numbers are brought into what the text has. */
export interface TextEdit {
  readonly file: number
  readonly type:
    | 'type'
    | 'type-more'
    | 'type-at-end'
    | 'delete'
    | 'delete-lines'
    | 'duplicate-lines'
    | 'move-lines'
    | 'indent'
    | 'new-line'
    | 'undo'
    | 'remove-file'
  readonly at: number
  readonly size: number
  readonly to: number
}

const pieces = [
  ...[
    'a',
    'skal ',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '"',
    "'",
    ': ',
    ':',
    '#',
    ' # ',
    '- ',
    '-',
    '{',
    '}',
    '[',
    ']',
    ',',
  ],
  ...[
    '|',
    '>-\n',
    'null',
    '~',
    '&a ',
    '*a',
    '!t ',
    '---\n',
    '...\n',
    '%',
    '? ',
    '??',
    '<',
    '<ref:K-1>',
    '<dager>',
  ],
  ...[
    '1',
    '01',
    'undecided: true',
    'id: K-9\n',
    '\u00a0',
    '\ufeff',
    '\u2028',
    '\0',
    '\u0007',
    '\u{1f600}',
    '\ud83d',
  ],
]

const lines = [
  ...[
    '',
    '# Merknad',
    '        # Dypere',
    'notes: null',
    'id: x',
    'version: 2',
    'needs:',
    '-',
    '  -',
    '      - ',
  ],
  ...[
    '        title: Tittel',
    '        titel: Tittel',
    '        kind:',
    '        kind: minimum',
    '        text: >-',
  ],
  ...[
    '      - id: NY-1',
    '      - { id: NY-2, text: Ny, kind: minimum }',
    '  - id: nytt\n    title: Nytt',
    'roles:',
  ],
  ...[
    '      - id: NY-3\n        kind: minimum\n        text: Leverandøren skal svare.',
    '    title: Et annet kapittel',
  ],
  ...[
    '        points: 5',
    '        points: "5"',
    '        text: 12',
    '        parameters: { dager: null }',
    '        roles: [sykepleier, borte]',
    '    requirements:',
  ],
]

export const textEdit: fc.Arbitrary<TextEdit> = fc.record({
  file: fc.nat(9),
  type: fc.constantFrom(
    ...(['type', 'type', 'type', 'type-more', 'type-more', 'delete', 'delete', 'delete-lines'] as const),
    ...(['duplicate-lines', 'move-lines', 'indent', 'new-line', 'new-line', 'undo', 'undo', 'undo'] as const),
    'type-at-end' as const,
    'remove-file' as const,
  ),
  at: fc.nat(1_000_000),
  size: fc.nat(1000),
  to: fc.nat(1_000_000),
})

function edited(text: string, { type, at, size, to }: TextEdit): string {
  const offset = at % (text.length + 1)
  const all = text.split('\n')
  const line = at % all.length
  const piece = pieces[size % pieces.length] ?? ''
  switch (type) {
    case 'type':
      return text.slice(0, offset) + piece + text.slice(offset)
    case 'type-at-end':
      return text + piece
    case 'type-more':
      return text.slice(0, offset) + (['a', ' skal', 'x '][size % 3] ?? '') + text.slice(offset)
    case 'delete':
      return text.slice(0, offset) + text.slice(offset + 1 + (size % 20 === 0 ? size : size % 3))
    case 'delete-lines':
      return all.toSpliced(line, 1 + (size % 6)).join('\n')
    case 'duplicate-lines':
      return all.toSpliced(line, 0, ...all.slice(line, line + 1 + (size % 12))).join('\n')
    case 'move-lines': {
      const moved = all.splice(line, 1 + (size % 6))
      return all.toSpliced(to % (all.length + 1), 0, ...moved).join('\n')
    }
    case 'indent':
      return all
        .with(line, size % 2 === 0 ? `  ${all[line] ?? ''}` : (all[line] ?? '').slice(1 + (size % 3)))
        .join('\n')
    case 'new-line':
      return all.toSpliced(line, 0, lines[size % lines.length] ?? '').join('\n')
    case 'undo':
    case 'remove-file':
      return text
  }
}

/** Makes one edit after the other and compares, after each, what a session knows with what is known when all is read anew. */
export function compareWithFresh(start: number, edits: readonly TextEdit[]): void {
  const given = starts[start % starts.length] ?? {}
  const texts = new Map(Object.entries(given))
  const names = [...texts.keys()]
  const [asked = ''] = names
  const read = (name: string) => {
    const text = texts.get(name)
    return text === undefined ? ({ problem: 'missing' } as const) : { text }
  }
  const session = openSession(asked, read)
  let readable: Check | undefined
  const history: { readonly name: string; readonly text: string | undefined }[] = []
  for (const edit of [undefined, ...edits]) {
    if (edit !== undefined) {
      // Most edits are made where most is written.
      const name = names[edit.file % (2 * names.length)] ?? asked
      const last = edit.type === 'undo' ? history.pop() : undefined
      const before = texts.get(name)
      if (last !== undefined) {
        if (last.text === undefined) texts.delete(last.name)
        else texts.set(last.name, last.text)
        if (last.text === undefined || edit.size % 2 === 0) session.reread(last.name)
        else session.setText(last.name, last.text)
      } else {
        history.push({ name, text: before })
        const text = edit.type === 'remove-file' ? undefined : edited(before ?? given[name] ?? '', edit)
        if (text === undefined) texts.delete(name)
        else texts.set(name, text)
        if (text === undefined) session.reread(name)
        else session.setText(name, text)
      }
    }
    const fresh = check(analyse(asked, read), defaultSettings)
    const now = session.check()
    same(now, fresh)
    const { value, files, sources } = fresh.analysis
    if (value !== undefined && files.size === sources.size) readable = fresh
    assert.deepEqual(session.readable()?.analysis.ids, readable?.analysis.ids)
    assert.deepEqual(session.readable()?.findings, readable?.findings)
  }
}

function same(now: Check, fresh: Check): void {
  for (const part of ['name', 'value', 'specification', 'findings', 'ids', 'sources', 'files'] as const)
    assert.deepEqual(now.analysis[part], fresh.analysis[part], part)
  assert.deepEqual(now.findings, fresh.findings)
  assert.deepEqual(now.waived, fresh.waived)
  // The order of fields counts too: ids are first where they stand first.
  assert.equal(JSON.stringify(now.analysis.value), JSON.stringify(fresh.analysis.value))
  samePlaces(now.analysis, fresh.analysis, now.analysis.value, fresh.analysis.value)
  for (const [name, { value }] of now.analysis.files)
    samePlaces(now.analysis, fresh.analysis, value, fresh.analysis.files.get(name)?.value)
  for (const path of [['sections', 0, 'requirements', 1, 'text'], ['roles', 0, 'id'], ['title']])
    assert.deepEqual(now.analysis.locate(path), fresh.analysis.locate(path))
}

function samePlaces(now: Analysis, fresh: Analysis, a: unknown, b: unknown): void {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return
  assert.deepEqual(now.placesOf(a), fresh.placesOf(b))
  assert.deepEqual(now.leftOpen(a), fresh.leftOpen(b))
  for (const { plan } of now.leftOpen(a)) if (plan !== undefined) assert.ok(now.placesOf(plan))
  for (const [key, value] of Object.entries(a))
    samePlaces(now, fresh, value, (b as Readonly<Record<string, unknown>>)[key])
}
