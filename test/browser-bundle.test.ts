import { build } from 'esbuild'
import assert from 'node:assert/strict'
import { isBuiltin } from 'node:module'
import { gzipSync } from 'node:zlib'
import { createContext, runInContext } from 'node:vm'
import { root } from './root.js'

/**
 * Core in one script, as the browser's extension host gets it. `worker` picks the variants of packages that work
 * without a DOM.
 */
const bundle = (format: 'esm' | 'iife') =>
  build({
    entryPoints: [`${root}packages/core/dist/index.js`],
    bundle: true,
    platform: 'browser',
    conditions: ['worker'],
    format,
    globalName: 'core',
    target: 'es2022',
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'silent',
  })

const specification = `kravspek: 1
id: bunt
title: Medisindispensere
language: nb
status: draft
sections:
  - id: drift
    title: Drift
    requirements:
      - { id: K-1, kind: minimum, text: Leverandøren skal svare innen **to** timer. }
`

describe('core in a browser', function () {
  this.timeout(60_000)
  it('is bundled without anything of Node', async () => {
    const { outputFiles, metafile } = await bundle('esm')
    const files = [...Object.values(metafile.inputs), ...Object.values(metafile.outputs)]
    const imports = files.flatMap((file) => file.imports.map(({ path }) => path))
    assert.deepEqual(imports.filter(isBuiltin), [])
    const code = outputFiles[0]!.text
    assert.doesNotMatch(code, /["'`]node:/)
    const [size, zipped] = [code.length, gzipSync(code).length].map((bytes) => Math.round(bytes / 1000))
    console.log(`\n    core in a browser: ${size} kB, zipped ${zipped} kB`)
  })

  it('analyses and renders where there is nothing but JavaScript and TextEncoder', async () => {
    const { outputFiles } = await bundle('iife')
    const context = createContext({ specification, TextEncoder })
    const run = (script: string): unknown => runInContext(script, context)
    run(outputFiles[0]!.text)
    run(`var analysis = core.analyse('bunt.krav.yaml', () => ({ text: specification }))`)
    assert.equal(run('analysis.findings.filter((each) => each.severity === "error").length'), 0)
    const html = run(`core.renderHtml(core.buildDocument(analysis, 'tender').tree, { files: new Map() })`)
    assert.match(String(html), /<strong>to<\/strong> timer/)
    const host = run('[typeof process, typeof require, typeof Buffer, typeof document].join()')
    assert.equal(host, 'undefined,undefined,undefined,undefined')
  })
})
