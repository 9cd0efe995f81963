import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A new folder with files in it, by their paths. It goes away after all tests. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kravspek-cli-')))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}

const folders: string[] = []

after(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A pipe that nobody writes to: who opens it as a file waits for ever. */
export function makePipe(path: string): void {
  execFileSync('sh', ['-c', 'mkfifo "$0"', path])
}

export const bin = fileURLToPath(new URL('../bin/kravspek.js', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the program in a folder, as a person would. */
export function kravspek(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    env: { ...plainEnvironment(), ...env },
    encoding: 'utf8',
    timeout: 60_000,
  })
  return { code: status, out: stdout, err: stderr }
}

/** That of a person who has not chosen a language. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, KRAVSPEK_LANGUAGE: undefined, NODE_OPTIONS: undefined }
}

/** A specification with nothing to say about it. */
export const sound = `kravspek: 1
id: prove
title: Prøve
language: nb
status: draft
profile: small
procurement:
  estimatedValue: { amount: 900000, currency: NOK }
  dates: { notice: 2027-01-15 }
  accessibility: { included: true }
  privacy: { personalData: false }
  environment: { route: exemption, exemption: insignificant, justification: Tjenesten leveres uten utstyr og reiser. }
  rulePackAcknowledged: { by: sykepleier, date: 2026-12-01 }
services: [{ id: hjemmetjenesten, name: Hjemmetjenesten }]
roles: [{ id: sykepleier, title: Sykepleier, kind: clinician, service: hjemmetjenesten }]
serviceInvolvement:
  reviewers: [{ role: sykepleier, service: hjemmetjenesten, reviewed: 2026-12-01 }]
  feedback: { channel: Møte i avdelingen, answerWithin: P5D }
supportLevels:
  tiers:
    - { tier: 1, provider: supplier, from: "00:00", to: "24:00", days: every-day, channels: [phone], language: nb, response: PT15M }
sections:
  - id: drift
    title: Drift
    defaults: { answer: { form: yes-no }, verification: { operation: measurement }, fulfilledBy: go-live }
    requirements:
      - { id: K-1, kind: minimum, text: Leverandøren skal varsle før planlagt vedlikehold. }
`

/** The smallest PNG: one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
