// Bundles the extension for the desktop and for the web from one source: `node extension/build.mjs`.
import { build } from 'esbuild'
import { cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))
const outputs = ['node', 'web', 'webview', 'schemas'].map((name) => `${folder}dist/${name}`)
for (const output of outputs) rmSync(output, { recursive: true, force: true })

const common = {
  absWorkingDir: folder,
  bundle: true,
  minify: true,
  // Names in stacks are what a person can send us.
  keepNames: true,
  legalComments: 'linked',
  logLevel: 'warning',
}
const host = { ...common, entryPoints: ['src/extension.ts'], format: 'cjs', external: ['vscode'] }
await Promise.all([
  build({ ...host, outfile: 'dist/node/extension.cjs', platform: 'node', target: 'node20.19' }),
  build({ ...host, outfile: 'dist/web/extension.cjs', platform: 'browser', target: 'es2023' }),
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
