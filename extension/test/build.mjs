import { build } from 'esbuild'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Folders of the tests that an extension host runs, by the name of their bundle. */
const bundles = {
  'host-node.cjs': { suite: 'host', platform: 'node', folders: ['host', 'node-host'] },
  'host-web.cjs': {
    suite: 'web',
    platform: 'browser',
    folders: ['host'],
    alias: { 'node:assert/strict': join(here, 'assert-in-browser.mjs') },
  },
}

/** Folders of the tests that run outside of VS Code, in our own Node. */
const outside = ['ui', 'restricted']

/**
 * Bundles the tests of an extension into its folder test/dist.
 * @param {string} extension folder of the extension
 * @param {readonly string[]} suites those that are to run: host, web, ui, restricted
 */
export async function buildTests(extension, suites) {
  const folder = join(extension, 'test')
  const output = join(folder, 'dist')
  rmSync(output, { recursive: true, force: true })
  const common = { bundle: true, sourcemap: 'inline', logLevel: 'warning', absWorkingDir: here }

  for (const [name, { suite, platform, folders, alias = {} }] of Object.entries(bundles)) {
    if (!suites.includes(suite)) continue
    await build({
      ...common,
      entryPoints: [join(here, 'host-entry.ts')],
      outfile: join(output, name),
      format: 'cjs',
      platform,
      // A worker has no document.
      conditions: ['worker'],
      target: 'es2023',
      external: ['vscode'],
      alias,
      plugins: [mochaForBrowsers, testFiles(folders.flatMap((name) => testsIn(join(folder, name))))],
    })
  }
  const files = outside.filter((name) => suites.includes(name)).flatMap((name) => testsIn(join(folder, name)))
  if (files.length === 0) return
  await build({
    ...common,
    entryPoints: files,
    outbase: folder,
    outdir: output,
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
  })
}

/** The module `test-files`: each test file with what loads it. It is loaded by itself, so that one that throws is told by name. */
const testFiles = (files) => ({
  name: 'test-files',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^test-files$/ }, ({ path }) => ({ path, namespace: 'test-files' }))
    onLoad({ filter: /.*/, namespace: 'test-files' }, () => ({
      contents: `export const testFiles = {${files.map((file) => `\n${JSON.stringify(file)}: () => import(${JSON.stringify(file)}),`).join('')}\n}`,
      resolveDir: here,
    }))
  },
})

/** It is no module, in a package that says that all its files are: taken from there it would export itself as the whole bundle. */
const mochaForBrowsers = {
  name: 'mocha-for-browsers',
  setup({ onResolve, onLoad }) {
    const namespace = 'mocha-for-browsers'
    onResolve({ filter: /^mocha\/mocha\.js$/ }, ({ path }) => ({ path, namespace }))
    onLoad({ filter: /.*/, namespace }, ({ path }) => ({
      contents: readFileSync(createRequire(import.meta.url).resolve(path), 'utf8'),
    }))
  },
}

function testsIn(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .sort()
    .map((name) => join(folder, name))
}
