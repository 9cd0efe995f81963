// Bundles the command line into a few files: node spends more time on finding two hundred modules than on a small check.
import { build } from 'esbuild'
import { cpSync, rmSync } from 'node:fs'
import { root } from './run.mjs'

const outdir = `${root}packages/cli/bundle`
rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: [`${root}packages/cli/dist/main.js`],
  outdir,
  bundle: true,
  // What a command does not need is not read: `check` without DOCX, `--version` without anything.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  legalComments: 'linked',
  logLevel: 'warning',
})

// The catalogue of requirements is read by the commands that need it, and is no program text.
cpSync(`${root}packages/core/catalogues`, `${outdir}/catalogues`, { recursive: true })
