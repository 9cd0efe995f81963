// Bundles the extension, one script for the desktop and for the web: `node extension/build.mjs`.
import { build } from 'esbuild'
import { cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
for (const output of ['host', 'webview', 'schemas', 'example'])
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
cpSync(`${folder}../packages/core/schemas`, `${folder}dist/schemas`, { recursive: true })
// What src/commands/open-example.ts puts into the folder of whoever wants to see one.
for (const file of ['medisindispenser.krav.yaml', 'organisasjon.yaml', 'figurer/varslingskjede.png'])
  cpSync(`${folder}../examples/${file}`, `${folder}dist/example/${file}`)
