// Bundles the extension, one script for the desktop and for the web: `node extension/build.mjs`.
import { build } from 'esbuild'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const { contributes } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
for (const output of ['host', 'webview', 'schemas', 'catalogues', 'example'])
  rmSync(`${folder}dist/${output}`, { recursive: true, force: true })

const common = {
  absWorkingDir: folder,
  bundle: true,
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
}
await Promise.all([
  build({
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/host/extension.cjs',
    format: 'cjs',
    external: ['vscode'],
    platform: 'browser',
    // A worker has no document: some packages have a variant for that, which runs in Node as well.
    conditions: ['worker'],
    target: ['es2023', 'node20.18'],
  }),
  build({
    ...common,
    entryPoints: ['webview/*.ts'],
    outdir: 'dist/webview',
    format: 'iife',
    platform: 'browser',
    target: 'es2023',
  }),
])
for (const { url } of ['yamlValidation', 'jsonValidation'].flatMap((kind) => contributes[kind]))
  copyJson(url.replace('./dist/', ''))
// Which words a translation is of is only asked where a catalogue is made.
copyJson('catalogues/velferdsteknologi.json', (key, value) => (key === 'of' ? undefined : value))
// What src/commands/open-example.ts puts into the folder of whoever wants to see one.
for (const file of ['medisindispenser.krav.yaml', 'organisasjon.yaml', 'figurer/varslingskjede.png'])
  cpSync(`${folder}../examples/${file}`, `${folder}dist/example/${file}`)

/** Copies a file of packages/core into dist, without the spaces and line breaks that only people need. */
function copyJson(name, replacer) {
  const text = readFileSync(`${folder}../packages/core/${name}`, 'utf8')
  mkdirSync(dirname(`${folder}dist/${name}`), { recursive: true })
  writeFileSync(`${folder}dist/${name}`, JSON.stringify(JSON.parse(text), replacer))
}
