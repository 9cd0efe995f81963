import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as vscode from 'vscode'
import { uriOf } from '../host/workspace-files.js'

const { extensionPath } = vscode.extensions.getExtension('kravspek.kravspek') ?? { extensionPath: '' }
// The folder may be reached by links; the command line is beside the one that they lead to.
const repository = realpathSync(join(extensionPath, '..', 'packages')).replace(/[/\\]packages$/, '')
const example = 'medisindispenser.krav.yaml'

/** Bytes of all files in a folder, by path. */
function contents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  return Object.fromEntries(
    names.toSorted().map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )
}

function copyExample(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of [example, 'organisasjon.yaml', 'figurer'])
    cpSync(join(repository, 'examples', name), join(folder, name), { recursive: true })
}

describe('sending out, as the command line does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-issue-'))
  const own = join(uriOf('').fsPath, 'utsending')
  before(() => {
    copyExample(folder)
    copyExample(own)
  })
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors')
    rmSync(folder, { recursive: true })
    rmSync(own, { recursive: true })
  })

  for (const kind of ['review', 'tender'] as const) {
    it(`writes the same bytes for ${kind}`, async function () {
      this.timeout(60_000)
      rmSync(join(folder, 'medisindispenser.editions'), { recursive: true, force: true })
      rmSync(join(own, 'medisindispenser.editions'), { recursive: true, force: true })
      const args = ['issue', example, '--kind', kind, '--format', 'docx,html']
      const program = join(repository, 'packages/cli/bin/kravspek.js')
      const ran = spawnSync(process.execPath, [program, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
      })
      const choice = { kind, formats: ['docx', 'html'] }
      const written: readonly vscode.Uri[] = await vscode.commands.executeCommand(
        'kravspek.issue',
        vscode.Uri.file(join(own, example)),
        choice,
      )
      assert.equal(ran.status, 0, ran.stdout + ran.stderr)
      assert.ok(written.length > 3)
      assert.deepEqual(Object.keys(contents(own)), Object.keys(contents(folder)))
      assert.deepEqual(contents(own), contents(folder))
    })
  }
})
