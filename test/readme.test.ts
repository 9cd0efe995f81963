import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesOfRepository } from './repository.js'
import { root } from './root.js'

const readme = existsSync(`${root}README.md`) ? readFileSync(`${root}README.md`, 'utf8') : ''

/** Lines of the code fences marked `sh`, without prompts, comments and lines continued. */
const commands = [...readme.matchAll(/^```sh\s*\n([\s\S]*?)^```/gm)]
  .flatMap(([, code = '']) => code.replaceAll('\\\n', ' ').split('\n'))
  .map((line) =>
    line
      .replace(/^\$ /, '')
      .replace(/\s+#.*$/, '')
      .trim(),
  )
  .filter((line) => line !== '' && !line.startsWith('#'))

describe('README.md', function () {
  this.timeout(60_000)
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const folder = mkdtempSync(join(tmpdir(), 'kravspek-readme-'))

  before(() => {
    for (const file of filesOfRepository()) cpSync(root + file, join(folder, file), { recursive: true })
    symlinkSync(`${root}node_modules`, join(folder, 'node_modules'), 'junction')
  })

  after(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it('names commands', () => {
    assert.ok(commands.length > 0, 'README.md has no code fence marked sh')
  })

  for (const command of commands) {
    it(`is right about ${command}`, () => {
      const script = /^npm (?:run )?(start|test|[\w:-]+)/.exec(command)?.[1]
      if (/^npm (start|test|run)\b/.test(command)) {
        assert.ok(script !== undefined && script in scripts, `package.json has no script ${script ?? ''}`)
      } else if (command.startsWith('npx --no kravspek -')) {
        assert.fail('npx takes this option for its own: write npx --no -- kravspek')
      } else if (/^npx (--no (-- )?)?kravspek /.test(command)) {
        const { status, stdout, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' })
        assert.equal(status, 0, stdout + stderr)
      } else {
        assert.match(
          command,
          /^(git clone|cd) /,
          'the command is neither npm, npx kravspek, git clone nor cd',
        )
      }
    })
  }
})
