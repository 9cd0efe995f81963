import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { needs } from './programs.js'
import { root } from './root.js'

/** Set for what runs in the clone, so that tests there do not clone again. */
const marker = 'KRAVSPEK_FRESH_CLONE'

if (process.env[marker] === undefined) {
  describe('a fresh clone of what is committed', function () {
    needs('git')
    this.timeout(180_000)
    const folder = mkdtempSync(join(tmpdir(), 'kravspek-clone-'))
    const clone = join(folder, 'clone')
    const home = join(folder, 'home')

    const inClone = (command: string, ...args: readonly string[]) => {
      const shell = process.platform === 'win32'
      const result = spawnSync(command, args, { cwd: clone, env: environment(home), encoding: 'utf8', shell })
      assert.equal(result.status, 0, `${command} ${args.join(' ')}\n${result.stdout}${result.stderr}`)
      return result.stdout
    }

    before(() => {
      mkdirSync(home)
      // The folder may belong to another user, as in a container.
      writeFileSync(join(folder, 'gitconfig'), '[safe]\n\tdirectory = *\n')
      const env = { ...environment(home), GIT_CONFIG_GLOBAL: join(folder, 'gitconfig') }
      execFileSync('git', ['clone', '--quiet', '--no-hardlinks', root, clone], { env, stdio: 'pipe' })
    })

    after(() => {
      rmSync(folder, { recursive: true, force: true })
    })

    it('goes from nothing to a finished document by npm start', () => {
      const told = inClone('npm', 'start')
      assert.match(told, /medisindispenser\S*\.docx/)
      assert.match(told, /medisindispenser\S*\.html/)
      assert.match(told, /kravkatalog\.html/)
    })

    it('has the command that npx finds', () => {
      // Without the dashes npx takes an option that follows the name at once for its own.
      const { version } = JSON.parse(readFileSync(join(clone, 'packages/cli/package.json'), 'utf8')) as {
        version: string
      }
      assert.match(
        inClone('npx', '--no', '--', 'kravspek', '--version'),
        new RegExp(`\\b${version.replaceAll('.', '\\.')}\\b`),
      )
    })

    it('lets npm start run again, and is left as it was committed', () => {
      assert.match(inClone('npm', 'start'), /medisindispenser\S*\.docx/)
      assert.equal(inClone('git', 'status', '--porcelain'), '')
    })
  })
}

/** That of a person who has just got the machine, but for what npm has fetched before. */
function environment(home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$|NODE_OPTIONS$|XDG_|GIT_)/i.test(name),
  )
  const cache = process.env['npm_config_cache'] ?? join(homedir(), '.npm')
  return {
    ...Object.fromEntries(own),
    HOME: home,
    USERPROFILE: home,
    [marker]: '1',
    npm_config_prefer_offline: 'true',
    ...(process.env['npm_config_registry'] === undefined
      ? {}
      : { npm_config_registry: process.env['npm_config_registry'] }),
    ...(existsSync(cache) ? { npm_config_cache: cache } : {}),
  }
}
