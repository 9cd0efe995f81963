#!/usr/bin/env node
// Plain JavaScript and committed, so that npm can link it before anything is built.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { setFlagsFromString } from 'node:v8'

// A command is over in a second or two, and much of that is the compiling of it. Node 22 and later keep what they have
// compiled for the next time. The V8 of Node 20 optimizes too early: a fifth of the processor's time goes there, from 100
// requirements to 5,000.
module.enableCompileCache?.()
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=400000')

const program = new URL('../bundle/main.js', import.meta.url)

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
