#!/usr/bin/env node
// Plain JavaScript and committed, so that npm can link it before anything is built.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'

const program = new URL('../bundle/main.js', import.meta.url)

// A command is over in a second or two, and much of that is the compiling of it. Where Node can, it keeps what it has
// compiled for the next time, beside the program. The V8 of Node 20 optimizes too early: a fifth of the processor's time
// goes there, from 100 requirements to 5,000.
module.enableCompileCache?.(fileURLToPath(new URL('../bundle/.compiled', import.meta.url)))
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=400000')

if (existsSync(program)) {
  const { main } = await import(program.href)
  await main()
} else {
  const sentences = {
    nb: 'Kravspek er ikke bygget ennå: Kjør «npm start» i mappen med kildekoden.',
    nn: 'Kravspek er ikkje bygd enno: Køyr «npm start» i mappa med kjeldekoden.',
    en: 'Kravspek is not built yet: run "npm start" in the folder with the source code.',
  }
  process.stderr.write(`kravspek: ${sentences[process.env.KRAVSPEK_LANGUAGE] ?? sentences.nb}\n`)
  process.exitCode = 2
}
