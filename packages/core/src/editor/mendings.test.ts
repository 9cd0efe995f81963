import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { analyse, type Analysis } from '../analyse.js'
import { check, type Check } from '../check.js'
import type { Edit, Finding } from '../finding/finding.js'
import { rulePages } from '../generated/rule-pages.js'
import { readSettings, settingsFileName } from '../read-settings.js'
import { defaultSettings, type RuleSettings } from '../rules/settings.js'
import { analyseText, head, readerOf, rootName, specificationText } from '../testing.js'
import { mendingsFor, fixAllEdits } from './mendings.js'
import type { Mending } from './mending.js'
import { waiveEdits } from './waive-edit.js'

const repository = new URL('../../../../', import.meta.url)
const strict: RuleSettings = { ...defaultSettings, profile: 'strict' }

function applied(sources: ReadonlyMap<string, string>, edits: readonly Edit[]): Record<string, string> {
  const files = Object.fromEntries(sources)
  for (const { location, newText } of edits.toSorted((a, b) => b.location.range[0] - a.location.range[0])) {
    const text = files[location.source] ?? ''
    files[location.source] = text.slice(0, location.range[0]) + newText + text.slice(location.range[1])
  }
  return files
}

function checked(files: Record<string, string>, settings: RuleSettings): Check {
  return check(analyse(rootName, readerOf(files)), settings)
}

/** How often each thing is said: places move, so what is said is compared by its words. */
function tally(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { message, data } of findings) {
    const key = JSON.stringify([message, data])
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** What is wrong with a mending: the finding is still there, or an error came that was not there. */
function faultsOf(mending: Mending, before: Check, settings: RuleSettings): readonly string[] {
  const { finding, edits, title } = mending
  const after = checked(applied(before.analysis.sources, edits), settings)
  const key = JSON.stringify([finding.message, finding.data])
  const left = (tally(after.findings).get(key) ?? 0) - (tally(before.findings).get(key) ?? 0)
  const errors = (of: Check): number => of.findings.filter(({ severity }) => severity === 'error').length
  const name = `${finding.code}: ${title}\n${JSON.stringify(edits)}`
  return [
    // What is told only once a file has no errors is told as soon as the last one is gone.
    ...(left < 0 || finding.severity === 'hint' ? [] : [`${name}\nis still told`]),
    ...(before.context !== undefined && errors(after) > errors(before) ? [`${name}\nnew errors`] : []),
    ...(before.context === undefined && after.context === undefined && errors(after) >= errors(before)
      ? [`${name}\nno fewer errors`]
      : []),
  ]
}

interface Sample {
  readonly name: string
  readonly text: string
  readonly settings: RuleSettings
}

const samples: readonly Sample[] = [
  ...['test/fixtures/bad/', 'test/fixtures/bad/strict/'].flatMap((folder) =>
    readdirSync(new URL(folder, repository))
      .filter((name) => name.endsWith('.krav.yaml'))
      .map((name) => ({
        name,
        text: readFileSync(new URL(folder + name, repository), 'utf8'),
        settings: strict,
      })),
  ),
  ...Object.entries(rulePages).flatMap(([code, page]) => {
    const wrong = page.split(/^## /m).find((each) => each.startsWith('Feil\n')) ?? ''
    const set = new RegExp(`^\`\`\`yaml\n(kravspek: 1 # ${settingsFileName}\n[\\s\\S]*?)^\`\`\`$`, 'm').exec(
      page,
    )?.[1]
    const settings =
      set === undefined
        ? strict
        : { ...readSettings(settingsFileName, set).settings, profile: 'strict' as const }
    return [...wrong.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text = '']) => ({
      name: `page ${code}`,
      text: specificationText(text),
      settings,
    }))
  }),
]

const checksOfSamples = new Map<Sample, Check>()

/** Each sample is checked once for all that is tried on it. */
function checkOf(sample: Sample): Check {
  const known = checksOfSamples.get(sample) ?? checked({ [rootName]: sample.text }, sample.settings)
  checksOfSamples.set(sample, known)
  return known
}

/** Whether something has been tried less than twice: each rule says the same of many examples. */
function isNew(tried: Map<string, number>, name: string): boolean {
  const times = (tried.get(name) ?? 0) + 1
  tried.set(name, times)
  return times <= 2
}

/** An example and the files beside it, under the name of the tests. */
function readExamples(name: string): Record<string, string> {
  const folder = new URL('examples/', repository)
  const files: Record<string, string> = { [rootName]: readFileSync(new URL(name, folder), 'utf8') }
  for (const beside of ['', 'parts/']) {
    for (const file of readdirSync(new URL(beside, folder), { withFileTypes: true })) {
      if (file.isFile()) files[beside + file.name] = readFileSync(new URL(beside + file.name, folder), 'utf8')
    }
  }
  for (const [file, text] of Object.entries(files))
    files[file] = text.replace(`partOf: ../${name}`, `partOf: ../${rootName}`)
  return files
}

function allMendings(of: Check, findings = of.findings): readonly Mending[] {
  const role = [...of.analysis.ids].find(([, { kind }]) => kind === 'role')?.[0]
  const plan = role === undefined ? undefined : { decideBy: '2027-03-01', owner: role }
  return findings.flatMap((finding) => mendingsFor(of, finding.location.source, finding, 'nb', plan))
}

function titlesIn(text: string, code?: string): readonly string[] {
  const of = check(analyseText(text), strict)
  return of.findings
    .filter((finding) => code === undefined || finding.code === code)
    .flatMap((finding) => mendingsFor(of, rootName, finding, 'nb'))
    .map(({ title }) => title)
}

/** The text after the first mending whose title matches. */
function mended(text: string, title: RegExp, language: 'nb' | 'nn' | 'en' = 'nb'): string {
  const of = check(analyseText(text), strict)
  const mending = of.findings
    .flatMap((finding) => mendingsFor(of, rootName, finding, language))
    .find((each) => title.test(each.title))
  assert.ok(mending, `${String(title)} is offered`)
  return applied(of.analysis.sources, mending.edits)[rootName] ?? ''
}

describe('mendingsFor', () => {
  it('mends what it says, with no new error, in every example of something wrong', () => {
    const kinds = new Set<string>()
    const tried = new Map<string, number>()
    const faults = samples.flatMap((sample) => {
      const { name, settings } = sample
      const before = checkOf(sample)
      return allMendings(before)
        .filter(({ type, finding, title }) => type === 'edit' && isNew(tried, `${finding.message} ${title}`))
        .flatMap((mending) => {
          kinds.add(mending.finding.code)
          return faultsOf(mending, before, settings).map((fault) => `${name}: ${fault}`)
        })
    })
    assert.deepEqual(faults.slice(0, 8), [])
    assert.ok(kinds.size > 25, [...kinds].join(' '))
  }).timeout(120_000)

  it('puts back what was taken out of an example, wherever that was', () => {
    for (const name of ['medisindispenser', 'digital-heimeoppfolging', 'response-centre']) {
      const whole = readExamples(`${name}.krav.yaml`)
      const text = whole[rootName] ?? ''
      const places = [
        ...text.matchAll(/(?:\{ |^ +- |^ +)((?:id|text|title|tier|kind): [^,\n{}>|[\]]+(?:, |\n +(?=\w)))/gm),
      ]
      assert.ok(places.length > 100)
      for (let index = 0; index < places.length; index += Math.ceil(places.length / 2)) {
        const [all = '', taken = ''] = places[index] ?? []
        const at = (places[index]?.index ?? 0) + all.length - taken.length
        const before = checked(
          { ...whole, [rootName]: text.slice(0, at) + text.slice(at + taken.length) },
          defaultSettings,
        )
        const missing = before.findings.filter(({ code }) => code === 'missing-field')
        for (const mending of allMendings(before, missing).filter(({ type }) => type === 'edit'))
          assert.deepEqual(faultsOf(mending, before, defaultSettings), [], taken)
      }
    }
  }).timeout(120_000)

  it('mends a part and an organisation file where they stand', () => {
    const files = {
      [rootName]: `${head}organisation: kommunen.yaml\nsections:\n  - include: del.kravdel.yaml\n`,
      'kommunen.yaml': 'kravspek: 1\nroles:\n  - title: Nattevakt\n    kind: care-worker\n',
      'del.kravdel.yaml': `kravspek: 1\npartOf: ${rootName}\nsection:\n  id: drift\n  title: Drift\n  requirements:\n    - id: D-01\n      kind: minimum\n`,
    }
    const before = checked(files, defaultSettings)
    const edits = before.findings
      .flatMap((finding) =>
        mendingsFor(before, finding.location.source, finding, 'nb').filter(({ isPreferred }) => isPreferred),
      )
      .flatMap((each) => each.edits)
    const after = applied(before.analysis.sources, edits)
    assert.equal(
      after['kommunen.yaml'],
      'kravspek: 1\nroles:\n  - id: nattevakt\n    title: Nattevakt\n    kind: care-worker\n',
    )
    assert.match(after['del.kravdel.yaml'] ?? '', /- id: D-01\n {6}text: null\n {6}kind: minimum\n/)
    assert.deepEqual(
      checked(after, defaultSettings).findings.filter(({ severity }) => severity === 'error'),
      [],
    )
  })

  it('offers at most one way to begin with for each finding', () => {
    for (const sample of samples) {
      const before = checkOf(sample)
      for (const finding of before.findings) {
        const preferred = mendingsFor(before, rootName, finding, 'en').filter(
          ({ isPreferred }) => isPreferred,
        )
        assert.ok(preferred.length <= 1, JSON.stringify(preferred))
      }
    }
  }).timeout(60_000)

  it('puts a missing field where the schema has it, in the style of its item', () => {
    const block = `${head}sections:\n  - id: drift # om drift\n    title: Drift\n    requirements:\n      - id: D-01\n        kind: minimum # må\n        # svaret\n        answer: { form: yes-no }\n`
    assert.match(
      mended(block, /^Sett inn «text»/),
      /- id: D-01\n {8}text: null\n {8}kind: minimum # må\n {8}# svaret\n/,
    )
    const flow = `${head}roles:\n  - { title: "Nattevakt, kveld", kind: care-worker }\n`
    assert.match(mended(flow, /^Sett inn «id/), /- \{ id: nattevakt-kveld, title: "Nattevakt, kveld", kind/)
    const json = JSON.stringify(
      { kravspek: 1, id: 'x', title: 'X', language: 'nb', status: 'draft', roles: [{ title: 'Vakt' }] },
      null,
      2,
    )
    assert.match(mended(json, /^Sett inn «id/), /\{\n {6}"id": "vakt",\n {6}"title": "Vakt"\n/)
  })

  it('gives the next free id of the series', () => {
    const text = `${head}sections:\n  - id: drift\n    title: Drift\n    requirements:\n      - { id: D-01, kind: minimum, text: A }\n      - { id: D-02, kind: minimum, text: A }\n      - { kind: minimum, text: A }\nroles: [{ id: D-03 }]\n`
    assert.match(mended(text, /D-04/), /- \{ id: D-04, kind: minimum, text: A \}/)
  })

  it('puts in all that is missing of one thing at once', () => {
    const text = mended('id: x # et navn\n', /^Sett inn alt som mangler her/)
    assert.deepEqual(
      check(analyseText(text)).findings.filter(({ severity }) => severity === 'error'),
      [],
    )
    assert.equal(text, 'kravspek: 1\nid: x # et navn\ntitle: null\nlanguage: nb\nstatus: draft\n')
  })

  it('keeps the line ends of the file', () => {
    const text = mended('kravspek: 1\r\nid: x\r\nlanguage: nb\r\nstatus: draft\r\n', /^Sett inn «title»/)
    assert.equal(text, 'kravspek: 1\r\nid: x\r\ntitle: null\r\nlanguage: nb\r\nstatus: draft\r\n')
  })

  it('offers each of a few values', () => {
    const text = `${head}sections:\n  - id: drift\n    title: Drift\n    requirements:\n      - { id: D-01, text: A }\n`
    assert.ok(
      titlesIn(text, 'missing-field').includes('Sett inn «kind: minimum» (Minstekrav)'),
      titlesIn(text).join('\n'),
    )
  })

  it('looks once at what every finding of a large specification can be mended with', function () {
    this.timeout(5000)
    const requirements = Array.from(
      { length: 1000 },
      (_, index) => `      - { id: D-${String(index)}, kind: minimum, text: Løsningen skal varsle. }\n`,
    )
    const text = `${head}sections:\n  - id: drift\n    title: Drift\n    requirements:\n${requirements.join('')}`
    const of = check(analyseText(text))
    const mendings = mendingsFor(of, rootName, [0, text.length], 'nb')
    assert.ok(of.findings.length > 1000)
    assert.ok(mendings.filter(({ type }) => type === 'waive').length > 1000)
  })

  it('adds no parameter with a name that no field may have', () => {
    const text = `${head}sections:\n  - id: drift\n    title: Drift\n    requirements:\n      - { id: D-01, kind: minimum, text: Svar innen <constructor>. }\n`
    assert.deepEqual(
      titlesIn(text, 'parameter-without-value').filter((title) => title.includes('constructor')),
      [],
    )
  })

  it('adds a parameter that a text names', () => {
    const text = `${head}sections:\n  - id: drift\n    title: Drift\n    requirements:\n      - id: D-01\n        kind: minimum\n        text: Svar innen <tid> og <dager>.\n        parameters: { tid: 10 }\n`
    assert.match(mended(text, /parameteren «dager»/), /parameters: \{ tid: 10, dager: null \}/)
    assert.match(
      mended(text.replace(/ +parameters.*\n/, ''), /parameteren «tid»/),
      / {8}kind: minimum\n {8}parameters: \{ tid: null \}\n/,
    )
  })

  it('marks as not decided with a date and someone in charge only where they are given', () => {
    const text = `${head}roles: [{ id: leder, title: Avdelingsleder }]\nprocurement:\n  part: null\n`
    const of = check(analyseText(text))
    const finding = of.findings.find(({ code }) => code === 'undecided')
    assert.ok(finding)
    assert.deepEqual(mendingsFor(of, rootName, finding, 'nb'), [])
    assert.deepEqual(mendingsFor(of, rootName, finding, 'nb', { decideBy: '2027-03-01', owner: 'ingen' }), [])
    const [plan] = mendingsFor(of, rootName, finding, 'nb', { decideBy: '2027-03-01', owner: 'leder' })
    assert.equal(plan?.title, 'Sett frist 1.\u00a0mars 2027 og ansvarlig Avdelingsleder')
    assert.match(
      applied(of.analysis.sources, plan.edits)[rootName] ?? '',
      /part: \{ undecided: true, decideBy: '?2027-03-01'?, owner: leder \}\n/,
    )
  })

  it('finds what touches a range, the gravest first', () => {
    const text = `${head}sections:\n  - id: drift\n    title: Drift\n    requirements:\n      - { id: D-01, kind: should, text: A }\n`
    const of = check(analyseText(text))
    const at = text.indexOf('should')
    const [first] = mendingsFor(of, rootName, [at + 2, at + 2], 'en')
    assert.equal(first?.title, 'Replace with evaluated')
    assert.equal(first.isPreferred, true)
    assert.deepEqual(mendingsFor(of, rootName, [at - 12, at - 12], 'en'), [])
  })
})

describe('waiveEdits', () => {
  const grounds = { reason: 'Vi har vurdert det: greit.', by: 'leder', date: '2027-01-02' }
  const withRole = (text: string): string =>
    /^roles:/m.test(text)
      ? text.replace(/^roles:(.*)$/m, (line) =>
          line.includes('[') ? line.replace('[', '[{ id: leder }, ') : `${line}\n  - { id: leder }`,
        )
      : `${text.trimEnd()}\nroles:\n  - { id: leder }\n`

  it('sets just that finding aside, wherever it can be', () => {
    let waived = 0
    const tried = new Map<string, number>()
    const faults = samples.flatMap(({ name, text, settings }): readonly string[] => {
      const before = checked({ [rootName]: withRole(text) }, settings)
      return before.findings.flatMap((finding) => {
        if (!isNew(tried, finding.message)) return []
        const offered = mendingsFor(before, rootName, finding, 'nb').some(({ type }) => type === 'waive')
        const edits = waiveEdits(before, finding, grounds)
        if (offered !== edits.length > 0)
          return [`${name}: offered ${String(offered)}, edits ${String(edits.length)}`]
        if (edits.length === 0) return []
        const after = checked(applied(before.analysis.sources, edits), settings)
        waived += 1
        const isWaived = after.waived.some(
          (each) =>
            each.finding.message === finding.message &&
            JSON.stringify(each.finding.data) === JSON.stringify(finding.data),
        )
        const said = new Set(before.findings.map(({ message }) => message))
        const extra = after.findings.filter(
          ({ code, message }) => /^(?:waiver-|yaml-)/.test(code) && !said.has(message),
        )
        return isWaived && extra.length === 0
          ? []
          : [`${name}: ${finding.message} ${JSON.stringify(edits)} ${extra.map(({ code }) => code).join()}`]
      })
    })
    assert.deepEqual(faults.slice(0, 8), [])
    assert.ok(waived > 100, String(waived))
  }).timeout(120_000)

  it('adds to the waivers that are there', () => {
    const text = `${head}roles: [{ id: leder }]\nsections:\n  - id: drift\n    title: Drift\n    requirements:\n      - { id: D-01, kind: minimum, text: Løsningen skal varsle raskt. }\nwaivers:\n  - rule: vague-amount\n    at: D-01\n    reason: Derfor\n    by: leder\n    date: 2027-01-01\n\n# slutt\n`
    const of = check(analyseText(text), strict)
    const finding = of.findings.find(({ code }) => code === 'vague-word')
    assert.ok(finding, of.findings.map(({ code }) => code).join())
    const after = applied(of.analysis.sources, waiveEdits(of, finding, grounds))[rootName] ?? ''
    assert.match(
      after,
      /date: 2027-01-01\n {2}- \{ rule: vague-word, at: D-01, match: raskt, reason: 'Vi har vurdert det: greit\.', by: leder, date: .?2027-01-02.? \}\n\n# slutt\n$/,
    )
  })

  it('begins the list of waivers, also where it is empty or left open', () => {
    const text = `${head}roles: [{ id: leder }]\nsections:\n  - id: drift\n    title: Drift\n    requirements:\n      - { id: D-01, kind: minimum, text: Løsningen skal varsle raskt. }\n`
    for (const waivers of ['', 'waivers: []\n', 'waivers: null\n', 'waivers:\n']) {
      const of = check(analyseText(text + waivers), strict)
      const finding = of.findings.find(({ code }) => code === 'vague-word')
      assert.ok(finding)
      const after = applied(of.analysis.sources, waiveEdits(of, finding, grounds))[rootName] ?? ''
      assert.deepEqual(
        check(analyseText(after), strict).waived.map((each) => each.finding.code),
        ['vague-word'],
        after,
      )
    }
  })

  it('asks for a reason and for a role that there is', () => {
    const text = `${head}roles: [{ id: leder }]\nsections:\n  - id: drift\n    title: Drift\n    requirements:\n      - { id: D-01, kind: minimum, text: Løsningen skal varsle raskt. }\n`
    const of = check(analyseText(text), strict)
    const finding = of.findings.find(({ code }) => code === 'vague-word')
    assert.ok(finding)
    assert.deepEqual(waiveEdits(of, finding, { ...grounds, reason: ' ' }), [])
    assert.deepEqual(waiveEdits(of, finding, { ...grounds, by: 'sjef' }), [])
  })
})

describe('fixAllEdits', () => {
  it('comes to rest with no safe fix left', () => {
    let text = `${head}sections:\n  - id: drift\n    title: Drift\n    requirements:\n      - { id: D-01, kind: minimum, text: "Løsningen skal skal varsle den den ansatte.", answer: { form: Yes-No } }\n`
    let rounds = 0
    for (;;) {
      const of: Check = check(analyseText(text), strict)
      const edits = fixAllEdits(of)
      if (edits.length === 0) {
        assert.ok(of.findings.every(({ fixes }) => fixes.every(({ safe }) => !safe)))
        break
      }
      rounds += 1
      assert.ok(rounds < 5)
      text = applied(of.analysis.sources, edits)[rootName] ?? ''
    }
    assert.ok(rounds > 0)
    assert.match(text, /form: yes-no /)
  })

  it('keeps to one file', () => {
    const analysis: Analysis = analyseText(`${head}title2: x\n`)
    assert.deepEqual(fixAllEdits(check(analysis), 'another.yaml'), [])
  })
})
